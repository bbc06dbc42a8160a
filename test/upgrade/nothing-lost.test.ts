/**
 * Upgrades generated blocks of author’s HTML. The new element shows each word and each link of the block, or the block
 * stays as it was.
 */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/define.js';
import { upgrade } from '../../src/upgrade.js';
import { testData } from '../support/browser.js';
import { catchWarnings, place, ready, TAGS, until } from '../support/fixtures.js';
import { always } from '../support/generated.js';

let warnings: string[];

beforeEach(() => {
  warnings = catchWarnings();
});

/** A node of the author’s HTML: a text, or an element with its content. */
type Part = string | { readonly tag: string; readonly content: readonly Part[] };

/** A date as text beside other words, and a time before them. */
const DATE = ' – June 19, 2009';
const TIME = '10:00 – 11:30 ';

const { pages } = fc.letrec<{ inline: Part; block: Part; pages: readonly Part[] }>((tie) => {
  const element = (tag: fc.Arbitrary<string>, content: fc.Arbitrary<readonly Part[]>): fc.Arbitrary<Part> =>
    fc.record({ tag, content });
  const of = (part: fc.Arbitrary<Part>, minLength: number, maxLength: number): fc.Arbitrary<readonly Part[]> =>
    fc.array(part, { minLength, maxLength });
  const text = fc.constantFrom<Part>('word', 'word', 'word', 'word', 'word', DATE, TIME);
  const line = of(tie('inline'), 1, 3);
  const blocks = of(tie('block'), 0, 3);
  return {
    inline: fc.oneof(
      { maxDepth: 2 },
      { arbitrary: text, weight: 4 },
      element(fc.constantFrom('em', 'strong', 'a', 'span', 'cite', 'code'), of(text, 1, 1)),
      element(fc.constantFrom('br', 'time', 'img'), fc.constant([])),
      element(fc.constant('a'), of(tie('inline'), 1, 2)),
    ),
    block: fc.oneof(
      { maxDepth: 3 },
      { arbitrary: element(fc.constantFrom('p', 'p', 'h2', 'h3', 'h4'), line), weight: 4 },
      element(fc.constantFrom('ul', 'ol'), of(element(fc.constant('li'), fc.oneof(line, blocks)), 1, 3)),
      element(fc.constant('dl'), of(element(fc.constantFrom('dt', 'dd'), line), 1, 4)),
      element(
        fc.constant('figure'),
        fc.oneof(of(element(fc.constantFrom('img', 'figcaption'), of(text, 1, 1)), 1, 2), of(tie('block'), 1, 2)),
      ),
      element(fc.constantFrom('div', 'section', 'blockquote'), blocks),
      element(fc.constant('a'), blocks),
      tie('inline'),
    ),
    pages: of(tie('block'), 1, 6),
  };
});

const EMPTY = ['br', 'time', 'img', 'input'];
/** Addresses of pages, documents, videos and sounds with a word in them. */
const ADDRESSES: readonly ((name: string) => string)[] = [
  (name) => `https://a.example/${name}`,
  (name) => `https://a.example/${name}.pdf`,
  (name) => `https://www.youtube.com/watch?v=${name}`,
  (name) => `https://a.example/${name}`,
  (name) => `https://a.example/${name}.mp3`,
];
let words = 0;
/**
 * The number of different pictures, more than a block has. Chromium keeps a document for each address of an SVG picture
 * for a while. With a new address for each picture, `npm run fuzz` took 15 times as long for this file.
 */
const PICTURES = 100;
let pictures = 0;

/** Creates the nodes of a page. Each word is unique. */
function nodes(parts: readonly Part[], inLink = false): Node[] {
  return parts.flatMap((part) => {
    if (typeof part === 'string') return [new Text(part === 'word' ? ` ${word()} ` : part)];
    const { tag, content } = part;
    // No parser creates a link inside a link.
    if (inLink && tag === 'a') return nodes(content, true);
    const element = document.createElement(tag);
    if (tag === 'a') (element as HTMLAnchorElement).href = ADDRESSES[words % ADDRESSES.length]!(word());
    if (tag === 'img') {
      const src = testData('picture', { n: pictures++ % PICTURES, w: 30, h: 20 });
      Object.assign(element, { src, alt: word() });
    }
    if (tag === 'time') Object.assign(element, { dateTime: '2009-06-19', textContent: 'June 19, 2009' });
    if (tag === 'video' || tag === 'iframe') Object.assign(element, { width: 30, height: 20 });
    if (!EMPTY.includes(tag)) element.append(...nodes(content, inLink || tag === 'a'));
    return [element];
  });
}

function word(): string {
  return `w${String(words++)}q`;
}

const wordsIn = (text: string): string[] => text.match(/w\d+q/g) ?? [];

/**
 * Upgrades a block, and returns its HTML with the lost words. The list is empty if nothing was lost. `status` is given
 * to every second list item.
 */
