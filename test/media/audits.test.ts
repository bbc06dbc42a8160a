/** What is clean in the light is clean in the dark; the slideshow, with more controls and states than the others, in forced colours as well. */
import { media, type MediaSettings } from '../support/browser.js';
import { findsNothing } from '../states/auditing.js';
import { states } from '../states/index.js';

function areClean(where: string, settings: MediaSettings, some: Partial<typeof states>): void {
  for (const [tag, all = []] of Object.entries(some))
    describe(`<${tag}> is clean for the auditors ${where}`, () => {
      for (const state of all)
        it(state.name, async () => {
          await media(settings);
          await findsNothing(state);
        });
    });
}

areClean('in the dark', { 'prefers-color-scheme': 'dark' }, states);
areClean('in forced colours', { 'forced-colors': 'active' }, { 'event-slideshow': states['event-slideshow'] });
