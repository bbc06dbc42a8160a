/**
 * The largest sizes that are read from one data source. Anything beyond them is cut or dropped, and in most cases
 * reported as a problem.
 */
export const limits = {
  entries: 20_000,
  /** Characters, as in the next four limits. */
  text: 20_000,
  caption: 5_000,
  alt: 1_000,
  address: 4_096,
  /** An address with `data:`, which contains the picture itself. */
  dataAddress: 100_000,
  /** Nested arrays or objects. */
  depth: 32,
  /** Listed problems. Further problems are only counted. */
  problems: 100,
  /** CSS pixels of a photo's width or height. */
  pixels: 20_000,
} as const;
