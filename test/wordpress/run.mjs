/**
 * `npm run test:wordpress` tests the plugin and the one-file build in a real WordPress, with a classic theme and a
 * block theme. It publishes posts as each of the roles that WordPress filters differently, and checks the pages in
 * Chromium. Everything is in a temporary folder on this machine, which is removed at the end.
 *
 * - `-- --new` takes a newer WordPress than the installed one; see newer.mjs.
 * - `-- hostile classic` checks only pages with one of these words in their names.
 * - SCREENSHOTS=folder keeps a screenshot of each page.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { run } from '../../scripts/run.mjs';
import { writeZip, ZIP } from '../../scripts/wordpress.mjs';
import { Checks } from '../support/checks.mjs';
import { checkAuthorsWay } from './author.mjs';
import { checkEditor, checkHostileInEditor, checkLightbox, gallery, slideshow } from './editor.mjs';
import { checkEventPage } from './event-page.mjs';
import { hostileContent } from './hostile.mjs';
import { checkLanguages } from './languages.mjs';
import { checkLazy } from './lazy.mjs';
import { checkHostilePage, checkPage, checkWithoutScripts } from './pages.mjs';
import { CAPTIONS, eventJson, forms } from './posts.mjs';
import { missingPrograms, themes, versions } from './programs.mjs';
import { Site } from './site.mjs';
import { checkSizes } from './sizes.mjs';
import { checkUnchanged } from './unchanged.mjs';
import { uploadPlugin } from './upload.mjs';
import { launchChromium } from './visit.mjs';

const ROLES = ['administrator', 'author', 'contributor'];

process.chdir(new URL('../..', import.meta.url).pathname);

const missing = missingPrograms();
if (missing.length) stop(missing.join('\n'));
if (!existsSync('dist/cdn/event-page-elements.js') && !(await run('node', ['scripts/build.mjs'])).ok) process.exit(1);

const checks = new Checks();
const site = new Site();
// Stops the site in every case: at the end, on Ctrl+C, and after an error.
process.once('exit', () => site.stop());
for (const [signal, code] of Object.entries({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }))
  process.once(signal, () => process.exit(code));

try {
  await site.start();
  const version = site.run('install', site.password);
  const browser = await launchChromium(site);
  checks.at('a new site');
  await writeZip();
  await uploadPlugin(browser, site, resolve(ZIP), checks, takeScreenshot);
  const pictures = addPictures();
  const all = publish(pictures);
  const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  const isWanted = (name) => !words.length || words.some((word) => name.includes(word));
  const posts = all.filter(({ slug }) => isWanted(slug));
  const themeVersions = [];
  for (const theme of Object.values(themes())) {
    themeVersions.push(`${theme} ${site.run('theme', null, theme)}`);
    for (const post of posts) await checkPost(browser, post, theme);
  }
  // WordPress keeps `metadata` of every block from 6.5 on; only then the panel offers settings.
  const hasSettings = Number.parseFloat(version) >= 6.5;
  if (isWanted('author-way')) {
    checks.at('an author’s way');
    await checks.claim('all steps are possible', () =>
      checkAuthorsWay(browser, site, checks, (page, step) => takeScreenshot(page, `editor.${step}`), hasSettings),
    );
  }
  if (isWanted('event-page')) {
    checks.at('a whole event page');
    await checks.claim('all steps are possible', () =>
      checkEventPage(browser, site, checks, (page, step) => takeScreenshot(page, `event-page.${step}`)),
    );
  }
  if (isWanted('editor')) {
    await checks.claim('all checks of the editor run to the end', () =>
      checkEditor(browser, site, checks, pictures, hasSettings, (page, step) => takeScreenshot(page, `editor.${step}`)),
    );
  }
  if (isWanted('languages')) {
    await checkLanguages(browser, site, checks, slideshow(pictures), pictures.length, hasSettings, (page, locale) =>
      takeScreenshot(page, `editor.${locale}`),
    );
  }
  if (isWanted('unchanged')) {
    checks.at('the editor, a post with every block');
    await checks.claim('all checks of the blocks run to the end', () =>
      checkUnchanged(browser, site, checks, gallery(pictures, {}), pictures),
    );
  }
  if (isWanted('hostile-editor')) {
    checks.at('the editor, a hostile post as administrator');
    const hostile = all.find(({ slug }) => slug === 'hostile');
    await checks.claim('all checks of the hostile post run to the end', () =>
      checkHostileInEditor(browser, site, checks, hostile, pictures),
    );
  }
  if (isWanted('sizes')) {
    checks.at('sizes');
    const post = all.find(({ slug }) => slug === 'blocks-author');
    await checks.claim('all checks of the sizes run to the end', () =>
      checkSizes(browser, checks, post.url, pictures.length),
    );
  }
  if (isWanted('lazy')) {
    checks.at('lazy photos');
    await checks.claim('all checks run to the end', () => checkLazy(browser, site, checks, pictures));
  }
  if (isWanted('lightbox') && Number.parseFloat(version) >= 6.4) {
    checks.at('“Enlarge on click”');
    await checks.claim('all checks run to the end', () => checkLightbox(browser, site, checks, pictures));
  }
  checks.at('the plugin');
  await checks.equal('PHP reports no problem with the plugin', site.complaintsAbout('event-page-elements/'), []);
  await checks.equal('it leaves nothing in the site when it is deleted', site.run('plugin', 'delete'), []);
  await browser.close();
  console.log(
    `WordPress ${version} with ${themeVersions.join(' and ')}, ${versions().join(', ')}, ${Math.round(performance.now() / 1000)} s`,
  );
} catch (error) {
  checks.failed++;
  console.error(error);
}
console.log(`${checks.passed} passed, ${checks.failed} failed`);
process.exit(checks.failed ? 1 : 0);

/** Uploads the test photos to the media library. */
function addPictures() {
  const photos = JSON.parse(readFileSync('demo/photos/photos.json', 'utf8')).slice(0, CAPTIONS.length);
  const pictures = photos.map(({ slug, alt }, i) => ({
    file: resolve(`demo/photos/${slug}-1600.webp`),
    alt,
    caption: CAPTIONS[i].html,
  }));
  return site.run('pictures', pictures).map((picture, i) => ({ ...picture, alt: photos[i].alt }));
}

