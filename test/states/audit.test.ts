/** Two auditors find nothing in any state: axe, and IBM Equal Access. */
import { expect } from '@open-wc/testing';
import { engine, media } from '../support/browser.js';
import { catchWarnings, place } from '../support/fixtures.js';
import { audit, load } from './equal-access.js';
import { states } from './index.js';
import { present, type State } from './state.js';

const { documentElement } = document;

before(load);

beforeEach(() => {
  // The page around must be right itself; where none is painted, the auditors take the ground for white.
  document.title = 'A page for tests';
  documentElement.lang = 'en';
  Object.assign(documentElement.style, { colorScheme: 'light dark', background: 'Canvas', color: 'CanvasText' });
  catchWarnings();
});

afterEach(() => documentElement.removeAttribute('dir'));

async function findsNothing(state: State, ibmToo: boolean, width = ''): Promise<void> {
  const main = document.createElement('main');
  main.style.inlineSize = width;
  const home = place(main);
  await present(state, main);
  await expect(home, state.name).to.be.accessible();
  if (ibmToo) expect(await audit(home), state.name).to.deep.equal([]);
  // Nothing sticks out, and so no reader scrolls to and fro.
  expect(main.scrollWidth, state.name).to.be.at.most(main.clientWidth);
  home.remove();
}

for (const [tag, all] of Object.entries(states))
  describe(`<${tag}> is clean for the auditors`, () => {
    for (const state of all) {
      it(state.name, () => findsNothing(state, true));

      // IBM's takes its time, and looks neither at directions nor at widths differently in each engine: one of them is enough.
      it(`${state.name}, from right to left`, async () => {
        documentElement.dir = 'rtl';
        await findsNothing(state, (await engine()) === 'Chromium');
      });

      it(`${state.name}, 320 pixels wide`, async () => findsNothing(state, (await engine()) === 'Chromium', '320px'));
    }

    // One test for all states: most browsers are not started in the dark, and each of these tests is then told as skipped.
    it('all of them, in the dark', async function () {
      this.timeout(60_000);
      await media({ 'prefers-color-scheme': 'dark' });
      for (const state of all) await findsNothing(state, true);
    });
  });
