import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { EntryOptions } from '../../src/model/calendar-entry.js';
import { calendarLinks, type CalendarService } from '../../src/model/calendar-links.js';
import type { EventDetails } from '../../src/model/event-details.js';
import { always } from '../support/generated.js';

const url = 'https://example.org/events/shared-rivers';
const event: EventDetails = {
  name: 'Shared Rivers + Lakes & Seas',
  startDate: '2026-06-19T10:00-04:00',
  endDate: '2026-06-19T12:30-04:00',
  location: [
    { '@type': 'Place', name: 'River House' },
    { '@type': 'VirtualLocation', url: 'https://stream.example/' },
  ],
  description: ['One.', 'Two.'],
  url,
};

/** Returns the addresses of the services. */
function links(changes: EventDetails = {}, options?: EntryOptions): Partial<Record<CalendarService, string>> {
  return Object.fromEntries(calendarLinks({ ...event, ...changes }, options).map((link) => [link.service, link.url]));
}

/** Returns the parameters of an address, as a server reads them. */
const query = (address: string | undefined): Record<string, string> =>
  Object.fromEntries(new URL(address!).searchParams);

/** The fields of each service that take the description. */
const DESCRIPTION = { google: 'details', outlook: 'body', office365: 'body', yahoo: 'desc' } as const;
const NAME = { google: 'text', outlook: 'subject', office365: 'subject', yahoo: 'title' } as const;
const PLACE = { google: 'location', outlook: 'location', office365: 'location', yahoo: 'in_loc' } as const;
const services = Object.keys(DESCRIPTION) as CalendarService[];

const body = `Join online: https://stream.example/\n\nOne.\n\nTwo.\n\n${url}`;

