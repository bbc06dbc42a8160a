/** The same JSON-LD gives the same event, whether it is in the page or inside an element. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/define.js';
import { catchWarnings, jsonScript, make, parts, place, ready } from '../support/fixtures.js';
import { always } from '../support/generated.js';

type Fields = Record<string, unknown>;

interface Shown {
  /** The title in the header. */
  readonly title: string | undefined;
  readonly date: string | undefined;
  /** The titles of the recent events. */
  readonly recent: readonly string[];
}

const event = (name: string, fields: Fields = {}): Fields => ({ '@type': 'Event', name, ...fields });
const ELSEWHERE = 'https://example.org/event/';

/** Shows data as one of the data sources, and returns what the elements show. */
async function shown(data: unknown, source: 'page' | 'script' | 'details'): Promise<Shown> {
  const page = make('event-page');
  const [header, recent] = [make('event-header'), make('event-recent')];
  page.append(header, recent);
  const script = jsonScript(data, 'application/ld+json');
  if (source === 'script') page.prepend(script);
  if (source === 'details') page.details = data as object;
  if (source === 'page') page.setAttribute('from', 'page');
  const home = place(...(source === 'page' ? [script, page] : [page]));
  await ready(home);
  await new Promise((resolve) => setTimeout(resolve));
  await ready(home);
  const [title] = parts(header, 'heading');
  const [date] = parts(header, 'date');
  const result = { title, date, recent: parts(recent, 'heading') };
  home.remove();
  return result;
}

/** Expects what is shown to be the same for each data source. */
async function expectEverywhere(data: unknown, expected: Partial<Shown>): Promise<void> {
  for (const source of ['page', 'script', 'details'] as const)
    expect(await shown(data, source), source).to.deep.include(expected);
}

describe('several events', () => {
  const documentTitle = document.title;
  afterEach(() => void (document.title = documentTitle));

  const heading = (text: string): void => void place(make('h1', {}, { textContent: text }));

  it('are the event with the address of the page, and recent events', async () => {
    const here = event('B', { url: location.href });
    await expectEverywhere([event('A', { url: `${ELSEWHERE}a` }), here, event('C')], {
      title: 'B',
      recent: ['A', 'C'],
    });
  });

  const events = ['A panel', 'A gala', 'A dinner'].map((name, i) => event(name, { url: `${ELSEWHERE}${i}` }));

  for (const [rule, text] of [
    ['is its name', 'A gala'],
    ['is its name in other letters and quotation marks', '“A Gala”'],
    ['begins with its name', 'A gala – Photos'],
    ['ends with its name', 'Events: A gala'],
  ] as const) {
    it(`are the event whose heading ${rule}, and recent events`, async () => {
      heading(text);
      await expectEverywhere(events, { title: 'A gala', recent: ['A panel', 'A dinner'] });
    });

    it(`are the event for which the title of the page ${rule}, and recent events`, async () => {
      document.title = `${text} | The Institute`;
      await expectEverywhere(events, { title: 'A gala', recent: ['A panel', 'A dinner'] });
    });
  }

  it('are the event that the heading names in the language of the page', async () => {
    const { lang } = document.documentElement;
    document.documentElement.lang = 'fr';
    heading('Un gala');
    const named = { name: { en: 'A gala', fr: 'Un gala' }, '@type': 'Event' };
    await expectEverywhere([events[0], named], { title: 'Un gala', recent: ['A panel'] });
    document.documentElement.lang = lang;
  });

  it('are only recent events if the page names another thing', async () => {
    heading('Upcoming events');
    await expectEverywhere(events, { title: undefined, recent: ['A panel', 'A gala', 'A dinner'] });
    const withoutAddress = ['A', 'B'].map((name) => event(name));
    await expectEverywhere(withoutAddress, { title: undefined, recent: ['A', 'B'] });
  });

  it('are only recent events if all have other addresses', async () => {
    await expectEverywhere(events, { title: undefined, recent: ['A panel', 'A gala', 'A dinner'] });
  });

  it('are the first event and recent events if there is no address and no heading', async () => {
    await expectEverywhere(
      ['A', 'B', 'C'].map((name) => event(name)),
      { title: 'A', recent: ['B', 'C'] },
    );
  });

  it('are all shown if only some of them are in a list', async () => {
    const list = { '@type': 'ItemList', itemListElement: [event('In the list', { url: `${ELSEWHERE}list` })] };
    await expectEverywhere([event('B', { url: location.href }), list, ...events], {
      title: 'B',
      recent: ['In the list', 'A panel', 'A gala', 'A dinner'],
    });
  });

  it('are read from a feed', async () => {
    const feed = { '@type': 'DataFeed', dataFeedElement: events.map((item) => ({ '@type': 'DataFeedItem', item })) };
    await expectEverywhere(feed, { title: undefined, recent: ['A panel', 'A gala', 'A dinner'] });
  });

  const name = fc.constantFrom('A', 'B', 'C', 'D', 'E');
  const anyEvent = fc.record(
    {
      '@type': fc.constantFrom('Event', 'schema:Event', 'Music Event'),
      name: fc.oneof(name, fc.record({ en: name, fr: name }), fc.record({ '@value': name })),
      url: fc.constantFrom(location.href, `${ELSEWHERE}1`, `${ELSEWHERE}2`),
      '@id': fc.constantFrom(`${ELSEWHERE}1#event`, '#event', '_:b0'),
      startDate: fc.constantFrom('2009-06-19', '2009-06-20T10:00'),
      location: fc.constantFrom('Hall', { '@id': '#hall' }, { '@id': '#missing' }),
    },
    { requiredKeys: ['@type', 'name'] },
  );
  const other = fc.constantFrom<Fields>(
    { '@type': 'Place', '@id': '#hall', name: 'Hall' },
    { '@type': 'WebPage', '@id': location.href, name: 'A' },
    { '@type': 'NewsArticle', headline: 'B', datePublished: '2009-06-01' },
    { '@type': 'BreadcrumbList', itemListElement: [{ name: 'Home', item: '/' }] },
  );
  const graph = fc
    .tuple(fc.array(anyEvent, { minLength: 1, maxLength: 4 }), fc.array(other, { maxLength: 2 }), fc.nat(2))
    .map(([listed, others, form]) => {
      const nodes = [...listed, ...others];
      const list = { '@type': 'ItemList', itemListElement: listed.map((item) => ({ '@type': 'ListItem', item })) };
      return { listed, data: form === 0 ? nodes : form === 1 ? { '@graph': nodes } : [list, ...others] };
    });

  it('of any kind give the same event in the page and inside an element, and no name is lost', async () => {
    catchWarnings();
    await always(
      fc.asyncProperty(graph, fc.option(name), async ({ listed, data }, title) => {
        const home = title === null ? undefined : place(make('h1', {}, { textContent: title }));
        const inPage = await shown(data, 'page');
        expect(await shown(data, 'script')).to.deep.equal(inPage);
        home?.remove();
        const names = listed
          .map((one) => one.name)
          .map((one) => (typeof one === 'string' ? one : Object.values(one)[0]));
        expect([inPage.title, ...inPage.recent]).to.include.members(names);
      }),
      40,
    );
  });
});

