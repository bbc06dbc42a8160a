/** Hugo, from Debian or from `HUGO_BIN`. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { hasCommand } from '../../scripts/browsers.mjs';
import { assertInOrder } from '../support/checks.mjs';
import { startServer } from '../support/server.mjs';
import { photosOf, PLAIN, recentOf, RECOMMENDATIONS } from './event.mjs';
import { command, newProject } from './packages.mjs';
import { checkPage } from './page.mjs';
import { addPhotos, follow } from './recipe.mjs';

const HUGO = process.env.HUGO_BIN ?? 'hugo';
const PAGE = 'events/field-missions/';
const EVENT = {
  elements: [
    photosOf('The “horseshoe” table.', 'Photo: A. Person'),
    RECOMMENDATIONS,
    recentOf((name) => `/events/${name}/`, '/events/', 'All events'),
  ],
  plain: [
    PLAIN[0],
    'Photos from the meeting',
    'The “horseshoe” table. Photo: A. Person',
    'A speaker shows how far away the missions are.',
    ...PLAIN.slice(1),
    'A launch',
    'November 25, 2014',
  ],
};

export async function test({ browsers, checks, servers }) {
  if (HUGO === 'hugo' && !hasCommand(HUGO))
    throw new Error('Hugo is not installed: on Debian, apt-get install --no-install-recommends hugo');
  const folder = await newProject('hugo');
  cpSync(join(folder, 'node_modules/event-page-elements/dist/cdn'), join(folder, 'static/event-page-elements'), {
    recursive: true,
  });
  follow('hugo', folder);
  addPhotos(join(folder, 'content', PAGE));
  await build(folder);
  const server = await startServer({}, { root: pathToFileURL(`${folder}/public/`) });
  servers.add(server);
  await checkPage(browsers, `${server.origin}/${PAGE}`, EVENT, checks, 'hugo');

  checks.at('hugo, what it prints');
  const printed = (path) => readFileSync(join(folder, 'public', path), 'utf8');
  await checks.equal(
    'each photo has its size, and all but the first are loaded when they are needed',
    printed(`${PAGE}index.html`).match(/(?<=<img[^>]*) width[^>]*(?=>)/g),
    [' width="1600" height="1067"', ' width="1600" height="1067" loading="lazy"'],
  );
  const traps = printed('traps/index.html');
  await checks.equal(
    'tags in Markdown are dropped, also those of a shortcode between percent signs',
    traps.match(/<section[^>]*>/g),
    [
      '<section class="event-slideshow event-column" data-heading="Heading with &#34;quotes&#34; and &lt;b&gt;">',
      '<section class="event-recent event-column" data-heading="Heading">',
    ],
  );
  await checks.claim('the text of a section stays, and that of a shortcode between percent signs is dropped', () => {
    assertInOrder(traps, ['A section in Markdown.', 'A shortcode in a list.']);
    assert.doesNotMatch(traps, /percent/);
  });
  await checks.claim('the figure of Hugo inside the shortcode loses its picture', () =>
    assert.doesNotMatch(traps, /<img/),
  );
  const feed = printed('events/index.xml');
  await checks.claim('the feed has the texts of the shortcode', () =>
    assertInOrder(feed, ['Photos from the meeting', 'The meeting asked for:', 'Better protection of national staff']),
  );
  await checks.claim('the feed has no picture', () => assert.doesNotMatch(feed, /(?:<|&lt;)img/));

  rmSync(join(folder, 'public'), { recursive: true });
  await build(folder, { HUGO_MARKUP_GOLDMARK_PARSER_WRAPSTANDALONEIMAGEWITHINPARAGRAPH: 'true' });
  await checks.claim('without the setting, each figure is in a paragraph', () =>
    assert.match(printed(`${PAGE}index.html`), /<p><figure>/),
  );
  await checkPage(browsers.slice(0, 1), `${server.origin}/${PAGE}`, EVENT, checks, 'hugo, without the setting');
  return `Hugo ${/v([\d.]+)/.exec(spawnSync(HUGO, ['version'], { encoding: 'utf8' }).stdout)[1]}`;
}

function build(folder, env) {
  return command(HUGO, ['--quiet'], folder, env);
}
