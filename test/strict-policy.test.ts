/** The whole demo under the strictest policy, used as visitors use it: no browser reports anything against it. */
import { aTimeout, expect } from '@open-wc/testing';
import type { EventSlideshowElement } from '../src/components/event-slideshow/event-slideshow.js';
import { place, until } from './support/fixtures.js';

/** The demo is large, and three browsers fetch it at once. */
const SECONDS = 20;

interface Visit {
  readonly page: Document;
  readonly reports: () => Promise<unknown[]>;
}

/** A page of the demo in a frame, when all that it shows is there. */
async function visit(path: string): Promise<Visit> {
  const home = `/strict-policy/${crypto.randomUUID()}`;
  const frame = document.createElement('iframe');
  frame.width = '900';
  frame.height = '600';
  frame.src = `${home}/demo/${path}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  place(frame);
  await loaded;
  const page = frame.contentDocument!;
  await until(() => slideshows(page).some(({ count }) => count > 1), `no photos in ${path}`, SECONDS);
  return { page, reports: async () => (await (await fetch(`${home}/reports`)).json()) as unknown[] };
}

/** All elements of a kind, through shadow roots. */
function all(root: ParentNode, selector: string): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.matches(selector) ? [element] : []),
    ...(element.shadowRoot ? all(element.shadowRoot, selector) : []),
  ]);
}

const slideshows = (page: Document): EventSlideshowElement[] => all(page, 'event-slideshow') as EventSlideshowElement[];

async function use(page: Document): Promise<void> {
  const click = (root: Element, selector: string): void =>
    root.shadowRoot!.querySelector<HTMLElement>(selector)?.click();
  for (const slideshow of slideshows(page).filter(({ count }) => count > 1)) {
    for (let i = 0; i < 3; i++) click(slideshow, '#next');
    click(slideshow, '#autoplay');
    click(slideshow, '#enlarge');
    if (slideshow.shadowRoot!.querySelector('#enlarge'))
      await until(() => slideshow.shadowRoot!.querySelector('dialog[open]'), 'the enlarged view did not open', SECONDS);
    for (const id of ['#zoom-in', '#zoom-in', '#enlarged-next', '#copy-link', '#close']) click(slideshow, id);
  }
  for (const actions of all(page, 'event-actions')) click(actions, '#share');
  page.defaultView!.dispatchEvent(new Event('beforeprint'));
  // A real wait, since the browser sends its reports some time after a violation.
  await aTimeout(300);
}

describe('under a strict policy', () => {
  for (const path of ['index.html', 'plain.html', 'cms.html', 'hostile.html'])
    it(`${path} breaks no rule`, async () => {
      const { page, reports } = await visit(path);
      await use(page);
      expect(await reports()).to.deep.equal([]);
      // And it is in force, and told of: what it forbids does not happen.
      const style = page.createElement('style');
      style.textContent = ':root { outline-width: 7px }';
      page.head.append(style);
      await until(async () => (await reports()).length, 'nobody reports', SECONDS);
      expect(page.defaultView!.getComputedStyle(page.documentElement).outlineWidth).to.not.equal('7px');
    });
});
