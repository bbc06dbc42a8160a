/**
 * `npm run bench:complaints`: checks twenty common complaints about slideshows in the pages of the bench, and writes
 * the table in docs/accessibility-comparison.md. `--only=ours,splide` and `--check=4,9` limit the run to some
 * candidates and complaints. The others keep their last results.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import prettier from 'prettier';
import { browserVersion } from '../scripts/browsers.mjs';
import { launch, setUp } from './setup.mjs';

process.chdir(new URL('..', import.meta.url).pathname);
const executablePath = await setUp();
const { CANDIDATES, chosenKeys, titleOf } = await import('./candidates.mjs');
const { startServer } = await import('./server.mjs');
const keyboard = await import('./complaints/keyboard.mjs');
const speech = await import('./complaints/speech.mjs');
const structure = await import('./complaints/structure.mjs');
const enlarged = await import('./complaints/enlarged.mjs');
const { smallOrFaint } = await import('./complaints/looks.mjs');

const PAGE = 'docs/accessibility-comparison.md';
/** The last results. They allow a run for a single library or complaint. */
const RESULTS = 'bench/complaints.json';
const COMPLAINTS = [
  ['focus reaches photos that are not shown', keyboard.focusInUnseenSlides],
  ['arrow keys move every slideshow on the page', keyboard.arrowsMoveAll],
  ['keys meant for a text field or for scrolling are intercepted', keyboard.arrowsStealKeys],
  ['right-to-left is reversed', keyboard.rtlReversed],
  ['nothing is announced after Next', speech.nothingAnnounced],
  ['the caption is announced twice, or at every text change', speech.announcedTooOften],
  ['autoplay floods the live region', speech.autoplayFloods],
  ['autoplay has no pause button, or reduced motion is ignored', speech.noPause],
  ['focus is lost at the last photo', keyboard.focusLostAtEnd],
  ['Tab to a hidden link scrolls the slides out of place', keyboard.tabShiftsLayout],
  ['cloned slides duplicate captions and ids', structure.clones],
  ['roles are wrong, or names are missing', structure.wrongRoles],
  ['focus leaves the enlarged view, or is not returned', enlarged.focusNotReturned],
  ['history entries are left behind', structure.historyPollution],
  ['English names cannot be changed', speech.fixedNames],
  ['the caption is missing or cut off in the enlarged view', enlarged.captionInView],
  ['alternative text is missing, or the caption is read twice', speech.alternativeAndCaption],
  ['all photos are read at once', speech.allSlidesRead],
  ['the slideshow breaks if it is created in a hidden part of the page', structure.builtHidden],
  ['targets are too small, or icons too faint', smallOrFaint],
];

const keys = chosenKeys(process.argv).filter((key) => key !== 'hand');
const only = process.argv
  .find((argument) => argument.startsWith('--check='))
  ?.slice(8)
  .split(',')
  .map(Number);
// The server makes a build when a page requests it, because a check needs only some builds.
const server = await startServer([9], []);
const bench = { executablePath, server, browser: await launch(executablePath) };
const found = existsSync(RESULTS) ? JSON.parse(readFileSync(RESULTS, 'utf8')) : {};
try {
  for (const [i, [, check]] of COMPLAINTS.entries()) {
    if (only && !only.includes(i + 1)) continue;
    const results = (found[i + 1] ??= {});
    for (const key of keys) {
      results[key] = await runCheck(check, key);
      console.log(`${i + 1} ${key}: ${results[key].verdict}${results[key].note ? ` (${results[key].note})` : ''}`);
    }
  }
} finally {
  await bench.browser.close();
  server.close();
}
const config = await prettier.resolveConfig(RESULTS);
writeFileSync(RESULTS, await prettier.format(JSON.stringify(found), { ...config, parser: 'json' }));
await writePage();

/** Runs a check, and runs it once more if the page failed, because a busy machine can cause a failure. */
async function runCheck(check, key, canRetry = true) {
  try {
    return await check(bench, key);
  } catch (error) {
    if (canRetry) return runCheck(check, key, false);
    return { verdict: '–', note: `the check failed: ${error.message.split('\n')[0]}` };
  }
}

/** Writes the table and the notes into the page. */
async function writePage() {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const keys = Object.keys(CANDIDATES).filter((key) => key !== 'hand');
  const head = ['', 'complaint', ...keys.map(titleOf)];
  const rows = COMPLAINTS.map(([title], i) => {
    const results = keys.map((key) => [key, found[i + 1]?.[key] ?? { verdict: '?' }]);
    return { number: i + 1, title, results: Object.fromEntries(results) };
  });
  const notes = rows.map(({ number, title, results }) => {
    const noted = keys.filter((key) => results[key].note);
    // A note that applies to several libraries appears once.
    const groups = groupBy(noted, (key) => results[key].note);
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
    'Observations, and the reason for each dash:',
    notes
      .filter(Boolean)
      .map((note) => note.replace(/^(\d+)\./, '- **$1**'))
      .join('\n'),
  ].join('\n\n');
  const text = readFileSync(PAGE, 'utf8').replace(
    /(<!-- complaints -->)[^]*(<!-- \/complaints -->)/,
    () => `<!-- complaints -->\n\n${table}\n\n<!-- /complaints -->`,
  );
  writeFileSync(PAGE, await prettier.format(text, { ...(await prettier.resolveConfig(PAGE)), parser: 'markdown' }));
}

function groupBy(list, keyOf) {
  const groups = new Map();
  for (const item of list) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
