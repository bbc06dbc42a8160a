import { expect } from '@open-wc/testing';
import { readEvent } from '../../src/model/read-event.js';

/** Reads JSON-LD, with the keys that CMSs print, and returns the details as plain JSON. */
const read = (value: unknown): Record<string, unknown> =>
  JSON.parse(JSON.stringify(readEvent(value).details)) as Record<string, unknown>;

const node = { '@type': 'Event', name: 'The event' };

describe('readEvent on JSON-LD', () => {
  for (const [form, value] of Object.entries<unknown>({
    'an object': { '@context': 'https://schema.org', ...node },
    'an object with the http: context': { '@context': 'http://schema.org', ...node },
    'a root array': [{ ...node }],
    'a root array after other nodes': [
      { '@type': 'WebSite', name: 'Site' },
      { '@type': 'Organization', name: 'Org' },
      node,
    ],
    'the first of several events': [node, { '@type': 'Event', name: 'Another' }],
    'a node of @graph': {
      '@graph': [{ '@type': 'WebPage', name: 'Page' }, { '@type': ['Organization'], name: 'Org' }, node],
    },
    'a node of @graph inside an array': [{ '@graph': [{ '@type': 'WebSite', name: 'Site' }] }, { '@graph': [node] }],
    'the main entity of a page': { '@type': 'WebPage', name: 'Page', mainEntity: node },
    'an item of a list': { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', position: 1, item: node }] },
    'a subtype': { ...node, '@type': 'BusinessEvent' },
    'several types': { ...node, '@type': ['https://schema.org/SocialEvent', 'Product'] },
    'a type as an IRI': { ...node, '@type': 'http://schema.org/EducationEvent' },
    'a type with a prefix': { ...node, '@type': 'schema:Event' },
    'a festival': { ...node, '@type': 'Festival' },
    'an object without a type': { name: 'The event' },
    'an article if there is no event': { '@graph': [{ '@type': 'NewsArticle', headline: 'The event' }] },
  }))
    it(`finds the event as ${form}`, () => {
      expect(read(value)['name']).to.equal('The event');
    });

  it('does not take an entry of a list of the event as the event', () => {
    const value = {
      '@type': 'WebPage',
      name: 'Page',
      mainEntity: { ...node, subEvent: [{ '@type': 'Event', name: 'Sub' }] },
    };
    expect(read(value)['name']).to.equal('The event');
    expect(read({ name: 'Ours', recentEvents: { itemListElement: [{ ...node }] } })['name']).to.equal('Ours');
  });

  it('finds the breadcrumb trail beside the event', () => {
    const crumbs = {
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 2, name: 'Events', item: 'https://example.org/events' },
        { '@type': 'ListItem', position: 1, name: 'Home', item: { '@id': 'https://example.org/' } },
        { '@type': 'ListItem', position: '3', name: 'The event' },
      ],
    };
    expect(read({ '@graph': [crumbs, node] })['breadcrumb']).to.deep.equal([
      { name: 'Home', url: 'https://example.org/' },
      { name: 'Events', url: 'https://example.org/events' },
      { name: 'The event' },
    ]);
  });

  it('keeps the order of a breadcrumb trail without valid positions', () => {
    const breadcrumb = {
      itemListElement: [
        { name: 'B', position: 'x' },
        { name: 'A', position: 1 },
      ],
    };
    expect(read({ breadcrumb })['breadcrumb']).to.deep.equal([{ name: 'B' }, { name: 'A' }]);
  });

  it('takes the name of the item if its ListItem has none', () => {
    const breadcrumb = [{ '@type': 'ListItem', item: { '@id': 'https://example.org/', name: 'Home' } }];
    expect(read({ breadcrumb })['breadcrumb']).to.deep.equal([{ name: 'Home', url: 'https://example.org/' }]);
  });

  it('resolves references by @id', () => {
    const graph = [
      { ...node, image: { '@id': '#image' }, location: { '@id': '#place' }, organizer: [{ '@id': '#org' }] },
      { '@type': 'ImageObject', '@id': '#image', url: 'https://example.org/a.jpg', caption: 'A' },
      { '@type': 'Place', '@id': '#place', name: 'Hall' },
      { '@type': 'Organization', '@id': '#org', name: 'Org' },
    ];
    expect(read({ '@graph': graph })).to.deep.include({
      image: { associatedMedia: [{ contentUrl: 'https://example.org/a.jpg', caption: 'A' }] },
      location: [{ '@type': 'Place', name: 'Hall' }],
      organizer: [{ name: 'Org' }],
    });
  });

  it('does not hang on circular references', () => {
    const graph = [
      { ...node, '@id': '#a', location: { '@id': '#b' } },
      { '@id': '#b', name: { '@id': '#b' }, url: { '@id': '#a' } },
    ];
    expect(read({ '@graph': graph })['name']).to.equal('The event');
  });
});

