/** Checks of published pages: with scripts, without scripts, and of the hostile post. */
import assert from 'node:assert/strict';
import { assertInOrder } from '../support/checks.mjs';
import { settled } from '../support/puppeteer.mjs';
import { pressAllLinks, readDangers, readElements, readPictures } from './reading.mjs';
import { elementsReady, slideshowsReady, visit } from './visit.mjs';

/** Checks the elements of a page with scripts, on a wide and on a narrow screen. */
export async function checkPage(browser, post, checks, screenshot) {
  const slideshows = post.elements.filter(({ tag }) => tag === 'event-slideshow');
  await visit(browser, post.url, async (page, problems) => {
    await elementsReady(page, post.elements.length);
    await slideshowsReady(page);
    const found = await page.evaluate(readElements);
    await checks.equal('the page has the expected elements in order', tagsOf(found), tagsOf(post.elements));
    for (const [i, expected] of post.elements.entries())
      await checks.claim(`${expected.tag} shows the author’s content`, () => assertSame(found[i], expected));
    for (const [i, slideshow] of slideshows.entries()) await checkSlideshow(page, i, slideshow, checks);
    await checks.equal('no attribute or element can run a script', await page.evaluate(readDangers), []);
    await checks.equal('the page has no error and no request to another host', problems, []);
    await screenshot(page);
  });
  await visit(
    browser,
    post.url,
    async (page) => {
      await elementsReady(page, post.elements.length);
      await slideshowsReady(page);
      await checks.claim('the images fit a narrow screen', () => assertImagesFit(page));
      const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
      await checks.claim('a narrow screen does not scroll sideways', () =>
        assert.ok(!(scrollWidth > clientWidth), `${scrollWidth} > ${clientWidth}`),
      );
      await screenshot(page, 'narrow');
    },
    { width: 360 },
  );
}

/** Checks that the author's HTML is complete, in order and visible without scripts. */
export async function checkWithoutScripts(browser, post, checks, screenshot) {
  await visit(
    browser,
    post.url,
    async (page) => {
      const { text, images, hidden, boxes } = await page.evaluate(() => {
        const content = document.querySelector('.entry-content');
        const isVisible = (element) => {
          const { width, height } = element.getBoundingClientRect();
          return element.checkVisibility() && width > 0 && height > 0;
        };
        const all = [...content.querySelectorAll('img, figcaption, a, li, h2, h3')];
        return {
          text: content.innerText.replace(/\s+/g, ' '),
          images: content.querySelectorAll('img').length,
          hidden: all.filter((element) => !isVisible(element)).map(({ outerHTML }) => outerHTML.slice(0, 200)),
          boxes: content.querySelectorAll('[class*="event-"] > .wp-block-group__inner-container').length,
        };
      });
      await checks.claim('without scripts all texts are there in order', () => assertInOrder(text, post.plain));
      await checks.claim('without scripts there are at least three images', () => assert.ok(images >= 3));
      await checks.equal('without scripts everything is visible', hidden, []);
      await checks.equal('no group has a box that a reader view would drop', boxes, 0);
      await screenshot(page, 'no-script');
    },
    { scripts: false },
  );
}

/** The tags that the shortcodes of the hostile post may print. No other source prints tags of elements there. */
const SHORTCODE_TAGS = [
  '<event-actions back-text="Back">',
  '<event-header heading="Shortcode" id="x&quot; onclick=&quot;window.hacked=1" class="x&quot; onmouseover=&quot;window.hacked=1">',
];

