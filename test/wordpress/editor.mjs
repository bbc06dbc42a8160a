/** The block editor: patterns, variations, the panel and the preview of the plugin, and what each role does. */
import assert from 'node:assert/strict';
import {
  asUser,
  blocksOf,
  control,
  invalidIn,
  nameOfSelected,
  openEditor,
  pressPreview,
  previewed,
  save,
  select,
  setBlocks,
} from './canvas.mjs';
import { unfilteredHtml } from './hostile.mjs';
import { readDangers, readElements } from './reading.mjs';
import { elementsReady, visit } from './visit.mjs';

/**
 * The groups of the plugin: the tag, a part that the element renders for the content of the group, and the name of the
 * group in the editor.
 */
const GROUPS = [
  ['header', 'event-header', 'date', 'Event header'],
  ['recent', 'event-recent', 'date', 'Recent events'],
  ['recommendations', 'event-recommendations', 'list', 'Recommendations'],
  ['articles', 'event-articles', 'list', 'Articles'],
  ['speakers', 'event-speakers', 'role', 'Speakers'],
  ['programme', 'event-agenda', 'time', 'Programme'],
  ['recording', 'event-media', 'play', 'Recording / Documents'],
  ['documents', 'event-media', 'document', 'Recording / Documents'],
];
/** The content of the pattern of recent events before an author changes it. */
const PATTERN_CONTENT = { heading: 'Recent events', dates: ['2009-06-19', '2009-06-19'] };

/** Returns the markup of a gallery as the editor writes it. */
export function gallery(pictures, attributes, lightbox = false) {
  const images = pictures.map(({ id, large, alt }) => {
    const more = lightbox ? { lightbox: { enabled: true } } : {};
    return `<!-- wp:image ${JSON.stringify({ ...more, id, sizeSlug: 'large', linkDestination: 'none' })} -->
<figure class="wp-block-image size-large"><img src="${large}" alt="${alt}" class="wp-image-${id}"/><figcaption class="wp-element-caption">About ${id}</figcaption></figure>
<!-- /wp:image -->`;
  });
  const classes = ['wp-block-gallery has-nested-images columns-default is-cropped', attributes.className];
  return `<!-- wp:gallery ${JSON.stringify({ linkTo: 'none', ...attributes })} -->
<figure class="${classes.filter(Boolean).join(' ')}">${images.join('\n\n')}</figure>
<!-- /wp:gallery -->`;
}

const SETTINGS = { heading: 'Kept', loop: true };
/** Returns the markup of a slideshow with settings. */
export const slideshow = (pictures) =>
  gallery(pictures, { className: 'mine event-slideshow', metadata: { eventPage: SETTINGS } });

/** Signs in as the roles, and checks what each of them can do in the editor. */
export async function checkEditor(browser, site, checks, pictures, hasSettings, screenshot) {
  checks.at('the editor, as author');
  await asUser(browser, site, 'author', async (page, problems) => {
    const frame = await openEditor(page, site);
    await checkPatterns(browser, page, frame, checks);
    await checkVariations(browser, page, site, checks);
    await checkPanel(page, site, checks, pictures, hasSettings, screenshot);
    await checkPhotoPanel(page, site, checks, pictures, screenshot);
    await checkGroupAround(browser, page, site, checks, pictures, hasSettings, screenshot);
    await checkPlainPost(page, site, checks, pictures);
    await checks.equal(
      'the editor has no error',
      problems.filter((line) => line.startsWith('page error')),
      [],
    );
  });
  checks.at('the editor, as contributor');
  await checkContributor(browser, site, checks, pictures, hasSettings);
  checks.at('without the plugin');
  await checkWithoutPlugin(browser, site, checks, pictures, hasSettings, screenshot);
}

/** The patterns are offered, valid, and become the element. */
async function checkPatterns(browser, page, frame, checks) {
  const patterns = await page.evaluate(readPatterns);
  const patternOf = (name) => patterns.find((one) => one.name === `event-page-elements/${name}`);
  for (const [name, tag, part] of GROUPS) {
    const pattern = patternOf(name);
    await checks.claim(`the pattern "${name}" is offered and valid`, () => {
      assert.deepEqual(pattern?.invalid, [], JSON.stringify(pattern));
      assert.ok(pattern.classes.join(' ').split(' ').includes(tag), pattern.classes.join());
      assert.deepEqual(pattern.categories, ['event-page-elements']);
    });
    const [group] = await setBlocks(page, pattern.content);
    assert.ok(group);
    const { url } = await save(page, { title: `The pattern ${name}`, status: 'publish' });
    await visit(browser, url, (published) =>
      checks.claim(`the unchanged pattern "${name}" becomes the element when it is published`, async () => {
        await becomesElement(published, tag, part);
        if (name !== 'recent') return;
        const [{ heading, dates, text }] = await published.evaluate(readElements);
        assert.deepEqual({ heading, dates }, PATTERN_CONTENT);
        assert.match(text, /All events$/);
      }),
    );
  }
  await checkLinks(page, frame, checks, patternOf('articles').content.replaceAll('"#"', '"/elsewhere/"'));
  await checks.claim('no pattern has the name of a variation that it would lock', () =>
    assert.equal(patternOf('slideshow'), undefined),
  );
}

