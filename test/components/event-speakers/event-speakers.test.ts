/** People and organizations with a part in the event: rows E of docs/event-contract.md. */
import { expect } from '@open-wc/testing';
import type { EventSpeakersElement } from '../../../src/components/event-speakers/event-speakers.js';
import '../../../src/define/event-page.js';
import '../../../src/define/event-speakers.js';
import { readEvent } from '../../../src/model/read-event.js';
import { upgrade } from '../../../src/upgrade.js';
import { axNodes, click, media, press, testData, viewport } from '../../support/browser.js';
import {
  catchWarnings,
  event,
  make,
  partElements,
  parts,
  place,
  ready,
  show,
  spoken,
  until,
} from '../../support/fixtures.js';
import { generators } from '../../support/generators.js';

type Shown = EventSpeakersElement;

const picture = testData('picture', { n: 'speaker', w: 200, h: 300 });
const BROKEN = testData('status', { code: 404 });
const ana = {
  roleName: 'Moderator',
  name: 'Ana Silva',
  jobTitle: 'Director',
  affiliation: 'River Institute',
  url: '#ana',
  image: picture,
  description: ['First.', 'Second.'],
};

const speakers = (...items: unknown[]): Promise<Shown> => show('event-speakers', { lang: 'en' }, { items });
const pictures = (element: Shown): HTMLImageElement[] => partElements(element, 'picture') as HTMLImageElement[];
const entry = (element: Shown, i = 0): HTMLElement => element.shadowRoot!.querySelectorAll('li')[i]!;
const linesOf = (element: HTMLElement): string[] => element.innerText.trim().split(/\n+/);
const levels = async (): Promise<unknown[]> =>
  (await axNodes()).filter(({ role }) => role === 'heading').map(({ properties }) => properties['level']);

/** Shows the element inside an `event-page` with the data of the event. */
async function inPage(details: object, attributes: Record<string, string> = {}): Promise<Shown> {
  const page = make('event-page', { lang: 'en' }, { details });
  page.append(make('event-speakers', attributes));
  place(page);
  await ready(page);
  return page.querySelector('event-speakers')!;
}