async function lostIn(name: string, parts: readonly Part[], status?: string): Promise<string[]> {
  const block = document.createElement('div');
  block.className = name;
  block.append(...nodes(parts));
  if (status !== undefined)
    for (const [i, item] of block.querySelectorAll('li').entries()) if (i % 2 === 0) item.dataset['status'] = status;
  const html = block.innerHTML;
  const home = place(block);
  const [element] = upgrade(home);
  if (!element) {
    home.remove();
    return block.innerHTML === html ? [] : [html];
  }
  // The reader of the author’s HTML is a lazy part. Until it is loaded the block is unchanged, and nothing can be lost.
  const waiting = new AbortController();
  await Promise.race([ready(home), broken(waiting.signal)]);
  waiting.abort();
  // Renders all slides.
  window.dispatchEvent(new Event('beforeprint'));
  const root = element.shadowRoot!;
  const isUnchanged = root.querySelector('slot:not([name])') !== null;
  const links = [...element.querySelectorAll('a')].filter((link) => link.textContent.trim());
  const original = [element.textContent, ...links.map(({ href }) => href)].join(' ');
  // What no photo shows stays visible after the photos, films as elements of their own.
  const kept = [...element.querySelectorAll('[slot], [slot] event-media')];
  const roots = [root, ...kept.flatMap((one) => [one, one.shadowRoot ?? []].flat())];
  const shown = roots
    .flatMap((one) => [one.textContent, ...[...one.querySelectorAll('a')].map(({ href }) => href)])
    .join(' ');
  // "Read more" below a heading gives the heading its address, and is not shown again.
  const repeated = links.filter(({ href }) => shown.includes(href)).map((link) => link.textContent);
  home.remove();
  const lost = wordsIn(original).filter((one) => ![shown, ...repeated].some((text) => text.includes(one)));
  return isUnchanged || !lost.length ? [] : [html, ...lost];
}

/** Rejects when the reader of the author’s HTML throws, since its element is never ready then. */
function broken(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const stop = ({ reason }: PromiseRejectionEvent): void => reject(reason as Error);
    window.addEventListener('unhandledrejection', stop, { signal });
  });
}

const part = (tag: string, ...content: Part[]): Part => ({ tag, content });
const dateLink = part('a', part('time'));

/** Blocks in which a word or a link was lost in the past: a date with a link beside the title, or as the title. */
const EXAMPLES: readonly (readonly Part[])[] = [
  [part('ul', part('li', part('a', 'word'), dateLink))],
  [part('p', dateLink, part('a', 'word')), part('p', 'word')],
  [part('div', dateLink, 'word', part('p', 'word')), part('p', part('a', 'word'))],
  [part('p', part('a', 'word'), part('a', DATE)), part('h3', 'word')],
  [part('ul', part('li', dateLink, dateLink))],
  [part('p', part('a', 'word', DATE)), part('h2', 'word', dateLink)],
  [part('p', part('a', DATE)), part('ul', part('li', part('time'))), part('p', 'word')],
  // A bold line directly in the block.
  [part('h3', 'word'), part('strong', 'word'), part('ul', part('li', 'word'), part('li'))],
  // A link around a time, and around the heading of several people.
  [part('a', part('p', TIME)), part('p', part('a', 'word'), 'word')],
  [part('ul', part('li', part('a', part('p', part('time'))), part('a', part('p', 'word'))))],
  [part('h3', part('a', 'word')), part('a', part('h2', part('em', 'word'))), part('ul', part('li', 'word'))],
];

/** Lists of files, and links to videos alone in their paragraphs, with texts around them. */
const MEDIA: readonly (readonly Part[])[] = [
  ...['word', '(PDF, 1.2 MB)', '(PDF, 12 pages)', DATE].map((behind): readonly Part[] => [
    part('h2', 'word'),
    part('p', 'word', part('a', 'word')),
    part('p', part('a', 'word')),
    part('ul', ...Array.from({ length: 5 }, () => part('li', part('a', 'word'), behind, part('p', 'word')))),
    part('p', part('a', 'word')),
    part('p', part('em', 'word')),
  ]),
  [part('ul', part('li', 'word', part('a', 'word'), part('p', part('a', 'word'))))],
  [part('p', part('a', 'word', '[PDF]')), part('p', part('a', 'word'), ' (PDF)', part('a', 'word'))],
];

describe('an upgraded block loses no word and no link', () => {
  for (const name of TAGS.filter((tag) => tag !== 'event-breadcrumb'))
    it(name, async () => {
      await always(
        fc.asyncProperty(pages, async (parts) => {
          expect(await lostIn(name, parts)).to.deep.equal([]);
        }),
        60,
        [...EXAMPLES, ...MEDIA].map((parts) => [parts]),
      );
    });
});

