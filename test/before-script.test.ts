/**
 * The style sheet gives the author's HTML the place that the elements will take: before the script, while an element
 * reads its data, and when it shows them. The styles of the page are those of WordPress, with a theme in their way.
 */
import { expect } from '@open-wc/testing';
import { asClass, asTag, AUTHOR_BLOCKS } from './support/author-blocks.mjs';
import { until } from './support/fixtures.js';
import { needs } from './support/browser.js';

const THEME = `
  * { animation-play-state: paused !important; }
  body { margin: 0; font: 16px/1.7 sans-serif; }
  h2 { font-size: 2rem; margin: 2rem 0; letter-spacing: 0.1em; color: green; }
  figure { margin: 1em 40px; border: 3px solid red; }
  figcaption, .wp-caption-text { padding: 1em; text-align: center; font-size: 13px; color: grey; }
  ul { margin: 1em 0; padding-left: 3em; } li { margin: 0.5em 0; line-height: 3; }
  img { height: auto; max-width: 80%; border-radius: 50%; border: 2px solid; }
  p { margin: 1em 0; }
  .wp-block-gallery.has-nested-images { display: flex; flex-wrap: wrap; gap: 16px; }
  .wp-block-gallery.has-nested-images figure.wp-block-image:not(#individual-image) { margin: 0; width: calc(50% - 8px); }
  .wp-block-gallery.has-nested-images figure.wp-block-image { position: relative; display: flex; flex-direction: column; }
  .wp-block-gallery.has-nested-images.is-cropped figure.wp-block-image:not(#individual-image) img
    { flex: 1 0 0%; width: 100%; height: 100%; object-fit: cover; }
  .wp-block-gallery.has-nested-images figure.wp-block-image figcaption
    { position: absolute; bottom: 0; width: 100%; max-height: 60%; overflow: auto; background: black; color: white; }
  .gallery-item { float: left; width: 33%; text-align: center; }`;

const NAMES = ['lectern', 'interpreters', 'council-table'];
const LONG = 'A caption that takes several lines on a phone, since it says who is seen, and when, and where it was.';
const img = (name: string, more = ''): string =>
  `<img src="/demo/photos/${name}-480.webp" width="480" height="320" alt="${name}" ${more}/>`;
const lazy = 'loading="lazy"';
const each = (template: (name: string, i: number) => string): string => NAMES.map(template).join('\n');
const figures = each((name, i) => `<figure>${img(name, i ? lazy : '')}<figcaption>${LONG}</figcaption></figure>`);
const wordPress = each(
  (name) => `<figure class="wp-block-image size-large"><a href="/demo/photos/${name}-1600.webp">${img(name)}</a>
    <figcaption class="wp-element-caption">Caption of ${name}</figcaption></figure>`,
);
const one = `<figure>${img('lectern')}<figcaption>One line</figcaption></figure>`;

