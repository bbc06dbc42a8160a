/** The block editor: what the plugin offers there, and that it takes it for well made. */
import assert from 'node:assert/strict';
import { settled } from '../support/puppeteer.mjs';
import { visit } from './visit.mjs';

const PATTERNS = ['slideshow', 'recent', 'recommendations'];

export async function checkEditor(browser, site, checks) {
  await visit(browser, `${site.origin}/wp-login.php`, async (page) => {
    await page.type('#user_login', 'author');
    await page.type('#user_pass', site.password);
    await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
    await page.goto(`${site.origin}/wp-admin/post-new.php`);
    await settled(page, () => globalThis.wp?.data?.select('core/block-editor')?.getSettings().__experimentalBlockPatterns);
    const patterns = await page.evaluate(readPatterns);
    for (const name of PATTERNS)
      await checks.claim(`the pattern "${name}" is offered and is valid`, () => {
        const pattern = patterns.find((one) => one.name === `event-page-elements/${name}`);
        assert.deepEqual(pattern?.invalid, [], JSON.stringify(pattern));
        assert.ok(pattern.classes.includes(`event-${name}`), pattern.classes.join());
        assert.deepEqual(pattern.categories, ['event-page-elements']);
      });
    await checks.equal('the script is not in the editor', await page.$$eval('script[src*="event-page-elements"]', (all) => all.length), 0);
  });
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
        classes: blocks.map(({ attributes }) => attributes.className).filter(Boolean),
        invalid: blocks.filter(({ isValid }) => !isValid).map(({ originalContent }) => originalContent),
      };
    });
}
