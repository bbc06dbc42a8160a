/** Posts without the class names of the plugin: the editor draws and stores them as it does without the plugin. */
import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { asUser, blocksOf, openEditor, save, select, setBlocks } from './canvas.mjs';

/** The time for which the canvas must stay the same. Some blocks ask the server for what they show. */
const QUIET_MS = 2000;
const TIMEOUT_MS = 90_000;

export async function checkUnchanged(browser, site, checks, gallery, pictures) {
  await asUser(browser, site, 'administrator', async (page) => {
    await openEditor(page, site);
    const markup = await page.evaluate(everyBlock, pictures[0].large);
    await setBlocks(page, `${gallery}\n\n${markup}`);
    const { id } = await save(page, { title: 'Every block' });
    const on = await draw(page, site, id);
    site.run('plugin', 'off');
    const off = await draw(page, site, id);
    site.run('plugin', 'on');
    await checks.claim('the post has the blocks of WordPress', () => {
      for (const name of ['gallery', 'image', 'group', 'list', 'paragraph', 'columns', 'heading', 'quote', 'table'])
        assert.ok(
          off.blocks.some((block) => block.name === `core/${name}`),
          `${name}: ${off.blocks.map((block) => block.name).join()}`,
        );
    });
    const drawn = ({ blocks }) => blocks.map(({ name, html }) => `${name}: ${html}`).join('\n');
    await checks.claim('the editor draws each block as without the plugin', () => assertSame(drawn(on), drawn(off)));
    await checks.claim('the post is stored as without the plugin', () => assertSame(on.content, off.content));
    await checks.equal('opening it changes nothing', [on.isDirty, off.isDirty], [false, false]);
  });
}

/** Opens a post, and returns the markup that the editor draws for each block, and what it would store. */
async function draw(page, site, id) {
  const frame = await openEditor(page, site, id);
  const [gallery] = await blocksOf(page);
  // A block that is selected has more to show than others.
  await select(page, gallery.clientId);
  let [drawn, since] = [[], Date.now()];
  for (const start = Date.now(); Date.now() - since < QUIET_MS; await wait(250)) {
    assert.ok(Date.now() - start < TIMEOUT_MS, 'the canvas does not come to rest');
    const now = await frame.evaluate(readMarkup);
    if (JSON.stringify(now) !== JSON.stringify(drawn)) [drawn, since] = [now, Date.now()];
  }
  const stored = await page.evaluate(() => {
    const editor = wp.data.select('core/editor');
    return { content: editor.getEditedPostContent(), isDirty: editor.isEditedPostDirty() };
  });
  return { ...stored, blocks: drawn };
}

/** Compares long texts, and shows where the first difference is. */
function assertSame(found, expected) {
  let i = 0;
  while (i < found.length && found[i] === expected[i]) i++;
  const around = (text) => text.slice(Math.max(0, i - 200), i + 200);
  if (found !== expected) assert.fail(`with the plugin: ${around(found)}\nwithout it: ${around(expected)}`);
}

/** Runs in the canvas. Returns the markup of each block, without the ids that are new each time. */
function readMarkup() {
  const ids = new Map();
  const numbered = (id) => ids.get(id) ?? ids.set(id, `id-${ids.size}`).get(id);
  // Autosize of WordPress measures a text box once, before or after the styles of the canvas have come.
  for (const box of document.querySelectorAll('textarea')) box.dispatchEvent(new Event('autosize:update'));
  const uuid = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g;
  return [...document.querySelectorAll('.is-root-container > [data-block]')].map((node) => ({
    name: node.dataset.type,
    html: node.outerHTML
      .replaceAll(uuid, numbered)
      .replaceAll(/\b(?:id|for|aria-\w+|href|list)="[^"]*\d[^"]*"/g, (attribute) => attribute.replaceAll(/\d+/g, '0'))
      .replaceAll(/\bwp-(?:container|elements|duotone)-[\w-]*/g, 'generated')
      // The classes of the components of WordPress begin with the letters of a new UUID.
      .replaceAll(/(?<=[" ])[a-f]*(?:-[a-f]*){4}(?=-\w+)/g, 'generated'),
  }));
}

/** Runs in the page. Returns the markup of each block that the inserter offers, with the content of its example. */
function everyBlock(picture) {
  const { createBlock, createBlocksFromInnerBlocksTemplate, getBlockTypes, hasBlockSupport, serialize } = wp.blocks;
  // These need another server, or are an editor of their own.
  const without = ['core/embed', 'core/freeform', 'core/missing', 'core/rss'];
  const types = getBlockTypes().filter(
    (type) =>
      type.name.startsWith('core/') &&
      !without.includes(type.name) &&
      !type.parent &&
      !type.ancestor &&
      hasBlockSupport(type, 'inserter', true),
  );
  const blocks = types.map(({ name, example }) =>
    createBlock(name, example?.attributes, createBlocksFromInnerBlocksTemplate(example?.innerBlocks ?? [])),
  );
  return serialize(blocks).replaceAll(/https?:\/\/[^"\s]*(?:s\.w\.org|wordpress\.org|wikimedia)[^"\s)]*/g, picture);
}
