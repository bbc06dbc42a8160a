/**
 * `npm run bench:complaints`: twenty complaints that users of slideshows have, tried in the bench's own pages; the table goes into
 * docs/accessibility-comparison.md. `--only=ours,splide` and `--check=4,9` try fewer; the others keep what they had the last time.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import prettier from 'prettier';
import { browserVersion } from '../scripts/browsers.mjs';
import { launch, setUp } from './setup.mjs';

process.chdir(new URL('..', import.meta.url).pathname);
const executablePath = await setUp();
const { CANDIDATES, chosen, titleOf } = await import('./candidates.mjs');
const { startServer } = await import('./server.mjs');
const keyboard = await import('./complaints/keyboard.mjs');
const speech = await import('./complaints/speech.mjs');
const structure = await import('./complaints/structure.mjs');
const enlarged = await import('./complaints/enlarged.mjs');
const { smallOrFaint } = await import('./complaints/looks.mjs');

const FILE = 'docs/accessibility-comparison.md';
/** What was found the last time, so that one library or one complaint can be tried alone. */
const MEMORY = 'bench/complaints.json';
const COMPLAINTS = [
  ['focus goes into photos that are not shown', keyboard.focusInUnseenSlides],
  ['arrow keys move every slideshow on the page', keyboard.arrowsMoveAll],
  ['keys are taken from text fields, or from scrolling', keyboard.arrowsStealKeys],
  ['right-to-left is the wrong way round', keyboard.rtlReversed],
  ['nothing is announced after Next', speech.nothingAnnounced],
  ['announced twice, or at every change of text', speech.announcedTooOften],
  ['autoplay floods the live region', speech.autoplayFloods],
  ['no pause, or reduced motion ignored', speech.noPause],
  ['focus is lost at the last photo', keyboard.focusLostAtEnd],
  ['Tab to an unseen link shifts what is shown', keyboard.tabShiftsLayout],
  ['clones double captions and ids', structure.clones],
  ['roles that do not fit', structure.wrongRoles],
  ['focus is not kept in the enlarged view, or not returned', enlarged.focusNotReturned],
  ['entries are left in the history', structure.historyPollution],
  ['English names that cannot be changed', speech.fixedNames],
  ['caption missing or cut off in the enlarged view', enlarged.captionInView],
  ['alternative text missing, or caption read twice', speech.alternativeAndCaption],
  ['all photos are read at once', speech.allSlidesRead],
  ['broken when built in a hidden part of the page', structure.builtHidden],
  ['targets too small, or icons too faint', smallOrFaint],
];

const keys = chosen(process.argv).filter((key) => key !== 'hand');
const only = process.argv
  .find((argument) => argument.startsWith('--check='))
  ?.slice(8)
  .split(',')
  .map(Number);
// Builds are made when they are asked for: a check needs only some.
const server = await startServer([9], []);
const bench = { executablePath, server, browser: await launch(executablePath) };
const found = existsSync(MEMORY) ? JSON.parse(readFileSync(MEMORY, 'utf8')) : {};
try {
  for (const [i, [, check]] of COMPLAINTS.entries()) {
    if (only && !only.includes(i + 1)) continue;
    const results = (found[i + 1] ??= {});
    for (const key of keys) {
      results[key] = await tried(check, key);
      console.log(`${i + 1} ${key}: ${results[key].verdict}${results[key].note ? ` (${results[key].note})` : ''}`);
    }
  }
} finally {
  await bench.browser.close();
  server.close();
}
const config = await prettier.resolveConfig(MEMORY);
writeFileSync(MEMORY, await prettier.format(JSON.stringify(found), { ...config, parser: 'json' }));
await write();

/** Once more when the page failed: a busy machine is no complaint. */
async function tried(check, key, again = true) {
  try {
    return await check(bench, key);
  } catch (error) {
    if (again) return tried(check, key, false);
    return { verdict: '–', note: `the check failed: ${error.message.split('\n')[0]}` };
  }
}

async function write() {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const keys = Object.keys(CANDIDATES).filter((key) => key !== 'hand');
  const head = ['', 'complaint', ...keys.map(titleOf)];
  const rows = COMPLAINTS.map(([title], i) => {
    const results = keys.map((key) => [key, found[i + 1]?.[key] ?? { verdict: '?' }]);
    return { number: i + 1, title, results: Object.fromEntries(results) };
  });
  const notes = rows.map(({ number, title, results }) => {
    const said = keys.filter((key) => results[key].note);
    // The same reason for several is said once.
    const groups = group(said, (key) => results[key].note);
    const list = [...groups].map(([note, who]) => `${who.map((key) => titleOf(key)).join(', ')}: ${note}`);
    return list.length ? `${number}. ${title}. ${list.join('. ')}.` : undefined;
  });
  const table = [
    `${browserVersion(executablePath)}, ${new Date().toISOString().slice(0, 10)}.`,
    [
      line(head),
      line(head.map(() => '---')),
      ...rows.map(({ number, title, results }) => line([number, title, ...keys.map((key) => results[key].verdict)])),
    ].join('\n'),
    'What was seen, and why a dash is a dash:',
    notes
      .filter(Boolean)
      .map((note) => note.replace(/^(\d+)\./, '- **$1**'))
      .join('\n'),
  ].join('\n\n');
  const text = readFileSync(FILE, 'utf8').replace(
    /(<!-- complaints -->)[^]*(<!-- \/complaints -->)/,
    () => `<!-- complaints -->\n\n${table}\n\n<!-- /complaints -->`,
  );
  writeFileSync(FILE, await prettier.format(text, { ...(await prettier.resolveConfig(FILE)), parser: 'markdown' }));
}

function group(list, by) {
  const groups = new Map();
  for (const one of list) groups.set(by(one), [...(groups.get(by(one)) ?? []), one]);
  return groups;
}
