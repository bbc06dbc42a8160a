/**
 * Installs missing dependencies, and with `--browsers` the programs that the tests need. Does nothing if none is
 * missing. Needs no package, because it runs before any is installed.
 */
import { readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { findOrca, orcaPackages } from '../test/screen-reader/driver/programs.mjs';
import { findChromium, findFirefox, findWebKit, hasCommand } from './browsers.mjs';

/** The programs that the tests need in addition to the dependencies, one row each. */
const programs = [
  {
    name: 'Chromium',
    find: findChromium,
    packages: ['chromium'],
    advice: 'install Chrome, Chromium or Edge, or set CHROMIUM_BIN to its path',
    // On Ubuntu, the packages of Chromium and Firefox install a snap. Automation cannot drive a snap from a temporary
    // folder.
    adviceOnUbuntu:
      'the snap that apt installs cannot be automated: install Google Chrome from its own package, or set CHROMIUM_BIN',
  },
  {
    name: 'Firefox',
    find: findFirefox,
    packages: ['firefox-esr'],
    advice: 'install Firefox, or set FIREFOX_BIN to its path',
    adviceOnUbuntu:
      'the snap that apt installs cannot be automated: install Firefox from packages.mozilla.org, or set FIREFOX_BIN',
  },
  {
    name: 'WebKit',
    find: findWebKit,
    packages: ['webkit2gtk-driver', 'xvfb'],
    advice: 'Linux only: install WebKitGTK with its MiniBrowser, WebKitWebDriver, and Xvfb',
  },
  {
    name: 'Orca',
    find: findOrca,
    packages: orcaPackages,
    advice: `Linux only: install ${orcaPackages.join(', ')}`,
  },
];

/** The tests need at least one of these. */
const ENGINES = ['Chromium', 'Firefox', 'WebKit'];

/**
 * Installs missing dependencies and, on request, missing programs. If a program is still missing, the tests continue
 * with the others. `CI=true` requires all programs.
 * @returns {{ isReady: boolean, missing: string[] }} whether to continue, and the names of the missing programs
 */
export function setUp({ browsers = false } = {}) {
  if (!installDependencies()) return { isReady: false, missing: [] };
  const missing = browsers ? installPrograms() : [];
  const isReady = process.env.CI === 'true' ? !missing.length : ENGINES.some((name) => !missing.includes(name));
  return { isReady, missing };
}

function installDependencies() {
  if (areDependenciesCurrent()) return true;
  console.log('Installing dependencies (npm ci) …');
  const isWindows = process.platform === 'win32';
  const { status } = spawnSync(isWindows ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund'], {
    stdio: 'inherit',
    shell: isWindows,
  });
  if (status === 0) return true;
  console.error('The dependencies could not be installed. See the output of npm above.');
  return false;
}

/** Whether node_modules matches the lock file. npm records in node_modules which packages it has installed. */
function areDependenciesCurrent() {
  try {
    const [wanted, installed] = ['package-lock.json', 'node_modules/.package-lock.json'].map(
      (file) => JSON.parse(readFileSync(file, 'utf8')).packages,
    );
    return Object.entries(wanted).every(
      ([path, { version, optional }]) =>
        path === '' || installed[path]?.version === version || (optional && !installed[path]),
    );
  } catch {
    return false; // One of the two files is missing.
  }
}

/** Installs the missing programs if possible. Returns the names of those still missing, and prints advice for each. */
function installPrograms() {
  const isMissing = ({ find }) => !find();
  const onUbuntu = isUbuntu();
  const installable = programs.filter(isMissing).filter((program) => !(onUbuntu && program.adviceOnUbuntu));
  const asRoot = rootCommand();
  if (installable.length && asRoot && hasCommand('apt-get')) installWithApt(asRoot, installable);
  const stillMissing = programs.filter(isMissing);
  for (const program of stillMissing)
    console.error(`${program.name} was not found: ${(onUbuntu && program.adviceOnUbuntu) || program.advice}.`);
  return stillMissing.map(({ name }) => name);
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

/** Returns the command prefix for root without a password prompt: none for root, else `sudo -n` if it works. */
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
