/** Two auditors find nothing in any state: axe, and IBM Equal Access. */
import { expect } from '@open-wc/testing';
import { media } from '../support/browser.js';
import { catchWarnings, place } from '../support/fixtures.js';
import { audit, load } from './equal-access.js';
import { states } from './index.js';
import { present, type State } from './state.js';

const { documentElement } = document;

before(load);

beforeEach(() => {
  // The page around must be right itself.
  documentElement.lang = 'en';
  document.title = 'A page for tests';
  documentElement.style.colorScheme = 'light dark';
  catchWarnings();
});

afterEach(() => documentElement.removeAttribute('dir'));

async function findsNothing(state: State, width?: string): Promise<void> {
  const main = document.createElement('main');
  if (width) main.style.inlineSize = width;
  const home = place(main);
  await present(state, main);
  await expect(home).to.be.accessible();
  expect(await audit(home)).to.deep.equal([]);
}

for (const [tag, all] of Object.entries(states))
  describe(`<${tag}> is clean for the auditors`, () => {
    for (const state of all) {
      it(`${state.name}, in the light`, () => findsNothing(state));

      it(`${state.name}, in the dark`, async () => {
        await media({ 'prefers-color-scheme': 'dark' });
        await findsNothing(state);
      });

      it(`${state.name}, from right to left`, () => {
        documentElement.dir = 'rtl';
        return findsNothing(state);
      });

      it(`${state.name}, 320 pixels wide`, () => findsNothing(state, '320px'));
    }
  });
