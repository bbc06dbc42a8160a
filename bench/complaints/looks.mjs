/** Complaints about the appearance. */
import { contrastIn } from './in-page.mjs';
import { doesNotHold, holds, visit } from './lab.mjs';

/** WCAG 2.2, 2.5.8, in px. */
const MIN_TARGET_SIZE = 24;
/** WCAG 2.2, 1.4.11. */
const MIN_CONTRAST = 3;
/** Two photos on which a button must be visible. */
const BACKGROUNDS = { white: '#fff', black: '#000' };

/** Complaint 20. */
export async function smallOrFaint(bench, key) {
  const found = [];
  let smallest = Infinity;
  for (const [background, colour] of Object.entries(BACKGROUNDS))
    for (const forced of [false, true]) {
      const media = forced ? [{ name: 'forced-colors', value: 'active' }] : [];
      await visit(bench, key, { before: (page) => plainPhotos(page, colour), media }, async (lab) => {
        // Moves to photo 2, where both buttons are enabled.
        await lab.click();
        await lab.page.mouse.move(2, 2);
        for (const selector of [lab.next, lab.previous]) {
          const button = await lab.page.waitForSelector(`>>> ${selector}`);
          const clip = await button.boundingBox();
          smallest = Math.min(smallest, clip.width, clip.height);
          const ratio = await lab.page.evaluate(contrastIn, await lab.page.screenshot({ clip, encoding: 'base64' }));
          if (ratio < MIN_CONTRAST)
            found.push(
              `${selector === lab.next ? 'Next' : 'Previous'} on ${background}${forced ? ' with forced colours' : ''}: contrast ${ratio.toFixed(1)} to 1`,
            );
        }
      });
    }
  if (smallest < MIN_TARGET_SIZE) found.unshift(`smallest target ${Math.round(smallest)} px`);
  return found.length
    ? holds(found.join('; '))
    : doesNotHold(smallest < 44 ? `smallest target ${Math.round(smallest)} px` : '');
}

/** Replaces all photos with one colour. */
async function plainPhotos(page, colour) {
  await page.setRequestInterception(true);
  const body = `<svg xmlns="http://www.w3.org/2000/svg" width="960" height="640"><path fill="${colour}" d="M0 0h960v640H0z"/></svg>`;
  page.on('request', (request) => {
    if (/\/photos\//.test(request.url())) void request.respond({ contentType: 'image/svg+xml', body });
    else void request.continue();
  });
}
