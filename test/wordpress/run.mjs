/**
 * `npm run test:wordpress`: the plugin and the one-file build in a real WordPress, in a classic theme and a block theme. Posts are published as the roles that
 * WordPress filters differently, and looked at in Chromium. All of it lives in a temporary folder, on this machine only, and is gone at the end.
 * `-- hostile classic`: only pages with one of these words in their names. SCREENSHOTS=folder: keeps a picture of each page.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { run } from '../../scripts/run.mjs';
import { Checks } from './checks.mjs';
import { checkEditor } from './editor.mjs';
import { hostileContent } from './hostile.mjs';
import { checkHostilePage, checkPage, checkWithoutScripts } from './pages.mjs';
import { CAPTIONS, eventJson, forms } from './posts.mjs';
import { missingPrograms, themes, versions } from './programs.mjs';
import { Site } from './site.mjs';
import { launchChromium } from './visit.mjs';

const ROLES = ['administrator', 'author', 'contributor'];

process.chdir(new URL('../..', import.meta.url).pathname);

const missing = missingPrograms();
if (missing.length) stop(missing.join('\n'));
if (!existsSync('dist/cdn/event-page-elements.js') && !(await run('node', ['scripts/build.mjs'])).ok) process.exit(1);

const checks = new Checks();
const site = new Site();
// The last thing in every case: at the end, on Ctrl-C, and when something is thrown.
process.once('exit', () => site.stop());
for (const [signal, code] of Object.entries({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }))
  process.once(signal, () => process.exit(code));

try {
  await site.start();
  const version = site.run('install', site.password);
  const posts = publish(addPictures());
  const browser = await launchChromium(site);
  const seen = [];
  for (const theme of Object.values(themes())) {
    seen.push(`${theme} ${site.run('theme', null, theme)}`);
    for (const post of posts) await look(browser, post, theme);
  }
  checks.at('the editor, as author');
  await checkEditor(browser, site, checks);
  checks.at('the plugin');
  await checks.equal('PHP has nothing to say about it', site.complaintsAbout('event-page-elements/'), []);
  await browser.close();
  console.log(
    `WordPress ${version} with ${seen.join(' and ')}, ${versions().join(', ')}, ${Math.round(performance.now() / 1000)} s`,
  );
} catch (error) {
  checks.failed++;
  console.error(error);
}
console.log(`${checks.passed} passed, ${checks.failed} failed`);
process.exit(checks.failed ? 1 : 0);

function addPictures() {
  const photos = JSON.parse(readFileSync('demo/photos/photos.json', 'utf8')).slice(0, CAPTIONS.length);
  const pictures = photos.map(({ slug, alt }, i) => ({
    file: resolve(`demo/photos/${slug}-1600.webp`),
    alt,
    caption: CAPTIONS[i].html,
  }));
  return site.run('pictures', pictures).map((picture, i) => ({ ...picture, alt: photos[i].alt }));
}

/** Every form by every role, and a post that means harm by the lowest. */
function publish(pictures) {
  site.addFile('event.json', JSON.stringify(eventJson(pictures)));
  const posts = Object.entries(forms(pictures)).flatMap(([form, post]) =>
    ROLES.map((role) => ({ ...post, role, slug: `${form}-${role}`, title: `The ${form} form, by ${role}` })),
  );
  posts.push({ role: 'contributor', slug: 'hostile', title: 'A hostile post', content: hostileContent(pictures[0]) });
  const published = site.run('publish', posts);
  const words = process.argv.slice(2);
  return posts
    .map((post, i) => ({ ...post, ...published[i] }))
    .filter(({ slug }) => !words.length || words.some((word) => slug.includes(word)));
}

async function look(browser, post, theme) {
  checks.at(`${post.slug}, ${theme}`);
  const keep = async (page, state) => {
    if (!process.env.SCREENSHOTS) return;
    mkdirSync(process.env.SCREENSHOTS, { recursive: true });
    const name = [theme, post.slug, state].filter(Boolean).join('.');
    await page.screenshot({ path: join(process.env.SCREENSHOTS, `${name}.png`), fullPage: true });
  };
  // What breaks off is a failure of this page alone.
  await checks.claim('can be looked at to the end', async () => {
    if (!post.elements) return checkHostilePage(browser, post, checks, keep);
    await checkPage(browser, post, checks, keep);
    return checkWithoutScripts(browser, post, checks, keep);
  });
}

function stop(reason) {
  console.error(reason);
  process.exit(1);
}
