/**
 * The parts of Mocha that these tests use. `only` and `skip` are missing on purpose: a test never runs alone, and is
 * skipped only if the engine lacks an ability (browser.ts).
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
