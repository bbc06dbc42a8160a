import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { EventPageElement } from '../../src/components/event-page.js';
import type { DetailsErrorEvent, DetailsLoadEvent } from '../../src/data/details-events.js';
import '../../src/define.js';
import { axNodes, press, testData, viewport } from '../support/browser.js';
import { until } from '../support/fixtures.js';

const picture = (n: number): string => testData('picture', { n: `page-${n}`, w: 300, h: 200 });

/** An event whose words occur nowhere else in the package. */
const event = {
  name: 'Rivers Without Borders',
  category: 'Round Tables',
  startDate: '2011-03-04',
  description: ['First paragraph of it.', 'Second paragraph of it.'],
  subjectOf: [{ name: 'Minutes', url: '/minutes' }],
  breadcrumb: [
    { name: 'Start', url: '/start' },
    { name: 'Meetings', url: '/meetings' },
  ],
  recommendations: {
    description: 'They asked for:',
    itemListElement: ['one', 'two', 'three', 'four', 'five', 'six', 'seven'],
  },
  image: {
    creditText: 'Photos by B. Person',
    associatedMedia: Array.from({ length: 9 }, (_, i) => ({
      contentUrl: picture(i),
      alt: `Alt ${i + 1}`,
      caption: `Caption ${i + 1}`,
    })),
  },
  articles: {
    name: 'The Paper',
    description: 'It comes out on Fridays.',
    url: '/paper',
    itemListElement: [{ headline: 'An article', description: 'A teaser.', url: '/article' }],
  },
  recentEvents: {
    name: 'Before This',
    url: '/all',
    itemListElement: [{ name: 'An earlier one', startDate: '2011-02-01', description: 'About it.', url: '/earlier' }],
  },
};

/** Shows a page with these details. */
const showPage = (details: unknown): Promise<EventPageElement> =>
  fixture<EventPageElement>(html`<event-page .details=${details}></event-page>`);

const settled = async (page: EventPageElement): Promise<void> => {
  await page.updateComplete;
  await aTimeout(50);
};

/** Returns the accessibility nodes of the page in their order, as "role name". */
async function lines(): Promise<string[]> {
  const roles = /^(navigation|link|group|button|time|heading|region|image|StaticText)$/;
  return (await axNodes())
    .filter(({ role, name }) => roles.test(role) && name)
    .map(({ role, name }) => `${role} ${name}`);
}