describe('calendarLinks', () => {
  it('returns the four services in their order, with their official names', () => {
    expect(calendarLinks(event).map(({ service, name }) => [service, name])).to.deep.equal([
      ['google', 'Google Calendar'],
      ['outlook', 'Outlook.com'],
      ['office365', 'Microsoft 365'],
      ['yahoo', 'Yahoo'],
    ]);
  });

  it('writes each address as its service reads it, with %20 for a space', () => {
    const text = encodeURIComponent(body);
    const name = 'Shared%20Rivers%20%2B%20Lakes%20%26%20Seas';
    const outlook =
      `?rru=addevent&subject=${name}&startdt=2026-06-19T14%3A00%3A00Z&enddt=2026-06-19T16%3A30%3A00Z&allday=false` +
      `&location=River%20House&body=${text}`;
    expect(links()).to.deep.equal({
      google:
        `https://calendar.google.com/calendar/render?action=TEMPLATE&text=${name}` +
        `&dates=20260619T140000Z%2F20260619T163000Z&location=River%20House&details=${text}`,
      outlook: `https://outlook.live.com/calendar/0/action/compose${outlook}`,
      office365: `https://outlook.office.com/calendar/0/action/compose${outlook}`,
      yahoo:
        `https://calendar.yahoo.com/?v=60&title=${name}&st=20260619T140000Z&et=20260619T163000Z` +
        `&in_loc=River%20House&desc=${text}`,
    });
  });

  it('gives a whole day an exclusive end', () => {
    const found = links({ startDate: '2026-06-30', endDate: '' });
    expect(query(found.google)).to.include({ dates: '20260630/20260701' });
    for (const one of [found.outlook, found.office365])
      expect(query(one)).to.include({ startdt: '2026-06-30', enddt: '2026-07-01', allday: 'true' });
    expect(query(found.yahoo)).to.include({ st: '20260630', et: '20260701', dur: 'allday' });
  });

  it('takes times that only say so for whole days', () => {
    const changes = { startDate: '2026-06-19T00:00:00', endDate: '2026-06-19T23:59:59' };
    expect(query(links(changes).google)).to.include({ dates: '20260619/20260620' });
  });

  it('leaves out Yahoo for several whole days, but not for times on several days', () => {
    const found = links({ startDate: '2026-06-19', endDate: '2026-06-21' });
    expect(Object.keys(found)).to.deep.equal(['google', 'outlook', 'office365']);
    expect(query(found.google)).to.include({ dates: '20260619/20260622' });
    expect(query(found.outlook)).to.include({ enddt: '2026-06-22' });
    expect(links({ endDate: '2026-06-21T12:00-04:00' })).to.include.keys('yahoo');
  });

  it('[D5] repeats the start without an end, except for Outlook', () => {
    const found = links({ endDate: '' });
    expect(query(found.google)).to.include({ dates: '20260619T140000Z/20260619T140000Z' });
    expect(query(found.yahoo)).to.include({ st: '20260619T140000Z', et: '20260619T140000Z' });
    expect(query(found.outlook)).not.to.have.property('enddt');
    expect(query(found.office365)).not.to.have.property('enddt');
  });

  it('has an empty text where one is missing', () => {
    for (const { url: address } of calendarLinks({ startDate: '2026-06-19' }))
      expect(address).not.to.match(/undefined|null/);
  });

  it('returns nothing for dates that calendars cannot hold, and for several dates', () => {
    for (const startDate of [
      '2026-06',
      'next week',
      '2026-06-19T10:00',
      ['2026-06-19', '2026-06-26'],
      ['2026-06-19', ''],
    ])
      expect(calendarLinks({ name: 'A', startDate }), String(startDate)).to.deep.equal([]);
    expect(calendarLinks({})).to.deep.equal([]);
  });

  it('takes the address of the page and the words in its language', () => {
    const words = { joinOnline: 'Online teilnehmen', online: 'Im Netz' };
    const found = links(
      { url: '', location: [{ '@type': 'VirtualLocation', url: '/live' }], description: [] },
      { address: 'https://page.example/a', words },
    );
    expect(query(found.google)).to.include({
      details: 'Online teilnehmen: https://page.example/live\n\nhttps://page.example/a',
      location: 'Im Netz',
    });
  });

  it('cuts the summary at 1,000 characters', () => {
    expect(query(links({ description: ['a'.repeat(1100)] }).google)['details']).to.match(/\na{1000}\n\nhttps/);
  });

  for (const [what, character] of Object.entries({ Latin: 'a', Arabic: 'ع', Chinese: '水', emoji: '🌊', '%': '%' }))
    it(`[D10] cuts only a long summary for 2,000 characters of address: ${what}`, () => {
      const found = links({ description: [character.repeat(1000)] });
      for (const service of services) {
        const address = found[service]!;
        expect(address.length).to.be.at.most(2000);
        const { [DESCRIPTION[service]]: text, [NAME[service]]: name } = query(address);
        expect(text).to.match(/^Join online: .*\n\n.*\n\nhttps:\/\/example\.org\/events\/shared-rivers$/);
        expect(name).to.equal(event.name);
        const kept = text!.split('\n\n')[1]!;
        expect(character.repeat(1000).startsWith(kept)).to.be.true;
        expect(kept.length).to.be.at.least(100);
      }
    });

  it('[D10] leaves out services whose address would be too long even without a summary', () => {
    expect(links({ name: 'a'.repeat(1600) })).to.have.all.keys(...services);
    expect(links({ name: 'a'.repeat(2000) })).to.deep.equal({});
    expect(links({ url: `https://example.org/${'a'.repeat(2000)}` })).to.deep.equal({});
  });

  it('[D10] every address decodes to the same texts', () => {
    const texts = fc.string({
      unit: fc.oneof(
        fc.constantFrom('+', '%', '&', '=', '#', '?', '/', '\\', ' ', '"', '<', '\u202e', 'العربية', '水', '🌊'),
        fc.constantFrom('\ud83d', '\udf0a', '\r', '\n', '\0'),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 2 }),
      ),
      minLength: 1,
      maxLength: 12,
    });
    const wellFormed = (text: string): string => new URLSearchParams([['', text]]).get('')!;
    always(
      fc.property(texts, texts, texts, (name, place, summary) => {
        const found = links({ name, location: [{ '@type': 'Place', name: place }], description: [summary] });
        for (const service of services) {
          const address = found[service]!;
          expect(address).not.to.include('+');
          expect(address).to.match(/^https:\/\/[\w.]+\/[\w/]*\?[\w.%*=&-]+$/);
          expect(query(address)).to.include({
            [NAME[service]]: asDecoded(wellFormed(name)),
            [PLACE[service]]: asDecoded(wellFormed(place)),
            [DESCRIPTION[service]]: asDecoded(`${wellFormed(summary)}\n\n${url}`),
          });
        }
      }),
      1000,
    );
  });

  it('[D10] lone surrogates do not throw, even where a text is cut', () => {
    const found = links({ name: '\ud83d', description: [`a${'🌊'.repeat(600)}\udf0a`] });
    expect(found).to.have.all.keys(...services);
    for (const service of services) {
      expect(query(found[service])).to.include({ [NAME[service]]: '\ufffd' });
      expect(query(found[service])[DESCRIPTION[service]]).not.to.include('\ufffd');
    }
  });
});

/** What the browser makes of a text in an address. */
const asDecoded = (text: string): string =>
  new URL(`https://example.org/?${new URLSearchParams([['a', text]])}`).searchParams.get('a')!;
