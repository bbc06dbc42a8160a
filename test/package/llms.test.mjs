/** `llms.txt`, against the manifest and the files that it names. Needs `npm run build`. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const text = readFileSync('dist/llms.txt', 'utf8');
const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);

/** The section of one element, and what all elements have. */
const sectionsFor = (tag) =>
  text.split('\n## ').filter((section) => section.startsWith(`<${tag}>`) || section.startsWith('All elements'));

describe('llms.txt', () => {
  it('begins with the name and one sentence about the package, as the format asks', () => {
    assert.match(text, /^# event-page-elements\n\n> [^\n]+\.\n/);
  });

  for (const {
    tagName,
    attributes,
    members,
    events,
    slots = [],
    cssParts,
    cssStates,
    cssProperties,
    examples,
  } of elements)
    it(`describes everything public of ${tagName}, with an example`, () => {
      const own = sectionsFor(tagName).join('\n');
      const properties = members.filter(({ attribute, kind }) => kind === 'field' && !attribute);
      for (const { name } of [...attributes, ...properties, ...events, ...cssStates, ...cssProperties])
        assert.match(own, new RegExp(`^- \`${name}\`[ :]`, 'm'), name);
      for (const { name } of members.filter(({ kind }) => kind === 'method'))
        assert.ok(own.includes(`- \`${name}(`), name);
      for (const { name } of slots) assert.ok(own.includes(`- \`${name || 'default'}\`: `), name);
      for (const { name } of cssParts) assert.match(own, new RegExp(`^Parts: .*\`${name}\``, 'm'), name);
      assert.equal(examples.length, 1);
      for (const code of examples) assert.ok(own.includes(code), code);
    });

  it('leads only to files of the package', () => {
    const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, path]) => path);
    assert.ok(links.length > 3);
    for (const path of links) assert.ok(existsSync(`dist/${path}`), path);
  });

  it('is short enough to be read whole', () => assert.ok(text.length < 32 * 1024, `${text.length} characters`));
});
