/** The photos of a slideshow that a browser fetches at once: only the first one is seen. */
import { gallery } from './editor.mjs';
import { elementsReady, visit } from './visit.mjs';

const CLASS = 'event-slideshow';
/** A text that looks like the end of a tag, and like the attribute. */
const ALT = '3 > 2 loading="eager"';
/** What the HTML of a group becomes: `{lazy}` is where the attribute is added. Most of it is not from the editor. */
const PRINTED = [
  '<img src="1"><img{lazy} src="2" alt="3 > 2"><img src="3" loading="eager"><img src="4" LOADING=lazy />',
  `<p title="<img src='0'>"><img src="1"></p><IMG{lazy} alt='" >' SRC=2><img{lazy}\nsrc=3 data-loading="lazy">`,
  '<!-- <img src="0"> --><img src="1"><!-- <img src="0"> --><img{lazy} src="2"><image src="3"></image>',
  '<script>"<img>"</script><img src="1"><noscript><img src="0"></noscript><img{lazy}><textarea><img></textarea>',
  '<img src="1"><img src="2" alt="not closed> <img src=3>',
];

/** Publishes a slideshow at the top of a post, as a gallery and as a group around one, and checks its photos. */
export async function checkLazy(browser, site, checks, pictures) {
  const texts = pictures.map((picture) => ({ ...picture, alt: escaped(ALT) }));
  const one = gallery(texts, { className: CLASS });
  const group = `<!-- wp:group {"tagName":"section","className":"${CLASS}"} -->
<section class="wp-block-group ${CLASS}">${one}</section>
<!-- /wp:group -->`;
  const forms = { 'a gallery': one, 'a group around a gallery': group };
  const posts = Object.entries(forms).map(([title, content], i) => ({
    role: 'author',
    slug: `lazy-${i}`,
    title,
    content,
  }));
  checks.at('lazy photos');
  const printed = site.run(
    'lazy',
    PRINTED.map((html) => html.replaceAll('{lazy}', '')),
  );
  await checks.equal(
    'only the tags of pictures are changed',
    printed,
    PRINTED.map((html) => html.replaceAll('{lazy}', ' loading="lazy"')),
  );
  for (const [i, { url }] of site.run('publish', posts).entries()) {
    checks.at(`lazy photos, ${posts[i].title}`);
    await checks.equal(
      'all photos but the first are lazy, and each has its text',
      await loadingOf(browser, url),
      pictures.map((_, n) => [n ? 'lazy' : null, ALT]),
    );
    const fetched = await fetchedBeforeFirst(browser, url);
    await checks.equal('only the first photo is fetched before it has come', fetched.length, 1);
  }
}

function escaped(text) {
  return text.replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Returns `loading` and `alt` of each picture, as they are in the HTML. */
async function loadingOf(browser, url) {
  let found;
  await visit(
    browser,
    url,
    async (page) => {
      found = await page.$$eval('.entry-content img', (all) =>
        all.map((img) => [img.getAttribute('loading'), img.alt]),
      );
    },
    { scripts: false },
  );
  return found;
}

/** Keeps the first photo back until the element is there, and returns the photos that were asked for until then. */
async function fetchedBeforeFirst(browser, url) {
  const context = await browser.createBrowserContext();
  const asked = [];
  let found;
  const prepare = async (page) => {
    await page.setRequestInterception(true);
    page.on('request', async (request) => {
      const isPhoto = request.url().includes('/uploads/');
      if (isPhoto && asked.push(request.url()) === 1) {
        await elementsReady(page, 1);
        found = [...asked];
      }
      await request.continue();
    });
  };
  try {
    await visit(context, url, (page) => elementsReady(page, 1), { prepare });
  } finally {
    await context.close();
  }
  return found;
}