/** Checks that the hostile post shows its content as text and runs no script. */
export async function checkHostilePage(browser, post, checks, screenshot) {
  const html = await (await fetch(post.url)).text();
  await checks.equal('the shortcode prints only its known attributes', html.match(/<event-[^>]*>/g), SHORTCODE_TAGS);
  await visit(browser, post.url, async (page, problems) => {
    await elementsReady(page, 6);
    // The data of an attribute, and the gallery.
    await settled(page, () => {
      const slideshows = [...document.querySelectorAll('event-slideshow')];
      return slideshows.length === 2 && slideshows.every(({ shadowRoot }) => shadowRoot?.querySelector('.figure'));
    });
    const found = await page.evaluate(readElements);
    await checks.claim('the values of data- attributes are shown as text', () => {
      const [recent] = found.filter(({ tag }) => tag === 'event-recent');
      assert.equal(recent.heading, 'Heading');
      const [data, gallery] = found.filter(({ tag }) => tag === 'event-slideshow');
      assert.deepEqual(data.photos, [
        { caption: 'Text', credit: null, markup: [] },
        { caption: 'second', credit: 'Text', markup: [] },
      ]);
      // Text of the author stays text, even if it looks like markup.
      assert.match(gallery.photos[0].caption, /^<img src=x/);
      assert.ok(!JSON.stringify(found).includes('JSON'), 'a shortcode accepted JSON');
    });
    await checks.equal('no attribute or element can run a script', await page.evaluate(readDangers), []);
    const linkCount = await page.evaluate(pressAllLinks);
    const { hacked, polluted } = await page.evaluate(() => ({
      hacked: window.hacked ?? null,
      polluted: {}.polluted ?? null,
    }));
    await checks.equal(
      `no script ran, even after ${linkCount} links were pressed`,
      { hacked, polluted },
      { hacked: null, polluted: null },
    );
    await checks.equal(
      'the page has no error and no request to another host',
      problems.filter((line) => !line.startsWith('console:')),
      [],
    );
    await screenshot(page);
  });
}

/** Goes through all photos by keyboard, back again, and opens the enlarged view. */
async function checkSlideshow(page, i, { photos, isLinked }, checks) {
  const inside = (selector) => page.evaluateHandle(inSlideshow, i, selector);
  const press = async (id, key) => {
    await (await inside(`#${id}`)).focus();
    await page.keyboard.press(key);
  };
  const reached = [];
  for (const [n] of photos.entries()) {
    if (n) await press('next', 'Enter');
    await slideshowsReady(page);
    const counter = await (await inside('[part="counter"]')).evaluate((span) => span.textContent);
    reached.push({ counter, alt: (await page.evaluate(readPictures))[i].alt });
  }
  const expected = photos.map(({ alt }, n) => ({ counter: `Image ${n + 1} of ${photos.length}`, alt }));
  await checks.equal('Next by keyboard reaches the last photo', reached, expected);
  for (let n = 1; n < photos.length; n++) await page.keyboard.press('ArrowLeft');
  await slideshowsReady(page);
  await checks.claim('the photos are large files and fit into the page', () => assertImagesFit(page));
  if (!isLinked) return;
  await press('enlarge', 'Enter');
  const source = await settled(page, enlargedSource, i);
  const address = await source.jsonValue();
  await checks.claim('the enlarged view shows the file that the image links to', () =>
    assert.match(address, /-1600\.webp$/),
  );
  await page.keyboard.press('Escape');
  // The focus returns shortly after the enlarged view is closed.
  await settled(page, hasFocusIn, i);
}

/** Runs in the page, as the next two functions do. */
function inSlideshow(i, selector) {
  return document.querySelectorAll('event-slideshow')[i].shadowRoot.querySelector(selector);
}

function enlargedSource(i) {
  return document.querySelectorAll('event-slideshow')[i].shadowRoot.querySelector('dialog[open] img')?.currentSrc;
}

function hasFocusIn(i) {
  const { shadowRoot } = document.querySelectorAll('event-slideshow')[i];
  return !shadowRoot.querySelector('dialog[open]') && shadowRoot.activeElement?.id === 'enlarge';
}

/** Asserts that the current photos are loaded, large enough, and not wider than the page. */
async function assertImagesFit(page) {
  const [pictures, width] = [await page.evaluate(readPictures), page.viewport().width];
  assert.ok(pictures.length);
  for (const picture of pictures) {
    assert.ok(picture.isLoaded, `${picture.address} is not loaded`);
    assert.ok(picture.width > 200 && picture.right <= width, `${picture.width} wide, to ${picture.right} of ${width}`);
    // WordPress writes the size of a smaller copy into the file name.
    const copyWidth = Number(/-(\d+)x\d+\.\w+$/.exec(picture.address)?.[1] ?? Infinity);
    assert.ok(copyWidth >= Math.min(600, width), `${picture.address} is a preview`);
  }
}

/** Asserts that an element shows the expected content. */
function assertSame(found, { tag, heading, photos, credit, texts, links, dates }) {
  if (photos) {
    const expectedPhotos = photos.map(({ caption, credit, markup }) => ({ caption, credit, markup }));
    return assert.deepEqual(found, { tag, heading, photos: expectedPhotos, credit });
  }
  const { text, ...rest } = found ?? {};
  assert.deepEqual(rest, { tag, heading, links, dates });
  return assertInOrder(text, texts);
}

function tagsOf(elements) {
  return elements.map(({ tag }) => tag);
}
