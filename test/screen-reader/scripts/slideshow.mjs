import { announcement, anyPosition, event, otherPhotos, photos } from '../expected.mjs';

export const title = 'The slideshow';
export const about =
  'The page has a heading, a paragraph, the slideshow of nine photos, and another paragraph. A visitor turns to other photos with the buttons "Previous image" and "Next image", then reads the page line by line.';
export const page = '/test/screen-reader/pages/slideshow.html';

const count = photos.length;
/** The announcement is taken away after five seconds. */
const UNTIL_CLEARED = 6500;

/** @param {import('../visit.mjs').Visit} visit @param {import('../checks.mjs').Checks} checks */
export async function run(visit, checks) {
  const isSaid = (n) => checks.once(`photo ${n} is said once, with all that belongs to it`, visit.heard, said(n));
  const changesAre = (...ns) =>
    checks.exactly(
      ns.length ? `photo ${ns.join(', ')} and no other` : 'no photo',
      visit.heard,
      anyPosition,
      ns.map((n) => photos[n - 1].position),
    );
  // On a busy machine quick presses are slow ones, and then each is told: but never after the last.
  const lastIs = (n) => checks.last(`photo ${n} comes last`, visit.heard, anyPosition, photos[n - 1].position);

  checks.never('nothing is announced when the page is loaded', visit.atLoad, allOf(photos));

  visit.part('To the buttons with Tab; there is no photo before the first');
  await visit.press('Tab');
  checks.once('the slideshow is named at its first control', visit.heard, [event.image.name, 'Previous image']);
  await visit.press('Return');
  checks.once('"First image" at the start', visit.heard, ['First image']);
  await visit.press('Tab');
  checks.once('then comes Next', visit.heard, ['Next image']);
  checks.never('no photo is announced on the way', visit.heard, allOf(photos));

  visit.part('Next, three times');
  await visit.press('Return', 3);
  for (const n of [2, 3, 4]) isSaid(n);
  changesAre(2, 3, 4);

  visit.part('Waiting');
  await visit.wait(UNTIL_CLEARED);
  checks.silence('silence when the announcement is taken away', visit.heard);

  visit.part('Next, five times quickly');
  await visit.pressQuickly('Return', 5);
  isSaid(count);
  lastIs(count);

  visit.part('There is no photo after the last');
  await visit.press('Return', 2);
  checks.exactly('"Last image" at each press', visit.heard, /(?:First|Last) image/g, ['Last image', 'Last image']);
  changesAre();

  visit.part('Back to the fifth photo');
  await visit.press('shift+Tab');
  await visit.pressQuickly('Return', 4);
  isSaid(5);
  lastIs(5);

  visit.part('From the top, line by line');
  await visit.pass('ctrl+Home');
  // As far as needed, and no further than a page with a few stops too many would need.
  while (!visit.heard.some((text) => text.includes('The paragraph after')) && visit.steps.length < 20)
    await visit.press('Down');
  checks.noEmptyStop('no empty stop', visit.steps);
  checks.inOrder('the photo comes right after the controls, and then the page goes on', visit.heard, [
    'The paragraph before',
    event.image.name,
    'Previous image',
    'Next image',
    'Enlarge image 5',
    ...Object.values(photos[4]),
    event.image.creditText,
    'The paragraph after',
  ]);
  checks.once('position, picture, caption and credit are read once', visit.heard, [
    ...Object.values(photos[4]),
    event.image.creditText,
  ]);
  checks.never('no photo that is not shown', visit.heard, otherPhotos(5));

  visit.part('Past the end of the page');
  await visit.pressInSilence('Down', 2);
  checks.silence('nothing comes after the last paragraph', visit.heard);

  visit.part('From the top to Next with Tab');
  await visit.pass('ctrl+Home');
  await visit.press('Tab', 2);
  await visit.press('Return');
  isSaid(6);
  visit.part('The lines after Next');
  await visit.press('Down', 3);
  checks.inOrder('the lines after Next and Enlarge are the new photo', visit.heard, Object.values(photos[5]));
  checks.never('and not the old one', visit.heard, otherPhotos(6));
}

/** All of a change: the announcement, and no second copy of what is in it. */
function said(n) {
  const { position, alt } = photos[n - 1];
  return [announcement(n), position, alt];
}

function allOf(list) {
  return list.flatMap((photo) => Object.values(photo));
}
