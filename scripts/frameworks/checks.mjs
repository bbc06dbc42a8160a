/**
 * The checks of a page, which examples.mjs assigns to the pages. Each has a title, and a function that throws if the
 * page fails. The function gets the page and its visit: `served`, the HTML of the server, and `edit`, which replaces a
 * text in a source file while the framework's development server runs. `known` is what such a page reports.
 */
import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { accessibilityTree } from '../../test/support/accessibility-tree.mjs';
import { settled } from '../../test/support/puppeteer.mjs';

const TITLE = 'Safety in Field Missions';
const HEADING = 'Photos from the meeting';
const CAPTIONS = ['The chair opens the meeting.', 'A speaker shows how far away the missions are.'];
const TIMEOUT_MS = 20_000;

export const showsEvent = {
  title: 'shows title, photo, caption and recent event',
  async check(page) {
    await shows(page, TITLE, HEADING, 'Image 1 of 2', CAPTIONS[0], 'A launch');
    await showsPicture(page, 'council-table');
  },
};

export const turnsPhotos = {
  title: 'shows the next photo',
  async check(page) {
    await showNext(page);
    await showsPicture(page, 'lectern');
  },
};

export const countsPhotos = {
  title: 'has handled slide-change',
  check: (page) => shows(page, 'Photo 2 of 2'),
};

export const keepsHtml = {
  title: "keeps the nodes of the server's HTML",
  async check(page, { served }) {
    for (const text of [TITLE, ...CAPTIONS]) assert.ok(served.includes(text), text);
    assert.ok(await page.evaluate(() => globalThis.servedPicture.closest('event-slideshow')?.isConnected));
  },
};

export const keepsState = {
  title: 'keeps the photo when the source changes',
  check: (page, { edit }) => showsEdited(page, edit, 'Image 2 of 2', 'Photo 2 of 2'),
};

export const beginsAgain = {
  title: 'begins with the first photo when the source changes',
  check: (page, { edit }) => showsEdited(page, edit, 'Image 1 of 2', 'Photo 1 of 2'),
};

/** The page does without the recipe for React. If this check fails, React has been mended: remove both. */
export const needsRecipe = {
  title: 'needs the recipe: React sets neither property nor handler when it hydrates',
  // The data that React does not set, after five seconds.
  known: /<event-recent> has no data/,
  async check(page) {
    await settled(page, () => Object.keys(document.querySelector('event-recent')).some((key) => /^__react/.test(key)));
    await showNext(page);
    // A handler would have changed the page at once, or soon after.
    await wait(500);
    await shows(page, 'Photo 1 of 2');
    assert.equal(await page.evaluate(() => typeof document.querySelector('event-recent').items), 'undefined');
  },
};

async function showNext(page) {
  await page.locator('::-p-aria([name="Next image"][role="button"])').click();
  await shows(page, 'Image 2 of 2', CAPTIONS[1]);
}

async function showsEdited(page, edit, ...texts) {
  edit(HEADING, 'Pictures of the day');
  await shows(page, 'Pictures of the day', ...texts);
}

/** Waits until the page shows these texts, in the document or in a shadow root. */
async function shows(page, ...texts) {
  const protocol = await page.createCDPSession();
  const end = performance.now() + TIMEOUT_MS;
  for (let missing = texts; missing.length; await wait(100)) {
    const shown = textOf(await accessibilityTree(protocol));
    missing = texts.filter((text) => !shown.includes(text));
    if (missing.length && performance.now() > end) assert.fail(`Missing: ${missing.join(', ')}. Shown: ${shown}`);
  }
  await protocol.detach();
}

/** Returns the texts and the names of groups, in reading order. */
function textOf({ role, name, children = [] }) {
  const texts = children.map(textOf).join(' ').replace(/\s+/g, ' ');
  return role === 'StaticText' ? name : role === 'group' ? `${name} ${texts}` : texts;
}

/** Waits until the slideshow shows the picture of this name. */
async function showsPicture(page, name) {
  const picture = await page.waitForSelector(`>>> .figure img[src*="${name}"]`, { visible: true });
  await page.waitForFunction((img) => img.complete && img.naturalWidth > 0, {}, picture);
}
