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
    ['startDate', '2026-6-5T19:30+2:00', '2026-06-05T19:30+02:00'],
    ['startDate', new Date('2026-06-05T17:30Z'), '2026-06-05T17:30:00Z'],
    ['startDate', new Date('2026-06-05'), '2026-06-05'],
    ['startDate', '2026-06-05T00:00:00.000Z', '2026-06-05'],
    ['startDate', '2026-06-05 00:00:00 +0000 UTC', '2026-06-05'],
    ['startDate', '2026-06-05 00:00:00 UTC', '2026-06-05'],
    ['startDate', '2026-06-05T00:00:00Z', '2026-06-05T00:00:00Z'],
    ['startDate', '2026-06-05T00:00:00.000+02:00', '2026-06-05T00:00:00+02:00'],
    ['endDate', '2009-6-9', '2009-06-09'],
    ['previousStartDate', '2009-06-19T10:00', ['2009-06-19T10:00']],
    ['previousStartDate', ['2009-05-19', '2009-06-19'], ['2009-05-19', '2009-06-19']],
    ['startDate', ['2009-06-19', '2009-06-20'], ['2009-06-19', '2009-06-20']],
    ['timeZone', 'America/New_York', 'America/New_York'],
    ['eventStatus', 'EventCancelled', ['cancelled']],
    ['eventStatus', 'https://schema.org/EventCanceled', ['cancelled']],
    ['eventStatus', 'schema:EventPostponed', ['postponed']],
    ['eventStatus', ['https://schema.org/EventScheduled', 'https://schema.org/EventCancelled'], ['cancelled']],
    ['eventStatus', ['EventRescheduled', 'EventMovedOnline'], ['rescheduled', 'moved-online']],
    ['eventStatus', 'Event Moved Online', ['moved-online']],
    ['eventStatus', 'rescheduled moved-online', ['rescheduled', 'moved-online']],
    ['eventStatus', { '@type': 'EventScheduled' }, ['scheduled']],
    ['eventStatus', { '@id': 'https://schema.org/EventMovedOnline' }, ['moved-online']],
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
      { itemListElement: [{ name: 'A', jobTitle: 'Director', affiliation: 'Org' }] },
    ],
    [
      'performer',
      { '@type': 'PerformanceRole', roleName: 'Chair', performer: { name: 'A' } },
      { itemListElement: [{ name: 'A', roleName: 'Chair' }] },
    ],
    [
      'offers',
      { '@type': 'Offer', url: 'https://example.org/r', price: '0' },
      [{ url: 'https://example.org/r', price: 0 }],
    ],
    [
      'offers',
      { url: 'https://example.org/r', availability: 'https://schema.org/SoldOut' },
      [{ url: 'https://example.org/r', availability: 'sold-out' }],
    ],
    [
      'offers',
      { url: 'https://example.org/r', availability: 'inStock' },
      [{ url: 'https://example.org/r', availability: 'open' }],
    ],
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
        geo: { latitude: 40.75, longitude: -73.97 },
      },
    ]);
  });

  it('takes the genre as the category, but not the series', () => {
    expect(read({ superEvent: { '@type': 'EventSeries', name: 'Talks' } })['category']).to.equal(undefined);
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
    [
      { creator: { '@type': 'Person', name: 'B' }, copyrightNotice: 'C' },
      { creditText: 'B', copyrightNotice: 'C' },
    ],
    [{ creator: [{ '@type': 'Person', name: 'B' }] }, { creditText: 'B' }],
    [{ copyrightNotice: '© C' }, { creditText: '© C', copyrightNotice: '© C' }],
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
        { name: 'A', startDate: '2009-06-19', eventStatus: ['cancelled'] },
        { name: 'B', url: 'https://example.org/b' },
      ],
    });
  });

  it('may be articles with a headline', () => {
    const articles = [{ '@type': 'NewsArticle', headline: 'H', name: 'N', mainEntityOfPage: 'https://example.org/' }];
    expect(read({ articles })['articles']).to.deep.equal({ itemListElement: [{ headline: 'H' }] });
  });
});

