/** The largest sizes that are read from one data source. Anything beyond them is cut or dropped, and reported. */
export const limits = {
  entries: 20_000,
  /** Characters, as in the next four limits. */
  text: 20_000,
  caption: 5_000,
  alt: 1_000,
  address: 4_096,
  dataAddress: 100_000,
  /** Nested arrays or objects. */
  depth: 32,
  problems: 100,
  /** CSS pixels of a photo's width or height. */
  pixels: 20_000,
} as const;
