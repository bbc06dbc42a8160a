/** Astro, from npm. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startServer } from '../support/server.mjs';
import { photosOf, PLAIN, recentOf, RECOMMENDATIONS } from './event.mjs';
import { newProject, npm, VERSIONS } from './packages.mjs';
import { checkPage } from './page.mjs';
import { addPhotos, follow } from './recipe.mjs';

const CONTENT = 'src/content/events';
const path = (name) => `/events/${name}/`;
const RECENT = recentOf(path);
const EVENT = {
  elements: [
    photosOf('The "horseshoe" table.', 'A. Person'),
    RECOMMENDATIONS,
    { ...RECENT, links: [...RECENT.links, path('markdown')], dates: [...RECENT.dates, '2001-01-01'] },
  ],
  plain: [
    'Photos from the meeting',
    'The "horseshoe" table. A. Person',
    'A speaker shows how far away the missions are.',
    ...PLAIN,
    'A launch',
    'November 25, 2014',
  ],
};
/** A page whose photos are in the text. */
const MARKDOWN = {
  elements: [
    {
      tag: 'event-slideshow',
      heading: 'A “heading”',
      photos: [
        { alt: 'Delegates around a horseshoe table.', caption: 'The caption of a title.' },
        { alt: 'A woman at a lectern.', caption: 'Another caption.' },
      ],
    },
    {
      ...RECENT,
      texts: ['A launch', 'Safety in Field Missions', 'A panel'],
      links: ['launch', 'field-missions', 'panel'].map(path),
      dates: ['2014-11-25', '2009-06-19', '2009-06-11'],
    },
  ],
  plain: ['A “heading”'],
};

export async function test({ browsers, checks, servers }) {
  const folder = await newProject('astro');
  follow('astro', folder);
  for (const page of ['field-missions', 'markdown']) addPhotos(join(folder, CONTENT, page));
  await npm(['exec', 'astro', 'build'], folder, { ASTRO_TELEMETRY_DISABLED: '1' });
  const server = await startServer({}, { root: pathToFileURL(`${folder}/dist/`) });
  servers.add(server);
  await checkPage(browsers, `${server.origin}/events/field-missions/`, EVENT, checks, 'astro');
  await checkPage(
    browsers.slice(0, 1),
    `${server.origin}/events/markdown/`,
    MARKDOWN,
    checks,
    'astro, photos in Markdown',
  );

  checks.at('astro, what it prints');
  const printed = (page) => readFileSync(join(folder, 'dist/events', page, 'index.html'), 'utf8').match(/<img[^>]*>/g);
  const pictures = printed('field-missions');
  await checks.equal(
    'all photos but the first are loaded when they are needed',
    pictures.map((img) => /loading="lazy"/.test(img)),
    [false, true],
  );
  for (const img of pictures)
    await checks.claim('each photo has its size and smaller copies', () => {
      assert.match(img, /width="1600" height="1067"/);
      assert.match(img, /srcset="[^"]* 480w, [^"]* 960w, [^"]* 1600w"/);
    });
  for (const img of printed('markdown'))
    await checks.claim('each photo in Markdown has its size, and is loaded when it is needed', () =>
      assert.match(img, /(?=.* loading="lazy")(?=.* width="1600")(?=.* height="1067")/),
    );
  return `Astro ${VERSIONS.astro.astro}`;
}
