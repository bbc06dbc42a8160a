/** How much of one source is taken. What is over is cut or dropped, and reported as a problem. */
export const limits = {
  entries: 20_000,
  /** Characters. */
  text: 20_000,
  caption: 5_000,
  alt: 1_000,
  address: 4_096,
  dataAddress: 100_000,
  /** Arrays or objects inside one another. */
  depth: 32,
  problems: 100,
  /** CSS pixels of a picture's side. */
  pixels: 20_000,
} as const;
