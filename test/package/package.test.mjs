/** The built package, as an embedder imports it and reads its manifest. Needs `npm run build`. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const { version, name, exports: entries } = read('package.json');
const { TAGS } = await import('../../dist/tags.js');

/** Bytes of the packed package. */
const MAX_PACKED = 820 * 1024;

describe('the package', () => {
  it('packs every file that "exports" names, and no file for development only', () => {
    const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    const [{ files, size }] = JSON.parse(stdout);
    const packed = files.map(({ path }) => path);
    const patterns = Object.values(entries)
      .flatMap((entry) => (typeof entry === 'string' ? [entry] : Object.values(entry)))
      .map((path) => new RegExp(`^${path.replace('./', '').replaceAll('.', '\\.').replace('*', '[^/]+')}$`));
    for (const pattern of patterns)
      assert.ok(
        packed.some((path) => pattern.test(path)),
        String(pattern),
      );
    for (const path of ['README.md', 'CHANGELOG.md', 'LICENSE', 'examples/plain/index.html'])
      assert.ok(packed.includes(path), path);
    for (const path of packed) assert.doesNotMatch(path, /^(?:test|scripts|demo|docs|\.)|tslib|tsbuildinfo/);
    assert.ok(size <= MAX_PACKED, `packed: ${size} bytes`);
  });

  it('is compared with others as it is', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/package-comparison.mjs', '--check'], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
  });

  for (const entry of ['', '/define.js', '/html.js', ...TAGS.map((tag) => `/define/${tag}.js`)])
    it(`can be imported as ${name}${entry} in Node without a DOM`, () => {
      const code = `const module = await import('${name}${entry}'); if ('${entry}' === '' && !module.readEvent) throw new Error('no readEvent');`;
      const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
      assert.equal(status, 0, stderr);
    });

  it('reads an event in Node', async () => {
    const { readEvent } = await import(name);
    const { details, problems } = readEvent({ name: 'A &amp; B', url: 'javascript:alert(1)' });
    assert.equal(details.name, 'A & B');
    assert.equal(details.url, undefined);
    assert.equal(problems[0].path, 'url');
  });

  it('decodes the entities of HTML 4 in Node', async () => {
    const { readEvent } = await import(name);
    const { details } = readEvent({ name: '&Eacute;t&eacute; &amp;ndash; &alpha; &euro; &raquo; &frac12; &nosuch;' });
    assert.equal(details.name, 'Été – α € » ½ &nosuch;');
  });

  it('cannot be published before a maintainer has added the addresses of the project', () => {
    const check = (manifest) => {
      const folder = mkdtempSync(join(tmpdir(), 'event-page-elements-publish-'));
      const file = join(folder, 'package.json');
      writeFileSync(file, JSON.stringify(manifest));
      const { status, stderr } = spawnSync(process.execPath, ['scripts/publish-check.mjs', file], { encoding: 'utf8' });
      rmSync(folder, { recursive: true });
      return { status, stderr };
    };
    const addresses = { repository: 'a/b', homepage: 'https://example.org', bugs: 'https://example.org/issues' };
    assert.equal(check({ version, ...addresses }).status, 0);
    for (const field of Object.keys(addresses)) {
      const { status, stderr } = check({ version, ...addresses, [field]: undefined });
      assert.equal(status, 1);
      assert.ok(stderr.includes(field), stderr);
    }
    assert.equal(check({ version: '99.0.0', ...addresses }).status, 1);
  });

  it('exports its version', async () => {
    const { VERSION } = await import(name);
    assert.equal(VERSION, version);
  });

  it('has a one-file build without imports', () => {
    const code = readFileSync('dist/cdn/event-page-elements.js', 'utf8');
    assert.doesNotMatch(code, /(?:^|[;}])import\b|\bimport\(/m);
  });

  it('has a classic one-file build without imports and exports', () => {
    const code = readFileSync('dist/cdn/event-page-elements.classic.js', 'utf8');
    assert.doesNotMatch(code, /(?:^|[;}])(?:import|export)\b|\bimport\(/m);
  });

  it('has a minified style sheet with every rule of its source', () => {
    const rules = (css) => css.replace(/\/\*.*?\*\//gs, '').match(/\{/g).length;
    const built = readFileSync('dist/cdn/event-page-elements.css', 'utf8');
    const source = readFileSync('src/cdn.css', 'utf8');
    // The rule of an element that is included with its condition, as in `@include 'file' '@media (…) dd'`.
    const conditions = source.match(/['"]@(?:media|container)/g);
    assert.equal(rules(built), rules(source) + conditions.length);
    assert.doesNotMatch(built, /@include|@custom-selector|\n/);
  });

  it('nests no shape of an icon in another, which would hide it', () => {
    for (const name of ['js', 'classic.js']) {
      const code = readFileSync(`dist/cdn/event-page-elements.${name}`, 'utf8');
      const drawings = code.match(/<(?:circle|path)\b[^`]*/g);
      assert.ok(drawings);
      for (const drawing of drawings) {
        let open = 0;
        for (const [, end, attributes] of drawing.matchAll(
          /<(\/?)(?:circle|ellipse|line|path|polygon|polyline|rect)\b([^>]*)>/g,
        )) {
          assert.ok(end || !open, drawing);
          // After a value without quotes, the slash would be part of the value.
          open += end ? -1 : /["\s]\/$/.test(attributes) ? 0 : 1;
        }
      }
    }
  });

  it('has the integrity of the one-file build in the README', () => {
    const hash = createHash('sha384').update(readFileSync('dist/cdn/event-page-elements.js')).digest('base64');
    const printed = [...readFileSync('README.md', 'utf8').matchAll(/integrity="([^"]*)"/g)].map(([, value]) => value);
    assert.deepEqual(new Set(printed), new Set([`sha384-${hash}`]), 'npm run build && npm run readme');
    assert.equal(read('dist/cdn/integrity.json')['event-page-elements.js'], `sha384-${hash}`);
  });

  it('has in the README the parts that a slideshow preloads', () => {
    const printed = [...readFileSync('README.md', 'utf8').matchAll(/cdn\/(parts\/[^"]+)"/g)].map(([, path]) => path);
    const { 'event-slideshow': listed } = read('dist/cdn/preload.json');
    assert.deepEqual(printed, listed.toSorted(), 'npm run build && npm run readme');
    for (const path of Object.values(read('dist/cdn/preload.json')).flat())
      assert.ok(path in read('dist/cdn/integrity.json'), path);
  });

  describe('its manifest', () => {
    const { modules } = read('dist/custom-elements.json');
    const elements = modules.flatMap(({ declarations }) => declarations).filter(({ customElement }) => customElement);

    it('describes every element', () => {
      assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), [...TAGS].sort());
      for (const { tagName, ...element } of elements) {
        const attributes = element.attributes.map((attribute) => attribute.name);
        for (const attribute of ['src', 'from', 'details', 'heading-level', 'strings'])
          assert.ok(attributes.includes(attribute), `${tagName} ${attribute}`);
        for (const part of ['attributes', 'members', 'events', 'cssParts', 'cssProperties', 'cssStates'])
          for (const one of element[part])
            assert.ok(one.description, `${tagName}: ${one.name} (${part}) has no description`);
        assert.ok(element.cssProperties.length, `${tagName} has no custom property`);
        assert.deepEqual(
          element.cssStates.map((state) => state.name),
          tagName === 'event-header' ? ['loading', 'upcoming', 'now', 'past', 'cancelled', 'postponed'] : ['loading'],
        );
      }
    });

    it('describes every event, with its fields', () => {
      const events = modules.flatMap(({ declarations }) => declarations).filter(({ name }) => name.endsWith('Event'));
      assert.equal(events.length, 6);
      for (const { name, description, members } of events) {
        assert.ok(description, name);
        for (const member of members) assert.ok(member.description, `${name}: ${member.name} has no description`);
      }
    });

    it('has a default for every field, and for the attributes that have one', () => {
      const known = {
        actions: "'calendar print share back'",
        announce: "'full'",
        calendars: "'file google outlook office365 yahoo'",
        facts: "'organizer sponsor topics language contact accessibility'",
        readerTime: "'auto'",
        current: "'text'",
        count: '0',
        index: '0',
        interval: '7000',
        problems: '[]',
        shareTo: "'email'",
        'event-media show': "'recordings documents'",
      };
      for (const { tagName, members, attributes } of elements)
        for (const { name, type, default: value } of members.filter(({ kind }) => kind === 'field')) {
          const isTitle = tagName === 'event-page' && name === 'headingLevel';
          const expected = isTitle
            ? '1'
            : (known[`${tagName} ${name}`] ?? known[name] ?? (type.text === 'boolean' ? 'false' : 'undefined'));
          assert.equal(value, expected, `${tagName} ${name}`);
          const attribute = attributes.find(({ fieldName }) => fieldName === name);
          const text = expected === 'undefined' ? undefined : expected.replaceAll("'", '');
          if (attribute) assert.equal(attribute.default, text, `${tagName} ${attribute.name}`);
        }
    });

    it('has types that attributes can have', () => {
      const types = Object.fromEntries(
        elements.flatMap(({ attributes }) => attributes).map((attribute) => [attribute.name, attribute.type.text]),
      );
      assert.equal(types.items, 'string');
      assert.equal(types.loop, 'boolean');
      assert.equal(types.index, 'number');
      assert.equal(types.mode, "'in-person' | 'online' | 'mixed'");
      for (const [attribute, type] of Object.entries(types))
        assert.match(type, /^(?:string|number|boolean|'[a-z-]+'(?: \| '[a-z-]+')*)$/, attribute);
    });

    it('names only modules that a page can import, and what they export', async () => {
      const paths = JSON.stringify(modules).matchAll(/"(?:path|module)":"([^"]+)"/g);
      for (const path of new Set([...paths].map(([, path]) => path)))
        assert.ok(existsSync(new URL(import.meta.resolve(`${name}/${path}`))), path);
      for (const { path, exports } of modules) {
        const module = await import(`${name}/${path}`);
        for (const { kind, name } of exports) if (kind === 'js') assert.ok(module[name], `${path}: ${name}`);
      }
    });
  });

  describe('its data for editors', () => {
    const { contributes, 'web-types': webTypesPath } = read('package.json');
    const named = (entries, entryName) => entries.find((entry) => entry.name === entryName);

    it('completes tags, attributes and words in VS Code', () => {
      const { tags } = read(contributes.html.customData[0]);
      assert.deepEqual(tags.map((tag) => tag.name).sort(), [...TAGS].sort());
      const { attributes } = named(tags, 'event-breadcrumb');
      assert.deepEqual(
        named(attributes, 'current').values.map((value) => value.name),
        ['text', 'link', 'hide'],
      );
      assert.deepEqual(named(attributes, 'items').values, []);
    });

    it('completes the same in the JetBrains editors, where each custom property and part is named once', () => {
      const { contributions, ...webTypes } = read(webTypesPath);
      assert.deepEqual([webTypes.name, webTypes.version], [name, version]);
      const { elements } = contributions.html;
      assert.deepEqual(elements.map((element) => element.name).sort(), [...TAGS].sort());
      const { attributes, js, source } = named(elements, 'event-slideshow');
      assert.deepEqual(named(attributes, 'announce').value, { type: "'full' | 'position' | 'off'", default: 'full' });
      assert.equal(named(js.events, 'slide-change').type, 'SlideChangeEvent');
      assert.deepEqual(source, { symbol: 'EventSlideshowElement', module: `${name}/define/event-slideshow.js` });
      for (const entries of Object.values(contributions.css)) {
        const names = entries.map((entry) => entry.name);
        assert.deepEqual(names, [...new Set(names)]);
      }
    });
  });
});
