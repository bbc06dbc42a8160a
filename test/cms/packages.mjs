/** The packages of the CMSs, which are installed once and kept in `.cache/cms/`. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { run } from '../../scripts/run.mjs';

export const CACHE = resolve('.cache/cms');
const QUIET = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'];

/** The versions that are tested. Newer ones of Ghost, Astro and eleventy-img need Node 22. */
export const VERSIONS = {
  ghost: { ghost: '5.130.6' },
  eleventy: { '@11ty/eleventy': '3.1.8', '@11ty/eleventy-img': '6.0.4', 'markdown-it-image-figures': '2.1.1' },
  astro: { astro: '5.18.2' },
};

/** The folder of Ghost, after it has been installed. */
export const GHOST = join(CACHE, `ghost-${VERSIONS.ghost.ghost}`);

/**
 * Returns an empty project with the packages of a CMS, and with this package as it would be published. The project has
 * the files of `sites/`.
 */
export async function newProject(cms) {
  const folder = join(CACHE, cms);
  const manifest = JSON.stringify({ private: true, type: 'module', dependencies: VERSIONS[cms] ?? {} }, null, 2);
  const path = join(folder, 'package.json');
  mkdirSync(folder, { recursive: true });
  // npm writes this file last, so it tells whether the packages in the manifest have been installed completely.
  const isComplete = existsSync(join(folder, 'node_modules/.package-lock.json'));
  if (VERSIONS[cms] && !(isComplete && readFileSync(path, 'utf8') === manifest)) {
    rmSync(folder, { recursive: true });
    mkdirSync(folder);
    writeFileSync(path, manifest);
    await npm(['install', '--no-package-lock', ...QUIET], folder);
  }
  for (const name of readdirSync(folder))
    if (!['node_modules', 'package.json'].includes(name)) rmSync(join(folder, name), { recursive: true });
  cpSync(`test/cms/sites/${cms}`, folder, { recursive: true });
  await addPackage(join(folder, 'node_modules/event-page-elements'));
  return folder;
}

/** Runs a command in a folder. Throws its output if it fails. */
export async function command(name, args, cwd, env) {
  const { ok, output } = await run(name, args, { quiet: true, cwd, env });
  if (!ok) throw new Error(output);
  return output;
}

export function npm(args, cwd, env) {
  return command('npm', args, cwd, env);
}

/** Puts the files into the folder that npm would put there. */
async function addPackage(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await npm(['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], '.');
  const [archive] = readdirSync(folder);
  await command('tar', ['xzf', archive, '--strip-components=1'], folder);
}
