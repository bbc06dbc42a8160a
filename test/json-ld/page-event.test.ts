/** Finds the event of a page in the JSON-LD that generators print, with the defects of each generator. */
import { expect } from '@open-wc/testing';
import { readNode } from '../../src/model/datum.js';
import { findEvent } from '../../src/model/json-ld/find-event.js';
import { readDetails } from '../../src/model/read-details.js';
import { Reading } from '../../src/model/reading.js';

const HERE = 'https://example.org/event/legitimacy/';

interface Titles {
  readonly headings?: readonly string[];
  readonly title?: string;
}

function read(blocks: unknown[], { headings = [], title = '' }: Titles = {}): Record<string, unknown> | undefined {
  const found = findEvent(blocks, { urls: [HERE], headings, title, language: 'en' });
  if (!found) return undefined;
  // Not with `readEvent`, which would search what was found again.
  const details = readNode(found, new Reading({ baseUrl: HERE }), readDetails);
  return JSON.parse(JSON.stringify(details)) as Record<string, unknown>;
}

const event = (name: string, fields: object = {}): object => ({ '@type': 'Event', name, ...fields });
const page = (name: string, fields: object = {}): object => ({ '@type': 'WebPage', '@id': HERE, name, ...fields });

const recentNames = (found: Record<string, unknown> | undefined): string[] => {
  const recent = found?.['recentEvents'] as { itemListElement: { name: string }[] } | undefined;
  return (recent?.itemListElement ?? []).map(({ name }) => name);
};

