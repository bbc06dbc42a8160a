import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { EventPageElement } from '../../src/components/event-page.js';
import type { DetailsErrorEvent, DetailsLoadEvent } from '../../src/data/details-events.js';
import '../../src/define.js';
import { axNodes, press, testData, viewport } from '../support/browser.js';
import { until } from '../support/fixtures.js';

const picture = (n: number): string => testData('picture', { n: `page-${n}`, w: 300, h: 200 });

/** Words that stand nowhere else in the package. */
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

const byDetails = (details: unknown): Promise<EventPageElement> =>
  fixture<EventPageElement>(html`<event-page .details=${details}></event-page>`);

const settled = async (page: EventPageElement): Promise<void> => {
  await page.updateComplete;
  await aTimeout(50);
};

async function lines(): Promise<string[]> {
  const roles = /^(navigation|link|group|button|time|heading|region|image|StaticText)$/;
  return (await axNodes())
    .filter(({ role, name }) => roles.test(role) && name)
    .map(({ role, name }) => `${role} ${name}`);
}

describe('<event-page>', () => {
  describe('with a source and nothing inside', () => {
    it('shows everything of the model page in its order', async () => {
      await settled(await byDetails(event));
      const found = await lines();
      const wanted = [
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
      for (const line of wanted) {
        const at = found.indexOf(line, from + 1);
        expect(at, `"${line}" after line ${from}`).to.be.greaterThan(from);
        from = at;
      }
    });

    it('has one title, and the headings of the parts one deeper', async () => {
      const page = await byDetails(event);
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

    it('is clean for axe, also from right to left', async () => {
      const page = await byDetails(event);
      await settled(page);
      await expect(page).to.be.accessible();
      page.dir = 'rtl';
      await expect(page).to.be.accessible();
    });

    it('gives its words to the elements inside', async () => {
      const page = await byDetails(event);
      page.strings = { viewMore: 'Mehr', nextImage: 'Weiter' };
      await settled(page);
      expect(await lines()).to.include.members(['link Mehr', 'button Weiter']);
    });

    it('adds no main, aside or article, since the page has them', async () => {
      await settled(await byDetails(event));
      const roles = (await axNodes()).map(({ role }) => role);
      for (const role of ['main', 'complementary', 'article']) expect(roles).not.to.include(role);
    });

    it('leaves out the parts that the event lacks', async () => {
      await settled(await byDetails({ name: 'Only a title' }));
      expect((await lines()).filter((line) => /^(region|navigation|image)/.test(line))).to.deep.equal([]);
    });

    it('puts the rail beside the main column where its own width allows, and below it at 320 px without two-way scrolling', async () => {
      await viewport(1280, 800);
      const page = await byDetails(event);
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
    it('keeps its fallback and says that it is busy while it loads', async () => {
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

    it('makes addresses absolute against where the data came from', async () => {
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

    it('keeps the fallback and tells why when it fails', async () => {
      const warnings: unknown[] = [];
      const { warn } = console;
      console.warn = (message: unknown) => warnings.push(message);
      const page = document.createElement('event-page');
      page.src = testData('status', { code: 500 });
      page.innerHTML = '<p>The event, in the author’s words.</p>';
      document.body.append(page);
      const { problems } = (await oneEvent(page, 'details-error')) as unknown as DetailsErrorEvent;
      await until(() => warnings.length, 'no warning');
      console.warn = warn;
      expect(problems[0]!.message).to.match(/^src should be JSON at .*, but is missing: the server answered 500\.$/);
      expect(page.querySelector('p')!.checkVisibility()).to.equal(true);
      expect(String(warnings[0])).to.match(/^<event-page>: 1 problem/);
      page.remove();
    });

    it('moves nothing that stands above or below while it loads', async () => {
      const shifts: number[] = [];
      const observer = new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) shifts.push(entry.value);
      });
      observer.observe({ type: 'layout-shift' });
      const src = testData('slow', { ms: 300, body: JSON.stringify(event) });
      let isLoaded = false;
      // Listened to from the start: on a busy machine the answer may be there before the fixture is.
      const onLoad = (): void => void (isLoaded = true);
      await fixture(html`<div><event-page src=${src} @details-load=${onLoad}></event-page><p>What follows.</p></div>`);
      await until(() => isLoaded, 'the event did not arrive');
      // A real wait, since the browser reports a layout shift some frames after it happened.
      await aTimeout(500);
      observer.disconnect();
      expect(shifts).to.deep.equal([]);
    });
  });

  describe('with elements of the author’s inside', () => {
    it('adds nothing, and gives them the event', async () => {
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

    it('switches when the first of them comes later', async () => {
      const page = await byDetails(event);
      await settled(page);
      page.append(document.createElement('event-recent'));
      await until(() => !page.shadowRoot!.querySelector('event-header'), 'still the default layout');
      await settled(page);
      expect((await lines()).filter((line) => line.startsWith('region'))).to.deep.equal(['region Before This']);
    });
  });

  it('is gone through by keyboard alone, in the order of the page', async () => {
    const page = await byDetails(event);
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
