/** Compares every other list of elements with the one in `src/tags.ts`. Needs `npm run build`. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { TAGS } from '../../dist/tags.js';

const classOf = (tag) => `${tag.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase())}Element`;
const tagsIn = (text, pattern) => [...text.matchAll(pattern)].map(([, tag]) => tag);
const sorted = (tags) => [...tags].sort();

describe('every element of src/tags.ts, and no other,', () => {
  it('has a file in define/', () => {
    const files = readdirSync('src/define').filter((file) => file.startsWith('event-'));
    assert.deepEqual(sorted(files), sorted(TAGS.map((tag) => `${tag}.ts`)));
  });

  it('is defined in its own file under its own name', () => {
    for (const tag of TAGS) {
      const code = readFileSync(`src/define/${tag}.ts`, 'utf8');
      assert.ok(code.includes(`define('${tag}', ${classOf(tag)})`), tag);
    }
  });

  it('is imported by define/event-page.js', () => {
    const imported = tagsIn(readFileSync('src/define/event-page.ts', 'utf8'), /^import '\.\/(event-[a-z-]+)\.js';$/gm);
    assert.deepEqual(sorted([...imported, 'event-page']), sorted(TAGS));
  });

  it('is exported as a class', async () => {
    const classes = Object.keys(await import('event-page-elements')).filter((name) => name.endsWith('Element'));
    assert.deepEqual(sorted(classes), sorted(TAGS.map(classOf)));
  });

  it('is in the manifest', () => {
    const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
    const tags = modules.flatMap(({ declarations = [] }) => declarations.map(({ tagName }) => tagName));
    assert.deepEqual(sorted(tags.filter(Boolean)), sorted(TAGS));
  });

  it('has its attributes in the shortcode of the WordPress plugin, except JSON', () => {
    const plugin = readFileSync('integrations/wordpress/event-page-elements/event-page-elements.php', 'utf8');
    const [code] = /function event_page_elements_attributes\(\) \{.*?^\}/ms.exec(plugin);
    const namesIn = (text) => [...text.matchAll(/'([a-z-]+)'/g)].map(([, name]) => name);
    const common = namesIn(/\$all = .*|\$all {2}= .*/.exec(code)[0]);
    const list = [...namesIn(/\$list = .*/.exec(code)[0]), ...common];
    const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
    for (const { tagName, attributes } of modules
      .flatMap(({ declarations }) => declarations)
      .filter((d) => d.tagName)) {
      const [, row] = new RegExp(`'${tagName.slice(6)}' +=> (.*?)(?:\\n\\t\\t'|\\n\\t\\);)`, 's').exec(code);
      const known = [...namesIn(row), ...(row.includes('$list') ? list : []), ...common];
      const names = attributes
        .map(({ name }) => name)
        .filter((name) => !['details', 'strings', 'items'].includes(name));
      assert.deepEqual(
        names.filter((name) => !known.includes(name)),
        [],
        tagName,
      );
    }
  });

  it('has a row in the README', () => {
    const rows = tagsIn(readFileSync('README.md', 'utf8'), /^\| `<(event-[a-z-]+)>` /gm);
    assert.deepEqual(rows, [...TAGS]);
  });
});
