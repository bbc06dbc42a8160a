/**
 * Sets up what is missing: dependencies, and with `--browsers` what the tests need. Does nothing where all is there.
 * Uses nothing but Node itself, since it runs before anything is installed.
 */
import { readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { findOrca, orcaPackages } from '../test/screen-reader/driver/programs.mjs';
import { findChromium, findFirefox, findWebKit, hasCommand } from './browsers.mjs';

/** What the tests need beside the dependencies: one row for each program. */
const programs = [
  {
    name: 'Chromium',
    find: findChromium,
    packages: ['chromium'],
    elsewhere: 'install Chrome, Chromium or Edge, or set CHROMIUM_BIN to one',
    // Ubuntu's packages of these two install a snap, which automation cannot drive from a temporary folder.
    onUbuntu: 'the snap that apt installs will not do: install Google Chrome from its own package, or set CHROMIUM_BIN',
  },
  {
    name: 'Firefox',
    find: findFirefox,
    packages: ['firefox-esr'],
    elsewhere: 'install Firefox, or set FIREFOX_BIN to one',
    onUbuntu: 'the snap that apt installs will not do: install Firefox from packages.mozilla.org, or set FIREFOX_BIN',
  },
  {
    name: 'WebKit',
    find: findWebKit,
    packages: ['webkit2gtk-driver', 'xvfb'],
    elsewhere: 'Linux only: install WebKitGTK with its MiniBrowser, WebKitWebDriver, and Xvfb',
  },
  {
    name: 'Orca',
    find: findOrca,
    packages: orcaPackages,
    elsewhere: `Linux only: install ${orcaPackages.join(', ')}`,
  },
];

/** Without any of these there is nothing to test with. */
const ENGINES = ['Chromium', 'Firefox', 'WebKit'];

/**
 * Sets up what is missing. Without a program the tests go on with the others, but not where `CI=true` promises all of them.
 * @returns {{ isReady: boolean, missing: string[] }} whether to go on, and the names of the programs that are not here
 */
export function setUp({ browsers = false } = {}) {
  if (!setUpDependencies()) return { isReady: false, missing: [] };
  const missing = browsers ? setUpPrograms() : [];
  const isReady = process.env.CI === 'true' ? !missing.length : ENGINES.some((name) => !missing.includes(name));
  return { isReady, missing };
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

/** Gives the names of those that are missing in the end, and says what to do about each. */
function setUpPrograms() {
  const isMissing = ({ find }) => !find();
  const onUbuntu = isUbuntu();
  const installable = programs.filter(isMissing).filter((program) => !(onUbuntu && program.onUbuntu));
  const asRoot = rootCommand();
  if (installable.length && asRoot && hasCommand('apt-get')) installWithApt(asRoot, installable);
  const still = programs.filter(isMissing);
  for (const program of still)
    console.error(`${program.name} is not here: ${(onUbuntu && program.onUbuntu) || program.elsewhere}.`);
  return still.map(({ name }) => name);
}

function installWithApt(asRoot, missing) {
  const packages = [...new Set(missing.flatMap((program) => program.packages))];
  console.log(`Installing ${packages.join(', ')} with apt-get …`);
  const settings = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', '-o', 'Acquire::Retries=3'];
  const [command, ...rest] = [...asRoot, ...settings];
  const apt = (...args) => spawnSync(command, [...rest, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
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
  process.exitCode = setUp({ browsers: process.argv.includes('--browsers') }).isReady ? 0 : 1;
