/** Mistakes of a page. No line may compile with the packed package: an unused directive is an error too. */
import { readEvent, toICalendar, type EventInput, type PhotoInput, type Strings } from 'event-page-elements';
import { eventPageHtml } from 'event-page-elements/html.js';
import 'event-page-elements/define.js';

const page = document.createElement('event-page');
const slideshow = document.createElement('event-slideshow');
const header = document.createElement('event-header');
const recent = document.createElement('event-recent');
const recommendations = document.createElement('event-recommendations');
const articles = document.createElement('event-articles');
const breadcrumb = document.createElement('event-breadcrumb');
const actions = document.createElement('event-actions');

// The event.
// @ts-expect-error: no event
page.details = 5;
// @ts-expect-error: no event
page.details = true;
// @ts-expect-error: a misspelt field
page.details = { nmae: 'Safety' };
// @ts-expect-error: a misspelt status
page.details = { name: 'Safety', eventStatus: 'canceled' };
// @ts-expect-error: a misspelt name of schema.org
page.details = { name: 'Safety', eventStatus: 'EventCanceled' };
// @ts-expect-error: a misspelt mode
page.details = { eventAttendanceMode: 'hybrid' };
// @ts-expect-error: a number is no date
page.details = { startDate: 20090619 };
// @ts-expect-error: a number is no text
page.details = { name: 5 };
// @ts-expect-error: a misspelt field of a place
page.details = { location: { name: 'The hall', adress: '1 Street' } };
// @ts-expect-error: a place is no number
page.details = { location: 5 };
// @ts-expect-error: a misspelt field of a photo
page.details = { image: [{ contentUrl: '1.jpg', captoin: 'The opening.' }] };
// @ts-expect-error: a photo without an address
page.details = { image: [{ alt: 'Delegates' }] };
// @ts-expect-error: entries that are numbers
page.details = { recommendations: [1, 2] };
// @ts-expect-error: a list object without entries
page.details = { recentEvents: { heading: 'Recent' } };
// @ts-expect-error: an order that does not exist
page.details = { recommendations: { itemListOrder: 'random', itemListElement: ['One'] } };
// @ts-expect-error: a link without a name for its address
page.details = { subjectOf: { name: 'Note', href: '/note' } };
// @ts-expect-error: an availability that does not exist
page.details = { offers: { url: '/register', availability: 'gone' } };
// @ts-expect-error: a price that is neither a number nor a text
page.details = { offers: { price: true } };
// @ts-expect-error: a misspelt field of a contact
page.details = { organizer: { contactPoint: { mail: 'events@institute.example' } } };
// @ts-expect-error: an address of a page that is no text
toICalendar({}, { address: new URL('https://example.org/') });
// @ts-expect-error: a level is a number
page.headingLevel = '2';
// @ts-expect-error: an address is a text
page.src = new URL('https://example.org/');

// The lists.
// @ts-expect-error: no photos
slideshow.items = 5;
// @ts-expect-error: a photo without an address
slideshow.items = [{ caption: 'The opening.' }];
// @ts-expect-error: a size that is no number
slideshow.items = [{ contentUrl: '1.jpg', width: true }];
// @ts-expect-error: an alternative text that is no text
slideshow.items = [{ contentUrl: '1.jpg', alt: false }];
// @ts-expect-error: a Map is no list
slideshow.items = new Map([[1, '1.jpg']]);
// @ts-expect-error: the address of a photo is a text
const photo: PhotoInput = { contentUrl: 5 };
// @ts-expect-error: no events
recent.items = 5;
// @ts-expect-error: an event without a name
recent.items = [{ startDate: '2014-11-25' }];
// @ts-expect-error: a misspelt status
recent.items = [{ name: 'A launch', eventStatus: 'off' }];
// @ts-expect-error: a recommendation without a name
recommendations.items = [{ description: 'More staff' }];
// @ts-expect-error: an article without a title
articles.items = [{ url: '/dates' }];
// @ts-expect-error: a crumb without a name
breadcrumb.items = [{ url: '/' }];

// Other properties.
// @ts-expect-error: a misspelt word
slideshow.strings = { nextImgae: 'Next picture' };
// @ts-expect-error: a word is a text
slideshow.strings = { nextImage: 5 };
// @ts-expect-error: a misspelt word
const words: Partial<Strings> = { prnt: 'Print' };
// @ts-expect-error: a value that does not exist
slideshow.announce = 'loud';
// @ts-expect-error: a value that does not exist
slideshow.landmark = 'region';
// @ts-expect-error: a boolean is no text
slideshow.loop = 'true';
// @ts-expect-error: an index is a number
slideshow.index = 'first';
// @ts-expect-error: a value that does not exist
breadcrumb.current = 'bold';
// @ts-expect-error: a misspelt status
header.status = 'canceled';
// @ts-expect-error: a value that does not exist
header.mode = 'hybrid';
// @ts-expect-error: a number is no date
header.start = 20090619;
// @ts-expect-error: a list of tokens is one text
actions.shareTo = ['email'];

// Events and functions.
// @ts-expect-error: a property that the event does not have
slideshow.addEventListener('slide-change', (event) => event.detail);
// @ts-expect-error: a problem has no text of its own
page.addEventListener('details-error', ({ problems }) => problems[0]?.text);
// @ts-expect-error: the photo to show is a number
slideshow.show('2');
// @ts-expect-error: the list of problems is only read
page.problems = [];
// @ts-expect-error: what was read is only read
readEvent({}).details.name = 'Another';
// @ts-expect-error: the base is an address
readEvent({}, { baseUrl: 5 });
// @ts-expect-error: there are two forms
eventPageHtml({}, { form: 'div' });
// @ts-expect-error: a field of the event is only read
const change = (event: EventInput): string => (event.category = 'Panel');
export const used = [photo, words, change];