describe('a text in JSON-LD', () => {
  for (const [form, value, expected] of [
    ['a string', 'A', 'A'],
    ['a number', 2009, '2009'],
    ['a value object', { '@value': 'A', '@language': 'en' }, 'A'],
    ['several languages', [{ '@value': 'A', '@language': 'en' }, { '@value': 'B' }], 'A'],
    ['a thing with a name', { '@type': 'Thing', name: 'A' }, 'A'],
    ['escaped twice', 'A &amp;#038; B', 'A & B'],
    ['escaped markup', '&lt;p&gt;A&lt;/p&gt;', 'A'],
    ['markup', '<p>A<br /></p>', 'A'],
    ['empty', '', undefined],
    ['white space', ' \n ', undefined],
  ] as const)
    it(`may be ${form}`, () => {
      expect(read({ name: value })['name']).to.equal(expected);
    });

  for (const [form, value, expected] of [
    ['a string with blank lines', 'One.\n\nTwo.', ['One.', 'Two.']],
    ['HTML', '<p>One.</p>\n<p>Two.</p>', ['One.', 'Two.']],
    ['escaped HTML', '&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;', ['One.', 'Two.']],
    ['an array', ['One.', 'Two.\n\nThree.'], ['One.', 'Two.', 'Three.']],
    ['a value object', { '@value': 'One.' }, ['One.']],
  ] as const)
    it(`has paragraphs if it is ${form}`, () => {
      expect(read({ description: value })['description']).to.deep.equal(expected);
    });
});

