/**
 * Generated events of which the author's HTML can hold everything. Decision 15 lists what it cannot hold, and so what
 * these events do not have.
 */
import fc from 'fast-check';

type Fields = Record<string, unknown>;

const WORDS = [
  ...['river', 'Wasser', 'délta', 'вода', '水', 'مياه', 'Ω', '👩🏽‍🔬', '5 < 6', 'a > b', 'A&B', '"so"', "it's", 'AT&amp;T'],
  ...['(2)', '#3', '100%', 'e.g.', '</script>', '{{y}}', '&lt;b&gt;', '—', 'a/b', '@c', '2 of 9', 'ﬁn'],
];

/** Some words between two plain ones, because a reader trims some marks, and takes some beginnings for a credit. */
const words = fc
  .tuple(
    fc.constantFrom('All', 'Große', 'Ångström', 'Вся'),
    fc.array(fc.constantFrom(...WORDS), { maxLength: 4 }),
    fc.integer(),
  )
  .map(([first, others, n]) => [first, ...others, `n${n}`].join(' '));

/** A text that readers know as a sentence. */
const sentence = words.map((text) => `${text} is what they said.`);

const url = fc
  .tuple(fc.constantFrom('https://example.org/', '/', '../', 'page.html?a=1&b='), fc.integer({ min: 1 }))
  .map(([start, n]) => `${start}${n}`);

const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });

/** Merges the fields of several arbitraries, without those that are `undefined`. */
const merged = (...parts: fc.Arbitrary<Fields>[]): fc.Arbitrary<Fields> =>
  fc
    .tuple(...parts)
    .map((all) =>
      Object.fromEntries(
        Object.entries(Object.assign({}, ...all) as Fields).filter(([, value]) => value !== undefined),
      ),
    );