describe('<event-page>', () => {
  describe('with a data source and without children', () => {
    it('shows all parts of the event in the order of the default layout', async () => {
      await settled(await showPage(event));
      const found = await lines();
      const expected = [
        'navigation Breadcrumb',
        'link Start',
        'link Meetings',
        'StaticText Rivers Without Borders',
        'group Page tools',
        'button Print',
        'button Share',
        'link Back to Meetings',
        'StaticText Round Tables',
        'StaticText Friday, March 4, 2011',
        'heading Rivers Without Borders',
        'StaticText First paragraph of it.',
        'StaticText Second paragraph of it.',
        'link Minutes',
        'StaticText They asked for:',
        ...event.recommendations.itemListElement.map((word) => `StaticText ${word}`),
        'region Photos',
        'button Previous image',
        'button Next image',
        'button Enlarge image 1',
        'group Image 1 of 9',
        'image Alt 1',
        'StaticText Caption 1',
        'StaticText Photos by B. Person',
        'region The Paper',
        'link An article',
        'StaticText A teaser.',
        'StaticText It comes out on Fridays.',
        'region Before This',
        'StaticText February 1, 2011',
        'link An earlier one',
        'StaticText About it.',
        'link View more',
      ];
      let from = -1;
      for (const line of expected) {
        const at = found.indexOf(line, from + 1);
        expect(at, `"${line}" after line ${from}`).to.be.greaterThan(from);
        from = at;
      }
    });

    it('shows sessions, speakers, recordings and the series in their places', async () => {
      await settled(
        await showPage({
          ...event,
          subEvent: [{ name: 'Opening session', startDate: '2011-03-04T09:00' }],
          performer: [{ name: 'Ada Speaker' }],
          recordedIn: [{ name: 'The report', url: '/report.pdf', encodingFormat: 'application/pdf' }],
          superEvent: { name: 'Border Talks', url: '/series' },
        }),
      );
      const places = [
        ['Rivers Without Borders', 'Opening session', 'Ada Speaker', 'They asked for:', 'The report', 'Photos'],
        ['Border Talks', 'The Paper', 'Before This'],
      ].flat();
      const found = (await lines()).map((line) => places.findLast((place) => line.includes(place)));
      const order = found.filter((place, i) => place && found.indexOf(place) === i);
      // The name of the event is in the breadcrumb as well.
      expect(order).to.deep.equal(places);
    });

    it('shows the events of a series as recent events, and no sessions', async () => {
      const subEvent = [{ name: 'The first talk', startDate: '2011-03-04' }];
      await settled(await showPage({ '@type': 'EventSeries', name: 'Border Talks', subEvent }));
      const found = await lines();
      expect(found.filter((line) => line === 'StaticText The first talk')).to.have.length(1);
      expect(found).to.include('heading The first talk');
    });

    it('keeps the focus in an element when other parts of the event go and come', async () => {
      const page = await showPage(event);
      await settled(page);
      const focused = async (): Promise<string | undefined> =>
        (await axNodes()).find((node) => node.focused && node.role !== 'RootWebArea')?.name;
      for (let i = 0; i < 20 && (await focused()) !== 'Next image'; i++) await press('Tab');
      const less = { ...event, recommendations: undefined, articles: undefined };
      for (const [details, regions] of [
        [less, ['Photos', 'Before This']],
        [event, ['Photos', 'The Paper', 'Before This']],
      ] as const) {
        page.details = details;
        await settled(page);
        expect((await lines()).filter((line) => line.startsWith('region'))).to.deep.equal(
          regions.map((name) => `region ${name}`),
        );
        expect(await focused()).to.equal('Next image');
      }
    });

    it('has one title, and puts the headings of its parts one level below it', async () => {
      const page = await showPage(event);
      page.headingLevel = 2;
      await settled(page);
      const headings = (await axNodes())
        .filter(({ role }) => role === 'heading')
        .map(({ name, properties }) => [name, properties['level']]);
      expect(headings).to.deep.equal([
        ['Rivers Without Borders', 2],
        ['The Paper', 3],
        ['An article', 4],
        ['Before This', 3],
        ['An earlier one', 4],
      ]);
    });

    it('passes axe, also from right to left', async () => {
      const page = await showPage(event);
      await settled(page);
      await expect(page).to.be.accessible();
      page.dir = 'rtl';
      await expect(page).to.be.accessible();
    });

    it('passes its strings to the elements inside', async () => {
      const page = await showPage(event);
      page.strings = { viewMore: 'Mehr', nextImage: 'Weiter' };
      await settled(page);
      expect(await lines()).to.include.members(['link Mehr', 'button Weiter']);
    });

    it('adds no main, aside or article, since the surrounding page has its own', async () => {
      await settled(await showPage(event));
      const roles = (await axNodes()).map(({ role }) => role);
      for (const role of ['main', 'complementary', 'article']) expect(roles).not.to.include(role);
    });

    it('renders no part if the event has no data for it', async () => {
      await settled(await showPage({ name: 'Only a title' }));
      expect((await lines()).filter((line) => /^(region|navigation|image)/.test(line))).to.deep.equal([]);
    });

    it('puts the rail beside the main column in a wide page, and below it at 320 px without horizontal scrolling', async () => {
      await viewport(1280, 800);
      const page = await showPage(event);
      await settled(page);
      const box = (part: string): DOMRect =>
        page.shadowRoot!.querySelector(`[part="${part}"]`)!.getBoundingClientRect();
      expect(box('rail').left).to.be.at.least(box('main').right);
      await viewport(320, 600);
      await aTimeout(50);
      expect(box('rail').top).to.be.at.least(box('main').bottom);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
    });
  });

  describe('with src', () => {
    it('keeps its fallback and is busy while it loads', async () => {
      const src = testData('slow', { ms: 1500, body: JSON.stringify(event) });
      const page = await fixture<EventPageElement>(html`<event-page src=${src}><p>One moment.</p></event-page>`);
      const fallback = page.querySelector('p')!;
      expect(fallback.checkVisibility()).to.equal(true);
      expect(page.matches(':state(loading)')).to.equal(true);
      expect(page.offsetHeight).to.be.at.least(window.innerHeight);
      await oneEvent(page, 'details-load');
      await page.updateComplete;
      expect(fallback.checkVisibility()).to.equal(false);
      expect(page.matches(':state(loading)')).to.equal(false);
    });

    it('resolves relative addresses against the address of the data', async () => {
      const page = document.createElement('event-page');
      page.src = testData('echo', {
        body: JSON.stringify({ ...event, subjectOf: [{ name: 'Minutes', url: 'minutes.html' }] }),
      });
      document.body.append(page);
      const { details, source } = (await oneEvent(page, 'details-load')) as unknown as DetailsLoadEvent;
      page.remove();
      expect(source).to.equal('src');
      expect(details.subjectOf![0]!.url).to.equal(new URL('/test-data/minutes.html', location.href).href);
    });

    it('keeps its fallback and reports the cause when it fails', async () => {
      const warnings: unknown[] = [];
      const { warn } = console;
      console.warn = (message: unknown) => warnings.push(message);
      const page = document.createElement('event-page');
      page.src = testData('status', { code: 500 });
      page.innerHTML = '<p>The event, in the author’s words.</p>';
      document.body.append(page);
      const { problems } = (await oneEvent(page, 'details-error')) as unknown as DetailsErrorEvent;
      await until(() => warnings.length, 'there was no warning');
      console.warn = warn;
      expect(problems[0]!.message).to.match(/^src should be JSON at .*, but is missing: the server answered 500\.$/);
      expect(page.querySelector('p')!.checkVisibility()).to.equal(true);
      expect(String(warnings[0])).to.match(/^<event-page>: 1 problem/);
      page.remove();
    });

    it('shifts no content above or below it while it loads', async () => {
      const shifts: number[] = [];
      const observer = new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) shifts.push(entry.value);
      });
      observer.observe({ type: 'layout-shift' });
      const src = testData('slow', { ms: 300, body: JSON.stringify(event) });
      let isLoaded = false;
      // The listener is in the template, since on a busy machine the answer may arrive before the fixture is ready.
      const onLoad = (): void => void (isLoaded = true);
      await fixture(html`<div><event-page src=${src} @details-load=${onLoad}></event-page><p>What follows.</p></div>`);
      await until(() => isLoaded, 'the event did not arrive');
      // Waits in real time, because the browser reports a layout shift some frames after it happened.
      await aTimeout(500);
      observer.disconnect();
      expect(shifts).to.deep.equal([]);
    });
  });

  describe('with the author’s own elements inside', () => {
    it('adds no element, and passes the event to the author’s elements', async () => {
      const page = await fixture<EventPageElement>(
        html`<event-page .details=${event}>
          <event-recent></event-recent>
          <p>Between.</p>
          <event-header></event-header>
        </event-page>`,
      );
      await settled(page);
      const found = (await lines()).filter((line) => /^(heading|StaticText Between)/.test(line));
      expect(found).to.deep.equal([
        'heading Before This',
        'heading An earlier one',
        'StaticText Between.',
        'heading Rivers Without Borders',
      ]);
    });

    it('replaces its default layout when an element is added later', async () => {
      const page = await showPage(event);
      await settled(page);
      page.append(document.createElement('event-recent'));
      await until(() => !page.shadowRoot!.querySelector('event-header'), 'the default layout is still there');
      await settled(page);
      expect((await lines()).filter((line) => line.startsWith('region'))).to.deep.equal(['region Before This']);
    });
  });

  it('has its tab stops in the order of the page', async () => {
    const page = await showPage(event);
    await settled(page);
    const focused: string[] = [];
    (document.activeElement as HTMLElement | null)?.blur();
    for (let i = 0; i < 12; i++) {
      await press('Tab');
      focused.push((await axNodes()).find((node) => node.focused && node.role !== 'RootWebArea')?.name ?? '-');
    }
    expect(focused).to.deep.equal([
      'Start',
      'Meetings',
      'Print',
      'Share',
      'Back to Meetings',
      'Minutes',
      'Previous image',
      'Next image',
      'Enlarge image 1',
      'An article',
      'View more',
      'An earlier one',
    ]);
  });
});
