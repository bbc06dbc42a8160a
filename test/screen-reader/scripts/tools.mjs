import { event } from '../expected.mjs';

export const title = 'The page tools';
export const about =
  'The page is made by one tag, `<event-page>`; after the breadcrumb come Print, Share, and a link back. A visitor goes there with Tab, opens Share, copies the link, closes the menu with Escape and goes back.';
export const page = '/demo/plain.html';

const parent = event.breadcrumb.at(-1).name;

/** Matches the two possible announcements: the browser decides whether a page may copy. */
const RESULT = /Link copied|Copy failed, link selected/g;

/** @param {import('../visit.mjs').Visit} visit @param {import('../checks.mjs').Checks} checks */
export async function run(visit, checks) {
  checks.exactly('no result is announced when the page loads', visit.atLoad, RESULT, []);

  visit.part('Through the breadcrumb to the tools');
  await visit.press('Tab', event.breadcrumb.length + 2);
  checks.inOrder('the breadcrumb is read, then the tools with their name', visit.heard, [
    ...event.breadcrumb.map(({ name }) => name),
    'Page tools',
    'Print',
    'Share',
  ]);

  visit.part('Share opens');
  await visit.press('Return');
  await visit.press('Tab');
  checks.once('the first item is read', visit.heard, ['Copy link']);

  visit.part('Copy link');
  await visit.press('Return');
  await visit.wait(6500);
  const [result] = visit.heard.join(' ').match(RESULT) ?? ['Link copied'];
  checks.exactly('the result is announced once, and not repeated later', visit.heard, RESULT, [result]);

  visit.part('On to the other item, and out');
  await visit.press('Tab');
  checks.once('the other item is read', visit.heard, ['E-mail']);
  // Chromium reports the path of the focus, which differs from run to run.
  await visit.pass('Escape');
  await visit.press('Tab');
  checks.once('the next tab stop after Escape is the one after Share', visit.heard, [`Back to ${parent}`]);

  visit.part('Back');
  await visit.follow('Return');
  checks.once('the other page is read', visit.heard, ['A page of the site']);
}
