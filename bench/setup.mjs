/**
 * Sets up the bench before its other modules load: a browser, the build, and the peers, which only the bench installs.
 */
import { existsSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../scripts/browsers.mjs';
import { run } from '../scripts/run.mjs';

/** Builds and installs missing parts, and returns the path of the browser. */
export async function setUp() {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('Chromium was not found: run "npm run setup" to install it.');
  if (!existsSync('dist/cdn/event-page-elements.js') && !(await run('node', ['scripts/build.mjs'])).ok) process.exit(1);
  if (!existsSync('bench/node_modules')) {
    console.log('Installing the peers (npm ci in bench/) …');
    if (!(await run('npm', ['ci', '--prefix', 'bench', '--no-audit', '--no-fund'])).ok) process.exit(1);
  }
  return executablePath;
}

export function launch(executablePath) {
  return puppeteer.launch({
    executablePath,
    // Containers have neither the sandbox's privileges nor much shared memory.
    args: [
      '--no-sandbox',
      '--disable-dev-shm-usage',
      '--disable-gpu',
      '--disable-background-networking',
      '--overscroll-history-navigation=0',
    ],
  });
}