/** Each variation of the Group block can be inserted, is previewed, and becomes the element. */
async function checkVariations(browser, page, site, checks) {
  const frame = await openEditor(page, site);
  for (const [name, tag, part, shownName] of GROUPS) {
    const id = await page.evaluate(insertVariation, `event-page-elements-${name}`);
    await checks.claim(
      `the variation "${name}" has its name, and is previewed as the element until a block inside is selected`,
      async () => {
        assert.ok(id, 'it is not offered in the inserter');
        await select(page, id);
        assert.equal(await nameOfSelected(page), shownName);
        await pressPreview(page);
        await becomesElement(frame, tag, part);
        await select(page, (await blocksOf(page))[0].innerBlocks[0].clientId);
        await frame.waitForFunction((one) => !document.querySelector(one), { timeout: 10_000 }, tag);
      },
    );
    const blocks = await blocksOf(page);
    await checks.equal(`the variation "${name}" is valid`, invalidIn(blocks), []);
    await checks.equal(`the variation "${name}" can be edited`, await page.evaluate(editingModes), ['default']);
    const { url } = await save(page, { title: `The variation ${name}`, status: 'publish' });
    await visit(browser, url, (published) =>
      checks.claim(`the variation "${name}" becomes the element when it is published`, () =>
        becomesElement(published, tag, part),
      ),
    );
  }
}

/** Links in a preview are those of the page, but do not leave the editor. */
async function checkLinks(page, frame, checks, content) {
  const [id] = await setBlocks(page, content);
  await select(page, id);
  await pressPreview(page);
  await becomesElement(frame, 'event-articles', 'list');
  const isKept = await frame.evaluate(() => {
    const event = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    document.querySelector('event-articles').shadowRoot.querySelector('a[href]').dispatchEvent(event);
    return event.defaultPrevented;
  });
  await checks.equal('a link in the preview does not leave the editor', isKept, true);
}

/** A gallery from before the plugin has the panel: one switch makes it a slideshow, and back. */
async function checkPanel(page, site, checks, pictures, hasSettings, screenshot) {
  const frame = await openEditor(page, site);
  const [id] = await setBlocks(page, gallery(pictures, { className: 'mine' }));
  await select(page, id);
  await frameHas(frame, pictures);
  await screenshot(page, 'old-gallery');
  await checks.equal('a gallery has one switch', await switches(page), ['Show as a slideshow']);
  const className = async () => (await blocksOf(page))[0].attributes.className;
  await (await control(page, 'Show as a slideshow')).click();
  await checks.equal(
    'one switch makes a gallery a slideshow, and keeps its other class',
    await className(),
    'mine event-slideshow',
  );
  await screenshot(page, 'old-gallery.on');
  await page.evaluate(() => wp.data.dispatch('core/editor').undo());
  await checks.equal('undo takes one step', await className(), 'mine');
  await page.evaluate(() => wp.data.dispatch('core/editor').redo());
  await select(page, id);
  await (await control(page, 'Show as a slideshow')).click();
  await checks.equal('the switch makes it a gallery again', await className(), 'mine');
  await (await control(page, 'Show as a slideshow')).click();
  if (!hasSettings) return;
  const metadata = async () => (await blocksOf(page))[0].attributes.metadata;
  for (const label of ['Loop', 'Play button']) await (await control(page, label)).click();
  await checks.equal('settings are stored', await metadata(), { eventPage: { loop: true, autoplay: true } });
  await (await control(page, 'Loop')).click();
  await checks.equal('a setting without a value leaves no key', await metadata(), { eventPage: { autoplay: true } });
  await pressPreview(page);
  await checks.claim('the preview has the settings', async () => {
    await previewed(frame, pictures.length);
    assert.equal(await frame.$$eval('event-slideshow[autoplay]:not([loop])', (all) => all.length), 1);
  });
  await (await control(page, 'Play button')).click();
  await checks.equal('the last setting leaves nothing', await metadata(), undefined);
}

