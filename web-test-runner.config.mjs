import { defaultReporter } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { styleSheetPlugin } from './scripts/style-sheet.mjs';
import { testCommands } from './test/support/commands.mjs';
import { launchers, mediaLaunchers, parallelLaunchers } from './test/support/engines.mjs';
import { countingReporter } from './test/support/reporter.mjs';
import { strictPolicy } from './test/support/strict-policy.mjs';
import { testData } from './test/support/test-data.mjs';
import { noteSessions } from './test/support/webkit-launcher.mjs';

const browsers = launchers();
/** Single files, as in `npx wtr test/components/event-page.test.ts`, run without the groups below. */
const named = process.argv.slice(2).filter((argument) => argument.endsWith('.ts'));
const isPartialRun = named.length > 0;
/** How many times more generated data is used than in `npm test`; see test/support/generated.ts. */
const fuzz = Number(process.env.FUZZ ?? 0);
const withMedia = named.every((file) => file.includes('test/media')) ? mediaLaunchers() : [];

/** Tests of pure functions. They use no focus, keys or frames, so several pages of a browser can run them at a time. */
const PURE = ['test/model/**/*.test.ts', 'test/json-ld/page-event.test.ts', 'test/words/format-*.test.ts'];
const PURE_CONCURRENCY = 3;

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files: ['test/**/*.test.ts', ...PURE.map((files) => `!${files}`)],
  nodeResolve: { exportConditions: ['production'] },
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: './tsconfig.json', define: { FUZZ: String(fuzz) } }),
    styleSheetPlugin(),
    testCommands(),
  ],
  middleware: [noteSessions, testData, strictPolicy],
  // `npm test` counts the tests itself, and progress bars are not useful in its log.
  reporters: [defaultReporter({ reportTestProgress: !process.env.TEST_RESULTS }), countingReporter()],
  browsers,
  // Tests of media features also run in browsers that were started with those features.
  groups: [
    { name: 'media', files: 'test/media/**/*.test.ts', browsers: withMedia },
    { name: 'pure', files: PURE, browsers: isPartialRun ? [] : parallelLaunchers(browsers, PURE_CONCURRENCY) },
  ].filter((group) => group.browsers.length),
  // Only the page in front gets keys and focus, so each browser has one page at a time. (WebKit's driver would use
  // several frames of one page.)
  concurrency: 1,
  // The tests mostly wait, so all engines together take little longer than the slowest one alone.
  concurrentBrowsers: 3,
  browserStartTimeout: 90_000,
  testsStartTimeout: 60_000,
  // A file takes at most 30 seconds on a machine of its own, and eight times as long on a busy one. After this time,
  // `npm test` runs it again, because a driver may have stopped to answer.
  testsFinishTimeout: 300_000 * (fuzz || 1),
  // This limit ends a test that hangs; it measures nothing. A test that opens dozens of events takes more than a minute
  // in WebKit if two other engines use a slow processor.
  testFramework: { config: { timeout: 120_000 * (fuzz || 1) } },
};