describe('an upgraded list with outcomes loses no word and no link', () => {
  const list = part('ul', part('li', 'word', part('ul', part('li', 'word'), part('li', part('a', 'word')))));
  for (const status of ['done', 'unknown'])
    it(`with the status "${status}"`, async () => {
      await always(
        fc.asyncProperty(pages, async (parts) => {
          expect(await lostIn('event-recommendations', parts, status)).to.deep.equal([]);
        }),
        40,
        [...EXAMPLES, [list]].map((parts) => [parts]),
      );
    });
});

const CONTROLS = ['button', 'form', 'input', 'select', 'textarea', 'canvas', 'video', 'iframe', 'object', 'x-widget'];
/** What only a slideshow leaves as it was written: other elements show its text. */
const BESIDE_PHOTOS = ['table', 'label'];

/**
 * Upgrades a block, and returns the controls, media and pictures in it that are no longer shown, nor shown again, or
 * not in the order of the author. Of a slideshow, also returns the words that are lost, and those that are shown twice:
 * in the slideshow, and after it.
 */
async function notShownIn(name: string, parts: readonly Part[]): Promise<string[]> {
  const block = document.createElement('div');
  block.className = name;
  block.append(...nodes(parts));
  const home = place(block);
  const isSlideshow = name === 'event-slideshow';
  const kept = [...block.querySelectorAll([...CONTROLS, ...(isSlideshow ? BESIDE_PHOTOS : ['img'])].join())].filter(
    (element) => element.checkVisibility() && !isTitle(element),
  );
  const html = block.innerHTML;
  const [upgraded] = upgrade(home);
  await ready(home);
  window.dispatchEvent(new Event('beforeprint'));
  const addressAndText = ({ src, alt }: Partial<HTMLImageElement>): string => `${src} ${alt}`;
  const images = [...(upgraded?.shadowRoot?.querySelectorAll('img') ?? [])].map(addressAndText);
  const isShownAgain = (element: Element): boolean => images.includes(addressAndText(element));
  const hidden = kept.filter((element) => !element.checkVisibility() && !isShownAgain(element));
  const inOrder = [...home.querySelectorAll('*')].filter((element) => kept.includes(element));
  const isMoved = inOrder.some((element, i) => element !== kept[i]);
  const shown = wordsIn(upgraded?.shadowRoot?.textContent ?? '');
  const twice = [...home.querySelectorAll('[slot]')].flatMap((element) =>
    wordsIn(element.textContent).filter((one) => shown.includes(one)),
  );
  const keptText = [...home.querySelectorAll('[slot]')].map((element) => element.textContent).join(' ');
  const isAsWritten = !upgraded || upgraded.shadowRoot!.querySelector('slot:not([name])') !== null;
  const lost = isSlideshow && !isAsWritten ? wordsIn(upgraded.textContent) : [];
  home.remove();
  const wrong = [
    ...hidden.map(({ localName }) => localName),
    ...(isMoved ? ['moved'] : []),
    ...twice,
    ...lost.filter((one) => !shown.includes(one) && !keptText.includes(one)),
  ];
  return wrong.length ? [html, ...wrong] : [];
}

/** Whether a button holds all the text of a heading, as in an accordion. The heading is shown without the button. */
const isTitle = (element: Element): boolean =>
  element.localName === 'button' &&
  wordsIn(element.closest('h2, h3, h4')?.textContent ?? '').join() === wordsIn(element.textContent).join();

describe('an upgraded block loses no button, form, medium or picture', () => {
  const control = fc
    .constantFrom(...CONTROLS, ...BESIDE_PHOTOS)
    .map((tag) => (tag === 'table' ? part(tag, part('tr', part('td', 'word'))) : part(tag, 'word')));
  const at = fc.nat(6);
  /** Puts controls at any place of a page, or into an element of it. */
  const withControls = fc
    .tuple(pages, fc.array(fc.tuple(at, control, fc.boolean()), { minLength: 0, maxLength: 3 }))
    .map(([parts, controls]) => {
      const all = [...parts];
      for (const [index, added, isInside] of controls) {
        const near = all[index % all.length];
        if (isInside && near && typeof near !== 'string' && !EMPTY.includes(near.tag))
          all[index % all.length] = { ...near, content: [...near.content, added] };
        else all.splice(index, 0, added);
      }
      return all;
    });
  for (const name of TAGS)
    it(name, async () => {
      await always(
        fc.asyncProperty(withControls, async (parts) => {
          expect(await notShownIn(name, parts)).to.deep.equal([]);
        }),
        40,
        [
          [part('h3', 'word', part('button', 'word')), part('p', part('a', 'word'))],
          [part('figure', part('img')), part('p', 'word', part('input')), part('p', 'word'), part('table', 'word')],
          [part('ul', part('li', part('img'), 'word'), part('li', part('video'), 'word')), part('h2', 'word')],
          [part('a', 'word', part('table', part('tr', part('td', 'word')))), part('figure', part('img'))],
          [part('div', part('h2', 'word'), part('p', part('img'), part('iframe'), 'word', part('form', 'word')))],
        ].map((parts) => [parts]),
      );
    });
});