/** Publishes every form as every role, and a hostile post as the lowest role. Returns the posts. */
function publish(pictures) {
  site.addFile('event.json', JSON.stringify(eventJson(pictures)));
  const posts = Object.entries(forms(pictures)).flatMap(([form, post]) =>
    ROLES.map((role) => ({ ...post, role, slug: `${form}-${role}`, title: `The ${form} form, by ${role}` })),
  );
  posts.push({ role: 'contributor', slug: 'hostile', title: 'A hostile post', content: hostileContent(pictures[0]) });
  const published = site.run('publish', posts);
  return posts.map((post, i) => ({ ...post, ...published[i] }));
}

/** Checks the page of one post in one theme. */
async function checkPost(browser, post, theme) {
  checks.at(`${post.slug}, ${theme}`);
  const saveScreenshot = (page, state) => takeScreenshot(page, [theme, post.slug, state].filter(Boolean).join('.'));
  // An error that ends the checks is a failure of this page only.
  await checks.claim('all checks run to the end', async () => {
    if (!post.elements) return checkHostilePage(browser, post, checks, saveScreenshot);
    await checkPage(browser, post, checks, saveScreenshot);
    return checkWithoutScripts(browser, post, checks, saveScreenshot);
  });
}

async function takeScreenshot(page, name) {
  if (!process.env.SCREENSHOTS) return;
  mkdirSync(process.env.SCREENSHOTS, { recursive: true });
  await page.screenshot({ path: join(process.env.SCREENSHOTS, `${name}.png`), fullPage: true });
}

function stop(reason) {
  console.error(reason);
  process.exit(1);
}
