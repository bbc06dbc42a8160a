import type { Tag } from '../tags.js';

/**
 * The files that the elements need, by their names without `.js`. They are in the folder `parts` beside the autoloader.
 * A list contains all files that its files import in turn, so that a browser can request all of them at once.
 */
export interface Parts {
  /** The file that all elements share. It exports `upgrade`. */
  readonly core: string;
  /** The files that read the JSON-LD of the page. */
  readonly from: readonly string[];
  /**
   * By tag: the files of the element, of which the first one exports `define`, and the files that read the author's
   * HTML inside it.
   */
  readonly elements: Readonly<Partial<Record<Tag, readonly [code: readonly string[], reader: readonly string[]]>>>;
}

/** The table is filled by the build (`scripts/parts.mjs`), because the names contain hashes. */
export const PARTS: Parts = { core: '', from: [], elements: {} };
