/** Checks of a page that a CMS has made: in each browser, and without scripts. */
import assert from 'node:assert/strict';
import { assertInOrder } from '../support/checks.mjs';
import { readElements, readPictures } from '../wordpress/reading.mjs';
import { elementsReady, slideshowsReady, visit } from '../wordpress/visit.mjs';

/**
 * Checks what a reader notices: the elements with the author's content, Next by keyboard, all texts without scripts, no
 * error, and no request to another host.
 *
 * `expected` has the `elements` of the page in order; `plain`, the texts of its content without scripts, in order; and
 * `content`, a selector of this content.
 */
export async function checkPage(browsers, url, expected, checks, where) {
  for (const { name, browser } of browsers) {
    checks.at(`${where}, ${name}`);
    await checks.claim('all checks run to the end', () =>
      visit(browser, url, (page, problems) => checkElements(page, problems, expected, checks)),
    );
  }
  checks.at(`${where}, without scripts`);
  await checks.claim('all checks run to the end', () =>
    visit(browsers[0].browser, url, (page) => checkHtml(page, expected, checks), { scripts: false }),
  );
}

async function checkElements(page, problems, { elements }, checks) {
  await elementsReady(page, elements.length);
  await slideshowsReady(page);
  const found = await page.evaluate(readElements);
  await checks.equal('the page has the elements in order', tagsOf(found), tagsOf(elements));
  for (const [i, expected] of elements.entries())
    await checks.claim(`${expected.tag} shows the author’s content`, () => assertSame(found[i], expected));
  const slideshows = elements.filter(({ tag }) => tag === 'event-slideshow');
  for (const [i, { photos }] of slideshows.entries()) await checkNext(page, i, photos, checks);
  await checks.equal('the page has no error and no request to another host', problems.filter(isOfPage), []);
}

/** Browsers ask for an icon by themselves, and the sites have none. */
function isOfPage(problem) {
  return !/favicon\.ico|^console: Failed .* 404/.test(problem);
}

/** Goes through the photos of a slideshow by keyboard. */
async function checkNext(page, i, photos, checks) {
  const inside = (selector) =>
    page.evaluateHandle(
      (i, selector) => document.querySelectorAll('event-slideshow')[i].shadowRoot.querySelector(selector),
      i,
      selector,
    );
  const reached = [];
  for (const n of photos.keys()) {
    if (n) {
      await (await inside('#next')).focus();
      await page.keyboard.press('Enter');
    }
    await slideshowsReady(page);
    const counter = await (await inside('[part="counter"]')).evaluate((span) => span?.textContent);
    const { alt, isLoaded } = (await page.evaluate(readPictures))[i];
    reached.push({ counter, alt, isLoaded });
  }
  // One photo alone has no counter.
  const counterOf = (n) => (photos.length > 1 ? `Image ${n + 1} of ${photos.length}` : undefined);
  const expected = photos.map(({ alt }, n) => ({ counter: counterOf(n), alt, isLoaded: true }));
  await checks.equal('Next by keyboard reaches the last photo', reached, expected);
}

async function checkHtml(page, { elements, plain, content: selector = 'main' }, checks) {
  const { text, hidden, alts } = await page.evaluate((selector) => {
    const content = document.querySelector(selector);
    const isVisible = (element) => {
      const { width, height } = element.getBoundingClientRect();
      return element.checkVisibility() && width > 0 && height > 0;
    };
    return {
      text: content.innerText.replace(/\s+/g, ' '),
      hidden: [...content.querySelectorAll('img, figcaption, a, li, h1, h2, h3')]
        .filter((element) => !isVisible(element))
        .map(({ outerHTML }) => outerHTML.slice(0, 200)),
      alts: [...content.querySelectorAll('.event-slideshow img, event-slideshow img')].map(({ alt }) => alt),
    };
  }, selector);
  await checks.claim('all texts are there in order', () => assertInOrder(text, plain));
  await checks.equal(
    'all pictures are there',
    alts,
    elements.flatMap(({ photos = [] }) => photos.map(({ alt }) => alt)),
  );
  await checks.equal('everything is visible', hidden, []);
}

/** Asserts that an element shows the expected content. */
function assertSame(found, { tag, heading = null, photos, credit = null, texts = [], links = [], dates = [] }) {
  if (photos) {
    const shown = photos.map(({ caption, credit = null, markup = [] }) => ({ caption, credit, markup }));
    return assert.deepEqual(found, { tag, heading, photos: shown, credit });
  }
  const { text, ...rest } = found ?? {};
  // The link that sends the page by mail.
  rest.links = rest.links?.filter((link) => !link.startsWith('mailto:'));
  assert.deepEqual(rest, { tag, heading, links, dates });
  return assertInOrder(text, texts);
}

function tagsOf(elements) {
  return elements.map(({ tag }) => tag);
}
