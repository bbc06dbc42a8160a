/** What the tests of hostile input expect. */
import { expect } from '@open-wc/testing';
import { make, parts, place, ready } from '../support/fixtures.js';
import { harm } from '../support/harmless.js';

/** Expects that these elements do no harm after they have rendered completely. */
export async function expectHarmless(...elements: HTMLElement[]): Promise<void> {
  const home = place(...elements);
  await ready(home);
  expect(harm(home)).to.deep.equal([]);
  home.remove();
}

/** Expects that another element still works. */
export async function expectTheRestToWork(): Promise<void> {
  const header = make('event-header', { heading: 'Still here' });
  const home = place(header);
  await header.updateComplete;
  expect(parts(header, 'heading')).to.deep.equal(['Still here']);
  home.remove();
}
