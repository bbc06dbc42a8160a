import { announcement, event } from '../expected.mjs';

export const title = 'Class names instead of tags';
export const about =
  'Two pages with the same content: the first is made of tags and JSON, as a web team writes it; the second of class names on the blocks of a CMS, as an author writes it who may use neither. A visitor goes through both in the same way, and hears the same.';
export const page = '/test/screen-reader/pages/tags.html';

const headings = 2 + event.articles.itemListElement.length + 1 + event.recentEvents.itemListElement.length + 1;

/** @param {import('../visit.mjs').Visit} visit @param {import('../checks.mjs').Checks} checks */
export async function run(visit, checks) {
  const tags = await tour(visit, 'Tags');
  checks.inOrder('the next photo is announced', tags.at(-1), [announcement(2)]);
  visit.part('On to the page of class names');
  await visit.top();
  await visit.jump('k', 2);
  await visit.follow('Return');
  const classes = await tour(visit, 'Class names');
  for (const [i, task] of ['reading on', 'the headings', 'the next photo'].entries())
    checks.same(`${task}: the speech is the same as with tags`, classes[i], tags[i]);
}

/** Reads the page, goes through its headings, and shows the next photo. Returns the speech of each of the three. */
async function tour(visit, name) {
  visit.part(`${name}: from the top to the end, without stopping`);
  await visit.top();
  await visit.readOn();
  const read = visit.heard;

  visit.part(`${name}: from heading to heading`);
  await visit.top();
  await visit.jump('h', headings - 1);
  const jumped = visit.heard;

  visit.part(`${name}: to the buttons of the slideshow, and to the next photo`);
  await visit.top();
  // Stops at Print, at Share, and at Next, past the button that does nothing at the first photo.
  for (let i = 0; i < 3; i++) await visit.pass('b');
  await visit.press('Return');
  return [read, jumped, visit.heard];
}
