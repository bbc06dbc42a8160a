import { expect } from '@open-wc/testing';
import type { EventHeaderElement } from '../../../src/components/event-header/event-header.js';
import '../../../src/define/event-header.js';
import '../../../src/define/event-page.js';
import { axNodes } from '../../support/browser.js';
import { setNow } from '../../support/now.js';
import {
  catchWarnings,
  event,
  make,
  partElements,
  parts,
  place,
  show,
  spoken,
  textOf,
  until,
} from '../../support/fixtures.js';

const DAY = { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' } as const;
const TIME = { hour: 'numeric', minute: '2-digit' } as const;
const ZONE = { timeZoneName: 'short' } as const;

/** Formats a date as `Intl` itself does. */
function intl(date: string, options: Intl.DateTimeFormatOptions, language = 'en'): string {
  const text = new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...options }).format(new Date(date));
  return text.replace('GMT-', 'GMT\u2212');
}

/** Returns the texts of an element in their order. */
const shownTexts = (element: EventHeaderElement): string[] => {
  const texts = [...element.shadowRoot!.querySelectorAll<HTMLElement>('p, h1, h2, h3, h4, h5, h6')].map(textOf);
  return texts.filter(Boolean);
};
const dateOf = (element: EventHeaderElement): string => parts(element, 'date').join('|');
/** Shows an element in English. */
const header = (attributes: Record<string, string> = {}, details?: unknown): Promise<EventHeaderElement> =>
  show('event-header', { lang: 'en', ...attributes }, { details });
/** Returns each link as "text: address". */
const links = (element: EventHeaderElement): string[] =>
  [...element.shadowRoot!.querySelectorAll('a')].map((link) => `${textOf(link)}: ${link.href}`);

