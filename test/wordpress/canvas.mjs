/** Works in the block editor as an author does. The canvas is an iframe in newer versions of WordPress. */
import { setTimeout as wait } from 'node:timers/promises';
import { settled } from '../support/puppeteer.mjs';
import { visit } from './visit.mjs';

/** Signs in as the user of a role in a browser context of its own, calls `action(page, problems)`, and closes it. */
export async function asUser(browser, site, role, action) {
  const context = await browser.createBrowserContext();
  try {
    await visit(context, `${site.origin}/wp-login.php`, async (page, problems) => {
      // The values are set, not typed: shortly after it appears, the form moves the focus to its first field, even
      // while a password is typed.
      const fill = (field, value) => page.$eval(field, (input, text) => (input.value = text), value);
      await fill('#user_login', role);
      await fill('#user_pass', site.password);
      await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
      await action(page, problems);
    });
  } finally {
    await context.close();
  }
}

/** Opens a post in the editor, or a new one, and waits until its blocks are drawn. Returns the frame of the canvas. */
export async function openEditor(page, site, post) {
  const path = post ? `post.php?post=${post}&action=edit` : 'post-new.php';
  await page.goto(`${site.origin}/wp-admin/${path}`);
  await settled(page, () => globalThis.wp?.data?.select('core/editor')?.getCurrentPostId());
  const frame = await canvas(page);
  await frame.waitForSelector('.is-root-container', { timeout: 60_000 });
  return frame;
}

/** Returns the frame in which the blocks are drawn: an iframe, or the page itself. */
export async function canvas(page) {
  const handle = await settled(page, () => {
    const iframe = document.querySelector('iframe[name="editor-canvas"]');
    return iframe?.contentDocument?.body?.querySelector('.is-root-container')
      ? iframe
      : (document.querySelector('.is-root-container') ?? undefined);
  });
  return (await handle.asElement().contentFrame()) ?? page.mainFrame();
}

/** Returns the field of this label or the button of this name, in the page around the canvas. */
export function control(page, name) {
  return page.waitForSelector(
    `::-p-xpath(//label[normalize-space()="${name}"]/..//input | //button[normalize-space()="${name}" or @aria-label="${name}"])`,
    {
      timeout: 30_000,
    },
  );
}

/** Shows the toolbar of the selected block, which is hidden after typing. */
export async function showToolbar(page) {
  for (const start = Date.now(); !(await hasToolbar(page)); await moveMouse(page))
    if (Date.now() - start > 60_000) throw new Error('the toolbar of the selected block does not come');
}

async function hasToolbar(page) {
  return Boolean(await page.$('.block-editor-block-toolbar'));
}

/**
 * Moves the mouse, which ends typing. The editor needs two events at different places, and a slow browser makes one
 * of several moves.
 */
async function moveMouse(page) {
  await page.mouse.move(600 + 40 * Math.random(), 500);
  await wait(100);
}

/** Presses the button in the toolbar of the selected block. Older versions have one for the post, too. */
export async function pressPreview(page, name = 'Preview') {
  const button = await page.waitForSelector(
    `::-p-xpath(//*[contains(@class, "block-editor-block-toolbar")]//button[normalize-space()="${name}"])`,
    { timeout: 30_000 },
  );
  await button.click();
}

/** Replaces the blocks of the post, and returns the ids of the new ones. */
export function setBlocks(page, content) {
  return page.evaluate(async (html) => {
    await wp.data.dispatch('core/block-editor').resetBlocks(wp.blocks.parse(html));
    return wp.data.select('core/block-editor').getBlockOrder();
  }, content);
}

/** Selects a block, as a click on it does, and waits for the sidebar of the block. */
export async function select(page, clientId) {
  await page.evaluate(async (id) => {
    await wp.data.dispatch('core/block-editor').selectBlock(id);
    // The sidebar may show the settings of the post.
    await wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
  }, clientId);
  await page.waitForSelector('.block-editor-block-inspector', { timeout: 30_000 });
}

