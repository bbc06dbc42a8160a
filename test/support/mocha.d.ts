/**
 * The parts of Mocha that tests here use. `only` and `skip` are missing on purpose: a test does not run alone, and is skipped only where
 * an engine cannot do what it needs (browser.ts).
 */
type Run = (this: { timeout(ms: number): unknown }) => void | Promise<void>;

declare namespace Mocha {
  interface Runnable {
    titlePath(): string[];
    skip(): never;
  }
}

declare function describe(name: string, tests: (this: void) => void): void;
declare function it(name: string, test: Run): void;
declare function before(run: Run): void;
declare function after(run: Run): void;
declare function beforeEach(run: (this: { currentTest: Mocha.Runnable }) => void | Promise<void>): void;
declare function afterEach(run: Run): void;