describe('<event-header>', () => {
  it('shows category and date, title, summary and main link, in this order', async () => {
    expect(shownTexts(await header({}, event))).to.deep.equal([
      'Past event',
      `Panel Discussions ${intl('2009-06-19', DAY)}`,
      'Legitimacy in UN Field Missions',
      'A full day of talks.',
      'Two panels, one keynote.',
      'Full meeting note',
    ]);
  });

  it('is read with one heading and one link, and is no landmark', async () => {
    await header({}, event);
    expect(await spoken()).to.deep.equal(['time', 'heading Legitimacy in UN Field Missions', 'link Full meeting note']);
  });

  it('keeps the author’s HTML if its only data is that the event is scheduled', async () => {
    const element = await header({ status: 'scheduled' });
    element.append('The old title');
    expect(element.shadowRoot!.querySelector('slot')).to.exist;
  });

  describe('overrides', () => {
    beforeEach(() => setNow('2009-06-01'));

    for (const [attribute, value, text] of [
      ['heading', 'A title', 'A title'],
      ['category', 'Talks', 'Talks'],
      ['start', '2020-02-29', intl('2020-02-29', DAY)],
      ['end', '2020-02-29', intl('2020-02-29', DAY)],
      ['summary', 'Words', 'Words'],
      ['href', '/note', 'More about this event'],
      ['status', 'postponed', 'Postponed'],
      ['mode', 'online', 'Online'],
      ['place', 'Vienna', 'Vienna'],
    ] as const) {
      it(`show "${attribute}" even without other data`, async () => {
        expect(shownTexts(await header({ [attribute]: value }))).to.deep.equal([text]);
      });

      it(`replace a field of the data by "${attribute}"`, async () => {
        const details = {
          ...event,
          endDate: '2009-06-20',
          eventStatus: 'cancelled',
          eventAttendanceMode: 'in-person',
          location: { name: 'New York' },
          subjectOf: { url: 'https://example.org/note' },
        };
        const plain = shownTexts(await header({}, details)).join('|');
        const replaced = shownTexts(await header({ [attribute]: value }, details)).join('|');
        expect(replaced).to.include(text);
        if (attribute !== 'href') expect(plain).not.to.include(text);
      });
    }

    it('split the summary at blank lines', async () => {
      const element = await header({ summary: 'One,\nstill one.\n \n\nTwo.' });
      expect(parts(element, 'summary')).to.deep.equal(['One, still one.', 'Two.']);
    });

    it('replace the text and the address of the main link', async () => {
      const element = await header({ href: 'https://example.org/a', 'link-text': 'Read on' }, event);
      expect(links(element)).to.deep.equal(['Read on: https://example.org/a']);
    });

    it('replace the text of the main link and keep its address', async () => {
      expect(links(await header({ 'link-text': 'Read on' }, event))).to.deep.equal([
        'Read on: https://example.org/note',
      ]);
    });

    it('replace the name of the place and keep its address', async () => {
      const location = { name: 'Hall A', address: '777 UN Plaza', url: 'https://example.org/hall' };
      const element = await header({ place: 'Hall B' }, { name: 'T', location });
      expect(parts(element, 'place')).to.deep.equal(['Hall B, 777 UN Plaza']);
    });
  });

  describe('the title', () => {
    const level = async (): Promise<unknown> =>
      (await axNodes()).find(({ role }) => role === 'heading')?.properties['level'];

    for (const [own, expected] of [
      ['', 1],
      ['2', 2],
      ['6', 6],
      ['7', 1],
      ['-1', 1],
    ] as const)
      it(`has level ${expected} with heading-level="${own}"`, async () => {
        await header({ heading: 'Title', 'heading-level': own });
        expect(await level()).to.equal(expected);
      });

    it('has the heading level of the surrounding page', async () => {
      const page = make('event-page', { 'heading-level': '3' }, { details: event });
      const element = make('event-header');
      page.append(element);
      place(page);
      await page.updateComplete;
      await element.updateComplete;
      expect(await level()).to.equal(3);
    });
  });

  describe('the date', () => {
    for (const language of ['en', 'en-GB', 'de', 'fr', 'es', 'ar', 'he', 'ja', 'zh-Hant'])
      it(`is in the language of the element: ${language}`, async () => {
        const element = await header({ lang: language, start: '2009-06-19' });
        expect(dateOf(element)).to.equal(intl('2009-06-19', DAY, language));
      });

    it('has the weekday, the year, the time and the time zone', async () => {
      const element = await header({ start: '2009-06-19T10:00-04:00', 'time-zone': 'America/New_York' });
      const expected = intl('2009-06-19T14:00Z', { ...DAY, ...TIME, ...ZONE, timeZone: 'America/New_York' });
      expect(dateOf(element)).to.equal(expected);
    });

    it('is in its own offset if there is no time zone', async () => {
      const element = await header({ start: '2009-06-19T23:30-04:00' });
      expect(dateOf(element)).to.equal(intl('2009-06-20T03:30Z', { ...DAY, ...TIME, ...ZONE, timeZone: '-04:00' }));
    });

    it('is shown as written if it has neither an offset nor a time zone', async () => {
      const element = await header({ start: '2009-06-19T00:30' });
      expect(dateOf(element)).to.equal(intl('2009-06-19T00:30Z', { ...DAY, ...TIME }));
    });

    it('is machine-readable with its original offset', async () => {
      const element = await header({ start: '2009-06-19T10:00-0400', 'time-zone': 'Europe/Vienna' });
      expect(element.shadowRoot!.querySelector('time')!.dateTime).to.equal('2009-06-19T10:00-04:00');
    });

    it('may have no day', async () => {
      const element = await header({ start: '2009-06' });
      expect(dateOf(element)).to.equal(intl('2009-06-01', { year: 'numeric', month: 'long' }));
    });

    it('is the original text if it is no date', async () => {
      const warnings = catchWarnings();
      const element = await header({ start: 'in spring' });
      expect(dateOf(element)).to.equal('in spring');
      expect(element.shadowRoot!.querySelector('time')).to.be.null;
      await until(() => warnings.length === 1, 'there was no warning');
      expect(element.problems[0]).to.include({ path: 'startDate', got: '"in spring"' });
    });

    it('is a range from start to end with the word "to"', async () => {
      const element = await header({ start: '2009-06-19', end: '2009-06-21' });
      expect(dateOf(element)).to.equal(`${intl('2009-06-19', DAY)} to ${intl('2009-06-21', DAY)}`);
      expect(element.shadowRoot!.querySelectorAll('time')).to.have.length(2);
    });

    it('names the day once if start and end are on the same day', async () => {
      const zone = { 'time-zone': 'America/New_York' };
      const element = await header({ start: '2009-06-19T10:00-04:00', end: '2009-06-19T16:30-04:00', ...zone });
      const options = { ...TIME, timeZone: 'America/New_York' };
      expect(dateOf(element)).to.equal(
        `${intl('2009-06-19T14:00Z', { ...DAY, ...options })} to ${intl('2009-06-19T20:30Z', { ...options, ...ZONE })}`,
      );
    });

    it('names both days if they differ in the time zone of the event', async () => {
      const element = await header({
        start: '2009-06-19T20:00Z',
        end: '2009-06-19T23:00Z', // 01:00 on the next day in Vienna
        'time-zone': 'Europe/Vienna',
      });
      const options = { ...DAY, ...TIME, timeZone: 'Europe/Vienna' };
      expect(dateOf(element)).to.equal(
        `${intl('2009-06-19T20:00Z', options)} to ${intl('2009-06-19T23:00Z', { ...options, ...ZONE })}`,
      );
    });

    it('is shown once if start and end are the same', async () => {
      const element = await header({ start: '2009-06-19', end: '2009-06-19' });
      expect(dateOf(element)).to.equal(intl('2009-06-19', DAY));
    });

    it('is the end if there is no start', async () => {
      expect(dateOf(await header({ end: '2009-06-19' }))).to.equal(intl('2009-06-19', DAY));
    });

    it('ignores an unknown time zone', async () => {
      catchWarnings();
      const element = await header({ start: '2009-06-19T10:00', 'time-zone': 'Mars/Olympus' });
      expect(dateOf(element)).to.equal(intl('2009-06-19T10:00Z', { ...DAY, ...TIME }));
    });
  });

  describe('a cancelled event', () => {
    const offers = { url: 'https://example.org/register' };
    const cancelled = { ...event, endDate: '2009-06-20', eventStatus: 'cancelled', offers };
    beforeEach(() => setNow('2009-06-01'));

    it('shows its status before all other texts', async () => {
      expect(shownTexts(await header({}, cancelled))[0]).to.equal('Cancelled');
    });

    it('has its date struck through, but not its title', async () => {
      const element = await header({}, cancelled);
      const lines = [...element.shadowRoot!.querySelectorAll('[part="date"], h1')].map(
        (node) => getComputedStyle(node).textDecorationLine,
      );
      expect(lines).to.deep.equal(['line-through', 'none']);
    });

    it('has its date struck through even if the date could not be parsed', async () => {
      catchWarnings();
      const element = await header({ status: 'cancelled', start: 'in spring' });
      const date = partElements(element, 'date')[0]!;
      expect(getComputedStyle(date).textDecorationLine).to.equal('line-through');
    });

    it('has no link to register', async () => {
      expect(parts(await header({}, { ...cancelled, eventStatus: 'scheduled' }), 'register')).to.deep.equal([
        'Register',
      ]);
      expect(parts(await header({}, cancelled), 'register')).to.deep.equal([]);
    });
  });

  describe('the status', () => {
    for (const [status, word] of [
      ['cancelled', 'Cancelled'],
      ['canceled', 'Cancelled'],
      ['postponed', 'Postponed'],
      ['rescheduled', 'Rescheduled'],
      ['moved-online', 'Moved online'],
      ['https://schema.org/EventPostponed', 'Postponed'],
      ['EventMovedOnline', 'Moved online'],
    ])
      it(`"${status}" is shown as "${word}"`, async () => {
        expect(parts(await header({ heading: 'T', status: status! }), 'status')).to.deep.equal([word]);
      });

    for (const status of ['scheduled', 'EventScheduled', '', 'no such status'])
      it(`"${status}" is not shown`, async () => {
        catchWarnings();
        expect(parts(await header({ heading: 'T', status }), 'status')).to.deep.equal([]);
      });

    it('of a rescheduled event includes the previous date', async () => {
      const details = {
        name: 'T',
        eventStatus: 'rescheduled',
        previousStartDate: '2009-05-01',
        startDate: '2009-06-19',
      };
      setNow('2009-06-01');
      const element = await header({}, details);
      expect(parts(element, 'status')).to.deep.equal([`Rescheduled, was ${intl('2009-05-01', DAY)}`]);
    });

    it('does not strike through the date of an event that takes place', async () => {
      const element = await header({ status: 'rescheduled', start: '2009-06-19' });
      expect(getComputedStyle(element.shadowRoot!.querySelector('time')!).textDecorationLine).to.equal('none');
    });
  });

  describe('the place', () => {
    const shownPlaces = async (location: unknown): Promise<string[]> =>
      parts(await header({}, { name: 'T', location }), 'place');

    it('may be a name', async () => {
      expect(await shownPlaces('Vienna')).to.deep.equal(['Vienna']);
    });

    it('shows its address in one line', async () => {
      const address = { streetAddress: '777 UN Plaza', addressLocality: 'New York', addressCountry: { name: 'USA' } };
      expect(await shownPlaces({ name: 'Hall A', address })).to.deep.equal(['Hall A, 777 UN Plaza, New York, USA']);
    });

    it('links its name, and a map', async () => {
      const location = {
        name: 'Hall A',
        url: 'https://example.org/hall',
        geo: { latitude: 40.75, longitude: '-73.97' },
      };
      const element = await header({}, { name: 'T', location });
      expect(links(element)).to.deep.equal([
        'Hall A: https://example.org/hall',
        'Map: https://www.openstreetmap.org/?mlat=40.75&mlon=-73.97#map=17/40.75/-73.97',
      ]);
    });

    it('may be two places, one of them online', async () => {
      const element = await header(
        {},
        {
          name: 'T',
          location: ['Hall A', { '@type': 'VirtualLocation', url: 'https://example.org/live' }],
          eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
        },
      );
      expect(parts(element, 'place')).to.deep.equal(['Hall A', 'In person and online']);
      expect(links(element)).to.deep.equal(['Join online: https://example.org/live']);
    });

    for (const [mode, word] of [
      ['in-person', 'Hall|In person'],
      ['mixed', 'Hall|In person and online'],
      ['OfflineEventAttendanceMode', 'Hall|In person'],
      ['online', 'Online'],
    ])
      it(`with the mode "${mode}" is shown as "${word}"`, async () => {
        const element = await header({ heading: 'T', place: 'Hall', mode: mode! });
        expect(parts(element, 'place').join('|')).to.equal(word);
      });
  });

  describe('links', () => {
    for (const url of [
      'javascript:alert(1)',
      ' \u0001javascript:alert(1)',
      'vbscript:x',
      'data:text/html,x',
      'file:///x',
    ])
      it(`are text if the address is ${JSON.stringify(url)}`, async () => {
        catchWarnings();
        const location = { name: 'Hall', url, hasMap: url };
        const details = { name: 'T', location, subjectOf: { name: 'Note', url }, offers: { url } };
        const element = await header({}, details);
        expect(links(element)).to.deep.equal([]);
        expect(element.shadowRoot!.textContent)
          .to.include('Hall')
          .and.to.include('Note')
          .and.not.to.include('Register');
      });

    it('to register are shown if an offer has an address', async () => {
      const element = await header({}, { name: 'T', offers: [{ price: 0 }, { url: 'https://example.org/register' }] });
      expect(links(element)).to.deep.equal(['Register: https://example.org/register']);
    });

    it('to register are absent if the event is sold out', async () => {
      const offers = { url: 'https://example.org/register', availability: 'https://schema.org/SoldOut' };
      expect(links(await header({}, { name: 'T', offers }))).to.deep.equal([]);
    });
  });

  it('renders nothing for missing fields', async () => {
    const element = await header({ heading: 'Title' });
    expect(shownTexts(element)).to.deep.equal(['Title']);
    expect(element.shadowRoot!.querySelectorAll('p')).to.have.length(0);
  });

  for (const details of [
    {},
    { '@type': 'Event' },
    { name: '', startDate: null, description: [] },
    { recommendations: ['One'] },
  ])
    it(`keeps the author’s HTML if there is nothing to show: ${JSON.stringify(details)}`, async () => {
      const element = make('event-header', {}, { details });
      element.append(make('p', {}, { textContent: 'By the author' }));
      place(element);
      await element.updateComplete;
      expect(element.querySelector('p')!.checkVisibility()).to.be.true;
      expect(shownTexts(element)).to.deep.equal([]);
    });

  it('marks its English words as English on a page in German', async () => {
    setNow('2009-06-01');
    const details = { name: 'T', startDate: '2009-06-19', endDate: '2009-06-20', eventStatus: 'rescheduled', url: '/' };
    const element = await header(
      { lang: 'de', mode: 'online', href: '/note' },
      { ...details, offers: { url: '/register' } },
    );
    const english = [...element.shadowRoot!.querySelectorAll<HTMLElement>('[lang="en"]')].map(textOf);
    expect(english).to.have.members([
      'Rescheduled',
      'Freitag, 19. Juni 2009 to Samstag, 20. Juni 2009',
      'More about this event',
      'Online',
      'Register',
    ]);
  });
});
