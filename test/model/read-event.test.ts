import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { EntryList } from '../../src/model/entry-list.js';
import { readEvent } from '../../src/model/read-event.js';
import { event } from '../support/fixtures.js';
import { expectLinearGrowth } from '../support/growth.js';
import { always } from '../support/generated.js';

/** Converts a value to plain JSON, which reads every entry. */
const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const read = (value: unknown, baseUrl?: string): unknown => json(readEvent(value, { baseUrl }).details);
const problemsOf = (value: unknown): readonly { path: string; expected: string; got: string; message: string }[] => {
  const { details, problems } = readEvent(value);
  json(details);
  return problems;
};
const paths = (value: unknown): string[] => problemsOf(value).map(({ path }) => path);

/** All proxy traps that reading can trigger. */
const TRAPS = ['get', 'has', 'ownKeys', 'getOwnPropertyDescriptor', 'getPrototypeOf'];

/** The field names that readers look for. */
const NAMES = [
  ...Object.keys(event),
  ...[
    'url',
    '@id',
    '@type',
    '@graph',
    '@value',
    'name',
    'headline',
    'item',
    'itemListElement',
    'associatedMedia',
    'alt',
  ],
  ...[
    'location',
    'address',
    'geo',
    'latitude',
    'offers',
    'organizer',
    'performer',
    'keywords',
    'eventStatus',
    'position',
  ],
  ...[
    'caption',
    'contentUrl',
    'width',
    'srcset',
    'creator',
    'mainEntity',
    'eventAttendanceMode',
    '__proto__',
    'toJSON',
  ],
  ...['roleName', 'jobTitle', 'timeText', 'actionStatus', 'result', 'license', 'video', 'workFeatured'],
  ...['encodingFormat', 'contentSize', 'embedUrl', 'transcript', 'live'],
];
/** Generates values of any kind under these names. */
const { tree: anyEvent } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5, depthSize: 'medium' },
    fc.anything(),
    fc.constantFrom(
      'Event',
      'BreadcrumbList',
      'https://example.org/a',
      'javascript:alert(1)',
      '2009-06-19',
      '<b>x</b>',
      '',
      7,
    ),
    fc.dictionary(fc.constantFrom(...NAMES), tie('tree'), { maxKeys: 8 }),
    fc.array(tie('tree'), { maxLength: 4 }),
  ),
}));