/** A photo of a slideshow leads to the slideshow, and a photo of a gallery has no panel. */
async function checkPhotoPanel(page, site, checks, pictures, screenshot) {
  const frame = await openEditor(page, site);
  const [first, second] = await setBlocks(
    page,
    `${gallery(pictures, { className: 'event-slideshow' })}\n\n${gallery(pictures, {})}`,
  );
  await frame.waitForSelector('[data-type="core/gallery"] [data-type="core/image"] img');
  const photoOf = async (id) => (await blocksOf(page)).find(({ clientId }) => clientId === id).innerBlocks[1].clientId;
  await select(page, await photoOf(first));
  const button = await control(page, 'Select the slideshow');
  await screenshot(page, 'photo');
  await button.click();
  await checks.equal(
    'a photo has a button that selects its slideshow, with the settings',
    [
      await page.evaluate(() => wp.data.select('core/block-editor').getSelectedBlockClientId()),
      await nameOfSelected(page),
      (await switches(page))[0],
    ],
    [first, 'Slideshow', 'Show as a slideshow'],
  );
  await select(page, await photoOf(second));
  await checks.claim('a photo of a gallery has no such button', async () => {
    await page.waitForSelector('.block-editor-block-inspector .components-panel__body');
    assert.equal(await page.$('::-p-xpath(//button[normalize-space()="Select the slideshow"])'), null);
  });
}

/** If the group around a gallery is the slideshow, the gallery leads to it, and the group has the settings. */
async function checkGroupAround(browser, page, site, checks, pictures, hasSettings, screenshot) {
  const frame = await openEditor(page, site);
  const [id] = await setBlocks(
    page,
    `<!-- wp:group {"tagName":"section","className":"event-slideshow"} -->
<section class="wp-block-group event-slideshow"><!-- wp:heading -->
<h2 class="wp-block-heading">Read without scripts</h2>
<!-- /wp:heading -->

${gallery(pictures, {})}</section>
<!-- /wp:group -->`,
  );
  await select(page, (await blocksOf(page))[0].innerBlocks[1].clientId);
  const button = await control(page, 'Select the group');
  await screenshot(page, 'gallery-in-group');
  await checks.equal('a gallery in a slideshow has no switch', await switches(page), []);
  await button.click();
  await checks.equal(
    'its button selects the group, which has the name of a slideshow',
    [
      await page.evaluate(() => wp.data.select('core/block-editor').getSelectedBlockClientId()),
      await nameOfSelected(page),
    ],
    [id, 'Slideshow'],
  );
  if (!hasSettings) return;
  await (await control(page, 'Thumbnails')).click();
  await screenshot(page, 'group');
  await pressPreview(page);
  const { heading, hasThumbnails } = await previewed(frame, pictures.length);
  await checks.equal('the preview has the settings', [heading, hasThumbnails], ['Read without scripts', true]);
  const { url, content } = await save(page, { title: 'A group around a gallery', status: 'publish' });
  await checks.claim('the stored group has no data- attribute', () => assert.doesNotMatch(content, /<[^!][^>]* data-/));
  await visit(browser, url, async (published) => {
    await elementsReady(published, 1);
    const shown = await published.$$eval('event-slideshow', (all) =>
      all.map((one) => [one.thumbnails, one.shadowRoot.querySelector('[part="heading"]').textContent.trim()]),
    );
    await checks.equal('the page has the settings', shown, [[true, 'Read without scripts']]);
  });
}

/** Returns the labels of the switches in the panel of the selected block. */
function switches(page) {
  return page.$$eval('.components-panel__body:has(h2 button)', (panels) =>
    panels
      .filter((panel) => panel.querySelector('h2').textContent.trim() === 'Slideshow')
      .flatMap((panel) => [...panel.querySelectorAll('.components-toggle-control label')])
      .map(({ textContent }) => textContent.trim()),
  );
}

