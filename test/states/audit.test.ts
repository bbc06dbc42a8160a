/** Audits every state with axe and IBM Equal Access. `test/media` audits dark mode. */
import { expectNoFindings } from './auditing.js';
import { states } from './index.js';

const { documentElement } = document;

afterEach(() => documentElement.removeAttribute('dir'));

for (const [tag, all] of Object.entries(states))
  describe(`<${tag}> passes both audits`, () => {
    for (const state of all) {
      it(state.name, () => expectNoFindings(state));

      it(`${state.name}, from right to left and 320 pixels wide`, async () => {
        documentElement.dir = 'rtl';
        await expectNoFindings(state, { width: '320px' });
      });
    }
  });
