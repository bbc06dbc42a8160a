/**
 * Shows every state with the longest words, 320 px wide, with text of twice the size: nothing is cut off, nothing has
 * to be scrolled in two directions, and controls keep their size.
 */
import { expect } from '@open-wc/testing';
import { registry } from '../../src/words/languages.js';
import { engine, viewport } from '../support/browser.js';
import { catchWarnings, place } from '../support/fixtures.js';
import { PSEUDO_LANGUAGES, registerPseudo, WORST, type PseudoLanguage } from '../support/pseudo.js';
import { states } from './index.js';
import { present } from './state.js';

const WIDTH = 320;
const TARGET = 44;
const CONTROLS = 'button, summary, a.control';
/**
 * The strip of thumbnails and a zoomed photo scroll sideways, and a text field scrolls its text. Live regions and
 * hidden texts are not seen.
 */
const SCROLLED =
  '.visually-hidden, [aria-live], .strip, .stage.zoomed, .stage.zoomed *, input, video, audio, svg, img, track';

const { documentElement } = document;
const page = documentElement.lang;

beforeEach(async () => {
  catchWarnings();
  documentElement.style.fontSize = '200%';
  // WebKit has no window that is so narrow.
  if ((await engine()) !== 'WebKit') await viewport(WIDTH);
});

afterEach(() => {
  registry().tables.clear();
  documentElement.lang = page;
  documentElement.removeAttribute('dir');
  documentElement.style.fontSize = '';
});

/** Returns all elements that are shown inside a node, through shadow roots. */
function elementsIn(root: Element | ShadowRoot): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    ...(element.checkVisibility({ contentVisibilityAuto: true }) && !element.matches(SCROLLED) ? [element] : []),
    ...(element.shadowRoot ? elementsIn(element.shadowRoot) : []),
  ]);
}

/** Returns what is wrong with the layout of an element. */
function faultsOf(element: HTMLElement): string[] {
  const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
  const { overflowX, overflowY, display } = getComputedStyle(element);
  const name = `${element.localName}.${element.className}[${element.getAttribute('part') ?? element.id}]`;
  const isWide = display !== 'inline' && clientWidth > 0 && scrollWidth > clientWidth + 1;
  const isCut = /hidden|clip/.test(overflowY) && /hidden|clip/.test(overflowX) && scrollHeight > clientHeight + 1;
  const { width, height, left, right } = element.getBoundingClientRect();
  const isSmall = element.matches(CONTROLS) && (width < TARGET - 0.5 || height < TARGET - 0.5);
  const isOutside = element.matches('[popover], dialog') && (left < 0 || right > innerWidth);
  return [
    ...(isOutside ? [`${name} is from ${left} to ${right}, in a window of ${innerWidth}`] : []),
    ...(isWide ? [`${name} is ${scrollWidth} px wide in ${clientWidth}`] : []),
    ...(isCut ? [`${name} is ${scrollHeight} px high in ${clientHeight}`] : []),
    ...(isSmall ? [`${name} is only ${width} × ${height}`] : []),
  ];
}

for (const language of Object.keys(PSEUDO_LANGUAGES) as PseudoLanguage[])
  describe(`With the longest words of ${language}, narrow and large`, () => {
    for (const [tag, all] of Object.entries(states))
      it(`<${tag}> cuts nothing off`, async () => {
        registerPseudo(language, ['de'], WORST);
        Object.assign(documentElement, { lang: language, dir: PSEUDO_LANGUAGES[language] });
        const faults: Record<string, string[]> = {};
        for (const state of all) {
          const main = document.createElement('main');
          main.style.inlineSize = `${WIDTH}px`;
          const home = place(main);
          await present(state, main);
          const found = [main, ...elementsIn(main)].flatMap(faultsOf);
          if (found.length) faults[state.name] = found;
          home.remove();
        }
        expect(faults).to.deep.equal({});
      });
  });
