/**
 * The examples of an element: the one in its doc comment, and the files in `examples/<tag>/`. Such a file begins with a
 * comment that has its title, and perhaps a text and the height of its preview. Without a height, the preview is as
 * high as its content.
 */
import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = 'docs/site/examples';
/** Previews of pages are high. They scroll inside. */
const PAGE_HEIGHT = 720;
/** The height of a preview until the script has measured its content. */
const FIRST_HEIGHT = 320;

export function examplesOf({ tagName, examples }) {
  const inFiles = readdirSync(`${FOLDER}/${tagName}`)
    .sort()
    .map((file) => readExample(`${FOLDER}/${tagName}/${file}`));
  const inComments = examples.map((code) => ({ title: 'In short', code: onSite(code) }));
  return [...inComments, ...inFiles].map((example, i) => {
    const isPage = tagName === 'event-page' && example.code.includes(' src=');
    const height = Number(example.height ?? (isPage ? PAGE_HEIGHT : 0));
    return {
      ...example,
      tagName,
      id: `example-${i + 1}`,
      url: `/examples/${tagName}-${i + 1}.html`,
      lines: example.code.split('\n').length,
      height: height || FIRST_HEIGHT,
      isFixed: height > 0,
    };
  });
}

function readExample(file) {
  const [, comment, code] = readFileSync(file, 'utf8').match(/^<!--\n([^]*?)-->\n([^]*)$/) ?? [];
  if (!comment) throw new Error(`${file} does not begin with a comment that has its title.`);
  const facts = Object.fromEntries(
    comment
      .trim()
      .split('\n')
      .map((line) => line.split(/: (.*)/)),
  );
  return { ...facts, code: code.trimEnd() };
}

/** Doc comments have the addresses of a whole site. Here, one page stands in for its other pages. */
function onSite(code) {
  return code
    .replaceAll('"/event.json"', '"event.json"')
    .replaceAll(/"\/([\w-]*)"/g, (_, name) => `"elsewhere.html${name && `?to=${name}`}"`);
}
