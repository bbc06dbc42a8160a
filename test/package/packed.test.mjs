/**
 * The packed package in an empty project: installed, imported in Node without a DOM, and compiled against its types.
 */
import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createProject, run } from './support/project.mjs';

const { name } = JSON.parse(readFileSync('package.json', 'utf8'));

describe('the packed package in an empty project', () => {
  let project;

  before(() => (project = createProject('test/package/types')));

  after(() => rmSync(project, { recursive: true, force: true }));

  for (const entry of ['', '/define.js', '/define/event-slideshow.js', '/strings/en.js', '/html.js'])
    it(`can be imported as ${name}${entry} in Node`, () => {
      run(process.execPath, ['--input-type=module', '-e', `await import('${name}${entry}')`], project);
    });

  it('reads an event', () => {
    const code = `import { readEvent } from '${name}';
      console.log(readEvent({ name: 'A', image: ['1.jpg'] }, { baseUrl: 'https://example.org/' }).details.image.associatedMedia.at(0).contentUrl);`;
    assert.equal(
      run(process.execPath, ['--input-type=module', '-e', code], project).trim(),
      'https://example.org/1.jpg',
    );
  });

  describe('has types', () => {
    for (const moduleOptions of [['nodenext'], ['esnext', '--moduleResolution', 'bundler']]) {
      const compile = (file) =>
        run(
          process.execPath,
          [
            resolve('node_modules/typescript/bin/tsc'),
            ...['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess'],
            ...['--target', 'es2022', '--skipLibCheck', 'false', '--module', ...moduleOptions],
            file,
          ],
          project,
        );

      it(`that accept what a page may write (${moduleOptions.at(-1)})`, () => void compile('compiles.ts'));

      it(`that find mistakes (${moduleOptions.at(-1)})`, () => void compile('errors.ts'));
    }

    for (const [entry, code] of [
      ['event-slideshow', "addEventListener('slide-change', ({ index }) => index.toFixed())"],
      ['event-actions', "addEventListener('share-complete', ({ method }) => method.trim())"],
      ['event-header', "addEventListener('details-error', ({ problems }) => problems[0]?.path.trim())"],
      ['event-page', "addEventListener('slide-change', ({ reason }) => reason.trim())"],
    ])
      it(`of the events of ${entry}, if only this entry is imported`, () => {
        const file = `only-${entry}.ts`;
        writeFileSync(
          join(project, file),
          `import '${name}/define/${entry}.js';\ndocument.querySelector('${entry}')!.${code};\n`,
        );
        run(
          process.execPath,
          [resolve('node_modules/typescript/bin/tsc'), '--noEmit', '--strict', '--module', 'nodenext', file],
          project,
        );
      });
  });
});
