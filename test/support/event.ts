/** The event of tests and screenshots, and a function that makes an element. Needs no test runner. */

/** An event with data for every element. */
export const event = {
  name: 'Legitimacy in UN Field Missions',
  category: 'Panel Discussions',
  startDate: '2009-06-19',
  description: ['A full day of talks.', 'Two panels, one keynote.'],
  subjectOf: [{ name: 'Full meeting note', url: 'https://example.org/note' }],
  breadcrumb: [
    { name: 'Home', url: 'https://example.org/' },
    { name: 'Events', url: 'https://example.org/events' },
    { name: 'Panel Discussions', url: 'https://example.org/events/panels' },
  ],
  subEvent: {
    itemListElement: [
      {
        name: 'Opening',
        startDate: '2009-06-19T10:00-04:00',
        endDate: '2009-06-19T10:20-04:00',
        performer: [{ name: 'Ana Silva' }],
      },
      { name: 'The first panel', startDate: '2009-06-19T10:20-04:00', url: 'https://example.org/panel' },
    ],
  },
  performer: {
    itemListElement: [
      { name: 'Ana Silva', roleName: 'Chair', jobTitle: 'Director', affiliation: 'River Institute' },
      { name: 'Jonas Berg', url: 'https://example.org/people/berg', image: '/test-data/picture?n=berg' },
    ],
  },
  recommendations: {
    name: 'Recommendations',
    description: 'The meeting asked for:',
    itemListElement: ['More staff', 'Better protection', 'Clear mandates'],
  },
  image: [
    {
      contentUrl: '/test-data/picture?n=a',
      alt: 'A speaker',
      caption: 'The first panel',
      creditText: 'A. Person',
      creditUrl: 'https://example.org/people/a-person',
      license: { url: 'https://creativecommons.org/licenses/by/4.0/' },
      copyrightNotice: '© 2009 River Institute',
      acquireLicensePage: 'https://example.org/usage',
    },
    { contentUrl: '/test-data/picture?n=b', alt: 'The hall', caption: 'The audience' },
  ],
  recordedIn: {
    itemListElement: [
      {
        '@type': 'MediaObject',
        name: 'The whole day',
        embedUrl: 'https://www.youtube.com/watch?v=abcdefghijk',
        duration: 'PT1H12M',
        transcriptUrl: 'https://example.org/transcript',
      },
      { '@type': 'DigitalDocument', name: 'Concept note', url: 'https://example.org/note.pdf', contentSize: 412000 },
    ],
  },
  superEvent: {
    name: 'Field Missions',
    url: 'https://example.org/series',
    itemListElement: [
      { name: 'The talks before', startDate: '2009-03-12', url: 'https://example.org/before' },
      { name: 'Legitimacy in UN Field Missions', startDate: '2009-06-19' },
      { name: 'The talks after', startDate: '2009-10-01', url: 'https://example.org/after' },
    ],
  },
  articles: {
    name: 'The Global Observatory',
    description: 'Analysis of global affairs.',
    url: 'https://example.org/observatory',
    itemListElement: [
      { headline: 'Peace operations', description: 'What comes next.', url: 'https://example.org/articles/1' },
      { headline: 'The price of mandates', url: 'https://example.org/articles/2' },
    ],
  },
  recentEvents: {
    name: 'Recent Events',
    url: 'https://example.org/events',
    itemListElement: [
      { name: 'A launch', startDate: '2014-11-25', description: 'Of a report.', url: 'https://example.org/launch' },
      { name: 'A dinner', startDate: '2014-11-20', url: 'https://example.org/dinner', eventStatus: ['cancelled'] },
    ],
  },
};

/** Properties of an element. Their values may be of another type than the element declares: tests pass bad data. */
export type Properties<K extends keyof HTMLElementTagNameMap> = Partial<
  Record<keyof HTMLElementTagNameMap[K], unknown>
>;

/** Makes an element with attributes and properties. It is not yet in the page. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string> = {},
  properties: Properties<K> = {},
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return Object.assign(element, properties);
}
