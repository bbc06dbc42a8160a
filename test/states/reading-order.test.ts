/**
 * What a blind reader meets, from top to bottom, in every state. The orders were written down from the contract and from what a listener
 * needs, before the elements were asked: where an element differs, one of the two is mended on purpose.
 */
import { expect } from '@open-wc/testing';
import { axTree } from '../support/browser.js';
import { catchWarnings, place } from '../support/fixtures.js';
import { states } from './index.js';
import { readingOrder } from './reading-order.js';
import { present } from './state.js';

beforeEach(() => {
  document.documentElement.lang = 'en';
  // Some states are wrong on purpose, which the console is told.
  catchWarnings();
});

describe('What is heard, in its order, of', () => {
  for (const [tag, all] of Object.entries(states))
    // One test for all states of an element, since engines that give no tree would be told to skip each.
    it(`<${tag}>`, async function () {
      this.timeout(60_000);
      for (const state of all) {
        const home = place();
        await present(state, home);
        expect(readingOrder(await axTree()), state.name).to.deep.equal(state.order);
        home.remove();
      }
    });
});
