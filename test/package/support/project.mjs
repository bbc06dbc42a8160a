/** Projects that install the packed package, as a user of the package does. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Packs the package, installs it in a copy of the folder `template`, and returns the path of the copy. */
export function createProject(template) {
  const project = mkdtempSync(join(tmpdir(), `${name}-packed-`));
  cpSync(template, project, { recursive: true });
  run('npm', ['pack', '--ignore-scripts', '--pack-destination', project], '.');
  const flags = ['--no-audit', '--no-fund', '--prefer-offline', '--ignore-scripts'];
  run('npm', ['install', ...flags, `./${name}-${version}.tgz`], project);
  return project;
}

/** Returns the output of a command. If the command fails, the test fails with its whole output. */
export function run(command, args, cwd) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  assert.equal(status, 0, `${command} ${args.join(' ')}\n${stdout}\n${stderr}`);
  return stdout;
}
