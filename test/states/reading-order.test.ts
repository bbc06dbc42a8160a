/**
 * Compares the reading order of every state, from top to bottom, with the expected one. The expected orders were
 * written by hand before the elements were run, from the contract and from the needs of people who use a screen
 * reader. If an element differs, either the element or the order is corrected on purpose.
 */
import { expect } from '@open-wc/testing';
import { axTree } from '../support/browser.js';
import { catchWarnings, place } from '../support/fixtures.js';
import { states } from './index.js';
import { readingOrder } from './reading-order.js';
import { present } from './state.js';

beforeEach(() => {
  document.documentElement.lang = 'en';
  // Some states are wrong on purpose, and cause warnings.
  catchWarnings();
});

describe('The reading order', () => {
  for (const [tag, all] of Object.entries(states))
    // One test for all states of an element: an engine without an accessibility tree would skip each state.
    it(`of <${tag}> is the expected one in every state`, async () => {
      for (const state of all) {
        const home = place();
        await present(state, home);
        expect(readingOrder(await axTree()), state.name).to.deep.equal(state.order);
        home.remove();
      }
    });
});
