/** Complaints about what is seen. */
import { contrastIn } from './in-page.mjs';
import { holds, not, visit } from './lab.mjs';

/** WCAG 2.2, 2.5.8 and 1.4.11. */
const SMALLEST = 24;
const LEAST = 3;
/** Two photos over which a button may have to be seen. */
const GROUNDS = { white: '#fff', black: '#000' };

/** 20 */
export async function smallOrFaint(bench, key) {
  const found = [];
  let smallest = Infinity;
  for (const [ground, colour] of Object.entries(GROUNDS))
    for (const forced of [false, true]) {
      const media = forced ? [{ name: 'forced-colors', value: 'active' }] : [];
      await visit(bench, key, { before: (page) => plainPhotos(page, colour), media }, async (lab) => {
        // Photo 2, so that neither button is at its end.
        await lab.click();
        await lab.page.mouse.move(2, 2);
        for (const selector of [lab.next, lab.previous]) {
          const button = await lab.page.waitForSelector(`>>> ${selector}`);
          const clip = await button.boundingBox();
          smallest = Math.min(smallest, clip.width, clip.height);
          const ratio = await lab.page.evaluate(contrastIn, await lab.page.screenshot({ clip, encoding: 'base64' }));
          if (ratio < LEAST)
            found.push(
              `${selector === lab.next ? 'Next' : 'Previous'} on ${ground}${forced ? ', forced colours' : ''}: ${ratio.toFixed(1)} to 1`,
            );
        }
      });
    }
  if (smallest < SMALLEST) found.unshift(`a target of ${Math.round(smallest)} px`);
  return found.length
    ? holds(found.join('; '))
    : not(smallest < 44 ? `smallest target ${Math.round(smallest)} px` : '');
}

async function plainPhotos(page, colour) {
  await page.setRequestInterception(true);
  const body = `<svg xmlns="http://www.w3.org/2000/svg" width="960" height="640"><path fill="${colour}" d="M0 0h960v640H0z"/></svg>`;
  page.on('request', (request) => {
    if (/\/photos\//.test(request.url())) void request.respond({ contentType: 'image/svg+xml', body });
    else void request.continue();
  });
}
