/** What a page may write. Each line must compile with the packed package; see packed.test.mjs. */
import {
  EventSlideshowElement,
  observe,
  readEvent,
  toICalendar,
  upgrade,
  VERSION,
  type DetailsErrorEvent,
  type DetailsLoadEvent,
  type EventDetails,
  type EventInput,
  type EventPageElement,
  type ListInput,
  type PhotoInput,
  type Problem,
  type RecommendationInput,
  type SlideChangeEvent,
  type SlideChangeReason,
  type Strings,
} from 'event-page-elements';
import { eventJsonLd, eventPageHtml } from 'event-page-elements/html.js';
import 'event-page-elements/define.js';
// Compiles without the frameworks: a project that has one of them lacks the others.
import type {} from 'event-page-elements/jsx';
import { en } from 'event-page-elements/strings/en.js';

const page: EventPageElement = document.createElement('event-page');
const slideshow: EventSlideshowElement = document.createElement('event-slideshow');
const header = document.createElement('event-header');
const recent = document.createElement('event-recent');
const recommendations = document.createElement('event-recommendations');
const articles = document.createElement('event-articles');
const breadcrumb = document.createElement('event-breadcrumb');
const actions = document.createElement('event-actions');
const photo: PhotoInput = { contentUrl: '1.jpg', alt: 'Delegates', width: 1600, height: 1067 };

// The event.
page.details = readme();
page.details = '{"name": "Safety"}';
page.details = [{ name: 'One' }, { name: 'Two' }];
page.details = readEvent({ name: 'Safety' }).details;
page.details = null;
page.details = { '@context': 'https://schema.org', '@type': 'Event', name: 'Safety', startDate: new Date() };
page.details = { name: { en: 'Safety', fr: 'Sécurité' }, eventStatus: 'cancelled', eventAttendanceMode: 'online' };
page.details = { name: { '@value': 'Safety', '@language': 'en' }, eventStatus: 'https://schema.org/EventPostponed' };
page.details = { location: [{ '@type': 'Place', name: 'The hall', address: { streetAddress: '1 Street' } }, 'Online'] };
page.details = {
  offers: { url: '/register', availability: 'sold-out' },
  organizer: 'The institute',
  keywords: ['peace'],
};
page.details = { startDate: ['2027-03-18', '2027-03-19'], endDate: ['', new Date()], previousStartDate: '2027-02-11' };
page.details = { eventStatus: ['rescheduled', 'moved-online'], statusNote: 'More time.', isAccessibleForFree: true };
page.details = { offers: [{ price: 0 }, { price: '12.50', priceCurrency: 'EUR', validThrough: '2027-03-15' }] };
page.details = { organizer: { name: 'The institute', contactPoint: { email: 'events@institute.example' } } };
page.details = {
  location: { '@type': 'VirtualLocation', url: '/live', description: 'By telephone.' },
  inLanguage: ['fr'],
};
header.status = 'rescheduled moved-online';
header.readerTime = 'always';
header.availability = 'few-left';
actions.calendars = 'file google';
const file: string = toICalendar(readEvent({ name: 'A', startDate: '2027-03-18' }).details, { now: new Date() });
page.headingLevel = 2;
page.src = '/event.json';
page.from = 'page';

// The lists.
slideshow.items = [photo, '2.jpg', { url: '3.jpg', caption: 'The opening.', creditText: null }];
slideshow.items = photo;
slideshow.items = new Set([photo]);
slideshow.items = { name: 'Photos', creditText: 'A. Person', associatedMedia: [photo] };
slideshow.items = '["1.jpg"]';
slideshow.items = undefined;
recent.items = [{ name: 'A launch', startDate: '2014-11-25', eventStatus: 'rescheduled' }, 'A dinner'];
recent.items = { name: 'Recent', url: '/events', itemListElement: [{ name: 'A launch' }] };
recommendations.items = ['One', { name: 'Two', description: ['First.', 'Second.'], id: 'two' }];
recommendations.items = {
  itemListOrder: 'ascending',
  itemListElement: ['One'],
} satisfies ListInput<RecommendationInput>;
articles.items = [{ headline: 'Dates to watch', url: '/dates' }, { name: 'Another' }];
breadcrumb.items = [
  { name: 'Home', url: '/' },
  { '@type': 'ListItem', position: 2, name: 'Events', item: '/events' },
];

// Other properties.
slideshow.strings = { nextImage: 'Next picture' };
page.strings = { ...en, print: 'Print this page' } satisfies Partial<Strings>;
slideshow.announce = 'position';
slideshow.landmark = 'none';
slideshow.loop = true;
breadcrumb.current = 'link';
actions.shareTo = 'email linkedin';
header.start = new Date();
header.status = 'moved-online';
header.mode = 'mixed';

// Events, methods and functions.
slideshow.addEventListener('slide-change', (event) => event.index.toFixed() + event.reason);
slideshow.addEventListener('before-enlarge', ({ photo: { caption } }) => caption?.trim());
page.addEventListener('details-load', ({ details, source }: DetailsLoadEvent) => [details.name, source]);
document.addEventListener('details-error', (event: DetailsErrorEvent) => event.problems.map(({ path }) => path));
actions.addEventListener('share-complete', ({ method }) => method === 'copy');
slideshow.show(2);
const reason: SlideChangeReason = 'user';
const changes = (event: SlideChangeEvent): boolean => event.reason === reason;
const { details, problems }: { details: EventDetails; problems: readonly Problem[] } = readEvent({}, { baseUrl: '/' });
const elements: HTMLElement[] = upgrade(document.body);
const stop: () => void = observe();
const printed: string = eventPageHtml(readme(), {
  form: 'class',
  lang: 'fr',
  headingLevel: 2,
  json: false,
  jsonLd: true,
});
const jsonLd: Readonly<Record<string, unknown>> = eventJsonLd({ name: 'A' }, { baseUrl: 'https://example.org/' });
export const used = [
  printed,
  jsonLd,
  VERSION.length,
  changes,
  details.image?.associatedMedia.at(0),
  problems,
  elements,
  stop,
];

/** The JSON of the README. */
function readme(): EventInput {
  return {
    $schema: 'node_modules/event-page-elements/dist/event.schema.json',
    name: 'Safety in Field Missions',
    category: 'Panel Discussions',
    startDate: '2009-06-19',
    description: ['First paragraph.', 'Second paragraph.'],
    subjectOf: [{ name: 'Full meeting note', url: '/note' }],
    breadcrumb: [{ name: 'Home', url: '/' }],
    recommendations: { description: 'The meeting asked for:', itemListElement: ['More staff', 'Better protection'] },
    image: [{ contentUrl: '1.jpg', alt: 'Delegates at a table', caption: 'The opening.', width: 1600, height: 1067 }],
    recentEvents: { name: 'Recent Events', url: '/events', itemListElement: [{ name: 'A launch', url: '/launch' }] },
    articles: { name: 'The Observatory', itemListElement: [{ headline: 'Dates to watch', url: '/dates' }] },
  };
}
