import { announcement, anyPosition, event, otherPhotos, photos } from '../expected.mjs';

export const title = 'The slideshow';
export const about =
  'The page has a heading, a paragraph, the slideshow of nine photos, and another paragraph. A visitor turns to other photos with the buttons "Previous image" and "Next image", then reads the page line by line.';
export const page = '/test/screen-reader/pages/slideshow.html';

const count = photos.length;
/** The time until the live region is cleared, which happens after five seconds. */
const CLEARED_AFTER_MS = 6500;

/** @param {import('../visit.mjs').Visit} visit @param {import('../checks.mjs').Checks} checks */
export async function run(visit, checks) {
  const isAnnounced = (n) =>
    checks.once(`photo ${n} is announced once, with position and text alternative`, visit.heard, textsOf(n));
  const announcedAre = (...ns) =>
    checks.exactly(
      ns.length ? `photo ${ns.join(', ')} and no other is announced` : 'no photo is announced',
      visit.heard,
      anyPosition,
      ns.map((n) => photos[n - 1].position),
    );
  // On a busy machine, quick presses are slow, and several photos are announced; none of them after the last one.
  const lastIs = (n) => checks.last(`photo ${n} is announced last`, visit.heard, anyPosition, photos[n - 1].position);

  checks.never('no photo is announced when the page loads', visit.atLoad, allOf(photos));

  visit.part('To the buttons with Tab; there is no photo before the first');
  await visit.press('Tab');
  checks.once('the name of the slideshow is read with its first control', visit.heard, [
    event.image.name,
    'Previous image',
  ]);
  await visit.press('Return');
  checks.once('"First image" is announced at the first photo', visit.heard, ['First image']);
  await visit.press('Tab');
  checks.once('Next is the next tab stop', visit.heard, ['Next image']);
  checks.never('no photo is announced on the way', visit.heard, allOf(photos));

  visit.part('Next, three times');
  await visit.press('Return', 3);
  for (const n of [2, 3, 4]) isAnnounced(n);
  announcedAre(2, 3, 4);

  visit.part('Waiting');
  await visit.wait(CLEARED_AFTER_MS);
  checks.silence('nothing is spoken when the live region is cleared', visit.heard);

  visit.part('Next, five times quickly');
  await visit.pressQuickly('Return', 5);
  isAnnounced(count);
  lastIs(count);

  visit.part('There is no photo after the last');
  await visit.press('Return', 2);
  checks.exactly('"Last image" is announced at each press', visit.heard, /(?:First|Last) image/g, [
    'Last image',
    'Last image',
  ]);
  announcedAre();

  visit.part('Back to the fifth photo');
  await visit.press('shift+Tab');
  await visit.pressQuickly('Return', 4);
  isAnnounced(5);
  lastIs(5);

  visit.part('From the top, line by line');
  await visit.top();
  // Stops at the paragraph after the slideshow, or after a number of stops that allows for a few empty ones.
  while (!visit.heard.some((text) => text.includes('The paragraph after')) && visit.steps.length < 20)
    await visit.press('Down');
  checks.noEmptyStop('no stop is empty', visit.steps);
  checks.inOrder('the photo is read right after the controls, and then the rest of the page', visit.heard, [
    'The paragraph before',
    event.image.name,
    'Previous image',
    'Next image',
    'Enlarge image 5',
    ...Object.values(photos[4]),
    event.image.creditText,
    'The paragraph after',
  ]);
  checks.once('position, photo, caption and credit are read once', visit.heard, [
    ...Object.values(photos[4]),
    event.image.creditText,
  ]);
  checks.never('no hidden photo is read', visit.heard, otherPhotos(5));

  visit.part('Past the end of the page');
  await visit.pressInSilence('Down', 2);
  checks.silence('nothing is read after the last paragraph', visit.heard);

  visit.part('From the top to Next with Tab');
  await visit.top();
  await visit.press('Tab', 2);
  await visit.press('Return');
  isAnnounced(6);
  visit.part('The lines after Next');
  await visit.press('Down', 3);
  checks.inOrder('the new photo is read after Next and Enlarge', visit.heard, Object.values(photos[5]));
  checks.never('no other photo is read', visit.heard, otherPhotos(6));
}

/** The announcement of photo `n`, and the texts in it that must not be heard a second time. */
function textsOf(n) {
  const { position, alt } = photos[n - 1];
  return [announcement(n), position, alt];
}

/** All texts of the photos. */
function allOf(list) {
  return list.flatMap((photo) => Object.values(photo));
}
