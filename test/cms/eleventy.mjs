/** Eleventy, from npm. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startServer } from '../support/server.mjs';
import { photosOf, PLAIN, recentOf, RECOMMENDATIONS } from './event.mjs';
import { newProject, npm, VERSIONS } from './packages.mjs';
import { checkPage } from './page.mjs';
import { addPhotos, follow } from './recipe.mjs';

const PAGE = 'events/field-missions/';
const RECENT = recentOf((name) => `/events/${name}/`);
const EVENT = {
  elements: [photosOf('The "horseshoe" table.', 'Photo: A. Person'), RECOMMENDATIONS, RECENT],
  plain: [
    PLAIN[0],
    'Photos from the meeting',
    'The "horseshoe" table. Photo: A. Person',
    'A speaker shows how far away the missions are.',
    ...PLAIN.slice(1),
    'November 25, 2014',
    'A launch',
  ],
};
/** A page with a tag in Markdown. */
const TAG = {
  elements: [
    {
      tag: 'event-slideshow',
      heading: 'A tag in Markdown',
      photos: [{ alt: 'A woman at a lectern.', caption: 'The caption of a tag.' }],
    },
    {
      ...RECENT,
      texts: ['A launch', 'Safety in Field Missions', 'A panel'],
      links: ['/events/launch/', '/events/field-missions/', '/events/panel/'],
      dates: ['2014-11-25', '2009-06-19', '2009-06-11'],
    },
  ],
  plain: ['- An item without an empty line', 'A tag in Markdown', 'The caption of a tag.'],
};

export async function test({ browsers, checks, servers }) {
  const folder = await newProject('eleventy');
  follow('eleventy', folder);
  for (const path of [PAGE, '']) addPhotos(join(folder, path));
  await npm(['exec', 'eleventy'], folder);
  const server = await startServer({}, { root: pathToFileURL(`${folder}/_site/`) });
  servers.add(server);
  await checkPage(browsers, `${server.origin}/${PAGE}`, EVENT, checks, 'eleventy');
  await checkPage(browsers.slice(0, 1), `${server.origin}/traps/`, TAG, checks, 'eleventy, a tag in Markdown');

  checks.at('eleventy, what it prints');
  const pictures = readFileSync(join(folder, '_site', PAGE, 'index.html'), 'utf8').match(/<img[^>]*>/g);
  await checks.equal(
    'all photos but the first are loaded when they are needed',
    pictures.map((img) => /loading="lazy"/.test(img)),
    [false, true],
  );
  for (const img of pictures)
    await checks.claim('each photo has its size and smaller copies', () => {
      assert.match(img, /width="1600" height="1067"/);
      assert.match(img, /srcset="[^"]*-480\.webp 480w,[^"]*-960\.webp 960w,[^"]*-1600\.webp 1600w"/);
    });
  return Object.entries(VERSIONS.eleventy)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ');
}