const record = (fields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Fields> => fc.record(fields);

interface Rich {
  readonly plain: string;
  readonly content: unknown[];
}

/** A text with a part that has markup. */
const richOf = (text: fc.Arbitrary<string>, ...tags: string[]): fc.Arbitrary<Rich> =>
  fc.tuple(words, fc.constantFrom(...tags), url, text).map(([before, tag, href, after]) => ({
    plain: `${before} marked ${after}`,
    content: [
      `${before} `,
      { tag, ...(tag === 'a' && { href }), ...(tag === 'span' && { lang: 'fr' }), content: ['marked'] },
      ` ${after}`,
    ],
  }));

/** The field of a text, in half of the cases with emphasis. */
const field = (name: string, contentName: string, ...tags: string[]): fc.Arbitrary<Fields> =>
  fc.oneof(
    words.map((text) => ({ [name]: text })),
    richOf(words, ...tags).map(({ plain, content }) => ({ [name]: plain, [contentName]: content })),
  );

const EMPHASIS = ['em', 'strong', 'span', 'sup'];

/** Up to three paragraphs. `canLink`: a link in the text of an entry without an address would be that address. */
const description = (canLink: boolean): fc.Arbitrary<Fields> =>
  fc.array(richOf(sentence, ...EMPHASIS, ...(canLink ? ['a', 'cite'] : [])), { maxLength: 3 }).chain((all) =>
    fc.boolean().map((isRich) => {
      if (!all.length) return {};
      const texts = { description: all.map(({ plain }) => plain) };
      return isRich ? { ...texts, descriptionContent: all.map(({ content }) => content) } : texts;
    }),
  );

const withUrl = (hasUrl: boolean): fc.Arbitrary<Fields> => (hasUrl ? record({ url }) : fc.constant({}));

/** What the entries of lists have. */
const entry = (name: fc.Arbitrary<Fields>): fc.Arbitrary<Fields> =>
  fc.boolean().chain((hasUrl) => merged(name, withUrl(hasUrl), description(hasUrl)));

const name = field('name', 'nameContent', ...EMPHASIS);

/** A list with its heading, its text and its link to more entries. */
const listOf = (entries: fc.Arbitrary<Fields[]>): fc.Arbitrary<Fields> =>
  merged(
    optional(name).map((one) => one ?? {}),
    description(true),
    optional(record({ url, linkText: words })).map((more) => more ?? {}),
    record({ itemListElement: entries }),
  );

const someOf = (one: fc.Arbitrary<Fields>, maxLength = 4): fc.Arbitrary<Fields[]> =>
  fc.array(one, { minLength: 1, maxLength });

/** Gives each entry an id of its own. */
const numbered = (entries: Fields[]): Fields[] =>
  entries.map((one, i) => (one['id'] ? { ...one, id: `id-${i}` } : one));

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const offset = fc.constantFrom('', 'Z', '-04:00', '+05:30');
/** A date as precise as it is known. */
const date = fc.oneof(
  day,
  day.map((text) => text.slice(0, 7)),
  day.map((text) => text.slice(0, 4)),
  fc.tuple(day, offset).map(([text, zone]) => `${text}T10:30${zone}`),
);

const STATUSES = ['cancelled', 'postponed', 'rescheduled', 'moved-online'];

const eventEntry = merged(
  entry(name),
  record({ startDate: optional(date), eventStatus: optional(fc.constantFrom(...STATUSES).map((status) => [status])) }),
);

const period = fc.oneof(
  record({ startDate: date }),
  fc.tuple(day, offset).map(([text, zone]) => ({ startDate: `${text}T10:30${zone}`, endDate: `${text}T17:05${zone}` })),
  fc.tuple(day, fc.integer({ min: 1, max: 9 })).map(([text, days]) => ({
    startDate: text,
    endDate: new Date(Date.parse(text) + days * 86_400_000).toISOString().slice(0, 10),
  })),
);

const header = merged(
  name,
  period.chain((dates) => merged(fc.constant(dates), record({ category: optional(words) }))),
  description(true),
  optional(record({ name: words, url })).map((link) => ({ subjectOf: link && [link] })),
  fc.subarray(STATUSES).chain((eventStatus) =>
    record({
      eventStatus: fc.constant(eventStatus.length ? eventStatus : undefined),
      statusNote: eventStatus.length ? optional(words) : fc.constant(undefined),
    }),
  ),
  fc
    .array(
      merged(name, description(true)).filter((fact) => fact['description'] !== undefined),
      { maxLength: 3 },
    )
    .map((facts) => ({ additionalProperty: facts.length ? facts : undefined })),
);

const recommendation = fc.oneof(
  merged(entry(name), record({ id: optional(fc.constant('id')) })),
  merged(
    fc.boolean().chain((hasUrl) => merged(name, withUrl(hasUrl))),
    record({
      actionStatus: fc.constantFrom('open', 'in-progress', 'partly', 'done', 'not-done'),
      dateModified: optional(date),
      result: optional(
        someOf(
          fc.boolean().chain((hasUrl) => merged(name, withUrl(hasUrl))),
          2,
        ),
      ),
    }),
  ),
);

const size = fc.integer({ min: 600, max: 4000 });
const picture = fc.integer({ min: 1 }).map((n) => `https://example.org/${n}.jpg`);

const photo = fc.tuple(fc.boolean(), fc.boolean()).chain(([hasCaption, hasSrcset]) =>
  merged(
    hasCaption ? field('caption', 'captionContent', ...EMPHASIS, 'a') : fc.constant({}),
    record({
      contentUrl: fc.oneof(picture, url),
      alt: hasCaption ? optional(fc.oneof(words, fc.constant(''))) : fc.oneof(words, fc.constant('')),
      width: optional(size),
      height: optional(size),
      inLanguage: optional(fc.constantFrom('fr', 'pt-BR')),
      id: optional(fc.constant('id')),
    }),
    optional(field('creditText', 'creditContent', ...EMPHASIS, 'a')).map((credit) => credit ?? {}),
    hasSrcset
      ? record({
          srcset: picture.map((one) => `${one} 960w`),
          sizes: optional(fc.constant('(min-width: 70rem) 45rem, 100vw')),
        })
      : fc.constant({}),
    fc.oneof(fc.constant({}), record({ link: url }), record({ enlargedUrl: picture })),
  ),
);

const gallery = merged(
  optional(name).map((one) => one ?? {}),
  optional(field('creditText', 'creditContent', ...EMPHASIS, 'a')).map((credit) => credit ?? {}),
  record({ associatedMedia: someOf(photo).map(numbered) }),
);

/** A role or a title: a reader takes a long one for a description. */
const shortField = (name: string, contentName: string): fc.Arbitrary<Fields> =>
  fc.tuple(fc.constantFrom(...WORDS), fc.boolean()).map(([word, isRich]) => ({
    [name]: `Chief of ${word} n1`,
    ...(isRich && { [contentName]: ['Chief of ', { tag: 'em', content: [word] }, ' n1'] }),
  }));

const person = merged(
  fc.boolean().chain((hasUrl) => merged(record({ name: words }), withUrl(hasUrl), description(hasUrl))),
  optional(shortField('roleName', 'roleNameContent')).map((role) => role ?? {}),
  optional(shortField('jobTitle', 'jobTitleContent')).map((title) => title ?? {}),
  record({ image: optional(picture), imageAlt: fc.constant('Waving') }).map(({ image, imageAlt }) =>
    image ? { image, imageAlt } : {},
  ),
);

/** Sessions with times, in their order. */
const sessions = fc
  .tuple(
    fc.array(fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 8, max: 20 }), fc.boolean(), entry(name)), {
      minLength: 1,
      maxLength: 5,
    }),
    day,
    offset,
  )
  .map(([all, first, zone]) =>
    all
      .sort(([a, hourA], [b, hourB]) => a - b || hourA - hourB)
      .map(([days, hour, hasEnd, fields]) => {
        const text = new Date(Date.parse(first) + days * 86_400_000).toISOString().slice(0, 10);
        const at = (minutes: number): string => `${text}T${String(hour).padStart(2, '0')}:${minutes}${zone}`;
        return { ...fields, startDate: at(10), ...(hasEnd && { endDate: at(50) }) };
      }),
  );

