/** An author's whole way to a slideshow, by what the editor offers: from `/slideshow` to the published page. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { settled } from '../support/puppeteer.mjs';
import {
  asUser,
  blocksOf,
  control,
  focused,
  invalidIn,
  openEditor,
  pressPreview,
  previewed,
  publish,
  showToolbar,
  writeCaption,
} from './canvas.mjs';
import { readElements } from './reading.mjs';
import { elementsReady, slideshowsReady, visit } from './visit.mjs';

const HEADING = 'Photos of "the" <b>day</b>';
/** The elements show a heading as text. */
const SHOWN_HEADING = 'Photos of "the" day';
const CAPTIONS = ['The first photo', 'The second photo', 'The third photo'];
const PHOTOS = JSON.parse(readFileSync('demo/photos/photos.json', 'utf8'))
  .slice(0, CAPTIONS.length)
  .map(({ slug }) => resolve(`demo/photos/${slug}-1600.webp`));

/** @param {(page: import('puppeteer-core').Page, name: string) => Promise<void>} screenshot */
export async function checkAuthorsWay(browser, site, checks, screenshot, hasSettings) {
  await asUser(browser, site, 'author', async (page, problems) => {
    const frame = await openEditor(page, site);
    // The editor asks for previews of addresses and the like, which this machine does not answer.
    const errors = () => problems.filter((line) => line.startsWith('page error'));

    await frame.click('.wp-block-post-title, .editor-post-title__input');
    await page.keyboard.type('A meeting');
    await page.keyboard.press('Enter');
    await page.keyboard.type('/slideshow');
    // In the canvas there is a second, invisible list for screen readers. While the name is typed, the list also has
    // other blocks, and Enter would take the first of them.
    const offered = await settled(page, () => {
      const options = [...document.querySelectorAll('.components-popover .components-autocomplete__result')];
      const isChosen = options.some((one) => one.ariaSelected === 'true' && one.textContent.trim() === 'Slideshow');
      return isChosen && options.map(({ textContent }) => textContent.trim());
    });
    await checks.equal(
      '"/slideshow" offers "Slideshow" exactly once',
      (await offered.jsonValue()).filter((name) => name === 'Slideshow').length,
      1,
    );
    await screenshot(page, '1-insert');
    await page.keyboard.press('Enter');
    const upload = await frame.waitForSelector('[data-type="core/gallery"] input[type="file"]');
    await upload.uploadFile(...PHOTOS);
    await settled(
      page,
      (count) => {
        const [gallery] = wp.data.select('core/block-editor').getBlocks();
        return (
          gallery?.innerBlocks.length === count &&
          gallery.innerBlocks.every(({ attributes }) => attributes.id && !attributes.url.startsWith('blob:'))
        );
      },
      CAPTIONS.length,
    );
    const [gallery] = await blocksOf(page);
    await checks.equal(
      'three uploads make one gallery with the class',
      [gallery.name, gallery.attributes.className],
      ['core/gallery', 'event-slideshow'],
    );
    await screenshot(page, '2-uploaded');

    for (const [i, { clientId }] of gallery.innerBlocks.entries()) {
      await writeCaption(page, frame, clientId, CAPTIONS[i]);
    }
    await screenshot(page, '3-captions');

    await showToolbar(page);
    await page.locator('.block-editor-block-parent-selector button').click();
    await settled(
      page,
      (id) => wp.data.select('core/block-editor').getSelectedBlockClientId() === id,
      gallery.clientId,
    );
    if (hasSettings) {
      await (await control(page, 'Heading')).type(HEADING);
      await (await control(page, 'Thumbnails')).click();
    }
    await screenshot(page, '4-settings');

    // By keyboard: to the toolbar, along its buttons, and back into the block.
    await frame.focus(`[data-block="${gallery.clientId}"]`);
    await page.keyboard.down('Alt');
    await page.keyboard.press('F10');
    await page.keyboard.up('Alt');
    const isAtPreview = () => page.evaluate(() => document.activeElement?.textContent.trim() === 'Preview');
    for (let i = 0; i < 20 && !(await isAtPreview()); i++) await page.keyboard.press('ArrowRight');
    await checks.claim('the keyboard reaches the button "Preview" in the toolbar', async () =>
      assert.ok(await isAtPreview()),
    );
    await page.keyboard.press('Enter');
    const seen = await previewed(frame, CAPTIONS.length);
    const expected = {
      heading: hasSettings ? SHOWN_HEADING : null,
      hasThumbnails: hasSettings,
      isInside: true,
      index: 0,
    };
    await checks.equal('the preview is the element with three photos and the settings', seen, expected);
    await checks.equal(
      'the focus is on the block, before the buttons of the element',
      await focused(frame),
      'core/gallery',
    );
    await screenshot(page, '5-preview');
    await checkKeyboard(page, frame, checks);
    await screenshot(page, '6-preview-turned');
    await checks.equal(
      'the preview has taken nothing away',
      (await blocksOf(page))[0].innerBlocks.length,
      CAPTIONS.length,
    );
    await pressPreview(page);
    await checks.claim('the second press shows the gallery again', () =>
      frame.waitForSelector(`[data-block="${gallery.clientId}"] [data-type="core/image"]`),
    );

    await publish(page);
    const { id, url, content } = await page.evaluate(() => {
      const editor = wp.data.select('core/editor');
      return { id: editor.getCurrentPostId(), url: editor.getPermalink(), content: editor.getEditedPostContent() };
    });
    await checks.claim('the stored figure has no data- attribute', () =>
      assert.doesNotMatch(content, /<figure[^>]* data-/),
    );
    if (hasSettings)
      await checks.claim('the settings are stored in metadata', () =>
        assert.deepEqual(JSON.parse(/<!-- wp:gallery (\{.*?\}) -->/.exec(content)[1]).metadata, {
          eventPage: { heading: HEADING, thumbnails: true },
        }),
      );
    await checkPublished(browser, url, checks, screenshot, hasSettings);
    await checkReopened(page, site, id, checks, screenshot);
    await checks.equal('the editor has no error', errors(), []);
  });
}

