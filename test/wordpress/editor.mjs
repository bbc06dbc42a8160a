/** The block editor: what the plugin offers there, and that it takes it for well made. */
import assert from 'node:assert/strict';
import { settled } from '../support/puppeteer.mjs';
import { readElements } from './reading.mjs';
import { visit } from './visit.mjs';

const PATTERNS = ['slideshow', 'recent', 'recommendations'];
/** What the pattern of recent events says before an author has changed a word. */
const FILLED_IN = { heading: 'Recent events', dates: ['2009-06-19', '2009-06-19'] };

export async function checkEditor(browser, site, checks) {
  await visit(browser, `${site.origin}/wp-login.php`, async (page) => {
    // Not typed: a moment after it is there, the form takes the focus into its first field, in the middle of the password.
    const fill = (field, value) => page.$eval(field, (input, text) => (input.value = text), value);
    await fill('#user_login', 'author');
    await fill('#user_pass', site.password);
    await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
    await page.goto(`${site.origin}/wp-admin/post-new.php`);
    // They come by a request of their own.
    await settled(page, () =>
      globalThis.wp?.data
        ?.select('core/block-editor')
        ?.getSettings()
        .__experimentalBlockPatterns?.some(({ name }) => name.startsWith('event-page-elements/')),
    );
    const patterns = await page.evaluate(readPatterns);
    for (const name of PATTERNS)
      await checks.claim(`the pattern "${name}" is offered and is valid`, () => {
        const pattern = patterns.find((one) => one.name === `event-page-elements/${name}`);
        assert.deepEqual(pattern?.invalid, [], JSON.stringify(pattern));
        assert.ok(pattern.classes.includes(`event-${name}`), pattern.classes.join());
        assert.deepEqual(pattern.categories, ['event-page-elements']);
      });
    await checks.equal(
      'the script is not in the editor',
      await page.$$eval('script[src*="event-page-elements"]', (all) => all.length),
      0,
    );
    const { content } = patterns.find(({ name }) => name === 'event-page-elements/recent');
    const url = await page.evaluate(publishInEditor, content);
    await visit(browser, url, async (published) => {
      await settled(published, () => document.querySelector('event-recent')?.shadowRoot?.querySelector('li'));
      const [{ heading, dates, text }] = await published.evaluate(readElements);
      await checks.equal(
        'the pattern "recent", published as it is, becomes the element',
        { heading, dates },
        FILLED_IN,
      );
      await checks.claim('and has a link to more', () => assert.match(text, /All events$/));
    });
  });
}

/** In the page: what "Publish" does. */
async function publishInEditor(content) {
  const { dispatch, select } = wp.data;
  await dispatch('core/editor').resetEditorBlocks(wp.blocks.parse(content));
  dispatch('core/editor').editPost({ title: 'From the editor', status: 'publish' });
  await dispatch('core/editor').savePost();
  return select('core/editor').getPermalink();
}

/** In the page. */
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
