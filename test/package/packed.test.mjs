/** The package as a site gets it: packed, installed into an empty project, imported in Node without a DOM, compiled against its types. */
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
    it(`imports ${name}${entry} in Node`, () => {
      run(process.execPath, ['--input-type=module', '-e', `await import('${name}${entry}')`], project);
    });

  it('reads an event there', () => {
    const code = `import { readEvent } from '${name}';
      console.log(readEvent({ name: 'A', image: ['1.jpg'] }, { baseUrl: 'https://example.org/' }).details.image.associatedMedia.at(0).contentUrl);`;
    assert.equal(
      run(process.execPath, ['--input-type=module', '-e', code], project).trim(),
      'https://example.org/1.jpg',
    );
  });

  it('gives an editor types for what it exports, and for its tags', () => {
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

/** Gives what the command prints; a failing one fails the test with all that it said. */
function run(command, args, cwd) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', shell: isWindows });
  assert.equal(status, 0, `${command} ${args.join(' ')}\n${stdout}\n${stderr}`);
  return stdout;
}
