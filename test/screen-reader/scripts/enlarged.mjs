import { announcement, anyPosition, event, otherPhotos, photos } from '../expected.mjs';

export const title = 'The larger view, small pictures, and the slide show';
export const about =
  'The slideshow of nine photos, opened by the address of its third photo, with small pictures to choose from and a slide show to start. A visitor enlarges a photo, turns to others inside the larger view, closes it, chooses a small picture, and starts the slide show.';
export const page = '/test/screen-reader/pages/enlarged.html#photo-3';

/**
 * Toggles the mode of the screen reader, which passes arrow keys to the page in focus mode only. Pressed twice quickly,
 * it locks the mode.
 */
const TOGGLE_MODE = 'Insert+a';

/** @param {import('../visit.mjs').Visit} visit @param {import('../checks.mjs').Checks} checks */
export async function run(visit, checks) {
  const isAnnounced = (n) =>
    checks.once(`photo ${n} is announced once, with position and text alternative`, visit.heard, [
      announcement(n),
      photos[n - 1].position,
      photos[n - 1].alt,
    ]);

  checks.never('the photo in the address is not announced when the page loads', visit.atLoad, [
    photos[2].position,
    photos[2].caption,
  ]);

  visit.part('To Enlarge with Tab');
  await visit.press('Tab');
  checks.once('autoplay is the first control', visit.heard, [event.image.name, 'Start slide show']);
  await visit.press('Tab', 3);
  checks.inOrder('the three other controls follow', visit.heard, ['Previous image', 'Next image', 'Enlarge image 3']);

  visit.part('Enlarged: its name and the position are said');
  await visit.press('Return');
  checks.once('the enlarged view is announced with its name and position', visit.heard, [
    `${event.image.name}. ${photos[2].position}`,
  ]);
  checks.never('no other photo is announced', visit.heard, otherPhotos(3));

  visit.part('To Next inside; the next photo, quickly the last, and its end');
  await visit.press('shift+Tab', 4);
  checks.inOrder('the buttons before Close are read', visit.heard, [
    'Copy link to this photo',
    'Zoom out',
    'Zoom in',
    'Next image',
  ]);
  visit.part('Next');
  await visit.press('Return');
  isAnnounced(4);
  visit.part('Next, five times quickly');
  await visit.pressQuickly('Return', 5);
  isAnnounced(9);
  visit.part('There is no photo after the last');
  await visit.press('Return');
  checks.once('the last photo is announced as the last', visit.heard, ['Last image']);

  visit.part('Zoom in and out');
  await visit.press('Tab');
  await visit.press('Return');
  await visit.press('Tab', 4);
  checks.inOrder('the zoomed photo is a tab stop with its text alternative', visit.heard, [
    'Zoom out',
    'Close',
    photos[8].alt,
  ]);
  await visit.press('shift+Tab', 3);
  await visit.press('Return');
  checks.inOrder('the return to the fitted size is announced', visit.heard, ['Zoom in', 'Zoom out', 'Fit to window']);

  visit.part('Closed');
  await visit.press('Escape');
  checks.inOrder('the focus returns to Enlarge, with the number of the photo', visit.heard, ['Enlarge image 9']);
  checks.never('the announcement of the enlarged view is not repeated', visit.heard, [announcement(9)]);

  visit.part('Small pictures');
  await visit.press('Tab');
  checks.inOrder('the thumbnails are a group, and the current one is read', visit.heard, ['Choose image', 'Image 9: ']);

  visit.part('Small pictures with the arrow keys, in focus mode');
  await visit.pressQuickly(TOGGLE_MODE, 2);
  await visit.press('Left');
  checks.once('the photo and its thumbnail are spoken once', visit.heard, [announcement(8), 'Image 8: ']);
  await visit.press('Home');
  checks.once('the first photo and its thumbnail are spoken once', visit.heard, [announcement(1), 'Image 1: ']);
  await visit.pass(TOGGLE_MODE);

  visit.part('The slide show');
  await visit.top();
  await visit.press('Tab');
  await visit.press('Return');
  await visit.wait(6000);
  checks.exactly('no photo is announced during autoplay', visit.heard, anyPosition, []);
}
