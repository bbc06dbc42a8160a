/** Audits every state in dark mode, and those of the slideshow also in forced colours. */
import { media } from '../support/browser.js';
import { expectNoFindings } from '../states/auditing.js';
import { states } from '../states/index.js';

for (const [tag, all] of Object.entries(states))
  describe(`<${tag}> passes both audits in the dark`, () => {
    for (const state of all)
      it(state.name, async () => {
        await media({ 'prefers-color-scheme': 'dark' });
        await expectNoFindings(state);
      });
  });

describe('<event-slideshow> passes both audits in forced colours', () => {
  for (const state of states['event-slideshow'])
    it(state.name, async () => {
      await media({ 'forced-colors': 'active' });
      await expectNoFindings(state, { hasForcedColors: true });
    });
});
