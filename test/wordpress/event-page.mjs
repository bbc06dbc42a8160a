/** A whole event page, as a quick author writes it: the block "Event page", its texts, three photos, captions. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { assertInOrder } from '../support/checks.mjs';
import { settled } from '../support/puppeteer.mjs';
import {
  asUser,
  blocksOf,
  invalidIn,
  nameOfSelected,
  openEditor,
  publish,
  save,
  setBlocks,
  writeCaption,
} from './canvas.mjs';
import { readElements } from './reading.mjs';
import { elementsReady, slideshowsReady, visit } from './visit.mjs';

const TITLE = 'Safety in Field Missions';
const CAPTIONS = ['The chair opens the meeting', 'The vote', 'After the meeting'];
const PHOTOS = JSON.parse(readFileSync('demo/photos/photos.json', 'utf8'))
  .slice(0, CAPTIONS.length)
  .map(({ slug }) => resolve(`demo/photos/${slug}-1600.webp`));
/** What an author writes in the place of each text: the placeholder, and the text. */
const TEXTS = [
  ['Kind of event – June 19, 2009', 'Panel Discussion – November 3, 2025'],
  ['What the event is about, in a few sentences.', 'Four panels spoke about the limits of concrete.'],
  ['A first recommendation.', 'More staff in the field.'],
  ['A second one.', 'Better radios.'],
];
const EVENTS = ['A launch', 'A panel'];

export async function checkEventPage(browser, site, checks, screenshot) {
  await asUser(browser, site, 'author', async (page, problems) => {
    const frame = await openEditor(page, site);
    const start = performance.now();
    await frame.click('.wp-block-post-title, .editor-post-title__input');
    await page.keyboard.type(TITLE);
    await page.keyboard.press('Enter');
    await page.keyboard.type('/event page');
    await settled(page, () =>
      [...document.querySelectorAll('.components-popover .components-autocomplete__result')].some(
        (one) => one.ariaSelected === 'true' && one.textContent.trim() === 'Event page',
      ),
    );
    await screenshot(page, '1-insert');
    await page.keyboard.press('Enter');
    const upload = await frame.waitForSelector('[data-type="core/gallery"] input[type="file"]');
    await screenshot(page, '2-inserted');
    await checks.equal('the group has its name', await nameOfSelected(page), 'Event page');
    await upload.uploadFile(...PHOTOS);
    for (const [placeholder, text] of TEXTS) await replaceText(page, frame, placeholder, text);
    for (const [i, title] of EVENTS.entries()) await writeEntry(page, frame, i, title);
    await screenshot(page, '3-texts');
    await uploaded(page);
    const [group] = await blocksOf(page);
    const { innerBlocks: photos } = group.innerBlocks.find(({ name }) => name === 'core/gallery');
    for (const [i, { clientId }] of photos.entries()) await writeCaption(page, frame, clientId, CAPTIONS[i]);
    await screenshot(page, '4-captions');
    await publish(page);
    const { id, url } = await publishedPost(page);
    const seconds = Math.round((performance.now() - start) / 1000);
    await screenshot(page, '5-published');
    await visit(browser, url, async (published, pageProblems) => {
      await elementsReady(published, 3);
      await slideshowsReady(published);
      const found = await published.evaluate(readElements);
      await checks.claim(`the page is published and complete, ${seconds} s after the first key`, async () => {
        assert.deepEqual(
          found.map(({ tag }) => tag),
          ['event-slideshow', 'event-recommendations', 'event-recent'],
        );
        assert.deepEqual(
          found[0].photos.map(({ caption }) => caption),
          CAPTIONS,
        );
        assertInOrder(found[1].text, ['The meeting asked for:', 'More staff in the field.', 'Better radios.']);
        assertInOrder(found[2].text, [...EVENTS, 'All events']);
        const text = await published.$eval('.entry-content', ({ innerText }) => innerText);
        assertInOrder(text, [TEXTS[0][1], TEXTS[1][1]]);
      });
      await checks.equal('no text is the title a second time', await titlesIn(published), [TITLE]);
      await checks.equal('the page has no error and no request to another host', pageProblems, []);
      await screenshot(published, '6-page');
    });
    await visit(
      browser,
      url,
      async (published) => {
        await elementsReady(published, 3);
        await slideshowsReady(published);
        const { scrollWidth, clientWidth } = await published.evaluate(() => document.documentElement);
        await checks.equal('a narrow screen does not scroll sideways', scrollWidth, clientWidth);
        await screenshot(published, '7-narrow');
      },
      { width: 320 },
    );
    await openEditor(page, site, id);
    await checks.equal('the opened post is valid', invalidIn(await blocksOf(page)), []);
    await checks.equal(
      'the editor has no error',
      problems.filter((line) => line.startsWith('page error')),
      [],
    );
  });
  await checkUnfilled(browser, site, checks, screenshot);
}