/** Pictures of a slideshow with "Enlarge on click": the larger view is that of the element. */
export async function checkLightbox(browser, site, checks, pictures) {
  await asUser(browser, site, 'author', async (page) => {
    await openEditor(page, site);
    await setBlocks(page, gallery(pictures, { className: 'event-slideshow' }, true));
    const { url } = await save(page, { title: 'Enlarge on click', status: 'publish' });
    await visit(browser, url, async (published, problems) => {
      await elementsReady(published, 1);
      await checks.claim('WordPress has its own larger view for the pictures', async () =>
        assert.match(await (await fetch(url)).text(), /wp-lightbox-container/),
      );
      const stops = await published.evaluate(
        () =>
          [...document.querySelectorAll('.wp-lightbox-container button, .lightbox-trigger')].filter((one) =>
            one.checkVisibility(),
          ).length,
      );
      await checks.equal('no button of it can be seen or reached', stops, 0);
      const enlarge = await published.evaluateHandle(() =>
        document.querySelector('event-slideshow').shadowRoot.querySelector('#enlarge'),
      );
      await enlarge.asElement().click();
      await checks.claim('a click opens the larger view of the element', () =>
        published.waitForFunction(() =>
          document.querySelector('event-slideshow').shadowRoot.querySelector('dialog[open] img'),
        ),
      );
      await checks.equal(
        'the overlay of WordPress stays closed',
        await published.$$eval('.wp-lightbox-overlay.active', (all) => all.length),
        0,
      );
      await checks.equal('the page has no error', problems, []);
    });
  });
}

/** A post without the class is drawn and stored as without the plugin. */
async function checkPlainPost(page, site, checks, pictures) {
  const frame = await openEditor(page, site);
  const content = gallery(pictures, {});
  await setBlocks(page, content);
  await frame.waitForSelector('[data-type="core/gallery"] img');
  await checks.equal(
    'a gallery without the class is stored as it was',
    (await save(page, { title: 'Plain' })).content,
    content,
  );
  const loaded = await frame.evaluate(() =>
    [...document.querySelectorAll('link, script')].map((one) => one.href ?? one.src),
  );
  await checks.equal(
    'the canvas does not load the style sheet',
    loaded.filter((address) => address.includes('event-page-elements.css')),
    [],
  );
}

/** A draft of a contributor, who may write no HTML of their own, keeps class and settings. */
async function checkContributor(browser, site, checks, pictures, hasSettings) {
  let draft;
  await asUser(browser, site, 'contributor', async (page) => {
    await openEditor(page, site);
    await setBlocks(page, slideshow(pictures));
    draft = await save(page, { title: 'By a contributor' });
    const [{ attributes }] = await blocksOf(page);
    await checks.equal(
      'a draft keeps class and settings',
      [attributes.className, attributes.metadata],
      ['mine event-slideshow', hasSettings ? { eventPage: SETTINGS } : undefined],
    );
  });
  checks.at('the editor, as editor');
  await asUser(browser, site, 'editor', async (page) => {
    await openEditor(page, site, draft.id);
    const { url } = await save(page, { status: 'publish' });
    await visit(browser, url, async (published) => {
      await elementsReady(published, 1);
      const [{ heading }] = await published.evaluate(readElements);
      await checks.equal(
        'an editor publishes it as a slideshow with its settings',
        heading,
        hasSettings ? 'Kept' : null,
      );
    });
  });
}

/** With the plugin off, the post is a plain gallery, and an author's change loses no setting. */
async function checkWithoutPlugin(browser, site, checks, pictures, hasSettings, screenshot) {
  await asUser(browser, site, 'author', async (page) => {
    await openEditor(page, site);
    await setBlocks(page, slideshow(pictures));
    const { id, url } = await save(page, { title: 'Off and on', status: 'publish' });
    site.run('plugin', 'off');
    await visit(browser, url, async (published) => {
      const html = await published.content();
      await checks.claim('the page shows a gallery', () => {
        assert.doesNotMatch(html, /event-page-elements|data-heading/);
        assert.equal(html.match(/<figcaption/g).length, pictures.length);
      });
      await screenshot(published, 'off.page');
    });
    const frame = await openEditor(page, site, id);
    await frameHas(frame, pictures);
    await screenshot(page, 'off.editor');
    await checks.equal('the blocks are valid', invalidIn(await blocksOf(page)), []);
    const [{ innerBlocks }] = await blocksOf(page);
    await page.evaluate(
      (image) => wp.data.dispatch('core/block-editor').updateBlockAttributes(image, { alt: 'Changed' }),
      innerBlocks[0].clientId,
    );
    await save(page);
    site.run('plugin', 'on');
    await visit(browser, url, async (published) => {
      await elementsReady(published, 1);
      const [{ heading }] = await published.evaluate(readElements);
      await checks.equal('with the plugin on again, the settings are there', heading, hasSettings ? 'Kept' : null);
    });
  });
}

