/**
 * `npm run languages`: writes docs/languages/, which shows the words of each language beside the English ones, for
 * people who review them. The notes are the comments in `src/words/en-*.ts`. The words of the WordPress plugin follow.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import prettier from 'prettier';

process.chdir(new URL('..', import.meta.url).pathname);
const FOLDER = 'docs/languages';

if (process.argv[1]?.endsWith('languages.mjs'))
  for (const [name, text] of Object.entries(await languagePages())) writeFileSync(`${FOLDER}/${name}`, text);

/** Returns the pages by the names of their files. They are made from the build. */
export async function languagePages() {
  const [{ en }, { registry }] = await Promise.all([
    import('../dist/words/en.js'),
    import('../dist/words/languages.js'),
    import('../dist/words/tables/all.js'),
  ]);
  const names = new Intl.DisplayNames('en', { type: 'language' });
  const sources = JSON.parse(readFileSync(`${FOLDER}/sources.json`, 'utf8'));
  const plugin = JSON.parse(readFileSync('integrations/wordpress/words.json', 'utf8'));
  const notes = readNotes();
  const tags = readdirSync('src/words/tables')
    .map((file) => file.replace(/\.ts$/, ''))
    .filter((tag) => tag !== 'all');
  const config = await prettier.resolveConfig('README.md');
  const formatted = (text) => prettier.format(text, { ...config, parser: 'markdown' });
  const pages = await Promise.all(
    tags.map(async (tag) => {
      const { strings, marks, phrases } = registry().tables.get(tag.toLowerCase());
      const row = ([key, text]) =>
        `| \`${key}\` | ${cell(en[key])} | ${cell(text)} | ${levelOf(sources[tag], key)} | ${cell(notes[key] ?? '')} |`;
      const lines = [
        `# ${names.of(tag)} (\`${tag}\`)`,
        'Reviewed by: nobody yet. [How to help](README.md).',
        [
          '| key | English | word | source | note |',
          '| --- | --- | --- | --- | --- |',
          ...Object.entries(strings).map(row),
        ].join('\n'),
        marksOf(marks),
        phrasesOf(phrases),
        pluginWords(plugin[tag]),
      ];
      return [`${tag}.md`, await formatted(lines.filter(Boolean).join('\n\n'))];
    }),
  );
  return Object.fromEntries([...pages, ['README.md', await formatted(overview(tags, names, registry()))]]);
}

function overview(tags, names, { tables }) {
  const rows = tags.map(
    (tag) =>
      `| [${names.of(tag)}](${tag}.md) | \`${tag}\` | ${Object.keys(tables.get(tag.toLowerCase()).strings).length} | |`,
  );
  return [
    '# The words in other languages',
    'No native speaker has reviewed these words yet. Each page shows the words of one language beside the English ones. The column "source" says where a word comes from: **A**, at least two independent programs use this word for the same English word; **B**, one program does; **C**, chosen by us.',
    '## How to help',
    '1. Open the page of your language. Read the word, the English word and the note.\n2. Open the demo with your language, to see where the word stands.\n3. Send a change of the file in `src/words/tables/`, or, for the WordPress plugin, of `integrations/wordpress/words.json`. Or open an issue with the key and the better word. Say whether you are a native speaker, so that your name can be put below.',
    'What a word must satisfy: it keeps the placeholders, such as `{number}`, in any order; nothing is added to a placeholder, such as an ending; it does not address the reader where the language can avoid it; it begins with a capital letter only where the language demands it.',
    '## Languages',
    ['| language | tag | words | reviewed by |', '| --- | --- | --- | --- |', ...rows].join('\n'),
  ].join('\n\n');
}

/** Returns where a word comes from: A, B or C. */
function levelOf(sources = {}, key) {
  return Object.keys(sources).find((level) => sources[level].includes(key)) ?? 'C';
}

function marksOf(marks) {
  const shown = Object.entries(marks).map(([name, mark]) => `${name} \`${mark}\``);
  return shown.length ? `Punctuation: ${shown.join(', ')}.` : '';
}

/** Returns what authors write besides the words of the table. */
function phrasesOf(phrases) {
  return (
    phrases &&
    [
      'Also found in the HTML of authors, as a status on a line of its own or at the beginning of a photo credit:',
      Object.entries(phrases)
        .map(([key, texts]) => `- \`${key}\`: ${texts.replaceAll('|', ', ')}`)
        .join('\n'),
    ].join('\n\n')
  );
}

/** Returns the words of the WordPress plugin, which the elements do not have. */
function pluginWords(words) {
  if (!words) return '';
  const rows = Object.entries(words).map(([english, text]) => `| ${cell(english)} | ${cell(text)} |`);
  return ['## The WordPress plugin', ['| English | word |', '| --- | --- |', ...rows].join('\n')].join('\n\n');
}

/** Returns the comments before the English words by key. */
function readNotes() {
  const files = readdirSync('src/words').filter((name) => /^en-.*\.ts$/.test(name));
  return Object.fromEntries(
    files.flatMap((name) =>
      [...readFileSync(`src/words/${name}`, 'utf8').matchAll(/^ {2}\/\*\*((?:(?!\*\/)[^])*)\*\/\n {2}(\w+):/gm)].map(
        ([, note, key]) => [key, note.replace(/\s*\n?\s*\*?\s+/g, ' ').trim()],
      ),
    ),
  );
}

function cell(text) {
  return text.replaceAll('|', '\\|').replaceAll('\u00a0', '&nbsp;');
}
