/**
 * The files of a recipe, read from its page in docs/cms. The page is their only source, so the test runs what the page
 * shows. A line above a code block names the file, and the place if the block is only a part of it:
 *
 * - `path`:
 * - `path`, before `text`:
 * - `path`, at the end:
 */
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const FILE = /^`([^`\n]+)`(?:, (?:before `([^`\n]+)`|(at the end)))?:\n\n```[\w-]*\n([^]*?)^```$/gm;

/** Returns the text of a page. */
export function textOf(cms) {
  return readFileSync(`docs/cms/${cms}.md`, 'utf8');
}

/** Returns the files of a page: `path`, `code`, and the place of a part. */
export function filesOf(cms) {
  return [...textOf(cms).matchAll(FILE)].map(([, path, marker, end, code]) => ({
    path,
    marker,
    isEnd: Boolean(end),
    code,
  }));
}

/**
 * Writes the files of a recipe into a site, which has the other files already. `where` says where a path is in the
 * site.
 */
export function follow(cms, folder, where = (path) => path) {
  for (const { path, marker, isEnd, code } of filesOf(cms)) {
    const file = join(folder, where(path));
    const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
    // The last one: comments may name it, too.
    const at = marker ? before.lastIndexOf(marker) : before.length;
    if (at < 0) throw new Error(`${path} has no ${marker}, before which docs/cms/${cms}.md puts a part.`);
    const text = marker || isEnd ? `${before.slice(0, at)}\n${code}${before.slice(at)}` : code;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** Puts the test photos into a folder, under the names that the recipes use. */
export function addPhotos(folder) {
  for (const name of ['council-table', 'lectern'])
    cpSync(`demo/photos/${name}-1600.webp`, join(folder, `${name}.webp`));
}
