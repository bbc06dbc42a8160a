import { expect, nextFrame } from '@open-wc/testing';
import '../src/define.js';
import { observe } from '../src/observe.js';
import { announcerFor } from '../src/page/announcer.js';
import { catchWarnings, jsonScript, make, place, region, until } from './support/fixtures.js';
import { fakePageState } from './support/page-state.js';

const stops: (() => void)[] = [];
const bodies: HTMLElement[] = [];

/** Observes until the end of the test. */
function start(root?: Element): () => void {
  const stop = observe(root);
  stops.push(stop);
  return stop;
}

/** A block as an author writes it. */
function block(name: string, content = 'Content'): HTMLElement {
  return make('div', { class: `event-${name}` }, { textContent: content });
}

const upgraded = (root: ParentNode = document): string[] =>
  [...root.querySelectorAll('event-recent, event-slideshow, event-header')].map(({ localName }) => localName);

/** Puts another body into the page, as Turbo does. The first one returns after the test. */
function swapBody(...content: Node[]): HTMLElement {
  const body = document.createElement('body');
  body.append(...content);
  bodies.push(document.body);
  document.body.replaceWith(body);
  return body;
}

const regions = (): string[] => [...document.querySelectorAll('[aria-live]')].map(({ textContent }) => textContent);

beforeEach(() => {
  catchWarnings();
});

afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  if (bodies[0]) document.body.replaceWith(bodies[0]);
  bodies.length = 0;
});

describe('observe', () => {
  it('upgrades what is there, and blocks that are added later, also inside other nodes', async () => {
    const home = place(block('recent'));
    start();
    expect(upgraded(home)).to.deep.equal(['event-recent']);
    const section = document.createElement('section');
    section.append('Text', block('slideshow'));
    home.append(section, block('header'));
    await nextFrame();
    expect(upgraded(home)).to.deep.equal(['event-recent', 'event-slideshow', 'event-header']);
  });

  it('upgrades nothing if it has ended before the page is parsed', async () => {
    fakePageState('loading', { domInteractive: 0, domComplete: 0 });
    const home = place(block('recent'));
    start()();
    document.dispatchEvent(new Event('DOMContentLoaded', { bubbles: true }));
    await nextFrame();
    expect(upgraded(home)).to.deep.equal([]);
  });

  it('upgrades the blocks of a new body', async () => {
    start();
    const body = swapBody(block('recent'));
    await nextFrame();
    expect(upgraded(body)).to.deep.equal(['event-recent']);
    // Blocks that come into the new body later are upgraded, too.
    body.append(block('header'));
    await nextFrame();
    expect(upgraded(body)).to.deep.equal(['event-recent', 'event-header']);
  });

  it('upgrades a cloned body, and a body whose content is restored', async () => {
    start();
    const body = swapBody(block('recent'), make('main'));
    await nextFrame();
    const saved = body.innerHTML;
    const copy = body.cloneNode(true) as HTMLElement;
    document.body.replaceWith(copy);
    copy.append(block('header'));
    await nextFrame();
    expect(upgraded(copy)).to.deep.equal(['event-recent', 'event-header']);
    copy.replaceChildren(...new DOMParser().parseFromString(saved, 'text/html').body.childNodes, block('slideshow'));
    await nextFrame();
    expect(upgraded(copy)).to.deep.equal(['event-recent', 'event-slideshow']);
  });

  it('upgrades the blocks of a new root element, whose elements follow its language', async () => {
    start();
    const root = document.documentElement;
    const next = document.createElement('html');
    next.append(document.createElement('head'), document.createElement('body'));
    next
      .querySelector('body')!
      .append(make('event-recent', { items: '[{"name": "A launch", "startDate": "2014-11-25"}]' }), block('header'));
    root.replaceWith(next);
    try {
      await nextFrame();
      expect(upgraded()).to.deep.equal(['event-recent', 'event-header']);
      next.lang = 'fr';
      const date = (): string => document.querySelector('event-recent')!.shadowRoot!.textContent;
      await until(() => date().includes('novembre'), 'the date does not follow the language');
    } finally {
      next.replaceWith(root);
    }
  });

  it('upgrades an observed node only, and nothing after its end', async () => {
    const [home, other] = [place(), place()];
    const stop = start(home);
    for (const parent of [home, other]) parent.append(block('recent'));
    await nextFrame();
    expect([upgraded(home), upgraded(other)]).to.deep.equal([['event-recent'], []]);
    stop();
    home.append(block('header'));
    await nextFrame();
    expect(upgraded(home)).to.deep.equal(['event-recent']);
  });

  it('keeps what is being edited as it is', async () => {
    start();
    const editor = make('div', { contenteditable: '' });
    const sealed = make('div', { contenteditable: 'false' });
    place(editor, sealed);
    for (const parent of [editor, sealed]) parent.append(block('recent'));
    await nextFrame();
    expect([upgraded(editor), upgraded(sealed)]).to.deep.equal([[], ['event-recent']]);
  });

  it('upgrades each block once if two copies of the package observe the page', async () => {
    start();
    const address = '/src/observe.ts?second-copy';
    const copy = (await import(address)) as { observe: typeof observe };
    stops.push(copy.observe());
    const home = place(block('slideshow'));
    await nextFrame();
    expect(home.outerHTML).to.equal('<div><event-slideshow class="event-slideshow">Content</event-slideshow></div>');
  });

  it('upgrades a loaded page at once if an optimizer answers that it is loading', () => {
    fakePageState('loading', { domInteractive: 20 });
    const home = place(block('recent'));
    start();
    expect(upgraded(home)).to.deep.equal(['event-recent']);
  });

  it('leaves blocks unchanged while the browser parses the page', async () => {
    fakePageState('loading', { domInteractive: 0, domComplete: 0 });
    const home = place(block('recent'));
    start();
    home.append(block('header'));
    await nextFrame();
    expect(upgraded(home)).to.deep.equal([]);
    document.dispatchEvent(new Event('DOMContentLoaded', { bubbles: true }));
    expect(upgraded(home)).to.deep.equal(['event-recent', 'event-header']);
  });
});

