/** What is clean in the light is clean in the dark, and the slideshow in the colours of the system. */
import { media } from '../support/browser.js';
import { findsNothing } from '../states/auditing.js';
import { states } from '../states/index.js';

for (const [tag, all] of Object.entries(states))
  describe(`<${tag}> is clean for the auditors in the dark`, () => {
    for (const state of all)
      it(state.name, async () => {
        await media({ 'prefers-color-scheme': 'dark' });
        await findsNothing(state);
      });
  });

describe('<event-slideshow> is clean for the auditors in forced colours', () => {
  for (const state of states['event-slideshow'])
    it(state.name, async () => {
      await media({ 'forced-colors': 'active' });
      await findsNothing(state, { hasForcedColors: true });
    });
});
