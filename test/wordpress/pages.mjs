/** What a visitor finds on a published page: with scripts, without, and on one that means harm. */
import assert from 'node:assert/strict';
import { settled } from '../support/puppeteer.mjs';
import { pressAllLinks, readDangers, readElements, readPictures } from './reading.mjs';
import { slideshowsReady, visit } from './visit.mjs';

export async function checkPage(browser, post, checks, screenshot) {
  const slideshows = post.elements.filter(({ tag }) => tag === 'event-slideshow');
  await visit(browser, post.url, async (page, trouble) => {
    await slideshowsReady(page);
    const found = await page.evaluate(readElements);
    await checks.equal('its elements, in the order of the page', tagsOf(found), tagsOf(post.elements));
    for (const [i, expected] of post.elements.entries())
      await checks.claim(`${expected.tag} says what the author wrote`, () => same(found[i], expected));
    for (const [i, slideshow] of slideshows.entries()) await turn(page, i, slideshow, checks);
    await checks.equal('nothing could run', await page.evaluate(readDangers), []);
    await checks.equal('no error, no request to another host', trouble, []);
    await screenshot(page);
  });
  await visit(
    browser,
    post.url,
    async (page) => {
      await slideshowsReady(page);
      await checks.claim('on a narrow screen nothing is wider than it', () => picturesFit(page));
      const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
      await checks.claim('nor can it be scrolled sideways', () =>
        assert.ok(!(scrollWidth > clientWidth), `${scrollWidth} > ${clientWidth}`),
      );
      await screenshot(page, 'narrow');
    },
    { width: 360 },
  );
}

/** The author's own HTML is all there, in its order, and is seen. */
export async function checkWithoutScripts(browser, post, checks, screenshot) {
  await visit(
    browser,
    post.url,
    async (page) => {
      const { text, images, unseen } = await page.evaluate(() => {
        const content = document.querySelector('.entry-content');
        const isSeen = (element) => {
          const { width, height } = element.getBoundingClientRect();
          return element.checkVisibility() && width > 0 && height > 0;
        };
        const all = [...content.querySelectorAll('img, figcaption, a, li, h2, h3')];
        return {
          text: content.innerText.replace(/\s+/g, ' '),
          images: content.querySelectorAll('img').length,
          unseen: all.filter((element) => !isSeen(element)).map(({ outerHTML }) => outerHTML.slice(0, 200)),
        };
      });
      await checks.claim('without scripts everything stands there in its order', () => inOrder(text, post.plain));
      await checks.claim('without scripts there are pictures', () => assert.ok(images >= 3));
      await checks.equal('without scripts everything is seen', unseen, []);
      await screenshot(page, 'no-script');
    },
    { scripts: false },
  );
}

/** What the shortcodes of the hostile post may print: tags of elements come from nowhere else there. */
const PRINTED = [
  '<event-actions back-text="Back">',
  '<event-header heading="Shortcode" id="x&quot; onclick=&quot;window.hacked=1" class="x&quot; onmouseover=&quot;window.hacked=1">',
];

export async function checkHostilePage(browser, post, checks, screenshot) {
  const html = await (await fetch(post.url)).text();
  await checks.equal('the shortcode prints what it knows and nothing else', html.match(/<event-[^>]*>/g), PRINTED);
  await visit(browser, post.url, async (page, trouble) => {
    await settled(page, () => document.querySelector('event-slideshow')?.shadowRoot?.querySelector('#next'));
    const found = await page.evaluate(readElements);
    await checks.claim('what was in data- has arrived, as text', () => {
      const [recent] = found.filter(({ tag }) => tag === 'event-recent');
      assert.equal(recent.heading, 'Heading');
      const [data, gallery] = found.filter(({ tag }) => tag === 'event-slideshow');
      assert.deepEqual(data.photos, [
        { caption: 'Text', credit: null, markup: [] },
        { caption: 'second', credit: 'Text', markup: [] },
      ]);
      // What the author wrote as text is text, also where it looks like markup.
      assert.match(gallery.photos[0].caption, /^<img src=x/);
      assert.ok(!JSON.stringify(found).includes('JSON'), 'JSON came through a shortcode');
    });
    await checks.equal('nothing could run', await page.evaluate(readDangers), []);
    const pressed = await page.evaluate(pressAllLinks);
    const { hacked, polluted } = await page.evaluate(() => ({
      hacked: window.hacked ?? null,
      polluted: {}.polluted ?? null,
    }));
    await checks.equal(
      `nothing ran, also when ${pressed} links were pressed`,
      { hacked, polluted },
      { hacked: null, polluted: null },
    );
    await checks.equal(
      'no error, no request to another host',
      trouble.filter((line) => !line.startsWith('console:')),
      [],
    );
    await screenshot(page);
  });
}

