/**
 * The attempts to load one picture: its addresses, the best first, and whether all of them have failed. The inline
 * photo and the enlarged view use the same rules. After an error, the next address is tried. After the last one, a
 * message and "Try again" replace the picture.
 */
export class PictureAttempts {
  readonly #sources: readonly string[];
  #position = 0;
  #number = 0;
  #hasFailed = false;

  /**
   * `sources`: the addresses, the best first. The thumbnail is the last resort, in case the file of the photo is
   * missing.
   */
  constructor(sources: readonly (string | undefined)[]) {
    this.#sources = [...new Set(sources)].filter((url) => url !== undefined);
  }

  /** The address that is being tried or is shown. */
  get src(): string | undefined {
    return this.#sources[this.#position];
  }

  /**
   * Key of the `<img>`. It changes with "Try again", because a browser does not fetch the same `src` twice for one
   * element.
   */
  get number(): number {
    return this.#number;
  }

  /** Whether the message replaces the picture. The message stays while "Try again" loads the picture. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** Handles `error` of the image. Returns whether "Try again" has failed too, so that it is announced. */
  failed(): boolean {
    const hadFailed = this.#hasFailed;
    if (this.#position + 1 < this.#sources.length) {
      this.#position++;
      return false;
    }
    this.#hasFailed = true;
    return hadFailed;
  }

  /** Handles `load` of the image. Returns whether the picture replaces the message. */
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