/** Writes the caption of a photo, as an author does. A click waits until the editor no longer moves its target. */
export async function writeCaption(page, frame, clientId, caption) {
  const isSelected = () =>
    page.evaluate((id) => wp.data.select('core/block-editor').getSelectedBlockClientId() === id, clientId);
  const field = `[data-block="${clientId}"] figcaption[contenteditable="true"]`;
  const hasFocus = () => frame.evaluate((selector) => document.activeElement?.matches(selector), field);
  // A gallery whose images have just been uploaded is drawn again. A click on an image before that is in vain, and
  // what was selected is not selected any more.
  for (const start = Date.now(); !(await hasFocus());) {
    if (Date.now() - start > 60_000) throw new Error(`the caption "${caption}" cannot be written`);
    if (!(await isSelected())) {
      await frame.locator(`[data-block="${clientId}"] img`).click();
      await wait(500);
      continue;
    }
    if (!(await hasToolbar(page))) {
      await moveMouse(page);
      continue;
    }
    // Newer versions have a button for the caption.
    const button = await page.$('button[aria-label="Add caption"]');
    await (button ? button.click() : frame.locator(field).setTimeout(2000).click()).catch(() => {});
  }
  await page.keyboard.type(caption);
  await settled(
    page,
    (id, text) => String(wp.data.select('core/block-editor').getBlockAttributes(id).caption) === text,
    clientId,
    caption,
  );
}

/** Publishes the post by the two buttons of the editor. */
export async function publish(page) {
  await page.locator('.editor-post-publish-panel__toggle').click();
  await page.locator('.editor-post-publish-panel .editor-post-publish-button:not([aria-disabled="true"])').click();
  await settled(
    page,
    () => wp.data.select('core/editor').isCurrentPostPublished() && !wp.data.select('core/editor').isSavingPost(),
  );
}

/** Returns the name of the selected block, as the path at the bottom of the editor has it. */
export async function nameOfSelected(page) {
  const crumbs = await page.$$eval('.block-editor-block-breadcrumb li', (all) =>
    all.map(({ textContent }) => textContent.trim()),
  );
  return crumbs.at(-1);
}

/** Returns the blocks of the post: name, attributes, whether each is valid, and their inner blocks. */
export function blocksOf(page) {
  return page.evaluate(() => {
    const read = ({ name, clientId, attributes, isValid, innerBlocks }) => ({
      name,
      clientId,
      isValid,
      // Newer versions have objects for rich texts.
      attributes: JSON.parse(JSON.stringify(attributes)),
      innerBlocks: innerBlocks.map(read),
    });
    return wp.data.select('core/block-editor').getBlocks().map(read);
  });
}

/** Saves or publishes the post, and returns its id and address. */
export function save(page, edits = {}) {
  return page.evaluate(async (changes) => {
    const { dispatch, select } = wp.data;
    dispatch('core/editor').editPost(changes);
    await dispatch('core/editor').savePost();
    const editor = select('core/editor');
    return {
      id: editor.getCurrentPostId(),
      url: editor.getPermalink(),
      content: editor.getEditedPostContent(),
      isDirty: editor.isEditedPostDirty(),
    };
  }, edits);
}

/** Returns the blocks of a post that are invalid, by name. */
export function invalidIn(blocks) {
  return blocks.flatMap(({ name, isValid, innerBlocks }) => [...(isValid ? [] : [name]), ...invalidIn(innerBlocks)]);
}

/** Returns what the preview in the canvas shows, as soon as it has this number of photos. */
export async function previewed(frame, count) {
  const handle = await frame.waitForFunction(
    (wanted) => {
      const slideshow = document.querySelector('event-slideshow');
      const root = slideshow?.shadowRoot;
      if (slideshow?.count !== wanted || root.querySelectorAll('.figure').length !== wanted) return undefined;
      const block = slideshow.closest('[data-block]');
      return {
        heading: root.querySelector('[part="heading"]')?.textContent.trim() ?? null,
        hasThumbnails: Boolean(root.querySelector('[part="thumbnails"]')),
        isInside: block.getBoundingClientRect().bottom >= slideshow.getBoundingClientRect().bottom,
        index: slideshow.index,
      };
    },
    { timeout: 30_000, polling: 100 },
    count,
  );
  return handle.jsonValue();
}

/** Returns what has the focus: the name of the control in a shadow root, or the tag or the block. */
export function focused(frame) {
  return frame.evaluate(() => {
    let { activeElement } = document;
    while (activeElement?.shadowRoot?.activeElement) activeElement = activeElement.shadowRoot.activeElement;
    if (!activeElement) return null;
    const isInElement = activeElement.getRootNode() !== document;
    return isInElement
      ? activeElement.id || activeElement.localName
      : (activeElement.dataset?.type ?? activeElement.className ?? activeElement.localName);
  });
}
