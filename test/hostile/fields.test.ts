/** Tests all elements with a hostile value in every field of an event. */
import '../../src/define.js';
import { catchWarnings, make, TAGS } from '../support/fixtures.js';
import { HOSTILE, toCome, TRAPS } from '../support/harmless.js';
import { expectHarmless, expectTheRestToWork } from './expectations.js';

beforeEach(() => {
  catchWarnings();
});

describe('hostile values', () => {
  for (const tag of TAGS)
    for (const [kind, values] of Object.entries({ 'markup and addresses': HOSTILE, 'values of other types': TRAPS }))
      it(`<${tag}>: ${kind} do no harm in any field of an event to come`, async function () {
        // Dozens of whole events. Beside two other engines, WebKit took more than a minute on a slow machine.
        this.timeout(180_000);
        await expectHarmless(...values.map((value) => make(tag, {}, { details: toCome(value) })));
        await expectTheRestToWork();
      });
});