describe('<event-speakers>', () => {
  it('[E1] shows role, name, title and organization, and paragraphs, in this order', async () => {
    const element = await speakers(ana);
    expect(linesOf(entry(element))).to.deep.equal([
      'Moderator',
      'Ana Silva',
      'Director, River Institute',
      'First.',
      'Second.',
    ]);
    expect(['role', 'title', 'description'].map((part) => parts(element, part))).to.deep.equal([
      ['Moderator'],
      ['Director, River Institute'],
      ['First.', 'Second.'],
    ]);
  });

  it('[E1] is read as a list with a heading for each person, which is the only link', async () => {
    await show('event-speakers', { lang: 'en', heading: 'People' }, { items: [ana, 'Jonas Berg'] });
    expect(await spoken()).to.deep.equal([
      'region People',
      'heading People',
      'list',
      'listitem',
      'heading Ana Silva',
      'link Ana Silva',
      'listitem',
      'heading Jonas Berg',
    ]);
  });

  for (const [what, person, line] of [
    ['a title alone', { jobTitle: 'Director' }, 'Director'],
    ['an organization alone', { affiliation: { name: 'River Institute' } }, 'River Institute'],
    ['an organization without a name', { affiliation: { name: '' } }, undefined],
  ] as const)
    it(`[E1] shows ${what}`, async () => {
      const element = await speakers({ name: 'Ana Silva', ...person });
      expect(parts(element, 'title')).to.deep.equal(line ? [line] : []);
    });

  for (const [generator, names] of [
    ['The Events Calendar', []],
    ['Luma', ['Ana Silva']],
    ['Indico', ['Ana Silva']],
    ['Google’s form', ['The Commissions']],
  ] as const)
    it(`[E1] shows the people of ${generator}`, async () => {
      const element = await show('event-speakers', {}, { details: readEvent(generators[generator]).details });
      expect(parts(element, 'heading')).to.deep.equal(names);
    });

  it('shows the emphasis and the links of role and title', async () => {
    const element = await speakers({
      name: 'Ana Silva',
      roleName: 'Chair',
      roleNameContent: [{ tag: 'em', content: ['Chair'] }],
      jobTitle: 'Director of the Institute',
      jobTitleContent: ['Director of ', { tag: 'a', href: '/institute', content: ['the Institute'] }],
    });
    expect(partElements(element, 'role')[0]!.querySelector('em')!.textContent).to.equal('Chair');
    expect(await spoken('link')).to.deep.equal(['link the Institute']);
  });

  it('shows the description of the list before it, and the link to more after it', async () => {
    const list = { name: 'Panel', description: 'Three came.', url: '/all', itemListElement: ['Ana Silva'] };
    const element = await show('event-speakers', { lang: 'en' }, { items: list });
    expect(linesOf(element.shadowRoot!.querySelector('section')!)).to.deep.equal([
      'Panel',
      'Three came.',
      'Ana Silva',
      'View more',
    ]);
  });

  describe('headings', () => {
    it('[E3] are one for each of 30 people, and the tab stops are their links alone', async () => {
      const items = Array.from({ length: 30 }, (_, i) => ({ ...ana, name: `Person ${i}`, url: i % 2 ? `#${i}` : '' }));
      const element = await speakers(...items);
      const before = make('button', {}, { textContent: 'before' });
      const after = make('button', {}, { textContent: 'after' });
      element.before(before);
      element.after(after);
      expect(await spoken('heading')).to.deep.equal(items.map(({ name }) => `heading ${name}`));
      before.focus();
      const stops: (string | null | undefined)[] = [];
      while (document.activeElement !== after && stops.length < 40) {
        await press('Tab');
        stops.push(element.shadowRoot!.activeElement?.textContent);
      }
      expect(stops.filter(Boolean)).to.deep.equal(items.filter(({ url }) => url).map(({ name }) => name));
    });

    it('[E4] are absent without a name of the list, as is the landmark, and the entries move up one level', async () => {
      await speakers('Ana Silva');
      expect(await levels()).to.deep.equal([2]);
      expect((await axNodes()).some(({ role }) => role === 'region')).to.equal(false);
    });

    it('[E4] have the levels of a part and of its entries', async () => {
      await show('event-speakers', { heading: 'People', 'heading-level': '4' }, { items: ['Ana Silva'] });
      expect(await levels()).to.deep.equal([4, 5]);
    });

    it('[E4] are a word inside an event-page, unless the data or the attribute name the list', async () => {
      const headingOf = (element: Shown): string | undefined => parts(element, 'heading')[0];
      const named = { name: 'Panel', itemListElement: ['Ana Silva'] };
      const cases = [
        await inPage({ name: 'T', performer: ['Ana Silva'] }),
        await inPage({ name: 'T', performer: named }),
        await inPage({ name: 'T', performer: named }, { heading: 'Guests' }),
      ];
      expect(cases.map(headingOf)).to.deep.equal(['Speakers', 'Panel', 'Guests']);
      const sections = cases.map((element) => element.shadowRoot!.querySelector('section')!);
      expect(sections.map(({ ariaLabel }) => ariaLabel)).to.deep.equal(['Speakers', 'Panel', 'Guests']);
    });

    it('[E4] are one below the title of the event-page, and the names two', async () => {
      await inPage({ name: 'T', performer: ['Ana Silva'] });
      expect(await levels()).to.deep.equal([2, 3]);
    });

    it('[E4] have the language of the word, and the entries have that of the page', async () => {
      const page = make('event-page', { lang: 'eo' }, { details: { name: 'T', performer: ['Ana Silva'] } });
      page.append(make('event-speakers'));
      place(page);
      await ready(page);
      const root = page.querySelector('event-speakers')!.shadowRoot!;
      const langOf = (selector: string): string | null | undefined =>
        root.querySelector(selector)!.closest('[lang]')?.getAttribute('lang');
      expect([langOf('section > [part=heading]'), langOf('li')]).to.deep.equal(['en', 'eo']);
    });
  });

  describe('a portrait', () => {
    it('[E5] is a square that loads when it is near, and says nothing that the name does not say', async () => {
      const element = await speakers(ana);
      const [portrait] = pictures(element);
      expect([portrait!.loading, portrait!.alt, portrait!.getAttribute('src')]).to.deep.equal(['lazy', '', picture]);
      expect(await spoken('image')).to.deep.equal([]);
      await until(() => portrait!.complete, 'the portrait is not loaded');
      const { width, height } = portrait!.getBoundingClientRect();
      expect([width, height, getComputedStyle(portrait!).objectFit]).to.deep.equal([96, 96, 'cover']);
    });

    it('[E5] has its alternative text if there is one', async () => {
      await speakers({ ...ana, imageAlt: 'Ana Silva at the river' });
      expect(await spoken('image')).to.deep.equal(['image Ana Silva at the river']);
    });

    it('[E5] leaves no gap and no alternative text if it cannot be loaded', async () => {
      const broken = { ...ana, image: BROKEN, imageAlt: 'Ana Silva at the river' };
      const element = await speakers(broken, { ...ana, image: undefined }, ana);
      await until(() => pictures(element).length === 1, 'the portrait is still there');
      const [first, second] = [entry(element, 0), entry(element, 1)].map((item) => ({
        text: item.querySelector<HTMLElement>('h2')!.getBoundingClientRect().left - item.getBoundingClientRect().left,
        height: item.getBoundingClientRect().height,
      }));
      expect(first).to.deep.equal(second);
      expect(await spoken('image')).to.deep.equal([]);
    });

    it('[E5] of one person who has none leaves no gap', async () => {
      const element = await speakers({ ...ana, image: undefined });
      const item = entry(element).getBoundingClientRect();
      expect(partElements(element, 'role')[0]!.getBoundingClientRect().left).to.equal(item.left);
    });

    it('has its place before it is loaded', async () => {
      const element = await speakers({ ...ana, image: testData('slow', { ms: 3000, body: 'x' }) });
      expect(pictures(element)[0]!.getBoundingClientRect().height).to.equal(96);
    });

    for (const image of ['javascript:alert(1)', 'data:text/html,x', 'data:image/svg+xml,<svg/>'])
      it(`is not shown if its address is ${image}`, async () => {
        catchWarnings();
        const element = await speakers({ ...ana, image });
        expect(pictures(element)).to.deep.equal([]);
        expect(element.problems.map(({ path }) => path)).to.deep.equal(['performer.itemListElement[0].image']);
      });
  });

  describe('names', () => {
    it('[E6] in other scripts and directions are isolated, and start at the side of the page', async () => {
      const element = await speakers(
        { name: 'رنا حداد', roleName: 'رئيسة', jobTitle: 'مديرة', affiliation: 'River Institute' },
        { name: '李安娜', jobTitle: '所长', affiliation: '河流研究所' },
        { name: '\u202eAna', jobTitle: 'Director' },
      );
      const texts = partElements(element, 'heading').map((heading) => heading.firstElementChild!);
      const titles = partElements(element, 'title').flatMap((title) => [...title.children]);
      for (const text of [...texts, ...titles]) expect(getComputedStyle(text).unicodeBidi).to.equal('isolate');
      const [title] = titles;
      // In a line from left to right, the title stands before the organization.
      expect(title!.getBoundingClientRect().left).to.be.lessThan(titles[1]!.getBoundingClientRect().left);
      const left = entry(element).getBoundingClientRect().left;
      expect(texts[0]!.getBoundingClientRect().left).to.be.closeTo(left, 1);
    });

    it('[E6] show markup as text', async () => {
      const element = await speakers({ ...ana, name: '<b>Ana</b> &amp; <script>alert(1)</script>Jonas' });
      expect(parts(element, 'heading')).to.deep.equal(['Ana & Jonas']);
    });
  });

  describe('on narrow screens and on paper', () => {
    const long = {
      ...ana,
      name: 'Donaudampfschifffahrtsgesellschaftskapitänin',
      jobTitle: 'W'.repeat(80),
      description: 'Words. '.repeat(100),
    };

    it('[E7] nothing is wider than 320 px', async () => {
      await viewport(320);
      const element = await speakers(ana, long);
      element.style.inlineSize = '320px';
      const { right } = element.getBoundingClientRect();
      for (const node of element.shadowRoot!.querySelectorAll('li, li *'))
        expect(node.getBoundingClientRect().right, node.textContent).to.be.at.most(right + 1);
      expect(element.scrollWidth).to.be.at.most(320);
    });

    it('[E7] no entry is torn on paper, and the addresses follow the links', async () => {
      const element = await speakers(ana, long);
      await media({ type: 'print' });
      const list = element.shadowRoot!.querySelector('ul')!;
      expect(getComputedStyle(list).display).to.equal('block');
      expect(getComputedStyle(entry(element)).breakInside).to.equal('avoid');
      expect(getComputedStyle(element.shadowRoot!.querySelector('a')!, '::after').content).to.include('#ana');
    });

    it('[E7] the text is below the picture if there is no room beside it', async () => {
      const element = await speakers(ana);
      element.style.inlineSize = '200px';
      const [portrait] = pictures(element);
      expect(partElements(element, 'role')[0]!.getBoundingClientRect().top).to.be.at.least(
        portrait!.getBoundingClientRect().bottom,
      );
    });
  });

  describe('in the author’s HTML', () => {
    /** Puts a block with the class name into the page, and upgrades it. */
    async function upgraded(html: string): Promise<Shown | undefined> {
      const { body } = new DOMParser().parseFromString(`<div class="event-speakers">${html}</div>`, 'text/html');
      const home = place(...body.childNodes);
      const [element] = upgrade(home) as [Shown?];
      await ready(home);
      return element;
    }
    const portrait = `<img src="${picture}" alt="Ana Silva at the river">`;
    const columns =
      '<h2>Panel</h2><div class="wp-block-columns">' +
      `<div><figure>${portrait}</figure><h3><a href="#ana">Ana Silva</a></h3><p>Director</p><p>She came.</p></div>` +
      '<div><h3>Jonas Berg</h3><p>Secretary</p></div></div>';

    it('[E2] show every word, link and portrait', async () => {
      const element = (await upgraded(columns))!;
      expect(linesOf(element.shadowRoot!.querySelector('section')!)).to.deep.equal([
        'Panel',
        'Ana Silva',
        'Director',
        'She came.',
        'Jonas Berg',
        'Secretary',
      ]);
      expect(pictures(element).map(({ src, alt }) => [src, alt])).to.deep.equal([[picture, 'Ana Silva at the river']]);
      expect(await spoken('link')).to.deep.equal(['link Ana Silva']);
      expect(await levels()).to.deep.equal([2, 3, 3]);
    });

    for (const other of ['<form></form>', '<video></video>', '<iframe></iframe>', '<p><button>Register</button></p>'])
      it(`[E2] stay as they are written beside ${other}`, async () => {
        catchWarnings();
        expect(await upgraded(columns + other)).to.equal(undefined);
      });

    it('[E2] stay as they are written if they do not fit', async () => {
      const element = (await upgraded(
        `<ul><li>${portrait}${portrait.replace('speaker', 'other')}Ana Silva</li></ul>`,
      ))!;
      expect(element.querySelector('img')!.checkVisibility()).to.equal(true);
      expect(parts(element, 'heading')).to.deep.equal([]);
    });

    it('[E2] are read again when the author changes them', async () => {
      const element = (await upgraded('<ul><li>Ana Silva</li></ul>'))!;
      element.querySelector('li')!.textContent = 'Jonas Berg, Secretary';
      await until(() => parts(element, 'title')[0] === 'Secretary', 'the change is not shown');
      expect(parts(element, 'heading')).to.deep.equal(['Jonas Berg']);
    });
  });

  it('leads to the link of the entry from its text and from its picture', async () => {
    const element = await speakers(ana);
    const followed: string[] = [];
    const onClick = (clicked: Event): void => {
      const link = clicked.composedPath().find((node) => node instanceof HTMLAnchorElement);
      if (link && !clicked.defaultPrevented) followed.push(link.hash);
      clicked.preventDefault();
    };
    window.addEventListener('click', onClick);
    await click(partElements(element, 'description')[0]!);
    await click(pictures(element)[0]!);
    window.removeEventListener('click', onClick);
    // The picture is below the link itself, so that all ways to open a link work there.
    const { left, top } = pictures(element)[0]!.getBoundingClientRect();
    expect((element.shadowRoot!.elementFromPoint(left + 5, top + 5) as HTMLAnchorElement).hash).to.equal('#ana');
    expect(followed).to.deep.equal(['#ana', '#ana']);
  });

  it('is part of an event-page that has people', async () => {
    const page = await show('event-page', {}, { details: event });
    await until(() => page.shadowRoot!.querySelector('event-speakers'), 'there are no speakers');
    const other = await show('event-page', {}, { details: { name: 'T', performer: 'Organization' } });
    expect(other.shadowRoot!.querySelector('h1, event-header')).not.to.equal(null);
    expect(other.shadowRoot!.querySelector('event-speakers')).to.equal(null);
  });
});