describe('readEvent on the fields of an event in JSON-LD', () => {
  for (const [field, value, expected] of [
    ['startDate', '2009-06-19', '2009-06-19'],
    ['startDate', '2009-06-19T10:00:00-0500', '2009-06-19T10:00:00-05:00'],
    ['startDate', '2009-06-19T10:00:00.000-04:00', '2009-06-19T10:00:00-04:00'],
    ['startDate', '2009-06-19T10:00:00Z', '2009-06-19T10:00:00Z'],
    ['startDate', '2009-06-19T18:00:00Europe/Berlin', '2009-06-19T18:00:00[Europe/Berlin]'],
    ['startDate', '2022-01-09T17:00:0009:00', '2022-01-09T17:00:00'],
    ['startDate', { '@type': 'Date', '@value': '2009-06-19' }, '2009-06-19'],
    ['startDate', 'in spring', 'in spring'],
    ['endDate', '2009-6-9', '2009-06-09'],
    ['previousStartDate', '2009-06-19T10:00', '2009-06-19T10:00'],
    ['timeZone', 'America/New_York', 'America/New_York'],
    ['eventStatus', 'EventCancelled', 'cancelled'],
    ['eventStatus', 'https://schema.org/EventCanceled', 'cancelled'],
    ['eventStatus', 'schema:EventPostponed', 'postponed'],
    ['eventStatus', ['https://schema.org/EventScheduled', 'https://schema.org/EventCancelled'], 'cancelled'],
    ['eventStatus', ['EventRescheduled', 'EventMovedOnline'], 'rescheduled'],
    ['eventStatus', { '@type': 'EventScheduled' }, 'scheduled'],
    ['eventStatus', { '@id': 'https://schema.org/EventMovedOnline' }, 'moved-online'],
    ['eventStatus', 'constructor', undefined],
    ['eventAttendanceMode', 'https://schema.org/OfflineEventAttendanceMode', 'in-person'],
    ['eventAttendanceMode', 'OnlineEventAttendanceMode', 'online'],
    ['eventAttendanceMode', ['MixedEventAttendanceMode'], 'mixed'],
    ['eventAttendanceMode', 'in-person', 'in-person'],
    ['keywords', 'peace, security ,', ['peace', 'security']],
    ['keywords', ['peace', { '@type': 'DefinedTerm', name: 'security' }], ['peace', 'security']],
    ['url', { '@id': 'https://example.org/a' }, 'https://example.org/a'],
    ['url', ['https://example.org/a', 'https://example.org/b'], 'https://example.org/a'],
    ['organizer', 'The institute', [{ name: 'The institute' }]],
    ['organizer', { '@type': 'Person', name: 'A', url: '', sameAs: '' }, [{ name: 'A' }]],
    [
      'organizer',
      [{ name: 'A' }, { name: 'B', url: 'https://example.org/' }],
      [{ name: 'A' }, { name: 'B', url: 'https://example.org/' }],
    ],
    ['performer', 'Organization', undefined],
    [
      'performer',
      { '@type': 'Person', name: 'A', jobTitle: 'Director', worksFor: { name: 'Org' } },
      [{ name: 'A', jobTitle: 'Director', affiliation: 'Org' }],
    ],
    [
      'performer',
      { '@type': 'PerformanceRole', roleName: 'Chair', performer: { name: 'A' } },
      [{ name: 'A', jobTitle: 'Chair' }],
    ],
    ['offers', { '@type': 'Offer', url: 'https://example.org/r', price: '0' }, [{ url: 'https://example.org/r' }]],
    [
      'offers',
      { url: 'https://example.org/r', availability: 'https://schema.org/SoldOut' },
      [{ url: 'https://example.org/r', soldOut: true }],
    ],
    ['offers', { url: 'https://example.org/r', availability: 'inStock' }, [{ url: 'https://example.org/r' }]],
    ['subjectOf', 'https://example.org/note', [{ url: 'https://example.org/note' }]],
    [
      'subjectOf',
      { '@type': 'Report', name: 'Note', url: 'https://example.org/note' },
      [{ name: 'Note', url: 'https://example.org/note' }],
    ],
    ['location', 'Vienna', [{ '@type': 'Place', name: 'Vienna' }]],
    [
      'location',
      { '@type': 'Place', name: 'Hall', address: '1 Street' },
      [{ '@type': 'Place', name: 'Hall', address: '1 Street' }],
    ],
    [
      'location',
      { '@type': 'VirtualLocation', url: 'https://example.org/live' },
      [{ '@type': 'VirtualLocation', url: 'https://example.org/live' }],
    ],
    ['location', { '@type': 'Place' }, undefined],
  ] as const)
    it(`reads ${field} ${JSON.stringify(value)}`, () => {
      expect(read({ [field]: value })[field]).to.deep.equal(expected);
    });

  it('reads the two locations of a hybrid event', () => {
    const location = [
      { '@type': 'VirtualLocation', name: 'Stream', url: 'https://example.org/live' },
      {
        '@type': ['Place'],
        name: 'Hall',
        address: {
          '@type': 'PostalAddress',
          streetAddress: '777 UN Plaza',
          addressLocality: 'New York',
          postalCode: 10017,
          addressCountry: { '@type': 'Country', name: 'US' },
        },
        geo: { latitude: '40.75', longitude: -73.97 },
      },
    ];
    expect(read({ location })['location']).to.deep.equal([
      { '@type': 'VirtualLocation', name: 'Stream', url: 'https://example.org/live' },
      {
        '@type': 'Place',
        name: 'Hall',
        address: '777 UN Plaza, New York, 10017, US',
        hasMap: 'https://www.openstreetmap.org/?mlat=40.75&mlon=-73.97#map=17/40.75/-73.97',
      },
    ]);
  });

  it('takes the series or the genre as the category', () => {
    expect(read({ superEvent: { '@type': 'EventSeries', name: 'Talks' } })['category']).to.equal('Talks');
    expect(read({ genre: 'Debate' })['category']).to.equal('Debate');
    expect(read({ category: 'Panel', genre: 'Debate' })['category']).to.equal('Panel');
  });
});