/** The blocks by what they show. */
const BLOCKS: Record<string, string> = {
  'a WordPress gallery': `<figure class="wp-block-gallery has-nested-images is-cropped columns-3 event-slideshow is-layout-flex" data-heading="Photos from the meeting">${wordPress}</figure>`,
  'a gallery with a caption and thumbnails': `<figure class="wp-block-gallery has-nested-images is-cropped event-slideshow" data-thumbnails>${wordPress}<figcaption class="blocks-gallery-caption">Photos by Ana Silva</figcaption></figure>`,
  'figures in a tag': `<event-slideshow heading="Photos"><div>${figures}</div></event-slideshow>`,
  'figures with a heading and a credit': `<section class="event-slideshow" data-autoplay><h2>Photos from the meeting</h2>${figures}<p>Photos: Ana Silva</p></section>`,
  'a long heading': `<div class="event-slideshow" data-no-enlarge><h2>Photos from the meeting on legitimacy, impartiality and safety in field missions of the United Nations</h2>${figures}</div>`,
  'a list': `<ul class="event-slideshow">${each((name) => `<li>${img(name)}<p class="wp-caption-text">On ${name}</p></li>`)}</ul>`,
  'links with pictures': `<div class="event-slideshow">${each((name) => `<a href="/demo/photos/${name}-1600.webp">${img(name)}</a>`)}</div>`,
  pictures: `<event-slideshow no-enlarge>${each((name) => img(name))}</event-slideshow>`,
  'a classic gallery': `<div class="gallery event-slideshow">${each((name) => `<dl class="gallery-item"><dt class="gallery-icon"><a href="/">${img(name)}</a></dt><dd class="wp-caption-text gallery-caption">On ${name}</dd></dl>`)}<br style="clear: both" /></div>`,
  'one figure': `<div class="event-slideshow">${one}</div>`,
  'one figure with a heading': `<div class="event-slideshow" data-heading="Photo">${one}</div>`,
  'one figure without controls': `<event-slideshow no-enlarge>${one}</event-slideshow>`,
};
let names: string[];

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
interface Sample {
  readonly block: Place;
  readonly photo: Place;
  readonly caption: Place | undefined;
}

let frame: HTMLIFrameElement;

/** Opens a page with blocks in a frame of this width, with the style sheet and without the script. */
async function open(width: number, shown = BLOCKS, theme = THEME, hasSheet = true): Promise<void> {
  names = Object.keys(shown);
  frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = '600';
  const blocks = names.map((name) => `<div data-name="${name}">${shown[name]}</div><p>After</p>`).join('');
  const sheet = hasSheet ? '<link rel="stylesheet" href="/src/cdn.css">' : '';
  const html = `<!doctype html><html lang="en"><head>${sheet}<style>${theme}</style></head><body>${blocks}`;
  // In a frame with `srcdoc`, Chromium fetches lazy pictures that are not displayed. It does so, too, if an earlier
  // frame has fetched them. All blocks are too long for a URL.
  const body = html.replaceAll('.webp', '.webp?alone');
  if (names.length > 1) frame.srcdoc = html;
  else frame.src = `/test-data/echo?${new URLSearchParams({ type: 'text/html', body }).toString()}`;
  document.body.append(frame);
  await new Promise((done) => (frame.onload = done));
  await until(
    () => all('img:not([loading])').every((img) => (img as HTMLImageElement).complete || !isSeen(img)),
    'pictures',
  );
}

const nextFrame = () => new Promise((done) => frame.contentWindow!.requestAnimationFrame(() => setTimeout(done)));
const all = (selector: string): Element[] => [...frame.contentDocument!.querySelectorAll(selector)];
const isSeen = (element: Element): boolean => element.getClientRects().length > 0;

function place(element: Element | null | undefined, origin?: DOMRect): Place | undefined {
  if (!element) return undefined;
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x, y: y - (origin?.y ?? 0), width, height };
}

/** Where the block, its photo and its caption are, whoever shows them. */
function sample(name: string): Sample {
  const box = frame.contentDocument!.querySelector(`[data-name="${name}"]`)!;
  const block = box.firstElementChild!;
  const root = block.shadowRoot?.querySelector('[part=photo]') ? block.shadowRoot : block;
  const seen = (selector: string) => [...root.querySelectorAll(selector)].find(isSeen);
  const origin = block.getBoundingClientRect();
  return {
    block: place(block, box.getBoundingClientRect())!,
    photo: place(seen('img'), origin)!,
    caption: place(
      seen(root === block ? 'figcaption:not(.blocks-gallery-caption), dd, .wp-caption-text' : '[part=caption]'),
      origin,
    ),
  };
}

function loadScript(): void {
  const script = frame.contentDocument!.createElement('script');
  script.type = 'module';
  script.src = '/src/cdn.ts';
  frame.contentDocument!.head.append(script);
}

