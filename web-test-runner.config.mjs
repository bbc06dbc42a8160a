import { defaultReporter } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { testCommands } from './test/support/commands.mjs';
import { launchers, mediaLaunchers } from './test/support/engines.mjs';
import { countingReporter } from './test/support/reporter.mjs';
import { strictPolicy } from './test/support/strict-policy.mjs';
import { testData } from './test/support/test-data.mjs';

const browsers = launchers();
/** One file, as in `npx wtr test/components/event-page.test.ts`, needs no browsers but those. */
const isPart = process.argv.slice(2).some((argument) => argument.endsWith('.ts') && !argument.includes('test/media'));
/** How many times more data are made up than in `npm test`; test/support/made-up.ts. */
const fuzz = Number(process.env.FUZZ ?? 0);
const withMedia = isPart ? [] : mediaLaunchers();

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files: 'test/**/*.test.ts',
  nodeResolve: { exportConditions: ['production'] },
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: './tsconfig.json', define: { FUZZ: String(fuzz) } }),
    testCommands(),
  ],
  middleware: [testData, strictPolicy],
  // `npm test` counts by itself, and its log has no use for bars that grow.
  reporters: [defaultReporter({ reportTestProgress: !process.env.TEST_RESULTS }), countingReporter()],
  browsers,
  // What looks different by a media feature is tested once more in browsers that were started with it.
  groups: withMedia.length ? [{ name: 'media', files: 'test/media/**/*.test.ts', browsers: withMedia }] : [],
  // Keys and focus go to the page in front: one page at a time in each browser. (WebKit's driver would use frames of one page.)
  concurrency: 1,
  // The tests wait more than they compute: all engines at once take little longer than the slowest.
  concurrentBrowsers: 3,
  browserStartTimeout: 90_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000 * (fuzz || 1),
  // The tests with made-up data compute for long where another engine has the machine.
  testFramework: { config: { timeout: 60_000 * (fuzz || 1) } },
};
