/** Two auditors find nothing in any state: axe, and IBM Equal Access. In the dark: test/media. */
import { engine } from '../support/browser.js';
import { findsNothing } from './auditing.js';
import { states } from './index.js';

const { documentElement } = document;

afterEach(() => documentElement.removeAttribute('dir'));

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
  });
