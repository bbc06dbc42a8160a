/** Ghost, from npm, with SQLite. A web team uploads a theme, and an owner publishes posts through the Admin API. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zip } from '../../scripts/zip.mjs';
import { startServer } from '../support/server.mjs';
import { readElements } from '../wordpress/reading.mjs';
import { elementsReady, visit } from '../wordpress/visit.mjs';
import { GhostSite } from './ghost-site.mjs';
import { GHOST, VERSIONS } from './packages.mjs';
import { checkPage } from './page.mjs';
import { follow, textOf } from './recipe.mjs';

const docs = textOf('ghost');
/** The HTML cards of the recipe. */
const START = /^ +(<section class="event-slideshow".*>)$/m.exec(docs)[1];
const LISTS = /^## Use one HTML card[^]*?```html\n([^]*?)```/m.exec(docs)[1];
const INJECTION = /^## Script and style sheet[^]*?```html\n([^]*?)```/m.exec(docs)[1];

const html = (text) => ({ type: 'html', version: 1, html: text });
const paragraph = (text) => ({
  type: 'paragraph',
  version: 1,
  direction: 'ltr',
  format: '',
  indent: 0,
  children: [{ type: 'extended-text', version: 1, text, detail: 0, format: 0, mode: 'normal', style: '' }],
});
/** A caption as the editor writes it. */
const words = (text) => `<span style="white-space: pre-wrap;">${text}</span>`;
const PHOTOS = [
  {
    name: 'council-table',
    alt: 'Delegates around a horseshoe table.',
    caption: `${words('The "horseshoe" table. ')}<i><em class="italic" style="white-space: pre-wrap;">Photo: A. Person</em></i>`,
  },
  { name: 'lectern', alt: 'A woman at a lectern.', caption: words('A speaker shows how far away the missions are.') },
];
const SLIDESHOW = {
  tag: 'event-slideshow',
  heading: 'Photos from the meeting',
  photos: [
    { alt: PHOTOS[0].alt, caption: 'The "horseshoe" table.', credit: 'Photo: A. Person' },
    { alt: PHOTOS[1].alt, caption: 'A speaker shows how far away the missions are.' },
  ],
};
const GALLERY = {
  ...SLIDESHOW,
  photos: PHOTOS.map(({ alt }) => ({ alt, caption: null })),
  credit: 'Photos: A. Person',
};
/** What the theme adds to a post with the tag "event". */
const ACTIONS = { tag: 'event-actions', texts: ['All events'], links: ['/events/'] };
const RECENT = {
  tag: 'event-recent',
  heading: 'Recent Events',
  texts: ['A launch', 'Two authors presented their study of convoys.', 'A panel', 'Heads of security spoke.'],
  links: ['/launch/', '/panel/', '/events/'],
  dates: ['2014-11-25', '2009-06-11'],
};
const TEXT = 'Four panels discussed how missions protect their own staff, and what this costs.';

const IMAGES_PAGE = {
  elements: [ACTIONS, SLIDESHOW, RECENT],
  plain: [
    TEXT,
    'The "horseshoe" table. Photo: A. Person',
    'A speaker shows how far away the missions are.',
    'A launch',
  ],
};
const GALLERY_PAGE = { elements: [GALLERY], plain: [TEXT, 'Photos: A. Person', 'After the gallery.'] };
const LISTS_PAGE = {
  elements: [
    {
      ...RECENT,
      texts: [
        'A launch',
        'Two authors presented their study of convoys, and answered questions.',
        'A panel',
        'Heads of security from three missions',
        'All events',
      ],
    },
    {
      tag: 'event-recommendations',
      texts: ['The meeting asked for:', 'More staff in the field.', 'Better protection.'],
    },
  ],
  plain: ['Recent Events', 'A launch', '25 November 2014', 'A panel', 'The meeting asked for:', 'Better protection.'],
};
const MARKDOWN_PAGE = {
  elements: [{ ...SLIDESHOW, photos: [{ alt: PHOTOS[1].alt, caption: 'A caption' }] }],
  plain: [],
};
/** What the mails must have. */
const MAILS = {
  images: ['Photo: A. Person', 'A speaker shows how far', 'council-table.webp', 'lectern.webp'],
  gallery: ['Photos: A. Person', 'council-table.webp', 'lectern.webp'],
  lists: ['A launch</a>', 'Better protection.'],
};

