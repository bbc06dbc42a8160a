/**
 * What holds for all data, tried with made-up ones. `npm test` makes up the same in each run: what is green stays so on any machine, and what is red can be
 * seen again. `npm run fuzz` makes up others, and many times more of them: what that finds becomes an example of its test.
 */
import fc, { type IAsyncProperty, type IProperty } from 'fast-check';

/** How many times more, from web-test-runner.config.mjs; 0 in `npm test`. */
declare const FUZZ: number;

/** `runs`: how many are made up. `examples`: what is tried before them. */
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