describe('The live region', () => {
  /** Announces a text and waits for it. */
  async function announce(text: string): Promise<void> {
    announcerFor(document.body).say(text);
    await until(() => region()?.textContent === text, `"${text}" was not announced`);
  }

  for (const [way, restore] of [
    ['a cloned body', (): Node[] => [...(document.body.cloneNode(true) as HTMLElement).childNodes]],
    [
      'the saved HTML of the body',
      (): Node[] => [...new DOMParser().parseFromString(document.body.innerHTML, 'text/html').body.childNodes],
    ],
  ] as const)
    it(`is one empty region after each return to ${way}`, async () => {
      swapBody(make('event-actions'));
      for (const text of ['One', 'Two', 'Three']) {
        await announce(text);
        const content = restore();
        if (text === 'Two') document.body.replaceChildren(...content);
        else swapBody(...content);
        expect(regions()).to.deep.equal(['']);
      }
      await announce('Four');
      expect(regions()).to.deep.equal(['Four']);
    });

  it('is shared with a second copy of the package in a new body', async () => {
    const address = '/src/page/announcer.ts?second-copy';
    const copy = (await import(address)) as { announcerFor: typeof announcerFor };
    copy.announcerFor(document.body).prepare();
    swapBody(make('event-actions'));
    copy.announcerFor(document.body).say('From the copy');
    await until(() => region()?.textContent === 'From the copy', 'it was not announced');
    expect(regions()).to.have.length(1);
  });
});

describe('from="page"', () => {
  it('is read at once if an optimizer answers that the loaded page is loading', async () => {
    fakePageState('loading', { domInteractive: 20, domComplete: 40 });
    place(jsonScript({ '@type': 'Event', name: 'The event' }, 'application/ld+json'));
    const element = make('event-header', { from: 'page' });
    place(element);
    await until(() => element.shadowRoot!.querySelector('h1'), 'there is no title', 4);
  });
});