export async function test({ browsers, checks, servers }) {
  const site = new GhostSite();
  servers.add(site);
  await site.start();
  const pictures = await uploadPictures(site);
  const posts = await publish(site, pictures);
  const visitPost = (name, expected, where, some = browsers.slice(0, 1)) =>
    checkPage(some, posts[name].url, expected, checks, `ghost, ${where}`);

  await uploadTheme(site);
  await visitPost('images', IMAGES_PAGE, 'image cards', browsers);
  await visitPost('gallery', GALLERY_PAGE, 'a gallery card', browsers);
  await visitPost('lists', LISTS_PAGE, 'one HTML card', browsers);
  await visitPost('markdown', MARKDOWN_PAGE, 'a Markdown card');
  checks.at('ghost, a file card');
  await checks.claim('the element shows the JSON of the file', () =>
    visit(browsers[0].browser, posts.file.url, showsFile),
  );

  checks.at('ghost, what it prints');
  await checks.claim('an HTML card is printed unchanged, but for links to the site, which get its address', () => {
    assert.ok(
      posts.lists.html.includes(LISTS.trim().replaceAll(' href="/', ` href="${site.origin}/`)),
      posts.lists.html,
    );
  });
  for (const name of ['images', 'gallery'])
    await checks.equal(
      `every picture of the post “${name}” has its size and smaller copies, and is loaded when it is needed`,
      posts[name].html
        .match(/<img[^>]*>/g)
        .map((img) =>
          [/width="1600" height="1067"/, /srcset="[^"]* 600w, [^"]* 1000w/, /loading="lazy"/].every((part) =>
            part.test(img),
          ),
        ),
      [true, true],
    );
  const feed = await (await fetch(`${site.origin}/rss/`)).text();
  await checks.claim('the feed has the cards with their texts and pictures', () => {
    for (const part of [START, LISTS.split('\n')[0], 'Better protection.', ...pictures.map(({ src }) => src)])
      assert.ok(feed.includes(part), part);
  });
  for (const name of ['images', 'gallery', 'lists']) {
    const {
      email_previews: [mail],
    } = await site.api(`email_previews/posts/${posts[name].id}/`);
    await checks.claim(`the mail of the post “${name}” has its texts and pictures`, () => {
      for (const part of MAILS[name]) assert.ok(mail.html.includes(part), `${part} is missing in ${mail.html}`);
      assert.doesNotMatch(mail.html, /srcset|<fig/);
    });
  }
  const converted = await site.publishHtml('A post of HTML', LISTS);
  await checks.claim('HTML that a program sends loses its sections', () =>
    assert.doesNotMatch(converted, /<section|event-recent/),
  );
  const kept = await site.publishHtml('A post of a card', `<!--kg-card-begin: html-->${LISTS}<!--kg-card-end: html-->`);
  await checks.claim('HTML between the comments of a card keeps them', () =>
    assert.match(kept, /<section class="event-recent"/),
  );

  await checkInjection(site, posts.lists.url, browsers[0].browser, checks, servers);
  return `Ghost ${VERSIONS.ghost.ghost}`;
}

async function showsFile(page, problems) {
  await page.locator('::-p-aria([name="An event of a file"][role="heading"])').wait();
  assert.deepEqual(problems, []);
}

