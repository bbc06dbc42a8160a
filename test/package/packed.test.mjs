/**
 * The packed package in an empty project: installed, imported in Node without a DOM, and compiled against its types.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const isWindows = process.platform === 'win32';

describe('the packed package in an empty project', () => {
  let project;

  before(() => {
    project = mkdtempSync(join(tmpdir(), 'event-page-elements-packed-'));
    run('npm', ['pack', '--ignore-scripts', '--pack-destination', project], '.');
    writeFileSync(join(project, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
    const flags = ['--no-audit', '--no-fund', '--prefer-offline', '--ignore-scripts'];
    run('npm', ['install', ...flags, `./${name}-${version}.tgz`], project);
  });

  after(() => rmSync(project, { recursive: true, force: true }));

  for (const entry of ['', '/define.js', '/define/event-slideshow.js', '/strings/en.js'])
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

  it('has types for its exports and tags', () => {
    writeFileSync(
      join(project, 'site.ts'),
      `import { readEvent, type EventDetails, type EventSlideshowElement } from '${name}';
       import '${name}/define.js';
       const { details }: { details: EventDetails } = readEvent({});
       const slideshow: EventSlideshowElement = document.createElement('event-slideshow');
       slideshow.show(2);
       slideshow.addEventListener('slide-change', (event) => event.index.toFixed());
       document.querySelector('event-page')!.details = details;
       // @ts-expect-error: an index is a number
       slideshow.index = 'first';
      `,
    );
    const options = ['--noEmit', '--strict', '--target', 'es2022', '--module', 'nodenext', '--skipLibCheck', 'false'];
    run(process.execPath, [resolve('node_modules/typescript/bin/tsc'), ...options, 'site.ts'], project);
  });
});

/** Returns the output of a command. If the command fails, the test fails with its whole output. */
function run(command, args, cwd) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', shell: isWindows });
  assert.equal(status, 0, `${command} ${args.join(' ')}\n${stdout}\n${stderr}`);
  return stdout;
}
