/** Writes transcripts of the keys and the speech as Markdown into docs/screen-reader/. */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

const FOLDER = new URL('../../docs/screen-reader/', import.meta.url);

/** Names of keys as they are on a keyboard. */
const KEYS = {
  Return: 'Enter',
  KP_Add: 'Plus on the number pad (read on from here)',
  'ctrl+Home': 'Ctrl+Home',
  'ctrl+End': 'Ctrl+End',
};

/**
 * Writes a transcript if it differs from the stored one. In CI it only compares the two.
 * @returns {Promise<string | undefined>} a message about the difference, if there is one
 */
export async function saveTranscript(name, { title, about, browser, parts }) {
  const file = new URL(`${name}.md`, FOLDER);
  const text = await markdown([
    `# ${title}, heard in ${browser}`,
    `${about} What the screen reader said after each key:`,
    ...parts.flatMap(partLines),
    'Made by `npm run test:screenreader`. Which versions these were, and what is left out: [README](README.md).',
  ]);
  if (text === read(file)) return undefined;
  if (process.env.CI) return `${name}.md differs`;
  return write(file, text) ? `${name}.md has changed` : `${name}.md differs and could not be written`;
}

/** Writes the versions into the README, between two marks. The lines of other browsers stay. */
export async function saveVersions(versions) {
  const file = new URL('README.md', FOLDER);
  const text = read(file);
  const known = Object.fromEntries(
    [...text.matchAll(/^- (Orca .* with (\w+) .*)$/gm)].map(([, line, browser]) => [browser, line]),
  );
  for (const line of versions) known[/with (\w+)/.exec(line)[1]] = line;
  const list = Object.values(known).map((line) => `- ${line}`);
  const next = text.replace(/(<!-- versions -->)[^]*(<!-- \/versions -->)/, `$1\n\n${list.join('\n')}\n\n$2`);
  if (next !== text && !process.env.CI) write(file, next);
}

function partLines({ title, steps }) {
  return [`## ${title}`, steps.flatMap(stepLines).join('\n')];
}

function stepLines({ pressed, noted }) {
  const lines = noted?.map(escape) ?? ['_not noted, since it differs from run to run_'];
  return [`- **${keyName(pressed)}**`, ...(lines.length ? lines : ['_silence_']).map((line) => `  - ${line}`)];
}

function keyName(pressed) {
  const [key, ...rest] = pressed.split(', ');
  return [KEYS[key] ?? key.replace(/^shift\+/, 'Shift+'), ...rest].join(', ');
}

/** Escapes speech that would be read as Markdown. */
function escape(text) {
  return text.replace(/[\\`*_<>#[\]]/g, '\\$&');
}

async function markdown(blocks) {
  return format(blocks.join('\n\n'), { ...(await resolveConfig(FOLDER)), parser: 'markdown' });
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function write(file, text) {
  try {
    writeFileSync(file, text);
    return true;
  } catch {
    return false;
  }
}