/** Loads the script and returns every place of the blocks until all of them are slideshows. */
async function run(): Promise<Map<string, Sample[]>> {
  const samples = new Map(names.map((name) => [name, [sample(name)]]));
  loadScript();
  const isDone = () => {
    for (const name of names) samples.get(name)!.push(sample(name));
    return (
      all('event-slideshow').length === names.length &&
      all('event-slideshow').every((one) => one.shadowRoot?.querySelector('img'))
    );
  };
  while (!isDone()) await new Promise((done) => setTimeout(done));
  await until(
    () => all('[data-thumbnails], [thumbnails]').every((one) => one.shadowRoot?.querySelector('[part=thumbnails]')),
    'thumbnails',
  );
  await nextFrame();
  isDone();
  return samples;
}

const rounded = (sample: object): object =>
  Object.fromEntries(
    Object.entries(sample)
      .filter(([, at]) => at)
      .map(([what, at]: [string, Place]) => [what, Object.values(at).map(Math.round).join(' ')]),
  );
const differs = (a: Place | undefined, b: Place | undefined, tolerance = 1): boolean =>
  !a !== !b ||
  (a !== undefined &&
    Object.keys(a).some((key) => Math.abs(a[key as keyof Place] - b![key as keyof Place]) > tolerance));

/** Plays the animation that shows what was put aside, which would start after 5 s. */
function endWait(): void {
  const animations = frame.contentDocument!.getAnimations();
  expect(animations.length).to.equal(names.length);
  for (const animation of animations) {
    expect(animation.effect!.getTiming().delay).to.equal(5000);
    animation.finish();
  }
}

