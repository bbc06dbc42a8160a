/** The printed JSON-LD, read again by the reader of a page's JSON-LD. */
import { expect } from '@open-wc/testing';
import { eventJsonLd, headerHtml, readEvent } from '../../src/html.js';
import { findEventOfPage } from '../../src/json-ld/event-of-page.js';
import { event } from '../support/event.js';

type Fields = Record<string, unknown>;

const detailsOf = (value: unknown): Fields => JSON.parse(JSON.stringify(readEvent(value).details)) as Fields;

/** What a page's JSON-LD gives, if it is the JSON-LD of this event. */
const readAgain = (value: unknown): Fields => detailsOf(findEventOfPage([eventJsonLd(value)], [], false));

const full = {
  ...event,
  url: 'https://example.org/event',
  startDate: '2030-06-19T10:00',
  endDate: '2030-06-19T17:00',
  timeZone: 'America/New_York',
  previousStartDate: '2030-06-12T10:00',
  eventStatus: ['rescheduled', 'moved-online'],
  eventAttendanceMode: 'mixed',
  location: [
    {
      name: 'River House',
      address: '1 River Street',
      url: 'https://example.org/house',
      geo: { latitude: 1.5, longitude: -2 },
    },
    {
      '@type': 'VirtualLocation',
      name: 'Stream',
      url: 'https://example.org/stream',
      description: ['By telephone: 1.'],
    },
  ],
  offers: [
    {
      name: 'Hall',
      url: 'https://example.org/hall',
      price: 20,
      priceCurrency: 'EUR',
      availability: 'few-left',
      ends: '2030-06-01',
    },
    { name: 'Dinner', lowPrice: 10, highPrice: 30, priceCurrency: 'EUR', availability: 'sold-out' },
  ],
  organizer: {
    name: 'River Institute',
    url: 'https://example.org/',
    contactPoint: { name: 'Desk', email: 'a@example.org', telephone: '+1 2' },
  },
  sponsor: { name: 'City' },
  about: [{ name: 'Water', url: 'https://example.org/water' }],
  keywords: ['rivers', 'law'],
  inLanguage: ['en', 'fr'],
  identifier: 'rivers-2030',
};

describe('printed JSON-LD', () => {
  it('gives the same event when a page’s JSON-LD is read', () => {
    const read = readAgain(full);
    const expected = detailsOf(full);
    for (const field of [
      ...['name', 'description', 'url', 'eventStatus', 'eventAttendanceMode', 'location', 'offers', 'organizer'],
      ...['sponsor', 'about', 'keywords', 'inLanguage', 'identifier', 'breadcrumb', 'superEvent'],
    ])
      expect(read[field], field).to.deep.equal(expected[field]);
  });

  it('has the offset of times in a time zone', () => {
    expect(readAgain(full)).to.include({ startDate: '2030-06-19T10:00-04:00', endDate: '2030-06-19T17:00-04:00' });
    expect(readAgain(full)['previousStartDate']).to.deep.equal(['2030-06-12T10:00-04:00']);
  });

  it('has people, sessions, recordings and photos', () => {
    const { performer, subEvent, recordedIn, image } = readAgain(event) as Record<
      string,
      { itemListElement: Fields[]; associatedMedia: Fields[] }
    >;
    expect(performer!.itemListElement).to.deep.equal(event.performer.itemListElement);
    expect(subEvent!.itemListElement).to.deep.equal(event.subEvent.itemListElement);
    expect(recordedIn!.itemListElement.map(({ name }) => name)).to.deep.equal(['The whole day', 'Concept note']);
    expect(
      image!.associatedMedia.map(({ contentUrl, caption, creditText }) => ({ contentUrl, caption, creditText })),
    ).to.deep.equal(event.image.map(({ contentUrl, caption, creditText }) => ({ contentUrl, caption, creditText })));
    expect(image!.associatedMedia[0]).to.deep.include({
      copyrightNotice: '© 2009 River Institute',
      license: { url: 'https://creativecommons.org/licenses/by/4.0/' },
      acquireLicensePage: 'https://example.org/usage',
      creditUrl: 'https://example.org/people/a-person',
    });
  });

  it('is in the HTML if it is asked for', () => {
    const scripts = (html: string): string[] =>
      [
        ...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('script[type="application/ld+json"]'),
      ].map(({ textContent }) => textContent);
    expect(scripts(headerHtml(event))).to.deep.equal([]);
    expect(scripts(headerHtml(event, { jsonLd: true })).map((text) => JSON.parse(text) as unknown)).to.deep.equal([
      eventJsonLd(event),
    ]);
  });
});
