/** Uses the whole demo like a visitor, under the strictest policy. No browser may report a violation. */
import { aTimeout, expect } from '@open-wc/testing';
import type { EventSlideshowElement } from '../src/components/event-slideshow/event-slideshow.js';
import { place, until } from './support/fixtures.js';

/** The time limit for a page. The demo is large, and three browsers fetch it at the same time. */
const SECONDS = 20;

interface Visit {
  readonly page: Document;
  readonly reports: () => Promise<unknown[]>;
}

/** Opens a page of the demo in a frame, and waits for its photos. */
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
  const isThere = (): boolean =>
    slideshows(page).some(({ count }) => count > 1) || all(page, 'event-header').some((header) => texts(header));
  await until(isThere, `there is nothing in ${path}`, SECONDS);
  return { page, reports: async () => (await (await fetch(`${home}/reports`)).json()) as unknown[] };
}

/** Returns all elements that match a selector, through shadow roots. */
function all(root: ParentNode, selector: string): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.matches(selector) ? [element] : []),
    ...(element.shadowRoot ? all(element.shadowRoot, selector) : []),
  ]);
}

const texts = ({ shadowRoot }: Element): boolean => Boolean(shadowRoot?.querySelector('[part=heading]'));
const slideshows = (page: Document): EventSlideshowElement[] => all(page, 'event-slideshow') as EventSlideshowElement[];

/** Presses the controls of all slideshows and page tools, and prepares the page for print. */
async function pressControls(page: Document): Promise<void> {
  const press = (host: Element, selector: string): void =>
    host.shadowRoot!.querySelector<HTMLElement>(selector)?.click();
  for (const slideshow of slideshows(page).filter(({ count }) => count > 1)) {
    for (let i = 0; i < 3; i++) press(slideshow, '#next');
    press(slideshow, '#autoplay');
    press(slideshow, '#enlarge');
    if (slideshow.shadowRoot!.querySelector('#enlarge'))
      await until(() => slideshow.shadowRoot!.querySelector('dialog[open]'), 'the enlarged view did not open', SECONDS);
    for (const id of ['#zoom-in', '#zoom-in', '#enlarged-next', '#copy-link', '#close']) press(slideshow, id);
  }
  for (const actions of all(page, 'event-actions')) {
    press(actions, '#share');
    if (actions.shadowRoot!.querySelector('#calendar')) await makeCalendarFile(actions);
  }
  page.defaultView!.dispatchEvent(new Event('beforeprint'));
  // A real wait, since the browser sends its reports some time after a violation.
  await aTimeout(300);
}

/** Makes a calendar file. The browser does not get it, because it would ask where to put it. */
async function makeCalendarFile(actions: Element): Promise<void> {
  const { HTMLAnchorElement: Link } = actions.ownerDocument.defaultView as Window & typeof globalThis;
  let file = '';
  Link.prototype.click = function () {
    file = this.href;
  };
  const find = (selector: string): HTMLElement | null => actions.shadowRoot!.querySelector<HTMLElement>(selector);
  find('#calendar')!.click();
  await until(() => find('#calendar-menu button'), 'the calendars did not come', SECONDS);
  find('#calendar-menu button')!.click();
  await until(() => file.startsWith('blob:'), 'there is no file', SECONDS);
}

describe('under a strict policy', () => {
  for (const path of [
    ...['index.html', 'plain.html', 'cms.html', 'hostile.html', 'today.html', 'generators.html'],
    'languages.html?lang=ar',
  ])
    it(`[D7] ${path} causes no violation`, async () => {
      const { page, reports } = await visit(path);
      await pressControls(page);
      expect(await reports()).to.deep.equal([]);
      // The policy is active: a violation is blocked and reported.
      const style = page.createElement('style');
      style.textContent = ':root { outline-width: 7px }';
      page.head.append(style);
      await until(async () => (await reports()).length, 'the violation was not reported', SECONDS);
      expect(page.defaultView!.getComputedStyle(page.documentElement).outlineWidth).to.not.equal('7px');
    });
});
