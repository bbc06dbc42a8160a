import { event } from '../expected.mjs';

export const title = 'The page tools';
export const about =
  'The page is made by one tag, `<event-page>`; after the breadcrumb come Print, Share, and a link back. A visitor goes there with Tab, opens Share, copies the link, closes the menu with Escape and goes back.';
export const page = '/demo/plain.html';

const parent = event.breadcrumb.at(-1).name;

/** One of the two must be said: whether a page may copy is up to the browser. */
const RESULT = /Link copied|Copy failed, link selected/g;

/** @param {import('../visit.mjs').Visit} visit @param {import('../checks.mjs').Checks} checks */
export async function run(visit, checks) {
  checks.exactly('nothing is announced when the page is loaded', visit.atLoad, RESULT, []);

  visit.part('Through the breadcrumb to the tools');
  await visit.press('Tab', event.breadcrumb.length + 2);
  checks.inOrder('breadcrumb, then the named tools', visit.heard, [
    ...event.breadcrumb.map(({ name }) => name),
    'Page tools',
    'Print',
    'Share',
  ]);

  visit.part('Share opens');
  await visit.press('Return');
  await visit.press('Tab');
  checks.once('its first item is heard', visit.heard, ['Copy link']);

  visit.part('Copy link');
  await visit.press('Return');
  await visit.wait(6500);
  const [result] = visit.heard.join(' ').match(RESULT) ?? ['Link copied'];
  checks.exactly('the result is said once, also later', visit.heard, RESULT, [result]);

  visit.part('On to the other item, and out');
  await visit.press('Tab');
  checks.once('the other item is heard', visit.heard, ['E-mail']);
  // Chromium tells of the way that the focus takes, each time something else.
  await visit.pass('Escape');
  await visit.press('Tab');
  checks.once('after Escape one goes on behind Share', visit.heard, [`Back to ${parent}`]);

  visit.part('Back');
  await visit.follow('Return');
  checks.once('the other page is there', visit.heard, ['A page of the site']);
}
