/**
 * The parts of Mocha that tests here use. `only` and `skip` are missing on purpose: a test neither runs alone nor is skipped.
 */
type Run = (this: void) => void | Promise<void>;

declare function describe(name: string, tests: (this: void) => void): void;
declare function it(name: string, test: Run): void;
declare function before(run: Run): void;
declare function after(run: Run): void;
declare function beforeEach(run: Run): void;
declare function afterEach(run: Run): void;
