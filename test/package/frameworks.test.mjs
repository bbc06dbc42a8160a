/**
 * The types for JSX, Vue and Svelte, in a project that has installed the packed package. Each framework's own checker
 * reads `frameworks/<framework>/`: it must accept the files `Compiles…`, and report each line of `Errors` that follows
 * a comment `error: …`, and no other.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createProject } from './support/project.mjs';

const TSC = ['typescript/bin/tsc', '--pretty', 'false', '-p'];
const VUE_TSC = ['vue-tsc/bin/vue-tsc.js', '--pretty', 'false', '-p'];
const SVELTE_CHECK = [
  'svelte-check/bin/svelte-check',
  '--output',
  'machine',
  '--tsconfig',
  'tsconfig.json',
  '--workspace',
];

describe('the types for frameworks', () => {
  let project;

  before(() => (project = createProject('test/package/frameworks')));

  after(() => rmSync(project, { recursive: true, force: true }));

  for (const [framework, [checker, ...options]] of Object.entries({
    react: TSC,
    preact: TSC,
    solid: TSC,
    vue: VUE_TSC,
    svelte: SVELTE_CHECK,
  }))
    describe(framework, () => {
      let output;
      let reported;

      before(() => {
        const command = [join('node_modules', checker), ...options, framework];
        ({ stdout: output } = spawnSync(process.execPath, command, { cwd: project, encoding: 'utf8' }));
        // `react/Errors.tsx(5,20): error TS…`, or `1700000000000 ERROR "Errors.svelte" 6:18 "…"`
        reported = [...output.matchAll(/^(?:\d+ ERROR )?[^\s(]*?([\w-]+\.\w+)(?:\(|" )(\d+)[,:]\d+/gm)].map(
          ([, file, line]) => ({ file, line: Number(line) }),
        );
      });

      it('accept what a page may write', () => {
        const files = readdirSync(`test/package/frameworks/${framework}`);
        assert.ok(files.some((file) => file.startsWith('Compiles')));
        assert.deepEqual(
          reported.filter(({ file }) => !file.startsWith('Errors')),
          [],
          output,
        );
      });

      it('find mistakes', () => {
        const file = readdirSync(`test/package/frameworks/${framework}`).find((name) => name.startsWith('Errors'));
        const lines = readFileSync(`test/package/frameworks/${framework}/${file}`, 'utf8').split('\n');
        const mistakes = lines.flatMap((line, index) => (line.includes(' error: ') ? [index + 2] : []));
        const found = reported.filter((one) => one.file === file).map(({ line }) => line);
        assert.ok(mistakes.length >= 10);
        assert.deepEqual(
          [...new Set(found)].sort((a, b) => a - b),
          mistakes,
          output,
        );
      });
    });
});