/** Opens a hostile post of another author as administrator, and previews everything in it: nothing runs. */
export async function checkHostileInEditor(browser, site, checks, post, pictures) {
  await asUser(browser, site, 'administrator', async (page) => {
    const frame = await openEditor(page, site, post.id);
    await frame.waitForSelector('[data-type="core/gallery"]');
    const names = [];
    for (const { name, clientId, attributes } of await blocksOf(page)) {
      if (!/^core\/(?:gallery|group)$/.test(name) || !attributes.className) continue;
      await select(page, clientId);
      await pressPreview(page);
      await frame.waitForFunction(
        (id) =>
          [...document.querySelector(`[data-block="${id}"]`).querySelectorAll('*')].some(
            ({ shadowRoot, localName }) => localName.startsWith('event-') && shadowRoot?.childElementCount,
          ),
        { timeout: 30_000, polling: 100 },
        clientId,
      );
      names.push(name);
    }
    await checks.equal('a group and a gallery are previewed', names, ['core/group', 'core/gallery']);
    await checks.equal('no attribute or element can run a script', await frame.evaluate(readDangers), []);
    const id = await page.evaluate(insertUnfiltered, unfilteredHtml(pictures[0]));
    await select(page, id);
    await pressPreview(page);
    await frame.waitForFunction(() => document.querySelector('.event-articles li')?.textContent.includes('An article'));
    // The picture tells when handlers in the content would have run.
    await frame.waitForFunction(() => document.querySelector('.event-articles img')?.complete);
    for (const [where, one] of [
      ['the editor', page],
      ['the canvas', frame],
    ])
      await checks.equal(
        `nothing has run in ${where}, not even from HTML that was never filtered`,
        await one.evaluate(() => [window.hacked ?? null, {}.polluted ?? null]),
        [null, null],
      );
  });
}

/** Waits until the canvas shows the pictures of a gallery. */
function frameHas(frame, { length }) {
  return frame.waitForFunction(
    (count) => {
      const images = [...document.querySelectorAll('[data-type="core/gallery"] img')];
      return images.length === count && images.every(({ complete }) => complete);
    },
    { timeout: 30_000, polling: 100 },
    length,
  );
}

/** Waits until the page has the element with this part. */
function becomesElement(frame, tag, part) {
  return frame.waitForFunction(
    (tagName, partName) => document.querySelector(tagName)?.shadowRoot?.querySelector(`[part~="${partName}"]`),
    { timeout: 30_000, polling: 100 },
    tag,
    part,
  );
}

/** Runs in the page. Inserts what the inserter offers by this name, and returns its id. */
async function insertVariation(name) {
  const editor = wp.data.select('core/block-editor');
  const item = editor.getInserterItems().find(({ id }) => id === `core/group/${name}`);
  if (!item) return undefined;
  const inner = wp.blocks.createBlocksFromInnerBlocksTemplate(item.innerBlocks);
  await wp.data
    .dispatch('core/block-editor')
    .resetBlocks([wp.blocks.createBlock(item.name, item.initialAttributes, inner)]);
  return editor.getBlockOrder()[0];
}

/** Runs in the page. Adds a group without parsing its HTML, because older versions of WordPress run what they parse. */
async function insertUnfiltered(content) {
  const inner = [wp.blocks.createBlock('core/html', { content })];
  const group = wp.blocks.createBlock('core/group', { className: 'event-articles' }, inner);
  await wp.data.dispatch('core/block-editor').resetBlocks([group]);
  return group.clientId;
}

/** Runs in the page. Returns the modes in which the blocks can be edited. Older versions have only one. */
function editingModes() {
  const { getClientIdsWithDescendants, getBlockEditingMode } = wp.data.select('core/block-editor');
  return [...new Set(getClientIdsWithDescendants().map((id) => getBlockEditingMode?.(id) ?? 'default'))];
}

/** Runs in the page. Returns the patterns with the classes and the invalid blocks of each. */
async function readPatterns() {
  const flat = (blocks) => blocks.flatMap((block) => [block, ...flat(block.innerBlocks)]);
  const patterns = await wp.data.resolveSelect('core').getBlockPatterns();
  return patterns.map(({ name, content, categories }) => {
    const blocks = flat(wp.blocks.parse(content));
    return {
      name,
      categories,
      content,
      classes: blocks.map(({ attributes }) => attributes.className).filter(Boolean),
      invalid: blocks.filter(({ isValid }) => !isValid).map(({ originalContent }) => originalContent),
    };
  });
}