describe('photos in JSON-LD', () => {
  const photos = (image: unknown): unknown =>
    (read({ image })['image'] as { associatedMedia: unknown } | undefined)?.associatedMedia;

  for (const [form, image, expected] of [
    ['a string', 'a.jpg', [{ contentUrl: 'a.jpg' }]],
    ['strings', ['a.jpg', 'b.jpg'], [{ contentUrl: 'a.jpg' }, { contentUrl: 'b.jpg' }]],
    ['an address without a scheme', '//example.org/a.jpg', [{ contentUrl: '//example.org/a.jpg' }]],
    ['an ImageObject', { '@type': 'ImageObject', url: 'a.jpg' }, [{ contentUrl: 'a.jpg' }]],
    ['an ImageObject with both addresses', { url: 'page.html', contentUrl: 'a.jpg' }, [{ contentUrl: 'a.jpg' }]],
    [
      'an ImageObject by its @id',
      { '@type': 'ImageObject', '@id': 'https://example.org/a.jpg' },
      [{ contentUrl: 'https://example.org/a.jpg' }],
    ],
    [
      'ListItems',
      [{ '@type': 'ListItem', position: 1, item: { contentUrl: 'a.jpg' } }, { item: 'b.jpg' }],
      [{ contentUrl: 'a.jpg' }, { contentUrl: 'b.jpg' }],
    ],
    ['a gallery', { '@type': 'ImageGallery', associatedMedia: ['a.jpg'] }, [{ contentUrl: 'a.jpg' }]],
    ['a gallery with one photo', { associatedMedia: { contentUrl: 'a.jpg' } }, [{ contentUrl: 'a.jpg' }]],
    ['an ItemList', { '@type': 'ItemList', itemListElement: ['a.jpg'] }, [{ contentUrl: 'a.jpg' }]],
    ['an empty gallery', { '@type': 'ImageGallery', name: 'N' }, []],
  ] as const)
    it(`may be ${form}`, () => {
      expect(photos(image)).to.deep.equal(expected);
    });

  for (const [fields, expected] of [
    [{ caption: 'C', description: 'D', name: 'N' }, { caption: 'C' }],
    [{ description: 'D', name: 'N' }, { caption: 'D' }],
    [{ name: 'N' }, { caption: 'N' }],
    [{ caption: { '@value': 'C' } }, { caption: 'C' }],
    [{ creditText: 'A', creator: { name: 'B' } }, { creditText: 'A' }],
    [{ creator: { '@type': 'Person', name: 'B' }, copyrightNotice: 'C' }, { creditText: 'B' }],
    [{ creator: [{ '@type': 'Person', name: 'B' }] }, { creditText: 'B' }],
    [{ copyrightNotice: '© C' }, { creditText: '© C' }],
    [{ alt: '' }, { alt: '' }],
    [{ alt: 'A' }, { alt: 'A' }],
    [
      { width: 1600, height: 1067 },
      { width: 1600, height: 1067 },
    ],
    [
      { width: '1600', height: '1067px' },
      { width: 1600, height: 1067 },
    ],
    [
      { width: { '@type': 'QuantitativeValue', value: 1600 }, height: { value: '1067' } },
      { width: 1600, height: 1067 },
    ],
    [{ width: 1600.4 }, { width: 1600 }],
    [{ width: 0, height: -5 }, {}],
    [{ width: 20_001, height: 'wide' }, {}],
    [{ width: Infinity, height: NaN }, {}],
    [{ thumbnail: 't.jpg' }, { thumbnail: 't.jpg' }],
    [{ thumbnail: { '@type': 'ImageObject', contentUrl: 't.jpg' } }, { thumbnail: 't.jpg' }],
    [{ thumbnailUrl: ['t.jpg'] }, { thumbnail: 't.jpg' }],
    [
      { srcset: 'a.jpg 1x, javascript:x 2x', sizes: '100vw' },
      { srcset: 'a.jpg 1x', sizes: '100vw' },
    ],
    [{ id: 'panel' }, { id: 'panel' }],
    [{ onerror: 'alert(1)', innerHTML: '<b>', style: 'x' }, {}],
  ] as const)
    it(`have ${JSON.stringify(expected)} for ${JSON.stringify(fields)}`, () => {
      expect(photos({ contentUrl: 'a.jpg', ...fields })).to.deep.equal([{ contentUrl: 'a.jpg', ...expected }]);
    });

  it('keep the name and the credit of their gallery', () => {
    const image = { '@type': 'ImageGallery', name: 'Photos', creator: { name: 'A' }, associatedMedia: ['a.jpg'] };
    expect(read({ image })['image']).to.include({ name: 'Photos', creditText: 'A' });
  });

  it('keep the safe links of their own credit and of the credit of the gallery', () => {
    const creditContent = [
      { tag: 'a', href: '/a', content: ['A'] },
      { tag: 'a', href: 'javascript:x', content: ['B'] },
    ];
    const safe = { creditText: 'A B', creditContent: [creditContent[0], 'B'] };
    const credit = { creditText: 'A B', creditContent };
    const image = { ...credit, associatedMedia: [{ contentUrl: 'a.jpg', ...credit }] };
    expect(read({ image })['image']).to.deep.include(safe);
    expect(photos(image)).to.deep.equal([{ contentUrl: 'a.jpg', ...safe }]);
  });

  it('keep their position if an address is unsafe', () => {
    expect(photos(['a.jpg', 'javascript:x', 'c.jpg'])).to.deep.equal([
      { contentUrl: 'a.jpg' },
      { alt: '' },
      { contentUrl: 'c.jpg' },
    ]);
  });

  it('do not include empty values', () => {
    expect(photos(['', null, {}, { width: 5 }, 'a.jpg'])).to.deep.equal([{ contentUrl: 'a.jpg' }]);
  });
});

describe('other lists in JSON-LD', () => {
  it('may be ItemLists of ListItems', () => {
    const recentEvents = {
      '@type': 'ItemList',
      name: 'Recent',
      itemListElement: [
        {
          '@type': 'ListItem',
          position: 1,
          item: {
            '@type': 'Event',
            name: 'A',
            startDate: '2009-06-19',
            eventStatus: 'https://schema.org/EventCancelled',
          },
        },
        { '@type': 'ListItem', position: 2, name: 'B', url: 'https://example.org/b' },
      ],
    };
    expect(read({ recentEvents })['recentEvents']).to.deep.equal({
      name: 'Recent',
      itemListElement: [
        { name: 'A', startDate: '2009-06-19', eventStatus: 'cancelled' },
        { name: 'B', url: 'https://example.org/b' },
      ],
    });
  });

  it('may be articles with a headline', () => {
    const articles = [{ '@type': 'NewsArticle', headline: 'H', name: 'N', mainEntityOfPage: 'https://example.org/' }];
    expect(read({ articles })['articles']).to.deep.equal({ itemListElement: [{ headline: 'H' }] });
  });
});