/** A contributor may insert the block, too. Without photos and other texts, it is a page that harms nobody. */
async function checkUnfilled(browser, site, checks, screenshot) {
  let draft;
  await asUser(browser, site, 'contributor', async (page) => {
    await openEditor(page, site);
    const content = await page.evaluate(async () => {
      const patterns = await wp.data.resolveSelect('core').getBlockPatterns();
      return patterns.find(({ name }) => name === 'event-page-elements/page').content;
    });
    await setBlocks(page, content);
    await checks.equal('the pattern is valid', invalidIn(await blocksOf(page)), []);
    draft = await save(page, { title: 'Not filled in' });
  });
  await asUser(browser, site, 'editor', async (page) => {
    await openEditor(page, site, draft.id);
    await checks.equal('the draft of a contributor is valid', invalidIn(await blocksOf(page)), []);
    const { url } = await save(page, { status: 'publish' });
    await visit(browser, url, async (published, problems) => {
      await elementsReady(published, 2);
      const tags = (await published.evaluate(readElements)).map(({ tag }) => tag);
      await checks.claim('the draft of a contributor becomes the elements', () =>
        assertInOrder(tags.join(' '), ['event-recommendations', 'event-recent']),
      );
      await checks.equal('a page without photos has no error', problems, []);
      await screenshot(published, '8-unfilled');
    });
    site.run('plugin', 'off');
    try {
      await visit(browser, draft.url, (published) => screenshot(published, '9-off'));
    } finally {
      site.run('plugin', 'on');
    }
  });
}

/** Returns the headings of the page that have the words of the title. */
function titlesIn(page) {
  return page.$$eval(
    'h1, h2, h3',
    (all, title) => all.map(({ textContent }) => textContent.trim()).filter((text) => text.includes(title)),
    TITLE,
  );
}

/** Selects a text and types another one. */
async function replaceText(page, frame, placeholder, text) {
  const node = await frame.waitForSelector(
    `::-p-xpath(//*[@contenteditable="true" and normalize-space()="${placeholder}"])`,
  );
  await node.click();
  await pressWith(page, 'Control', 'a');
  await page.keyboard.type(text);
}

/** Writes the title of an entry of the recent events, the first line. */
async function writeEntry(page, frame, i, title) {
  // The address of a link is shown above the entries, and goes when another text is selected.
  await frame.click('.event-recommendations h2');
  await settled(page, () => !document.querySelector('.block-editor-link-control'));
  const entries = await frame.$$('.event-recent [data-type="core/list-item"]');
  await entries[i].click({ offset: { x: 30, y: 12 } });
  await selectLine(page);
  await page.keyboard.type(title);
}

async function selectLine(page) {
  await page.keyboard.press('Home');
  await pressWith(page, 'Shift', 'End');
}

async function pressWith(page, modifier, key) {
  await page.keyboard.down(modifier);
  await page.keyboard.press(key);
  await page.keyboard.up(modifier);
}

function uploaded(page) {
  return settled(
    page,
    (count) => {
      const { innerBlocks } = wp.data.select('core/block-editor').getBlocks()[0];
      const photos = innerBlocks.find(({ name }) => name === 'core/gallery').innerBlocks;
      return (
        photos.length === count &&
        photos.every(({ attributes }) => attributes.id && !attributes.url.startsWith('blob:'))
      );
    },
    CAPTIONS.length,
  );
}

/** Returns what the published post is. */
function publishedPost(page) {
  return page.evaluate(() => {
    const editor = wp.data.select('core/editor');
    return { id: editor.getCurrentPostId(), url: editor.getPermalink(), content: editor.getEditedPostContent() };
  });
}