describe('a reference in JSON-LD', () => {
  const problemsOf = (value: unknown): readonly string[] => readEvent(value).problems.map(({ message }) => message);

  for (const [kind, reference] of Object.entries({
    'an @id': { '@id': 'https://example.org/#place' },
    'an @id without a fragment': { '@id': 'https://example.org/venue/hall/' },
    'a blank node': { '@id': '_:b0' },
    'an @id with a type': { '@type': 'Place', '@id': 'https://example.org/venue/hall/' },
    'an @id with empty fields': { '@type': 'Place', '@id': 'https://example.org/venue/hall/', name: '', url: null },
  })) {
    for (const field of ['location', 'organizer', 'performer'])
      it(`shows nothing as ${field} if its node is missing: ${kind}`, () => {
        for (const value of [reference, [reference]]) {
          expect(read({ ...node, [field]: value })).to.deep.equal({ name: 'The event' });
          const [problem, ...others] = problemsOf({ ...node, [field]: value });
          expect(others).to.deep.equal([]);
          expect(problem)
            .to.match(new RegExp(`^${field}`))
            .and.to.include(reference['@id']);
        }
      });

    it(`shows the name of its node: ${kind}`, () => {
      const hall = { '@type': 'Place', name: 'Hall', '@id': reference['@id'] };
      const graph = [{ ...node, location: reference, organizer: [reference], performer: reference }, hall];
      for (const value of [{ '@graph': graph }, graph])
        expect(read(value)).to.deep.include({
          location: [{ '@type': 'Place', ...linkTo(hall) }],
          organizer: [linkTo(hall)],
          performer: { itemListElement: [linkTo(hall)] },
        });
    });
  }

  /** An `@id` is a link only if it is the address of a page. */
  function linkTo({ name, '@id': id }: { name: string; '@id': string }): object {
    return id.endsWith('/') ? { name, url: id } : { name };
  }

  it('shows the name of a node that is inside another field or another event', () => {
    const hall = { '@type': 'Place', '@id': '#hall', name: 'Hall' };
    const reference = { '@type': 'Place', '@id': '#hall' };
    const expected = [{ '@type': 'Place', name: 'Hall' }];
    expect(read([{ ...node, location: reference, superEvent: { location: hall } }])['location']).to.deep.equal(
      expected,
    );
    expect(
      read([
        { ...node, location: reference },
        { ...node, location: hall },
      ])['location'],
    ).to.deep.equal(expected);
  });

  it('may be a plain text with the @id of a node', () => {
    const graph = [
      { ...node, location: 'https://example.org/#hall', organizer: '_:org' },
      { '@type': 'Place', '@id': 'https://example.org/#hall', name: 'Hall' },
      { '@type': 'Organization', '@id': '_:org', name: 'Org' },
    ];
    expect(read({ '@graph': graph })).to.deep.include({
      location: [{ '@type': 'Place', name: 'Hall' }],
      organizer: [{ name: 'Org' }],
    });
  });

  it('takes the description of a node, not another reference to it', () => {
    const graph = [
      { '@type': 'Place', '@id': '#hall' },
      { ...node, location: { '@id': '#hall' } },
      { '@type': 'Place', '@id': '#hall', name: 'Hall' },
      { '@type': 'Place', '@id': '#hall', url: '/hall' },
    ];
    expect(read({ '@graph': graph })['location']).to.deep.equal([{ '@type': 'Place', name: 'Hall' }]);
  });

  it('does not show an @id beside an address', () => {
    const location = { '@type': 'Place', '@id': 'https://example.org/venue/hall/', address: '1 Street' };
    expect(read({ ...node, location })['location']).to.deep.equal([{ '@type': 'Place', address: '1 Street' }]);
  });

  it('is no photo if its node is missing, unless it is the address of a file', () => {
    const photos = (image: unknown): unknown =>
      (read({ ...node, image })['image'] as Record<string, unknown>)['associatedMedia'];
    for (const id of ['#primaryimage', 'https://example.org/event/#primaryimage', '_:b0']) {
      expect(photos({ '@id': id })).to.deep.equal([]);
      expect(photos([{ '@type': 'ImageObject', '@id': id }, 'a.jpg'])).to.deep.equal([{ contentUrl: 'a.jpg' }]);
      expect(photos([{ '@id': id, caption: 'A' }])).to.deep.equal([{ caption: 'A' }]);
    }
    expect(photos({ '@id': 'https://example.org/a.jpg' })).to.deep.equal([{ contentUrl: 'https://example.org/a.jpg' }]);
  });

  it('is no entry of a list if nothing names it', () => {
    const trail = [{ '@type': 'ListItem', position: 1, item: { '@id': 'https://example.org/' } }, { name: 'B' }];
    expect(read({ breadcrumb: trail })['breadcrumb']).to.deep.equal([{ name: 'B' }]);
    const recentEvents = { itemListElement: [{ '@type': 'ListItem', item: { '@id': '#a' } }] };
    expect(read({ recentEvents })['recentEvents']).to.deep.equal({ itemListElement: [] });
    const graph = [
      { ...node, recentEvents },
      { '@type': 'Event', '@id': '#a', name: 'A' },
    ];
    expect(read({ '@graph': graph })['recentEvents']).to.deep.equal({ itemListElement: [{ name: 'A' }] });
  });
});

