/** What a visitor finds on a published page: with scripts, without, and on one that means harm. */
import assert from 'node:assert/strict';
import { settled } from '../support/puppeteer.mjs';
import { MARKUP } from './hostile.mjs';
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
    for (const [i, { photos, isLinked }] of slideshows.entries()) await turn(page, i, photos.length, isLinked, checks);
    await checks.claim('photos come from large files and fit into the page', () => picturesFit(page));
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
      await checks.claim('nor can it be scrolled sideways', () => assert.ok(!(scrollWidth > clientWidth), `${scrollWidth} > ${clientWidth}`));
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

export async function checkHostilePage(browser, post, checks, screenshot) {
  await visit(browser, post.url, async (page, trouble) => {
    await settled(page, () => document.querySelector('event-slideshow')?.shadowRoot?.querySelector('#next'));
    const found = await page.evaluate(readElements);
    const all = JSON.stringify(found);
    await checks.claim('what was in data- has arrived, as text', () => {
      const [recent] = found.filter(({ tag }) => tag === 'event-recent');
      assert.equal(recent.heading, MARKUP);
      const [{ photos }] = found.filter(({ tag }) => tag === 'event-slideshow');
      assert.deepEqual(photos.map(({ credit }) => credit), [null, MARKUP]);
      assert.ok(!all.includes('JSON'), 'JSON came through a shortcode');
    });
    await checks.equal('nothing could run', await page.evaluate(readDangers), []);
    const pressed = await page.evaluate(pressAllLinks);
    const { hacked, polluted } = await page.evaluate(() => ({ hacked: window.hacked ?? null, polluted: {}.polluted ?? null }));
    await checks.equal(`nothing ran, also when ${pressed} links were pressed`, { hacked, polluted }, { hacked: null, polluted: null });
    await checks.equal('no error, no request to another host', trouble.filter((line) => !line.startsWith('console:')), []);
    await screenshot(page);
  });
}

/** Next by keyboard, the counter, and what the larger view shows. */
async function turn(page, i, count, isLinked, checks) {
  const control = (id) => page.evaluateHandle((i, id) => document.querySelectorAll('event-slideshow')[i].shadowRoot.querySelector(`#${id}`), i, id);
  const counter = () => page.evaluate((i) => document.querySelectorAll('event-slideshow')[i].shadowRoot.querySelector('[part="counter"]').textContent, i);
  await checks.equal('the counter begins with the first', await counter(), `Image 1 of ${count}`);
  await (await control('next')).focus();
  await page.keyboard.press('Enter');
  await checks.equal('Next by keyboard', await counter(), `Image 2 of ${count}`);
  await page.keyboard.press('ArrowLeft');
  await checks.equal('back by arrow key', await counter(), `Image 1 of ${count}`);
  await slideshowsReady(page);
  if (!isLinked) return;
  await (await control('enlarge')).focus();
  await page.keyboard.press('Enter');
  const address = await (
    await settled(page, (i) => document.querySelectorAll('event-slideshow')[i].shadowRoot.querySelector('dialog[open] img')?.currentSrc, i)
  ).jsonValue();
  await checks.claim('the larger view shows the file that the picture links to', () => assert.match(address, /-1600\.webp$/));
  await page.keyboard.press('Escape');
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

function same(found, { texts, isLinked: _, ...expected }) {
  if (!texts) return assert.deepEqual(found, { counter: `Image 1 of ${expected.photos.length}`, ...expected });
  const { text, ...rest } = found ?? {};
  assert.deepEqual(rest, expected);
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