describe('readEvent', () => {
  it('reads the test event completely, without a problem', () => {
    const { details, problems } = readEvent(event);
    expect(json(details)).to.deep.equal({
      ...event,
      image: { associatedMedia: event.image },
      recommendations: {
        ...event.recommendations,
        description: [event.recommendations.description],
        itemListElement: event.recommendations.itemListElement.map((name) => ({ name })),
      },
      articles: {
        ...event.articles,
        description: [event.articles.description],
        itemListElement: [
          { ...event.articles.itemListElement[0], description: ['What comes next.'] },
          event.articles.itemListElement[1],
        ],
      },
      recentEvents: {
        ...event.recentEvents,
        itemListElement: [
          { ...event.recentEvents.itemListElement[0], description: ['Of a report.'] },
          event.recentEvents.itemListElement[1],
        ],
      },
    });
    expect(problems).to.deep.equal([]);
  });

  it('returns the same result for its own result as JSON', () => {
    const once = read(event);
    expect(read(once)).to.deep.equal(once);
    expect(problemsOf(once)).to.deep.equal([]);
  });

  describe('with any value', () => {
    it('does not repeat a description that replaces the missing name of an entry', () => {
      const { details } = readEvent({
        recommendations: [{ description: 'Measure' }, { name: 'Repair', description: 'Soon' }],
      });
      expect(details.recommendations!.itemListElement.toJSON()).to.deep.equal([
        { name: 'Measure' },
        { name: 'Repair', description: ['Soon'] },
      ]);
    });

    it('never throws', () => {
      always(
        fc.property(anyEvent, (value) => {
          const { details } = readEvent(value);
          for (const list of listsOf(details)) for (const entry of list) expect(entry).to.be.an('object');
        }),
        1000,
      );
    });

    it('returns the same result for its own result', () => {
      always(
        fc.property(anyEvent, (value) => {
          const { details } = readEvent(value);
          const again = readEvent(details);
          expect(json(again.details)).to.deep.equal(json(details));
        }),
        1000,
        [
          [{ keywords: [{ name: 'https://example.org/a' }] }],
          [{ keywords: { name: 'https://example.org/a' } }],
          [{ workFeatured: ['!', ['!']] }],
        ],
      );
    });

    it('returns a stable result once its JSON was read again', () => {
      always(
        fc.property(anyEvent, (value) => {
          const stable = read(read(value));
          expect(read(stable)).to.deep.equal(stable);
        }),
        1000,
      );
    });

    it('does not change the value', () => {
      always(
        fc.property(fc.jsonValue(), fc.dictionary(fc.constantFrom(...NAMES), fc.jsonValue()), (any, fields) => {
          for (const value of [any, fields]) {
            const before = JSON.stringify(value);
            json(readEvent(value).details);
            expect(JSON.stringify(value)).to.equal(before);
          }
        }),
      );
    });

    it('does not write into a frozen object', () => {
      const frozen = deepFreeze(structuredClone(event));
      expect(read(frozen)).to.deep.equal(read(event));
    });

    it('reports at most a hundred problems', () => {
      always(fc.property(anyEvent, (value) => void expect(problemsOf(value).length).to.be.at.most(100)));
      expect(problemsOf({ recommendations: Array<number>(5000).fill(7) })).to.have.length(100);
    });

    it('adds nothing to Object.prototype', () => {
      const evil = '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}';
      for (const text of [
        evil,
        `{"@graph": [${evil}]}`,
        `{"image": [${evil}], "location": ${evil}, "recentEvents": ${evil}}`,
      ])
        json(readEvent(JSON.parse(text)).details);
      expect('polluted' in {}).to.be.false;
      expect(read(JSON.parse('{"name": "A", "__proto__": {"category": "polluted"}}'))).to.deep.equal({
        name: 'A',
      });
    });

    it('ignores inherited properties', () => {
      expect(read(Object.create({ name: 'inherited' }))).to.deep.equal({});
    });
  });

  describe('with a hostile value', () => {
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    const throwing = new Proxy({}, Object.fromEntries(TRAPS.map((trap) => [trap, fail])));
    const cycle: Record<string, unknown> = { name: 'A' };
    cycle['image'] = cycle['location'] = cycle['recentEvents'] = cycle['superEvent'] = cycle;
    const list: unknown[] = [];
    list.push(list);
    const getter = Object.defineProperty({}, 'name', { enumerable: true, get: fail });

    for (const [kind, trap] of Object.entries<unknown>({
      'a proxy that throws': throwing,
      'a revoked proxy': revoked.proxy,
      'an object that contains itself': cycle,
      'a list that contains itself': list,
      'a getter that throws': getter,
      'a function': fail,
      'a symbol': Symbol('s'),
      'a very large bigint': 10n ** 50n,
      'an object without a prototype': Object.assign(Object.create(null) as object, { name: 'A' }),
      'an invalid date': new Date(NaN),
      'a map': new Map([['name', 'A']]),
      'the window': window,
      'an element': document.body,
    })) {
      it(`does not throw on ${kind}`, () => {
        json(readEvent(trap).details);
      });

      it(`does not throw on ${kind} in any field`, () => {
        for (const name of NAMES) json(readEvent({ [name]: trap }).details);
        for (const name of NAMES) json(readEvent({ [name]: [trap] }).details);
        for (const name of NAMES) json(readEvent({ image: [{ [name]: trap }], location: { [name]: trap } }).details);
      });
    }

    it('still reads the other fields', () => {
      const details = read({ name: 'A', image: throwing, recommendations: ['One'] });
      expect(details).to.include({ name: 'A' }).and.to.have.property('recommendations');
    });

    it('reports a problem with the path of the field', () => {
      expect(paths({ name: 'A', image: throwing })).to.deep.equal(['image']);
    });

    function fail(): never {
      throw new Error('a trap');
    }
  });

  describe('with too much data', () => {
    it('does not exhaust the stack at 10,000 levels', () => {
      const depth = 10_000;
      for (const [open, close] of [
        ['[', ']'],
        ['{"name":', '}'],
        ['{"@graph":[', ']}'],
        ['{"image":[', ']}'],
        ['{"item":', '}'],
        ['{"location":{"address":', '}}'],
        ['{"itemListElement":[{"item":', '}]}'],
      ] as const) {
        const deep = JSON.parse(open.repeat(depth) + '1' + close.repeat(depth)) as unknown;
        for (const value of [
          deep,
          { name: deep },
          { image: deep },
          { breadcrumb: deep },
          { location: deep, offers: deep },
        ])
          readEvent(value);
      }
    });

    it('keeps 20,000 entries of 30,000 and reports it', () => {
      const { details, problems } = readEvent({
        recommendations: Array.from({ length: 30_000 }, (_, i) => `No. ${i}`),
      });
      expect(details.recommendations!.itemListElement.length).to.equal(20_000);
      expect(problems[0]).to.include({ path: 'recommendations', got: 'a list of 30000' });
    });

    it('takes linear time for up to 20,000 photos', () => {
      expectLinearGrowth((length) => {
        const { details } = readEvent({ image: Array.from({ length }, (_, i) => ({ contentUrl: `/${i}.jpg` })) });
        expect(details.image!.associatedMedia.length).to.equal(length);
      }, 20_000);
    });

    for (const [path, value, length] of [
      ['name', { name: 'a'.repeat(1_000_000) }, 20_000],
      ['image.caption', { image: { caption: 'a'.repeat(1_000_000) } }, 5_000],
      ['image.alt', { image: { caption: 'c', alt: 'a'.repeat(1_000_000) } }, 1_000],
    ] as const)
      it(`cuts ${path} of a million characters at ${length} characters and reports it`, () => {
        const { details, problems } = readEvent(value);
        const [photo] = [...(details.image?.associatedMedia ?? [])];
        const text = { name: details.name, 'image.caption': photo?.caption, 'image.alt': photo?.alt }[path]!;
        expect(text).to.have.length(length);
        expect(problems.map((problem) => [problem.path, problem.expected])).to.deep.equal([
          [path, `a text of at most ${length} characters`],
        ]);
      });

    it('drops an address of a million characters and reports it', () => {
      const value = { url: `https://example.org/${'a'.repeat(1_000_000)}` };
      expect(read(value)).to.deep.equal({});
      expect(problemsOf(value)[0]!.got.length).to.be.below(100);
    });

    it('reports paragraphs that together are too long', () => {
      const value = { description: ['a'.repeat(15_000), 'b'.repeat(15_000)] };
      const { details, problems } = readEvent(value);
      expect(details.description!.join('').length).to.be.at.most(20_000);
      expect(problems.map(({ path }) => path)).to.deep.equal(['description']);
    });

    it('cuts paragraphs so that a second reading does not change them', () => {
      const { details } = readEvent({ description: ['a'.repeat(19_998), 'b\n\nc'] });
      expect(details.description!.slice(1)).to.deep.equal(['b']);
    });
  });

  it('reads the start of a day in UTC as a time if the event has a time zone', () => {
    const [startDate, timeZone] = ['2026-06-06T00:00:00.000Z', 'America/Los_Angeles'];
    expect(read({ startDate, timeZone })).to.deep.equal({ startDate: '2026-06-06T00:00:00Z', timeZone });
    expect(read({ startDate })).to.deep.equal({ startDate: '2026-06-06' });
  });

  it('reads a date from another frame, and an object that prints itself as a date of Temporal', () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const startDate = new (frame.contentWindow as unknown as typeof globalThis).Date('2026-06-05T17:30Z');
    frame.remove();
    expect(read({ startDate })).to.deep.equal({ startDate: '2026-06-05T17:30:00Z' });
    const zoned = {
      [Symbol.toStringTag]: 'Temporal.ZonedDateTime',
      toJSON: () => '2026-06-05T19:30:00+02:00[Europe/Vienna]',
    };
    expect(read({ startDate: zoned })).to.deep.equal({ startDate: '2026-06-05T19:30:00+02:00[Europe/Vienna]' });
  });

  it('reads a text that starts with www. as an address', () => {
    expect(read({ location: 'www.example.org/x' })).to.deep.equal({
      location: [{ '@type': 'Place', url: 'https://www.example.org/x' }],
    });
  });

  describe('an alternative text', () => {
    const altOf = (alt: unknown): unknown =>
      readEvent({ image: [{ contentUrl: 'a.jpg', alt }] }).details.image!.associatedMedia.at(0)!.alt;
    /** The alternative texts of a picture in each other place. */
    const entryAltsOf = (imageAlt: string): unknown[] => {
      const entry = { name: 'A', image: 'a.jpg', imageAlt };
      const lists = { articles: [entry], recentEvents: [entry], performer: [entry] };
      const { articles, recentEvents, performer } = readEvent(lists).details;
      return [articles, recentEvents, performer].map((list) => list!.itemListElement.at(0)!.imageAlt);
    };
    for (const alt of [
      ...[
        '__wf_reserved_inherit',
        'null',
        'undefined',
        'NULL',
        'image',
        'Image',
        'Photo 1',
        'picture',
        'IMG_1234',
        'DSC00012',
      ],
      ...['photo1.jpg', 'My photo (1).JPEG', 'uploads/opening-1024x683.webp', 'image-3', 'img 7', ' null '],
      ...['WhatsApp Image 2019-03-12 at 10.04.33', 'Screen Shot 2019-03-12 at 10.04.33 AM', 'a-1024x683'],
      ...['https://example.org/a', '//example.org/a.jpg', 'http://example.org/a.php?id=7'],
    ])
      it(`is missing if a tool left ${JSON.stringify(alt)}`, () => {
        expect(altOf(alt)).to.equal(undefined);
        expect(entryAltsOf(alt).filter(Boolean)).to.deep.equal([]);
      });

    for (const alt of [
      ...[
        'Delegates at a table',
        'The image of a ship',
        'Photo of the opening',
        'A null hypothesis',
        'imagery',
        'Imagine',
        'G20',
      ],
      ...['Screenshot of the page', 'A grid of 3x4 chairs'],
      ...['Delegates in front of example.org', 'Slide: and/or', 'Undefined behaviour', 'Ms. Png'],
    ])
      it(`may be ${JSON.stringify(alt)}`, () => {
        expect(altOf(alt)).to.equal(alt);
        expect(entryAltsOf(alt)).to.deep.equal([alt, alt, alt]);
      });

    it('is empty if it is empty, or if the tool calls the picture decorative', () => {
      expect(altOf('')).to.equal('');
      expect(altOf('__wf_reserved_decorative')).to.equal('');
    });
  });

  describe('problems', () => {
    for (const [value, path, expected, got] of [
      [null, '', 'an object with the data of an event', 'null'],
      ['text', '', 'an object with the data of an event', '"text"'],
      [[], '', 'an object with the data of an event', 'a list of 0'],
      [{ name: true }, 'name', 'a text', 'true'],
      [{ name: {} }, 'name', 'a text', 'an object'],
      [{ startDate: '2024-02-30' }, 'startDate', /^a date such as /, '"2024-02-30"'],
      [{ name: NaN }, 'name', 'a text', 'NaN'],
      [
        { recommendations: [{ name: 'A', description: -Infinity }] },
        'recommendations[0].description',
        'a text',
        '-Infinity',
      ],
      [{ startDate: new Date(NaN) }, 'startDate', 'a text', 'null'],
      [{ timeZone: 'Mars/Olympus' }, 'timeZone', /^an IANA name/, '"Mars/Olympus"'],
      [{ eventStatus: 'maybe' }, 'eventStatus', /^one of cancelled/, '"maybe"'],
      [{ eventAttendanceMode: 7 }, 'eventAttendanceMode', /^one of in-person/, '7'],
      [{ url: 'javascript:alert(1)' }, 'url', /^an address with http:/, '"javascript:alert(1)"'],
      [{ subjectOf: [{ name: 'N' }, { url: 'file:///' }] }, 'subjectOf[1].url', /^an address/, '"file:///"'],
      [{ location: { name: 'P', hasMap: 'x:y' } }, 'location.hasMap', /^an address/, '"x:y"'],
      [
        { image: ['a.jpg', 'b.jpg', { contentUrl: 'data:text/html,x', alt: 'A' }] },
        'image[2].contentUrl',
        /^the address of a picture/,
        '"data:text/html,x"',
      ],
      [
        { image: { associatedMedia: [{ caption: 'C', width: -1 }] } },
        'image.associatedMedia[0].width',
        /^a number of pixels/,
        '-1',
      ],
      [{ image: [7] }, 'image[0]', /./, '7'],
      [{ breadcrumb: [{}] }, 'breadcrumb[0]', /./, 'an object'],
      [{ recentEvents: { itemListElement: ['A', null] } }, 'recentEvents.itemListElement[1]', /./, 'null'],
      [{ recentEvents: ['A', { name: 'B', startDate: 'soon' }] }, 'recentEvents[1].startDate', /^a date/, '"soon"'],
      [{ articles: [{ headline: 'A', url: 'x:y' }] }, 'articles[0].url', /^an address/, '"x:y"'],
      [{ recommendations: ['', 'A'] }, 'recommendations[0]', /./, '""'],
    ] as const)
      it(`name ${path || 'no path'} for ${JSON.stringify(value)}`, () => {
        const [problem, ...others] = problemsOf(value);
        expect(others).to.deep.equal([]);
        expect(problem).to.include({ path, got });
        if (typeof expected === 'string') expect(problem!.expected).to.equal(expected);
        else expect(problem!.expected).to.match(expected);
        expect(problem!.message).to.equal(`${path} should be ${problem!.expected}, but is ${got}.`);
      });

    for (const date of [
      ...['2024-02-30', '2026-13-01T10:00', '0000-00-00 00:00:00', '2026-06-05T19:60:00Z', '2026-06-05T10:00 +0200 +1'],
      ...['2026-06-05/2026-06-08', '20260699', '1780687800', '1780687800000', '/Date(1780687800000)/', '2026-W23-5'],
      ...['Invalid Date', 'NaN-NaN-NaN', 'undefined', 'null', '[object Object]', '+012026-06-05'],
    ])
      it(`name the date ${date}, which only a program can read and no reader sees`, () => {
        const { details, problems } = readEvent({ startDate: date, recentEvents: [{ name: 'A', startDate: date }] });
        expect(json(details)).to.deep.equal({ recentEvents: { itemListElement: [{ name: 'A' }] } });
        expect(problems.map(({ path, got }) => [path, got])).to.deep.equal([
          ['startDate', `"${date}"`],
          ['recentEvents[0].startDate', `"${date}"`],
        ]);
      });

    for (const date of [
      ...['in spring', '19 June 2009', '19.06.2009', '06/19/2009', '2009-2010', '2025/26', 'June 5–8, 2026'],
      ...['2026-06-05 7:30 pm', '2026-06-05 10:00 - 12:00', '2026-06-05 to 2026-06-08', '5.6.2026 19:30 Uhr', 'T.B.A.'],
    ])
      it(`do not keep a reader from the date ${date}`, () => {
        expect(readEvent({ startDate: date }).details).to.deep.equal({ startDate: date });
      });

    it('use the original index of an entry, even after a dropped entry', () => {
      expect(paths({ articles: ['A', 7, { headline: 'B', url: 'x:y' }] })).to.deep.equal([
        'articles[1]',
        'articles[2].url',
      ]);
    });

    it('show only the start of a long text', () => {
      expect(problemsOf({ startDate: 'a'.repeat(150) })[0]!.got).to.equal(`"${'a'.repeat(60)}…"`);
    });

    it('do not include missing values', () => {
      const missing = { name: null, image: '', startDate: undefined, description: [], location: null, offers: '' };
      expect(problemsOf(missing)).to.deep.equal([]);
    });
  });

  describe('lists', () => {
    it('read an entry only on access', () => {
      let reads = 0;
      const image: object[] = Array.from({ length: 1000 }, (_, i) => ({ contentUrl: `/${i}.jpg` }));
      image[500] = {
        contentUrl: '/500.jpg',
        get caption() {
          reads++;
          return 'The caption';
        },
      };
      const media = readEvent({ image }).details.image!.associatedMedia;
      media.at(499);
      media.at(-1);
      expect(reads).to.equal(0);
      expect(media.at(500)!.caption).to.equal('The caption');
      expect(reads).to.be.above(0);
    });

    it('read an entry only once', () => {
      const media = readEvent({ image: ['a.jpg'] }).details.image!.associatedMedia;
      expect(media.at(0)).to.equal(media.at(0));
    });

    it('report the problems of an entry on access', () => {
      let calls = 0;
      const image = ['a.jpg', { contentUrl: 'x:y', alt: 'A' }];
      const { details, problems } = readEvent({ image }, { onProblem: () => calls++ });
      expect(problems).to.have.length(0);
      expect(details.image!.associatedMedia.at(1)).to.deep.equal({ alt: 'A' });
      expect(problems).to.have.length(1);
      expect(calls).to.equal(1);
    });

    it('ignore later changes of the given array', () => {
      const image = ['a.jpg', 'b.jpg'];
      const media = readEvent({ image }).details.image!.associatedMedia;
      image.length = 0;
      expect(json(media)).to.deep.equal([{ contentUrl: 'a.jpg' }, { contentUrl: 'b.jpg' }]);
    });

    it('behave like an array in length, iteration, at() and JSON', () => {
      always(
        fc.property(fc.array(fc.nat()), fc.integer({ min: -9, max: 9 }), (values, index) => {
          const list = new EntryList(values, (value) => value);
          expect(list.length).to.equal(values.length);
          expect([...list]).to.deep.equal(values);
          expect(list.at(index)).to.equal(values.at(index));
          expect(JSON.stringify(list)).to.equal(JSON.stringify(values));
        }),
      );
    });
  });

  describe('addresses', () => {
    const value = { url: '/a', image: ['b.jpg'], articles: { url: 'c', itemListElement: [{ name: 'D', url: '?d' }] } };

    it('become absolute with a base URL', () => {
      expect(read(value, 'https://example.org/x/event.json')).to.deep.equal({
        url: 'https://example.org/a',
        image: { associatedMedia: [{ contentUrl: 'https://example.org/x/b.jpg' }] },
        articles: {
          url: 'https://example.org/x/c',
          itemListElement: [{ headline: 'D', url: 'https://example.org/x/event.json?d' }],
        },
      });
    });

    it('stay unchanged without a base URL', () => {
      expect(read(value)).to.deep.include({ url: '/a', image: { associatedMedia: [{ contentUrl: 'b.jpg' }] } });
    });
  });
});

function listsOf(details: ReturnType<typeof readEvent>['details']): Iterable<object>[] {
  const { breadcrumb, recommendations, articles, recentEvents, image } = details;
  return [
    ...[breadcrumb, recommendations?.itemListElement, articles?.itemListElement],
    ...[recentEvents?.itemListElement, image?.associatedMedia],
  ].filter((list) => list !== undefined);
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}