const medium = fc.oneof(
  merged(
    name,
    description(true),
    record({
      '@type': fc.constant('MediaObject'),
      url: fc.constantFrom('https://www.youtube.com/watch?v=abcdefghijk', '/talk.mp4', 'talk.mp3'),
    }),
  ),
  merged(
    name,
    description(true),
    record({
      '@type': fc.constant('DigitalDocument'),
      url: fc.integer({ min: 1 }).map((n) => `/files/${n}.pdf`),
      encodingFormat: fc.constant('PDF'),
      contentSize: optional(fc.integer({ min: 10, max: 999 }).map((kilobytes) => kilobytes * 1000)),
      inLanguage: optional(fc.constant('en')),
    }),
  ),
);

const article = fc
  .boolean()
  .chain((hasUrl) => merged(field('headline', 'nameContent', ...EMPHASIS), withUrl(hasUrl), description(hasUrl)));

/** Events for each element, by its tag. */
export const sayableEvents: Readonly<Record<string, fc.Arbitrary<Fields>>> = {
  'event-breadcrumb': record({
    breadcrumb: fc.array(merged(record({ name: words, url: optional(url) })), { minLength: 1, maxLength: 5 }),
  }),
  'event-header': header,
  'event-agenda': record({ subEvent: listOf(sessions).map(({ url: _url, linkText: _text, ...list }) => list) }),
  'event-speakers': record({ performer: listOf(someOf(person)) }),
  'event-recommendations': merged(
    record({
      recommendations: fc
        .tuple(listOf(someOf(recommendation).map(numbered)), fc.boolean())
        .map(([{ url: _url, linkText: _text, ...list }, isOrdered]) => ({
          ...list,
          ...(isOrdered && { itemListOrder: 'ascending' }),
        })),
    }),
  ),
  'event-media': record({ recordedIn: listOf(someOf(medium)) }),
  'event-slideshow': record({ image: gallery }),
  'event-series': record({
    superEvent: listOf(someOf(eventEntry.filter(({ url: address }) => address !== undefined))),
  }),
  'event-articles': record({ articles: listOf(someOf(article)) }),
  'event-recent': record({ recentEvents: listOf(someOf(eventEntry)) }),
};
