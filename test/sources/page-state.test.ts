import { expect } from '@open-wc/testing';
import { whenPageIs } from '../../src/sources/page-state.js';
import { stopTime } from '../support/clock.js';
import { fakePageState } from '../support/page-state.js';

type State = Parameters<typeof whenPageIs>[0];

/** Returns a list that gets an entry with each call back. */
function calls(state: State): string[] {
  const made: string[] = [];
  whenPageIs(state, () => void made.push(state));
  return made;
}

describe('whenPageIs', () => {
  for (const state of ['interactive', 'complete'] as const) {
    it(`calls back at once if the page is ${state}`, () => {
      fakePageState('complete');
      expect(calls(state)).to.deep.equal([state]);
    });

    it(`calls back at once if the page is ${state}, and an optimizer answers "loading"`, () => {
      fakePageState('loading', { domInteractive: 20, domComplete: 40 });
      expect(calls(state)).to.deep.equal([state]);
    });

    it(`calls back once when the page has loaded, if the page is not ${state} yet`, () => {
      fakePageState('loading', { domInteractive: 0, domComplete: 0 });
      const made = calls(state);
      expect(made).to.deep.equal([]);
      window.dispatchEvent(new Event('load'));
      window.dispatchEvent(new Event('load'));
      expect(made).to.deep.equal([state]);
    });

    it(`calls back after ten seconds if the browser does not say whether the page is ${state}`, async () => {
      fakePageState('loading');
      const { tick } = stopTime();
      const made = calls(state);
      await tick(9000);
      expect(made).to.deep.equal([]);
      await tick(2000);
      expect(made).to.deep.equal([state]);
    });

    it(`waits as long as the browser says that the page is not ${state}`, async () => {
      fakePageState('loading', { domInteractive: 0, domComplete: 0 });
      const { tick } = stopTime();
      const made = calls(state);
      await tick(60_000);
      expect(made).to.deep.equal([]);
      window.dispatchEvent(new Event('load'));
      expect(made).to.deep.equal([state]);
    });
  }

  it('calls back when the page is parsed, before it has loaded', () => {
    fakePageState('loading', { domInteractive: 0, domComplete: 0 });
    const [parsed, loaded] = [calls('interactive'), calls('complete')];
    document.dispatchEvent(new Event('DOMContentLoaded', { bubbles: true }));
    expect([parsed, loaded]).to.deep.equal([['interactive'], []]);
  });
});
