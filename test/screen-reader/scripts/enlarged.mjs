import { announcement, anyPosition, event, otherPhotos, photos } from '../expected.mjs';

export const title = 'The larger view, small pictures, and the slide show';
export const about =
  'The slideshow of nine photos, opened by the address of its third photo, with small pictures to choose from and a slide show to start. A visitor enlarges a photo, turns to others inside the larger view, closes it, chooses a small picture, and starts the slide show.';
export const page = '/test/screen-reader/pages/enlarged.html#photo-3';

/** The screen reader passes arrow keys on in focus mode only. This changes its mode, pressed twice quickly until it is pressed again. */
const MODE = 'Insert+a';

/** @param {import('../visit.mjs').Visit} visit @param {import('../checks.mjs').Checks} checks */
export async function run(visit, checks) {
  const isSaid = (n) =>
    checks.once(`photo ${n} is said once, with all that belongs to it`, visit.heard, [
      announcement(n),
      photos[n - 1].position,
      photos[n - 1].alt,
    ]);

  checks.never('the photo of the address is not announced when the page is loaded', visit.atLoad, [
    photos[2].position,
    photos[2].caption,
  ]);

  visit.part('To Enlarge with Tab');
  await visit.press('Tab');
  checks.once('the slide show comes first', visit.heard, [event.image.name, 'Start slide show']);
  await visit.press('Tab', 3);
  checks.inOrder('then the three others', visit.heard, ['Previous image', 'Next image', 'Enlarge image 3']);

  visit.part('Enlarged: its name and the position are said');
  await visit.press('Return');
  checks.once('what opened is said', visit.heard, [`${event.image.name}. ${photos[2].position}`]);
  checks.never('and no other photo', visit.heard, otherPhotos(3));

  visit.part('To Next inside; the next photo, quickly the last, and its end');
  await visit.press('shift+Tab', 4);
  checks.inOrder('the buttons before Close', visit.heard, [
    'Copy link to this photo',
    'Zoom out',
    'Zoom in',
    'Next image',
  ]);
  visit.part('Next');
  await visit.press('Return');
  isSaid(4);
  visit.part('Next, five times quickly');
  await visit.pressQuickly('Return', 5);
  isSaid(9);
  visit.part('There is no photo after the last');
  await visit.press('Return');
  checks.once('the end is said', visit.heard, ['Last image']);

  visit.part('Zoom in and out');
  await visit.press('Tab');
  await visit.press('Return');
  await visit.press('Tab', 4);
  checks.inOrder('the zoomed picture is a stop with its text', visit.heard, ['Zoom out', 'Close', photos[8].alt]);
  await visit.press('shift+Tab', 3);
  await visit.press('Return');
  checks.inOrder('and that it fits again', visit.heard, ['Zoom in', 'Zoom out', 'Fit to window']);

  visit.part('Closed');
  await visit.press('Escape');
  checks.inOrder('the focus is where it came from, with the number of the photo', visit.heard, ['Enlarge image 9']);
  checks.never('the announcement of the larger view is not said again', visit.heard, [announcement(9)]);

  visit.part('Small pictures');
  await visit.press('Tab');
  checks.inOrder('a group, and the picture that is shown', visit.heard, ['Choose image', 'Image 9: ']);

  visit.part('Small pictures with the arrow keys, in focus mode');
  await visit.pressQuickly(MODE, 2);
  await visit.press('Left');
  checks.once('the photo and the small picture of it are said once', visit.heard, [announcement(8), 'Image 8: ']);
  await visit.press('Home');
  checks.once('and the first one', visit.heard, [announcement(1), 'Image 1: ']);
  await visit.pass(MODE);

  visit.part('The slide show');
  await visit.pass('ctrl+Home');
  await visit.press('Tab');
  await visit.press('Return');
  await visit.wait(6000);
  checks.exactly('no photo is announced while it runs', visit.heard, anyPosition, []);
}