/** The default theme as it is, with the code injection of the recipe. The files come from another host. */
async function checkInjection(site, url, browser, checks, servers) {
  checks.at('ghost, code injection');
  const assets = await startServer(
    { 'access-control-allow-origin': '*' },
    { root: new URL('../../dist/cdn/', import.meta.url) },
  );
  servers.add(assets);
  const integrity = JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8'))['event-page-elements.js'];
  const value = INJECTION.replaceAll('https://assets.example.org', assets.origin).replace('sha384-REPLACE', integrity);
  await site.api('themes/source/activate/', {}, 'PUT');
  await site.api('settings/', { settings: [{ key: 'codeinjection_head', value }] }, 'PUT');
  await visit(browser, url, async (page, problems) => {
    await elementsReady(page, LISTS_PAGE.elements.length);
    await checks.equal(
      'the lists become elements',
      (await page.evaluate(readElements)).map(({ tag }) => tag),
      ['event-recent', 'event-recommendations'],
    );
    await checks.equal(
      'the page has no error, and asks only the host of the files',
      problems.filter((problem) => !problem.startsWith(`request to ${assets.origin}/`)),
      [],
    );
  });
}

async function uploadPictures(site) {
  const pictures = [];
  for (const { name, ...texts } of PHOTOS) {
    const file = readFileSync(`demo/photos/${name}-1600.webp`);
    const { images } = await site.upload('images/upload/', file, `${name}.webp`, 'image/webp');
    pictures.push({ ...texts, fileName: `${name}.webp`, src: images[0].url, width: 1600, height: 1067 });
  }
  return pictures;
}

async function publish(site, pictures) {
  const data = JSON.stringify({ name: 'An event of a file', startDate: '2009-06-19' });
  const { files } = await site.upload('files/upload/', data, 'event.json', 'application/json');
  const file = new URL(files[0].url).pathname;
  const images = pictures.map((picture) => ({
    type: 'image',
    version: 1,
    cardWidth: 'regular',
    href: '',
    title: '',
    ...picture,
  }));
  const gallery = {
    type: 'gallery',
    version: 1,
    images: pictures.map(({ fileName, src, alt, width, height }) => ({ row: 0, fileName, src, alt, width, height })),
    caption: words('Photos: A. Person'),
  };
  const event = (title, text, date) => ({
    title,
    tags: [{ name: 'event' }],
    published_at: `${date}T12:00:00.000Z`,
    cards: [paragraph(text)],
  });
  const posts = {
    panel: event('A panel', 'Heads of security spoke.', '2009-06-11'),
    launch: event('A launch', 'Two authors presented their study of convoys.', '2014-11-25'),
    images: {
      ...event('Image cards', TEXT, '2009-06-19'),
      cards: [paragraph(TEXT), html(START), ...images, html('</section>')],
    },
    gallery: {
      title: 'A gallery card',
      cards: [paragraph(TEXT), html(START), gallery, html('</section>'), paragraph('After the gallery.')],
    },
    lists: { title: 'One HTML card', cards: [html(LISTS)] },
    markdown: {
      title: 'A Markdown card',
      cards: [
        {
          type: 'markdown',
          version: 1,
          markdown: `${START}\n\n![${PHOTOS[1].alt}](${pictures[1].src} 'A caption')\n\n</section>`,
        },
      ],
    },
    file: { title: 'A file card', cards: [html(`<event-page src="${file}" heading-level="2"></event-page>`)] },
  };
  const published = {};
  for (const [name, post] of Object.entries(posts)) published[name] = await site.publish({ slug: name, ...post });
  return published;
}

/** Uploads the default theme with the recipe, as a web team does, and activates it. */
async function uploadTheme(site) {
  const folder = mkdtempSync(join(tmpdir(), 'event-page-elements-theme-'));
  try {
    cpSync(join(GHOST, 'content/themes/source'), folder, { recursive: true });
    follow('ghost', folder);
    for (const name of ['event-page-elements.css', 'event-page-elements.js'])
      cpSync(`dist/cdn/${name}`, join(folder, 'assets', name));
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => ({ name: `events/${path.slice(folder.length + 1)}`, data: readFileSync(path) }));
    await site.upload('themes/upload/', zip(files), 'events.zip', 'application/zip');
    await site.api('themes/events/activate/', {}, 'PUT');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