/** The files of pictures that the page has requested, by their names. */
const requested = (): string[] => [
  ...new Set(
    (frame.contentWindow!.performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .map(({ name }) => /photos\/([\w-]+)-480/.exec(name)?.[1])
      .filter((name) => name !== undefined),
  ),
];

describe('before the script', () => {
  afterEach(() => frame.remove());

  for (const width of [320, 760])
    it(`[same-place] a photo, its caption and what follows are where the element will have them, ${width} px wide`, async () => {
      await open(width);
      const samples = await run();
      const wrong = names.flatMap((name) => {
        const places = samples.get(name)!;
        const end = places.at(-1)!;
        const other = places.find(
          ({ block, photo, caption }) =>
            differs(block, end.block) || differs(photo, end.photo) || differs(caption, end.caption),
        );
        return other ? [`${name}: ${JSON.stringify(rounded(other))} instead of ${JSON.stringify(rounded(end))}`] : [];
      });
      expect(wrong.join('\n')).to.equal('');
    });

  it('[same-place] nothing shifts when the script comes', async () => {
    await needs('layout-shift');
    await open(760);
    const shifts: number[] = [];
    const { PerformanceObserver } = frame.contentWindow as Window & typeof globalThis;
    const observer = new PerformanceObserver((list) =>
      shifts.push(...list.getEntries().map((entry) => (entry as unknown as { value: number }).value)),
    );
    observer.observe({ type: 'layout-shift' });
    await run();
    await nextFrame();
    expect(shifts).to.deep.equal([]);
  });

  it('[first-only] only the first photo is shown, and none of the others with loading=lazy is fetched', async () => {
    await open(760, { 'figures in a tag': BLOCKS['figures in a tag']! });
    expect(
      all('img')
        .filter(isSeen)
        .map((picture) => (picture as HTMLImageElement).alt),
    ).to.deep.equal(['lectern']);
    expect(all('figcaption').filter(isSeen).length).to.equal(1);
    await nextFrame();
    expect(requested()).to.deep.equal(['lectern']);
  });

  it('[late] if the script does not come, everything is shown after 5 s', async () => {
    await open(760);
    endWait();
    await until(() => all('img, figcaption, dd, p, h2').every(isSeen), 'everything is shown');
    const bottoms = all('[data-name]').map((box) => box.getBoundingClientRect().bottom);
    for (const [i, box] of all('[data-name]').entries())
      for (const item of box.querySelectorAll('img, figcaption, dd, p, h2'))
        expect(item.getBoundingClientRect().bottom, item.outerHTML).to.be.at.most(bottoms[i]! + 1);
  });
});

/** The author's blocks, as tags and with class names. */
const FORMS = Object.entries(AUTHOR_BLOCKS).flatMap<[string, string]>(([name, block]) => [
  [`${name}, tag`, asTag(block)],
  [`${name}, class`, asClass(block)],
]);
// A series finds its event by the address of the page, which a frame with several blocks does not have.
const SERIES = FORMS.filter(([, html]) => html.includes('event-series'));
const OTHERS = Object.fromEntries(FORMS.filter((form) => !SERIES.includes(form)));
const PLAIN = 'body { margin: 0; font: 16px/1.5 sans-serif; }';

/** Where each block is in its box, and what follows it. */
const otherPlaces = (): { readonly block: Place; readonly after: Place }[] =>
  all('[data-name]').map((box) => {
    const origin = box.getBoundingClientRect();
    return { block: place(box.firstElementChild, origin)!, after: place(box.nextElementSibling, origin)! };
  });

/** The boxes of the blocks that no element shows yet. */
const waiting = (): Element[] => all('[data-name]').filter((box) => !shownIn(box));
/** What the element in a box shows. */
const shownIn = (box: Element): ShadowRoot | null | undefined =>
  [...box.querySelectorAll('*')].find(({ shadowRoot }) => shadowRoot?.querySelector('[part]'))?.shadowRoot;

/** Loads the script. Returns the blocks of which something was elsewhere until all elements show them. */
async function moved(): Promise<string> {
  const samples = [otherPlaces()];
  loadScript();
  const deadline = performance.now() + 10_000;
  while (waiting().length) {
    if (performance.now() > deadline)
      return `Not shown: ${waiting()
        .map((box) => box.getAttribute('data-name'))
        .join(', ')}`;
    await new Promise((done) => setTimeout(done));
    samples.push(otherPlaces());
  }
  await nextFrame();
  const end = otherPlaces();
  return names
    .flatMap((name, i) => {
      // WebKit rounds the heights of lines down, which a height that the style sheet calculates does not follow.
      const tolerance = /^(?:recording|series|sessions)/.test(name) ? 6 : 1;
      const other = samples.find(
        (places) =>
          differs(places[i]!.block, end[i]!.block, tolerance) || differs(places[i]!.after, end[i]!.after, tolerance),
      );
      return other
        ? [`${name}: ${JSON.stringify(rounded(other[i]!))} instead of ${JSON.stringify(rounded(end[i]!))}`]
        : [];
    })
    .join('\n');
}

describe('before the script, blocks without photos', () => {
  afterEach(() => frame.remove());

  for (const width of [360, 1200])
    for (const [theme, css] of Object.entries({ 'a plain page': PLAIN, 'a theme with margins of its own': THEME }))
      it(`are where the elements will have them, in ${theme}, ${width} px wide`, async () => {
        await open(width, OTHERS, css);
        expect(await moved()).to.equal('');
      });

  for (const [name, html] of SERIES)
    it(`are where the elements will have them: ${name}`, async () => {
      await open(360, { [name]: html });
      expect(await moved()).to.equal('');
    });

  it('are where the elements will have them, in the narrow column of an event page', async () => {
    const inPage = Object.entries(OTHERS).map(([name, html]) => [
      name,
      name.endsWith('tag') ? `<event-page>${html}</event-page>` : `<div class="event-page">${html}</div>`,
    ]);
    await open(1200, Object.fromEntries(inPage) as Record<string, string>, `${THEME} [data-name] { width: 420px; }`);
    expect(await moved()).to.equal('');
  });

  it('are read as without the style sheet', async () => {
    const status =
      '<ul><li><strong>Postponed</strong><br>May 28, 2099<br><a href="/days">The First Hundred Days</a><br>Words</li></ul>';
    const texts: string[][] = [];
    for (const hasSheet of [true, false]) {
      await open(760, { ...OTHERS, status: `<section class="event-recent">${status}</section>` }, PLAIN, hasSheet);
      loadScript();
      await until(() => !waiting().length, 'all blocks are shown');
      texts.push(all('[data-name]').map((box) => shownIn(box)!.textContent.replaceAll(/\s+/g, ' ')));
      if (hasSheet) frame.remove();
    }
    expect(texts[0]).to.deep.equal(texts[1]);
    expect(texts[0]!.at(-1)).to.match(/Postponed.*May 28, 2099.*The First Hundred Days.*Words/);
  });

  it('do not show what the page hides, whatever the class name', async () => {
    const hidden = Object.entries({
      'event-recent':
        '<ul><li><a href="/a">A</a><br>18 March 2026</li><li class="off"><a href="/x">lorem</a></li></ul>',
      'event-articles': '<ul><li><a href="/a">A</a><p class="off">lorem</p></li><li hidden>lorem</li></ul>',
      'event-recommendations': '<ul><li>A <b class="far">lorem</b></li><li style="display: none">lorem</li></ul>',
      'event-header':
        '<p><time datetime="2027-03-18">A</time> <time class="off" datetime="2027-04-03">lorem</time></p><h1>A</h1>',
      'event-breadcrumb': '<a class="sr-only" href="/lorem">lorem</a><a href="/a">A</a> › B',
      'event-speakers': '<ul><li>A<p class="off">lorem</p></li><li class="far">lorem</li></ul>',
      'event-agenda': '<ul><li>10:00 A</li><li class="off">11:00 lorem</li></ul>',
      'event-media': '<ul><li><a href="/a.pdf">A</a><p class="off">lorem</p></li></ul>',
      'event-slideshow': `<div class="off"><h3>lorem</h3></div><figure>${img('lectern')}<figcaption>A</figcaption><p class="off">lorem</p></figure>`,
    }).map(([tag, html]) => [tag, `<section class="${tag}">${html}</section>`]);
    const theme = `${PLAIN} .off { display: none; } .far { position: absolute; left: -9999px; }
      .sr-only { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }`;
    await open(760, Object.fromEntries(hidden) as Record<string, string>, theme);
    // Before the script, the sheet knows only attributes and usual names.
    for (const element of all('[hidden], [style]')) expect(isSeen(element), element.outerHTML).to.equal(false);
    expect(frame.contentWindow!.getComputedStyle(all('.sr-only')[0]!).clipPath).to.equal('inset(50%)');
    loadScript();
    await until(() => !waiting().length, 'all blocks are shown');
    for (const box of all('[data-name]')) {
      const { textContent } = shownIn(box)!;
      expect(textContent, box.getAttribute('data-name')!).not.to.match(/lorem|2027-04-03|April/);
      expect(textContent, box.outerHTML).to.match(/A|2027/);
    }
  });

  it('show all that the author has written', async () => {
    await open(360, OTHERS);
    const hidden = all('h1, h2, h3, p, li, a, strong, em, time, dt, dd, img').filter((element) => !isSeen(element));
    expect(hidden.map(({ outerHTML }) => outerHTML).join('\n')).to.equal('');
  });

  it('keep the look of the page in an editor, and if they stay as they were written', async () => {
    const block = asClass(AUTHOR_BLOCKS['events with line breaks']!);
    await open(360, {
      page: block.replace('event-recent', ''),
      editor: `<div contenteditable="true">${block}</div>`,
      unchanged: block.replace('<section', '<section data-event-unchanged'),
    });
    const heights = all('[data-name]').map((box) => box.getBoundingClientRect().height);
    expect(new Set(heights.map(Math.round)).size).to.equal(1);
  });
});