/** Through all photos by keyboard, back again, and into the larger view. */
async function turn(page, i, { photos, isLinked }, checks) {
  const inside = (selector) => page.evaluateHandle(inSlideshow, i, selector);
  const press = async (id, key) => {
    await (await inside(`#${id}`)).focus();
    await page.keyboard.press(key);
  };
  const heard = [];
  for (const [n] of photos.entries()) {
    if (n) await press('next', 'Enter');
    await slideshowsReady(page);
    const counter = await (await inside('[part="counter"]')).evaluate((span) => span.textContent);
    heard.push({ counter, alt: (await page.evaluate(readPictures))[i].alt });
  }
  const expected = photos.map(({ alt }, n) => ({ counter: `Image ${n + 1} of ${photos.length}`, alt }));
  await checks.equal('Next by keyboard, up to the last photo', heard, expected);
  for (let n = 1; n < photos.length; n++) await page.keyboard.press('ArrowLeft');
  await slideshowsReady(page);
  await checks.claim('photos come from large files and fit into the page', () => picturesFit(page));
  if (!isLinked) return;
  await press('enlarge', 'Enter');
  const larger = await settled(page, isLargerThere, i);
  const address = await larger.jsonValue();
  await checks.claim('the larger view shows the file that the picture links to', () =>
    assert.match(address, /-1600\.webp$/),
  );
  await page.keyboard.press('Escape');
  // The focus comes back a moment after the view is closed.
  await settled(page, hasFocusIn, i);
}

/** These three run in the page. */
function inSlideshow(i, selector) {
  return document.querySelectorAll('event-slideshow')[i].shadowRoot.querySelector(selector);
}

function isLargerThere(i) {
  return document.querySelectorAll('event-slideshow')[i].shadowRoot.querySelector('dialog[open] img')?.currentSrc;
}

function hasFocusIn(i) {
  const { shadowRoot } = document.querySelectorAll('event-slideshow')[i];
  return !shadowRoot.querySelector('dialog[open]') && shadowRoot.activeElement?.id === 'enlarge';
}

async function picturesFit(page) {
  const [pictures, width] = [await page.evaluate(readPictures), page.viewport().width];
  assert.ok(pictures.length);
  for (const picture of pictures) {
    assert.ok(picture.isThere, `${picture.address} is not there`);
    assert.ok(picture.width > 200 && picture.right <= width, `${picture.width} wide, to ${picture.right} of ${width}`);
    // WordPress writes the size of what it made smaller into its name.
    const made = Number(/-(\d+)x\d+\.\w+$/.exec(picture.address)?.[1] ?? Infinity);
    assert.ok(made >= Math.min(600, width), `${picture.address} is a preview`);
  }
}

function same(found, { tag, heading, photos, credit, texts, links, dates }) {
  if (photos) {
    const said = photos.map(({ caption, credit, markup }) => ({ caption, credit, markup }));
    return assert.deepEqual(found, { tag, heading, photos: said, credit });
  }
  const { text, ...rest } = found ?? {};
  assert.deepEqual(rest, { tag, heading, links, dates });
  return inOrder(text, texts);
}

function inOrder(text, parts) {
  let from = 0;
  for (const part of parts) {
    const at = text.indexOf(part, from);
    assert.ok(at >= 0, `"${part}" is not behind the ${from}th character of: ${text}`);
    from = at + part.length;
  }
}

function tagsOf(elements) {
  return elements.map(({ tag }) => tag);
}
