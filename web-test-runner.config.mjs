import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { findChromium } from './scripts/browsers.mjs';
import { testCommands } from './test/support/commands.mjs';
import { countingReporter } from './test/support/reporter.mjs';
import { testData } from './test/support/test-data.mjs';

/** Each engine: how it is found, and how it is started from there. */
const engines = {
  Chromium: {
    find: findChromium,
    launch: (executablePath) =>
      chromeLauncher({
        launchOptions: {
          executablePath,
          args: [
            // Containers have neither the sandbox's privileges nor much shared memory.
            '--no-sandbox',
            '--disable-dev-shm-usage',
            '--disable-gpu',
            '--disable-background-networking',
            '--disable-component-update',
          ],
        },
      }),
  },
};

/** `ENGINES=Chromium npm run test:browser` runs fewer of them. */
const wanted = process.env.ENGINES?.split(',') ?? Object.keys(engines);

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files: 'test/**/*.test.ts',
  nodeResolve: { exportConditions: ['production'] },
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: './tsconfig.json' }), testCommands()],
  middleware: [testData],
  reporters: [defaultReporter(), countingReporter()],
  browsers: wanted.map(start),
  // Keys and focus go to the page in front: one page at a time.
  concurrency: 1,
  browserStartTimeout: 90_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  testFramework: { config: { timeout: 15_000 } },
};

function start(name) {
  const { find, launch } = engines[name];
  const path = find();
  if (!path) throw new Error(`${name} is not here: run "npm run setup".`);
  return Object.assign(launch(path), { name });
}