describe('a page without an event', () => {
  const date = { datePublished: '2009-06-01', dateModified: '2009-06-02', dateCreated: '2009-05-01' };
  const texts = { description: 'The text.', image: '/test-data/picture?n=a', ...date };

  for (const [kind, node] of Object.entries<Fields>({
    'an article': { '@type': 'NewsArticle', headline: 'The title', ...texts },
    'a web page with its address': { '@type': 'WebPage', url: location.href, name: 'The title', ...texts },
    'a web page without an address': { '@type': 'WebPage', name: 'The title', ...texts },
    'a page of another type': { '@type': 'Medical Web Page', name: 'The title', ...texts },
    'a page with a thumbnail': {
      '@type': 'WebPage',
      name: 'The title',
      ...texts,
      image: '',
      thumbnailUrl: texts.image,
    },
    'a page with a referenced picture': {
      '@type': 'WebPage',
      name: 'The title',
      ...texts,
      image: undefined,
      primaryImageOfPage: { '@type': 'ImageObject', '@id': '#a', url: texts.image },
    },
  }))
    it(`gives the title, the text and the picture of ${kind}, and no date`, async () => {
      catchWarnings();
      for (const data of [[node], { '@graph': [node, { '@type': 'WebSite', name: 'Site' }] }]) {
        const script = jsonScript(data, 'application/ld+json');
        const header = make('event-header', { from: 'page' });
        const slideshow = make('event-slideshow', { from: 'page', label: 'Photos' });
        const home = place(script, header, slideshow);
        await ready(home);
        expect(parts(header, 'heading')).to.deep.equal(['The title']);
        expect(parts(header, 'summary')).to.deep.equal(['The text.']);
        expect(parts(header, 'date')).to.deep.equal([]);
        expect(slideshow.shadowRoot!.querySelector('img')?.src).to.include('/test-data/picture?n=a');
        home.remove();
        await expectEverywhere(data, { title: 'The title', date: undefined, recent: [] });
      }
    });
});