describe('names in JSON-LD', () => {
  for (const prefix of ['schema:', 'sdo:', 'http://schema.org/', 'https://schema.org/', 'https://www.schema.org/'])
    it(`may have the prefix ${prefix}`, () => {
      const value = {
        [`${prefix}name`]: 'The event',
        [`${prefix}startDate`]: { '@type': 'xsd:date', '@value': '2009-06-19' },
        [`${prefix}location`]: { '@type': `${prefix}Place`, [`${prefix}name`]: { '@value': 'Hall' } },
        [`${prefix}image`]: [{ [`${prefix}contentUrl`]: { '@id': 'https://example.org/a.jpg' } }],
        [`${prefix}recentEvents`]: { [`${prefix}itemListElement`]: [{ [`${prefix}name`]: 'A' }] },
      };
      const expected = {
        name: 'The event',
        startDate: '2009-06-19',
        location: [{ '@type': 'Place', name: 'Hall' }],
        image: { associatedMedia: [{ contentUrl: 'https://example.org/a.jpg' }] },
        recentEvents: { itemListElement: [{ name: 'A' }] },
      };
      expect(read(value)).to.deep.equal(expected);
      expect(read({ '@type': `${prefix}Event`, ...value })).to.deep.equal(expected);
      expect(read({ '@graph': [{ '@type': [`${prefix}BusinessEvent`], ...value }] })).to.deep.equal(expected);
    });

  it('count without a prefix if both are there', () => {
    expect(read({ 'dc:name': 'A', name: 'B', 'schema:name': 'C' })['name']).to.equal('B');
  });

  it('add nothing to Object.prototype', () => {
    read(JSON.parse('[{"@type": "Event", "schema:name": "A", "x:__proto__": {"polluted": 1}, "__proto__": {"b": 1}}]'));
    expect('polluted' in {}).to.be.false;
  });

  for (const [type, found] of [
    ['Music Event', true],
    [' Event ', true],
    ['Event Series', true],
    ['https://schema.org/Business Event', true],
    ['event', true],
    ['Organization', false],
  ] as const)
    it(`the type "${type}" is ${found ? '' : 'not '}the type of an event`, () => {
      const graph = [
        { '@type': 'Web Site', name: 'Site' },
        { '@type': type, name: 'The event' },
      ];
      expect(read(graph)['name']).to.equal(found ? 'The event' : 'Site');
    });

  it('of other types may have spaces', () => {
    const value = [
      { ...node, location: { '@type': 'Virtual Location', url: '/live' } },
      { '@type': 'Breadcrumb List', itemListElement: [{ name: 'Home' }] },
      { '@type': 'Image Gallery', associatedMedia: ['a.jpg'] },
    ];
    expect(read(value)).to.deep.equal({
      name: 'The event',
      location: [{ '@type': 'VirtualLocation', url: '/live' }],
      breadcrumb: [{ name: 'Home' }],
      image: { associatedMedia: [{ contentUrl: 'a.jpg' }] },
    });
  });

  it('may be in the plural that schema.org used before', () => {
    expect(read({ performers: [{ name: 'A' }] })['performer']).to.deep.equal({ itemListElement: [{ name: 'A' }] });
    expect(
      read({ '@type': 'Event', name: 'E', subEvents: [{ '@type': 'Event', name: 'A' }] })['subEvent'],
    ).to.deep.equal({ itemListElement: [{ name: 'A' }] });
  });
});

describe('several events in JSON-LD', () => {
  const events = ['A', 'B', 'C'].map((name) => ({ '@type': 'Event', name }));
  const items = events.map((item) => ({ '@type': 'DataFeedItem', dateModified: '2009-06-19', item }));

  for (const [form, value] of Object.entries<unknown>({
    'an array': events,
    'a graph': { '@graph': events },
    'an ItemList': { '@type': 'ItemList', itemListElement: events.map((item) => ({ '@type': 'ListItem', item })) },
    'a DataFeed of items': { '@type': 'DataFeed', dataFeedElement: items },
    'a DataFeed of events': { '@type': 'schema:DataFeed', 'schema:dataFeedElement': events },
    'the events of a place': { '@type': 'MusicVenue', name: 'Hall', event: events },
    'the events of an organization': [{ '@type': 'Organization', name: 'Org', events }],
    'an array of objects without a type': events.map(({ name }) => ({ name })),
  }))
    it(`are the first event and recent events without a page: ${form}`, () => {
      expect(read(value)).to.deep.equal({
        name: 'A',
        recentEvents: { itemListElement: [{ name: 'B' }, { name: 'C' }] },
      });
    });

  it('may be a DataFeed in place of a list', () => {
    const recentEvents = { '@type': 'DataFeed', name: 'Recent', dataFeedElement: items };
    expect(read({ name: 'E', recentEvents })['recentEvents']).to.deep.equal({
      name: 'Recent',
      itemListElement: [{ name: 'A' }, { name: 'B' }, { name: 'C' }],
    });
  });
});
