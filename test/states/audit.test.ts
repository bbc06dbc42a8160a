/** Two auditors find nothing in any state: axe, and IBM Equal Access. In the dark: test/media. */
import { findsNothing } from './auditing.js';
import { states } from './index.js';

const { documentElement } = document;

afterEach(() => documentElement.removeAttribute('dir'));

for (const [tag, all] of Object.entries(states))
  describe(`<${tag}> is clean for the auditors`, () => {
    for (const state of all) {
      it(state.name, () => findsNothing(state));

      it(`${state.name}, from right to left and 320 pixels wide`, async () => {
        documentElement.dir = 'rtl';
        await findsNothing(state, { width: '320px' });
      });
    }
  });
