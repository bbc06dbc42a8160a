/**
 * The attempts to load one picture: its addresses, the best first, and whether all of them have failed. The inline
 * photo and the enlarged view use the same rules: an error leads to the next address; after the last one a message and
 * "Try again" take the place of the picture.
 */
export class PictureAttempts {
  readonly #sources: readonly string[];
  #position = 0;
  #number = 0;
  #hasFailed = false;

  /** `sources`: the best first. The file behind a preview may be gone, and then the preview is better than nothing. */
  constructor(sources: readonly (string | undefined)[]) {
    this.#sources = [...new Set(sources)].filter((url) => url !== undefined);
  }

  /** The address that is tried or shown. */
  get src(): string | undefined {
    return this.#sources[this.#position];
  }

  /**
   * Key of the `<img>`: changes with "Try again", since a browser does not fetch the same `src` twice for one element.
   */
  get number(): number {
    return this.#number;
  }

  /** Whether the message stands in the place of the picture. It stays while "Try again" is under way. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** Handles `error` of the image. Returns whether "Try again" has failed too, which is worth an announcement. */
  failed(): boolean {
    const hadFailed = this.#hasFailed;
    if (this.#position + 1 < this.#sources.length) {
      this.#position++;
      return false;
    }
    this.#hasFailed = true;
    return hadFailed;
  }

  /** Handles `load` of the image. Returns whether the picture takes the place of the message. */
  loaded(): boolean {
    const hadFailed = this.#hasFailed;
    this.#hasFailed = false;
    return hadFailed;
  }

  /** Starts again with the first address. */
  retry(): void {
    this.#position = 0;
    this.#number++;
  }
}