describe('a block with the class name of a theme', () => {
  const upgradeHtml = (html: string): { home: HTMLElement; upgraded: HTMLElement[] } => {
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    const home = place(...body.childNodes);
    return { home, upgraded: upgrade(home) };
  };
  /** The HTML of the author, without the mark for the style sheet. */
  const written = (home: Element): string => home.innerHTML.replace(' data-event-unchanged=""', '');
  const card = '<h2>A title</h2><ul><li><a href="/a">A</a></li></ul>';
  for (const tag of TAGS)
    for (const more of [
      '<form><input></form>',
      '<p><button>RSVP</button></p>',
      '<video></video>',
      '<x-widget></x-widget>',
    ])
      it(`stays as it was written and is named in a message: ${tag} around ${more}`, async () => {
        const html = `<div class="${tag} card" id="theme">${card}${more}</div>`;
        const { home, upgraded } = upgradeHtml(html);
        expect(upgraded).to.deep.equal([]);
        expect(written(home)).to.equal(html);
        upgrade(home);
        await until(() => warnings.length, 'there is no message');
        expect(warnings).to.have.length(1);
        expect(warnings[0])
          .to.match(/^<div id="theme"> stays as it was written: /)
          .and.contain(`<${tag}> cannot show`);
      });

  it('is told that a block inside has the same class name', async () => {
    upgradeHtml(`<div class="event-slideshow">${card}<figure class="event-slideshow"><img alt="A"></figure></div>`);
    await until(() => warnings.length, 'there is no message');
    expect(warnings[0]).to.contain('its <figure>, which has the class name "event-slideshow" too.');
  });

  it('stays as it was written if it is event-actions with any content', () => {
    for (const content of [
      'RSVP',
      '<a href="/buy">Buy now</a>',
      '<button>RSVP</button>',
      '<a href="/x"><svg></svg></a>',
      '<img>',
    ]) {
      const html = `<div class="event-actions">${content}</div>`;
      expect(written(upgradeHtml(html).home)).to.equal(html);
    }
    for (const empty of ['', '<p>&nbsp;</p>', '<!-- wp:html --> <br>'])
      expect(upgradeHtml(`<div class="event-actions">${empty}</div>`).upgraded).to.have.length(1);
  });

  it('stays as it was written around another element of the package', () => {
    const { home } = upgradeHtml(`<div class="event-header">${card}<div class="event-recent">${card}</div></div>`);
    expect(
      [...home.querySelectorAll('*')].map(({ localName }) => localName).filter((name) => name.startsWith('event-')),
    ).to.deep.equal(['event-recent']);
  });

  it('stays, without a message, around the element of its name, where a CMS puts the name on a box', async () => {
    for (const tag of TAGS) {
      const html = `<div class="${tag}"><${tag}></${tag}></div>`;
      expect(upgradeHtml(html).home.innerHTML).to.equal(html);
    }
    await new Promise((done) => setTimeout(done, 50));
    expect(warnings.filter((text) => text.includes('stays as it was written'))).to.deep.equal([]);
  });

  it('becomes an event-page around other elements, whatever else is inside', () => {
    const { upgraded } = upgradeHtml(
      `<div class="event-page"><form></form><div class="event-header">${card}</div></div>`,
    );
    expect(upgraded.map(({ localName }) => localName)).to.deep.equal(['event-page', 'event-header']);
  });

  it('becomes an element if it has a data source, because its content is only a fallback', () => {
    const { upgraded } = upgradeHtml(`<div class="event-recent" data-items='[{"name": "A"}]'><form></form></div>`);
    expect(upgraded).to.have.length(1);
  });

  it('becomes a slideshow with the buttons of another slider, but not with other buttons', async () => {
    const img = `<img src="${testData('picture', { n: 'theme', w: 30, h: 20 })}" alt="A">`;
    for (const [button, count] of [
      ['<button class="slick-next">Next</button>', 1],
      ['<button aria-label="Enlarge"><svg></svg></button>', 1],
      ['<ul class="slick-dots"><li><button>1</button></li></ul>', 1],
      ['<button>Buy a print</button>', 1],
    ] as const) {
      const { upgraded } = upgradeHtml(`<div class="event-slideshow">${img}${button}</div>`);
      expect(upgraded, button).to.have.length(count);
    }
    const element = document.createElement('event-slideshow');
    element.innerHTML = img + '<form></form>';
    const home = place(element);
    await ready(home);
    expect(element.querySelector('form')!.checkVisibility()).to.equal(true);
  });
});