describe('findEvent', () => {
  it('reads The Events Calendar: a root array, HTML-escaped strings, and a constant as performer', () => {
    const found = read([
      [
        {
          '@context': 'http://schema.org',
          '@type': 'Event',
          name: 'Legitimacy &#038; Missions',
          description: '&lt;p&gt;A full day.&lt;/p&gt;',
          image: 'https://example.org/a.jpg',
          url: HERE,
          eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
          eventStatus: 'https://schema.org/EventScheduled',
          startDate: '2009-06-19T10:00:00-04:00',
          endDate: '2009-06-19T17:00:00-04:00',
          location: {
            '@type': 'Place',
            name: 'Hall',
            description: '',
            url: '',
            address: { '@type': 'PostalAddress', addressLocality: 'New York' },
            telephone: '',
            sameAs: '',
          },
          organizer: {
            '@type': 'Person',
            name: 'The institute',
            description: '',
            url: '',
            telephone: '',
            email: '',
            sameAs: '',
          },
          offers: {
            '@type': 'Offer',
            price: '0',
            priceCurrency: 'USD',
            url: HERE,
            availability: 'inStock',
            category: 'primary',
          },
          performer: 'Organization',
        },
      ],
    ]);
    expect(found).to.deep.include({
      name: 'Legitimacy & Missions',
      description: ['A full day.'],
      startDate: '2009-06-19T10:00:00-04:00',
      eventStatus: ['scheduled'],
      eventAttendanceMode: 'in-person',
      location: [{ '@type': 'Place', name: 'Hall', address: 'New York' }],
      organizer: [{ name: 'The institute' }],
      image: { associatedMedia: [{ contentUrl: 'https://example.org/a.jpg' }] },
    });
    expect(found).to.not.have.property('performer');
  });

  it('reads Yoast beside The Events Calendar as one event, with breadcrumb trail and references', () => {
    const found = read([
      {
        '@graph': [
          {
            '@type': 'WebPage',
            '@id': HERE,
            url: HERE,
            name: 'Legitimacy - The Institute',
            isPartOf: { '@id': '#website' },
            primaryImageOfPage: { '@id': '#primary' },
          },
          {
            '@type': 'ImageObject',
            '@id': '#primary',
            url: 'https://example.org/p.jpg',
            contentUrl: 'https://example.org/p.jpg',
            width: 1200,
            height: 800,
            caption: 'The panel',
          },
          {
            '@type': 'BreadcrumbList',
            itemListElement: [
              { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://example.org/' },
              { '@type': 'ListItem', position: 2, name: 'Legitimacy' },
            ],
          },
          { '@type': 'WebSite', '@id': '#website', name: 'The Institute' },
          {
            '@type': 'Event',
            '@id': `${HERE}#event`,
            name: 'Legitimacy',
            image: { '@id': '#primary' },
            mainEntityOfPage: { '@id': HERE },
          },
        ],
      },
      [event('Legitimacy', { url: HERE, startDate: '2009-06-19' })],
    ]);
    expect(found).to.deep.include({
      name: 'Legitimacy',
      startDate: '2009-06-19',
      breadcrumb: [{ name: 'Home', url: 'https://example.org/' }, { name: 'Legitimacy' }],
      image: {
        associatedMedia: [{ contentUrl: 'https://example.org/p.jpg', width: 1200, height: 800, caption: 'The panel' }],
      },
    });
    expect(found).to.not.have.property('recentEvents');
  });

  it('reads Yoast without an event: the image, and the page title without the name of the site', () => {
    const found = read([
      {
        '@graph': [
          {
            '@type': ['WebPage', 'ItemPage'],
            '@id': HERE,
            name: 'Legitimacy | The Institute',
            primaryImageOfPage: { '@id': '#primary' },
          },
          { '@type': 'ImageObject', '@id': '#primary', url: 'https://example.org/p.jpg' },
          { '@type': 'WebSite', name: 'The Institute' },
        ],
      },
    ]);
    expect(found).to.deep.equal({
      name: 'Legitimacy',
      image: { associatedMedia: [{ contentUrl: 'https://example.org/p.jpg' }] },
    });
  });

  it('reads Schema Metatag of Drupal: an article as event, markup in texts, and an image without a scheme', () => {
    const found = read([
      {
        '@context': 'https://schema.org',
        '@graph': [
          {
            '@type': 'NewsArticle',
            headline: 'Legitimacy',
            description: '<p>A full day.</p>',
            about: ['<a href="/x">UN</a>'],
            image: { '@type': 'ImageObject', url: '//example.org/a.jpg', width: '1200', representativeOfPage: 'True' },
            datePublished: '2009-06-19T10:00:00-0500',
          },
          { '@type': 'WebSite', name: 'Council' },
        ],
      },
    ]);
    expect(found).to.deep.include({
      name: 'Legitimacy',
      description: ['A full day.'],
      image: { associatedMedia: [{ contentUrl: 'https://example.org/a.jpg', width: 1200 }] },
    });
  });

  for (const [source, fields, expected] of [
    [
      'Modern Events Calendar: a date without a time, and empty fields',
      {
        startDate: '2009-06-19',
        endDate: '',
        offers: { url: '', price: '' },
        location: { '@type': 'Place', name: '', image: '', address: '' },
        eventStatus: 'https://schema.org/EventScheduled',
        description: '',
      },
      { name: 'E', startDate: '2009-06-19', eventStatus: ['scheduled'] },
    ],
    [
      'Event Espresso: several statuses',
      { eventStatus: ['https://schema.org/EventScheduled', 'https://schema.org/EventCancelled'] },
      { name: 'E', eventStatus: ['cancelled'] },
    ],
    [
      'Luma: milliseconds, and several organizers',
      {
        '@id': 'https://lu.ma/x',
        startDate: '2024-02-29T18:00:00.000-04:00',
        organizer: [{ '@type': 'Organization', name: 'A', url: 'https://lu.ma/a' }, { name: 'B' }],
      },
      {
        name: 'E',
        startDate: '2024-02-29T18:00:00-04:00',
        organizer: [{ name: 'A', url: 'https://lu.ma/a' }, { name: 'B' }],
      },
    ],
    [
      'Indico: a speaker with an affiliation',
      {
        '@context': 'http://schema.org',
        location: { '@type': 'Place', name: 'No location set' },
        performer: [{ '@type': 'Person', name: 'A', affiliation: { '@type': 'Organization', name: 'B' } }],
      },
      { name: 'E', performer: { itemListElement: [{ name: 'A', affiliation: 'B' }] } },
    ],
    [
      'My Calendar: an offset without a sign',
      { startDate: '2022-01-09T17:00:0009:00' },
      { name: 'E', startDate: '2022-01-09T17:00:00' },
    ],
    [
      'a time zone after the time',
      { startDate: '2022-01-09T18:00:00Europe/Berlin' },
      { name: 'E', startDate: '2022-01-09T18:00:00[Europe/Berlin]' },
    ],
    [
      'a status as an object',
      { eventStatus: { '@type': 'EventPostponed' } },
      { name: 'E', eventStatus: ['postponed'] },
    ],
    [
      'the field performers',
      { performers: [{ name: 'A' }] },
      { name: 'E', performer: { itemListElement: [{ name: 'A' }] } },
    ],
    [
      'Meetup: crops of one image, and an offset without a colon',
      { image: ['https://example.org/1.jpg', 'https://example.org/2.jpg'], startDate: '2009-06-19T10:00-0400' },
      {
        name: 'E',
        startDate: '2009-06-19T10:00-04:00',
        image: { associatedMedia: [{ contentUrl: 'https://example.org/1.jpg' }] },
      },
    ],
    [
      'the largest of several crops',
      {
        image: [
          { url: 'https://example.org/1.jpg', width: 400 },
          { url: 'https://example.org/2.jpg', width: '1600px' },
        ],
      },
      { name: 'E', image: { associatedMedia: [{ contentUrl: 'https://example.org/2.jpg', width: 1600 }] } },
    ],
    [
      'images with captions as a set',
      { image: [{ url: 'https://example.org/1.jpg', caption: 'A' }, { url: 'https://example.org/2.jpg' }] },
      {
        name: 'E',
        image: {
          associatedMedia: [
            { contentUrl: 'https://example.org/1.jpg', caption: 'A' },
            { contentUrl: 'https://example.org/2.jpg' },
          ],
        },
      },
    ],
  ] as const)
    it(`reads ${source}`, () => void expect(read([event('E', fields)])).to.deep.equal(expected));

  it('reads Squarespace: a title without the name of the site after it', () => {
    expect(read([{ '@type': 'WebSite', name: 'Our Site' }, event('The launch — Our Site')])!['name']).to.equal(
      'The launch',
    );
    expect(read([{ '@type': 'WebSite', name: 'Our Site' }, event('This is Our Site')])!['name']).to.equal(
      'This is Our Site',
    );
  });

  it('takes a gallery beside the event as its photos', () => {
    const found = read([
      event('E', { image: 'https://example.org/1.jpg' }),
      { '@type': 'ImageGallery', name: 'Photos', associatedMedia: [{ contentUrl: 'https://example.org/2.jpg' }] },
    ]);
    expect(found!['image']).to.deep.equal({
      name: 'Photos',
      associatedMedia: [{ contentUrl: 'https://example.org/2.jpg' }],
    });
  });

  describe('with several events', () => {
    const list = [
      event('A', { url: 'https://example.org/event/a' }),
      event('B', { url: 'http://www.example.org/event/legitimacy?utm=1' }),
      event('C', { url: '/event/legitimacy' }),
    ];

    it('returns the event with the address of the page, and the others as recent events', () => {
      const found = read([list]);
      expect(found!['name']).to.equal('C');
      expect(recentNames(found)).to.deep.equal(['A', 'B']);
    });

    it('returns only recent events if the page lists its events (Eventbrite)', () => {
      const found = read([
        {
          '@type': 'ItemList',
          name: 'Next',
          itemListElement: [1, 2].map((n) => ({
            '@type': 'ListItem',
            position: n,
            item: {
              '@type': ['https://schema.org/SocialEvent', 'Product'],
              name: `E${n}`,
              url: `https://example.org/e/${n}`,
              startDate: '2009-06-19',
              offers: { '@type': 'AggregateOffer', lowPrice: '0' },
            },
          })),
        },
      ]);
      expect(found).to.deep.equal({
        recentEvents: {
          name: 'Next',
          itemListElement: [1, 2].map((n) => ({
            name: `E${n}`,
            startDate: '2009-06-19',
            url: `https://example.org/e/${n}`,
          })),
        },
      });
    });

    it('returns the series of the event with its events, which are no recent events', () => {
      const found = read([
        event('E', {
          url: HERE,
          superEvent: {
            '@type': 'EventSeries',
            name: 'Talks',
            subEvent: [event('E', { url: HERE }), event('F', { url: 'https://example.org/f' })],
          },
        }),
      ]);
      expect(found!['superEvent']).to.deep.equal({
        name: 'Talks',
        itemListElement: [
          { name: 'E', url: HERE },
          { name: 'F', url: 'https://example.org/f' },
        ],
      });
      expect(found).to.not.have.any.keys('category', 'recentEvents');
    });
  });

  describe('with two events at one address', () => {
    const opening = { startDate: '2026-01-05', location: { '@type': 'Place', name: 'New York' } };
    const closing = { startDate: '2026-02-05', eventStatus: 'EventCancelled', description: 'In Geneva' };

    for (const [condition, first, second] of [
      ['both are parts of the page', { '@id': `${HERE}#event-1` }, { '@id': `${HERE}#event-2` }],
      ['both have the address of the page', { url: HERE }, { url: HERE }],
    ] as const)
      it(`keeps the fields of the two apart if ${condition}`, () => {
        const found = read([
          {
            '@graph': [
              event('Opening panel', { ...first, ...opening }),
              event('Closing panel', { ...second, ...closing }),
            ],
          },
        ]);
        expect(found).to.deep.include({ name: 'Opening panel', startDate: '2026-01-05' });
        expect(found).to.not.have.any.keys('eventStatus', 'description');
        expect(recentNames(found)).to.deep.equal(['Closing panel']);
      });

    it('lists all events at the address of another page, each once', () => {
      const talks = ['A', 'B', 'C', 'A'].map((name) => event(`Talk ${name}`, { url: 'https://example.org/tickets' }));
      expect(recentNames(read([talks]))).to.deep.equal(['Talk A', 'Talk B', 'Talk C']);
    });

    it('returns two events if they have one name and two dates', () => {
      const found = read([['05', '12'].map((day) => event('Tour', { url: HERE, startDate: `2026-01-${day}T10:00` }))]);
      expect(found!['startDate']).to.equal('2026-01-05T10:00');
      expect(recentNames(found)).to.deep.equal(['Tour']);
    });

    it('returns two events if their names are different value objects', () => {
      const named = (text: string): object => event('', { name: { '@value': text, '@language': 'en' }, url: HERE });
      expect(recentNames(read([named('Opening'), named('Closing')]))).to.deep.equal(['Closing']);
    });

    for (const [difference, first, second] of [
      [
        'escapes and quotation marks',
        event('R&D: what&#8217;s &#8220;next&#8221;', { url: HERE }),
        event('R&amp;D: what\'s "next"', { url: HERE }),
      ],
      [
        'the time of day',
        event('E', { url: HERE, startDate: '2026-01-05' }),
        event('E', { url: HERE, startDate: '2026-01-05T10:00-05:00' }),
      ],
      [
        'the time zone',
        event('E', { url: HERE, startDate: '2026-01-05T20:00-05:00' }),
        event('E', { url: HERE, startDate: '2026-01-06T01:00:00Z' }),
      ],
      ['a name that only one has', event('', { '@id': `${HERE}#event` }), event('E', { '@id': `${HERE}#event` })],
      [
        'the address, once of a part of the page and once of the page',
        event('E', { '@id': `${HERE}#event` }),
        event('E', { url: HERE }),
      ],
      [
        'the fragment of their @id',
        event('E', { '@id': `${HERE}#a`, url: HERE }),
        event('E', { '@id': `${HERE}#b`, mainEntityOfPage: HERE }),
      ],
    ] as const)
      it(`returns one event if the two differ in ${difference}`, () => {
        expect(read([first, second])).to.not.have.property('recentEvents');
      });

    it('merges an event without a name with the first named event only', () => {
      const found = read([event('', { url: HERE }), event('A', { url: HERE }), event('B', { url: HERE, ...closing })]);
      expect(found!['name']).to.equal('A');
      expect(recentNames(found)).to.deep.equal(['B']);
    });

    it('returns the sessions of an event, which are no recent events', () => {
      const sessions = [1, 2].map((n) => event(`Session ${n}`, { '@id': `${HERE}#s${n}`, startDate: '2026-01-05' }));
      const found = read([event('Conference', { url: HERE, startDate: '2026-01-05', subEvent: sessions })]);
      expect(found!['subEvent']).to.deep.equal({
        itemListElement: [1, 2].map((n) => ({
          name: `Session ${n}`,
          startDate: '2026-01-05',
          url: `${HERE}#s${n}`,
        })),
      });
      expect(found).to.not.have.property('recentEvents');
    });

    it('lists the events of a series as recent events', () => {
      const events = ['F', 'G'].map((name) => event(name));
      const found = read([{ ...event('Series', { url: HERE, subEvent: events }), '@type': 'EventSeries' }]);
      expect(recentNames(found)).to.deep.equal(['F', 'G']);
    });

    for (const [place, fields] of [
      ['at one address', () => ({ url: HERE })],
      ['that are parts of one page', (n: number) => ({ '@id': `${HERE}#${n}`, name: 'E' })],
    ] as const)
      it(`reads 3,000 events ${place}`, () => {
        const many = Array.from({ length: 3000 }, (_, n) => event(`E${n}`, fields(n)));
        expect(recentNames(read([many], { title: 'Events' })).length).to.be.within(2999, 3000);
      });
  });

  describe('with an event of another page', () => {
    const ELSEWHERE = 'https://example.org/event/gala/';
    const gala = (fields: object = {}): object => event('Summer gala', { url: ELSEWHERE, ...fields });
    const article = (headline: string, fields: object = {}): object => ({ '@type': 'Article', headline, ...fields });

    it('returns the event as a recent event if the page is an article', () => {
      const found = read([article('Report of the panel', { mainEntityOfPage: { '@id': HERE } }), gala()]);
      expect(found!['name']).to.equal('Report of the panel');
      expect(found).to.not.have.property('startDate');
      expect(recentNames(found)).to.deep.equal(['Summer gala']);
    });

    for (const [kind, type] of [
      ['a web page with its own title', 'WebPage'],
      ['a calendar', 'CollectionPage'],
    ])
      it(`returns the event as a recent event if the page is ${kind}`, () => {
        const found = read([page('Report', { '@type': type }), gala()]);
        expect(found!['name']).to.not.equal('Summer gala');
        expect(recentNames(found)).to.deep.equal(['Summer gala']);
      });

    for (const [condition, ...blocks] of [
      ['no block has the address of the page (a copy of the site on another host)', page('Gala', { '@id': ELSEWHERE })],
      ['only the site has the address of the page', { '@type': 'WebSite', name: 'Site', url: HERE }],
      ['the page has the name of the event', page('Summer gala – Site'), { '@type': 'WebSite', name: 'Site' }],
      ['the page has no name', { '@type': 'WebPage', '@id': HERE }],
      ['the event is the main entity of the page', page('Tickets', { mainEntity: { '@id': `${ELSEWHERE}#event` } })],
    ] as const)
      it(`takes the only event as the event of the page if ${condition}`, () => {
        const found = read([...blocks, gala({ '@id': `${ELSEWHERE}#event` })]);
        expect(found!['name']).to.equal('Summer gala');
      });

    it('takes the only article without an address as the page', () => {
      expect(read([article('Report'), gala()])!['name']).to.equal('Report');
      expect(read([article('Summer gala'), gala()])).to.not.have.property('recentEvents');
    });

    it('takes an event without an address as the event of the page', () => {
      expect(read([page('Report'), event('Summer gala')])!['name']).to.equal('Summer gala');
    });

    it('does not take the headline of another article as the title', () => {
      expect(read([article('A', { url: ELSEWHERE })])).to.equal(undefined);
      expect(read([article('A', { url: ELSEWHERE }), article('B', { url: `${ELSEWHERE}b` })])).to.equal(undefined);
      expect(read([article('A', { url: ELSEWHERE }), page('Report')])!['name']).to.equal('Report');
      expect(read([article('A'), article('B'), page('Report')])!['name']).to.equal('Report');
    });
  });

  it('resolves a reference to the series', () => {
    const series = { '@type': 'EventSeries', '@id': '#talks', name: 'Talks' };
    const found = read([event('E', { url: HERE, superEvent: { '@id': '#talks' } }), series]);
    expect(found!['name']).to.equal('E');
    expect(found!['superEvent']).to.deep.equal({ name: 'Talks', itemListElement: [] });
  });

  it('reads a list of articles', () => {
    const found = read([
      event('E'),
      {
        '@type': 'CollectionPage',
        name: 'Observatory',
        mainEntity: {
          '@type': 'ItemList',
          itemListElement: [
            { '@type': 'ListItem', item: { '@type': 'BlogPosting', headline: 'H', url: 'https://example.org/h' } },
          ],
        },
      },
    ]);
    expect(found!['articles']).to.deep.equal({
      name: 'Observatory',
      itemListElement: [{ headline: 'H', url: 'https://example.org/h' }],
    });
  });

  it('takes the second-to-last entry of the breadcrumb trail as the category', () => {
    const trail = {
      '@type': 'BreadcrumbList',
      itemListElement: [
        { position: 2, name: 'Panel Discussions', item: '/p' },
        { position: 1, name: 'Home', item: '/' },
        { position: '3', name: 'E' },
      ],
    };
    expect(read([event('E'), trail])!['category']).to.equal('Panel Discussions');
    expect(read([event('E', { genre: 'Debate' }), trail])!['category']).to.equal('Debate');
  });

  for (const [source, blocks] of [
    ['no blocks', []],
    [
      'an organization and a site',
      [
        { '@type': 'Organization', name: 'A' },
        { '@type': 'WebSite', name: 'B' },
      ],
    ],
    ['values that are not objects', [1, 'x', null, [[]]]],
  ] as const)
    it(`returns undefined for ${source}`, () => void expect(read([...blocks])).to.equal(undefined));

  it('does not hang on circular references or deep nesting', () => {
    let deep: unknown = event('Deep');
    for (let i = 0; i < 5000; i++) deep = { mainEntity: deep };
    expect(read([deep])).to.equal(undefined);
    expect(read([event('E', { '@id': '#a', image: { '@id': '#a' }, superEvent: { '@id': '#a' } })])!['name']).to.equal(
      'E',
    );
  });
});
