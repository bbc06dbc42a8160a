/** The block editor: the patterns of the plugin are offered and valid there. */
import assert from 'node:assert/strict';
import { settled } from '../support/puppeteer.mjs';
import { readElements } from './reading.mjs';
import { visit } from './visit.mjs';

/** The patterns of the plugin, the tag of each, and a part that its element renders for the content of the pattern. */
const PATTERNS = [
  ['slideshow', 'event-slideshow'],
  ['speakers', 'event-speakers', 'role'],
  ['programme', 'event-agenda', 'time'],
  ['recommendations', 'event-recommendations', 'list'],
  ['recording', 'event-media', 'play'],
  ['documents', 'event-media', 'document'],
  ['recent', 'event-recent', 'date'],
];
/** The content of the pattern of recent events before an author changes it. */
const PATTERN_CONTENT = { heading: 'Recent events', dates: ['2009-06-19', '2009-06-19'] };

/** Signs in as an author, and checks the patterns in the editor and on a published page. */
export async function checkEditor(browser, site, checks) {
  await visit(browser, `${site.origin}/wp-login.php`, async (page) => {
    // The values are set, not typed: shortly after it appears, the form moves the focus to its first field, even while
    // a password is typed.
    const fill = (field, value) => page.$eval(field, (input, text) => (input.value = text), value);
    await fill('#user_login', 'author');
    await fill('#user_pass', site.password);
    await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
    await page.goto(`${site.origin}/wp-admin/post-new.php`);
    // The editor fetches the patterns in a separate request.
    await settled(page, () =>
      globalThis.wp?.data
        ?.select('core/block-editor')
        ?.getSettings()
        .__experimentalBlockPatterns?.some(({ name }) => name.startsWith('event-page-elements/')),
    );
    const patterns = await page.evaluate(readPatterns);
    for (const [name, tag] of PATTERNS)
      await checks.claim(`the pattern "${name}" is offered and valid`, () => {
        const pattern = patterns.find((one) => one.name === `event-page-elements/${name}`);
        assert.deepEqual(pattern?.invalid, [], JSON.stringify(pattern));
        assert.ok(pattern.classes.includes(tag), pattern.classes.join());
        assert.deepEqual(pattern.categories, ['event-page-elements']);
      });
    await checks.equal(
      'the editor does not load the script',
      await page.$$eval('script[src*="event-page-elements"]', (all) => all.length),
      0,
    );
    const contentOf = (name) => patterns.find((one) => one.name === `event-page-elements/${name}`).content;
    // The pattern of the slideshow has no pictures before the author adds some.
    for (const [name, tag, part] of PATTERNS.slice(1)) {
      const address = await page.evaluate(publishInEditor, contentOf(name));
      await visit(browser, address, (published) =>
        checks.claim(`the unchanged pattern "${name}" becomes the element when it is published`, () =>
          settled(
            published,
            (tagName, partName) => document.querySelector(tagName)?.shadowRoot?.querySelector(`[part~="${partName}"]`),
            tag,
            part,
          ),
        ),
      );
    }
    const url = await page.evaluate(publishInEditor, contentOf('recent'));
    await visit(browser, url, async (published) => {
      await settled(published, () => document.querySelector('event-recent')?.shadowRoot?.querySelector('li'));
      const [{ heading, dates, text }] = await published.evaluate(readElements);
      await checks.equal(
        'the published pattern "recent" has its heading and its dates',
        { heading, dates },
        PATTERN_CONTENT,
      );
      await checks.claim('the published pattern "recent" has its link to all events', () =>
        assert.match(text, /All events$/),
      );
    });
  });
}

/** Runs in the page. Publishes content as the button "Publish" does. */
async function publishInEditor(content) {
  const { dispatch, select } = wp.data;
  await dispatch('core/editor').resetEditorBlocks(wp.blocks.parse(content));
  dispatch('core/editor').editPost({ title: 'From the editor', status: 'publish' });
  await dispatch('core/editor').savePost();
  return select('core/editor').getPermalink();
}

/** Runs in the page. Returns the patterns with the classes and the invalid blocks of each. */
function readPatterns() {
  const flat = (blocks) => blocks.flatMap((block) => [block, ...flat(block.innerBlocks)]);
  return wp.data
    .select('core/block-editor')
    .getSettings()
    .__experimentalBlockPatterns.map(({ name, content, categories }) => {
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
