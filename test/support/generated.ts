/**
 * Checks with generated data (fast-check) that a property holds for any data. `npm test` generates the same data in
 * each run, so a test has the same result on any machine, and a failure can be repeated. `npm run fuzz` generates other
 * data, and many times more of it. Each fault that it finds is added as an example to its test.
 */
import fc, { type IAsyncProperty, type IProperty } from 'fast-check';

/** The factor by which `npm run fuzz` generates more data, from web-test-runner.config.mjs; 0 in `npm test`. */
declare const FUZZ: number;

/**
 * Checks that a property always holds. `runs` is the number of generated values (`npm run fuzz` multiplies it).
 * `examples` are checked before them.
 */
export function always<T>(property: IAsyncProperty<T>, runs?: number, examples?: T[]): Promise<void>;
export function always<T>(property: IProperty<T>, runs?: number, examples?: T[]): void;
export function always<T>(
  property: IAsyncProperty<T> | IProperty<T>,
  runs = 100,
  examples: T[] = [],
): Promise<void> | void {
  const numRuns = examples.length + runs * (FUZZ || 1);
  return fc.assert(property as IProperty<T>, { numRuns, examples, ...(!FUZZ && { seed: 20090619 }) });
}