/** Turns the photos in the preview by keyboard, goes through its buttons, and presses keys that must change nothing. */
async function checkKeyboard(page, frame, checks) {
  const index = () => frame.evaluate(() => document.querySelector('event-slideshow').index);
  const stops = [];
  for (let i = 0; i < 30; i++) {
    await page.keyboard.press('Tab');
    const stop = await focused(frame);
    const isInside = await frame.evaluate(() => document.activeElement?.localName === 'event-slideshow');
    if (!isInside) break;
    stops.push(stop);
  }
  await checks.claim('Tab reaches every button of the element, and leaves it', () => {
    for (const id of ['next', 'enlarge']) assert.ok(stops.includes(id), stops.join());
    assert.ok(stops.length < 30, stops.join());
  });
  await frame.evaluate(() => document.querySelector('event-slideshow').shadowRoot.querySelector('#next').focus());
  await page.keyboard.press('Enter');
  await checks.equal('Enter on Next turns the photo', await index(), 1);
  await page.keyboard.press('ArrowRight');
  await checks.equal('an arrow key turns the photo', await index(), 2);
  for (const key of ['Delete', 'Backspace', 'x']) await page.keyboard.press(key);
  await checks.equal('Delete, Backspace and letters change nothing', await index(), 2);
  const next = await frame.evaluateHandle(() =>
    document.querySelector('event-slideshow').shadowRoot.querySelector('#previous'),
  );
  await next.asElement().click();
  await checks.equal('a click turns the photo', await index(), 1);
  for (
    let i = 0;
    i < 30 && (await frame.evaluate(() => document.activeElement?.localName === 'event-slideshow'));
    i++
  ) {
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
  }
  await checks.equal('Shift + Tab leads back to the block', await focused(frame), 'core/gallery');
}

/** Checks the published page, with and without scripts. */
async function checkPublished(browser, url, checks, screenshot, hasSettings) {
  const html = await (await fetch(url)).text();
  if (hasSettings) {
    const [figure] = /<figure[^>]*event-slideshow[^>]*>/.exec(html) ?? [''];
    await checks.claim('the page has each setting once, escaped', () => {
      assert.equal(figure.split('data-heading=').length, 2, figure);
      assert.ok(figure.includes('data-heading="Photos of &quot;the&quot; &lt;b&gt;day&lt;/b&gt;"'), figure);
      assert.ok(figure.includes('data-thumbnails="true"'), figure);
    });
  }
  await visit(browser, url, async (page, problems) => {
    await elementsReady(page, 1);
    await slideshowsReady(page);
    const [{ heading, photos }] = await page.evaluate(readElements);
    await checks.equal(
      'the page shows the photos with their captions, and the heading',
      [heading, photos.map(({ caption }) => caption)],
      [hasSettings ? SHOWN_HEADING : null, CAPTIONS],
    );
    await checks.equal('the page has no error and no request to another host', problems, []);
    await checks.claim('the page does not load the script of the editor', () =>
      assert.doesNotMatch(html, /editor\.js|classic\.js/),
    );
    await screenshot(page, '7-page');
  });
  await visit(
    browser,
    url,
    async (page) => {
      const plain = await page.$$eval(
        '.event-slideshow img, .event-slideshow figcaption',
        (all) => all.filter((one) => one.checkVisibility()).length,
      );
      await checks.equal('without scripts all pictures and captions are there', plain, 2 * CAPTIONS.length);
    },
    { scripts: false },
  );
}

/** Opens the post again: its blocks are those of the author, and can be edited. */
async function checkReopened(page, site, id, checks, screenshot) {
  const frame = await openEditor(page, site, id);
  await frame.waitForSelector('[data-type="core/gallery"] [data-type="core/image"] img');
  const [gallery] = await blocksOf(page);
  await checks.equal('the opened post is valid', invalidIn([gallery]), []);
  await checks.equal(
    'the opened post is not changed',
    await page.evaluate(() => wp.data.select('core/editor').isEditedPostDirty()),
    false,
  );
  await checks.equal(
    'no element has taken the place of a block',
    await frame.$$eval('event-slideshow', (all) => all.length),
    0,
  );
  await screenshot(page, '8-reopened');
  await page.evaluate(
    (clientId) => wp.data.dispatch('core/block-editor').removeBlock(clientId),
    gallery.innerBlocks[0].clientId,
  );
  await checks.claim('a picture can be removed', () =>
    frame.waitForFunction(
      () => document.querySelectorAll('[data-type="core/gallery"] [data-type="core/image"]').length === 2,
      { timeout: 10_000 },
    ),
  );
}
