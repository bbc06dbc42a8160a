/** What is clean in the light is clean in the dark. */
import { engine, media } from '../support/browser.js';
import { findsNothing } from '../states/auditing.js';
import { states } from '../states/index.js';

for (const [tag, all] of Object.entries(states))
  describe(`<${tag}> is clean for the auditors in the dark`, () => {
    for (const state of all)
      it(state.name, async () => {
        await media({ 'prefers-color-scheme': 'dark' });
        // What is dark is a matter of contrast, which axe measures; IBM's looks at it once.
        await findsNothing(state, (await engine()) === 'Chromium');
      });
  });
