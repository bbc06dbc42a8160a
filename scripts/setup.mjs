/**
 * Sets up what is missing: dependencies, and with `--browsers` what the tests need. Does nothing where all is there.
 * Uses nothing but Node itself, since it runs before anything is installed.
 */
import { readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { findChromium, hasCommand } from './browsers.mjs';

/** What the tests need beside the dependencies: one row for each program. */
const programs = [
  {
    name: 'Chromium',
    find: findChromium,
    packages: ['chromium'],
    elsewhere: 'install Chrome, Chromium or Edge, or set CHROMIUM_BIN to one',
    // Ubuntu's package of that name installs a snap, which automation cannot drive from a temporary folder.
    onUbuntu: 'the snap that apt installs will not do: install Google Chrome from its own package, or set CHROMIUM_BIN',
  },
];

/** @returns {boolean} whether all is there now */
export function setUp({ browsers = false } = {}) {
  return setUpDependencies() && (!browsers || setUpPrograms());
}

function setUpDependencies() {
  if (areDependenciesRight()) return true;
  console.log('Installing dependencies (npm ci) …');
  const isWindows = process.platform === 'win32';
  const { status } = spawnSync(isWindows ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund'], {
    stdio: 'inherit',
    shell: isWindows,
  });
  if (status === 0) return true;
  console.error('The dependencies could not be installed; npm says above why.');
  return false;
}

/** npm notes in node_modules what it has put there: right when that is what the lock file asks for. */
function areDependenciesRight() {
  try {
    const [wanted, installed] = ['package-lock.json', 'node_modules/.package-lock.json'].map(
      (file) => JSON.parse(readFileSync(file, 'utf8')).packages,
    );
    return Object.entries(wanted).every(
      ([path, { version, optional }]) =>
        path === '' || installed[path]?.version === version || (optional && !installed[path]),
    );
  } catch {
    return false; // One of the two is not there.
  }
}

function setUpPrograms() {
  const missing = programs.filter(({ find }) => !find());
  if (!missing.length) return true;
  const asRoot = rootCommand();
  if (asRoot && hasCommand('apt-get') && !isUbuntu()) installWithApt(asRoot, missing);
  const still = missing.filter(({ find }) => !find());
  for (const { name, elsewhere, onUbuntu } of still)
    console.error(`${name} is not here: ${(isUbuntu() && onUbuntu) || elsewhere}.`);
  return !still.length;
}

function installWithApt(asRoot, missing) {
  const packages = missing.flatMap((program) => program.packages);
  console.log(`Installing ${packages.join(', ')} with apt-get …`);
  const apt = (...args) => {
    const [command, ...rest] = [
      ...asRoot,
      'env',
      'DEBIAN_FRONTEND=noninteractive',
      'apt-get',
      '-qq',
      '-o',
      'Acquire::Retries=3',
      ...args,
    ];
    spawnSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'] });
  };
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...packages);
}

/** How to do something as root without being asked: as root, nothing in front; else `sudo -n` where it works. */
function rootCommand() {
  if (process.getuid?.() === 0) return [];
  return hasCommand('sudo') && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0
    ? ['sudo', '-n']
    : undefined;
}

function isUbuntu() {
  try {
    return /^ID(?:_LIKE)?=.*ubuntu/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  process.exitCode = setUp({ browsers: process.argv.includes('--browsers') }) ? 0 : 1;
