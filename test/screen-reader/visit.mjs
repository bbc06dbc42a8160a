/** A script's way through a page: what it pressed and heard, in parts, for its assertions and for the transcript. */

/** What comes and goes from run to run and tells nothing of the page: loading, what the reader has left, and its own modes. */
const CHATTER = [
  /^Loading\. Please wait\.$/,
  /^Finished loading/,
  /^Page has \d/,
  /^main content$/,
  /^leaving [a-z ]+\.$/,
  /^(?:Focus|Browse) mode$/,
];

export class Visit {
  /** @type {{ title: string, steps: { pressed: string, heard: string[], isNoted: boolean }[] }[]} */
  parts = [];
  #session;

  constructor(session) {
    this.#session = session;
  }

  /** Everything that was heard before the first key. */
  get atLoad() {
    return withoutChatter(this.#session.atLoad);
  }

  /** The current part. */
  get steps() {
    return this.parts.at(-1).steps;
  }

  get heard() {
    return this.steps.flatMap(({ heard }) => heard);
  }

  part(title) {
    this.parts.push({ title, steps: [] });
  }

  /** One key, `times` times: each time what is said is listened to. */
  async press(key, times = 1) {
    for (let i = 0; i < times; i++) this.#add(key, await this.#session.press([key]));
  }

  /** Faster than anyone listens. */
  async pressQuickly(key, times) {
    this.#add(`${key}, ${times} times quickly`, await this.#session.press(Array(times).fill(key)));
  }

  /** Jumps to the next heading, list, …: its name and its first line. How much of the line follows differs from run to run. */
  async jump(key, times = 1) {
    for (let i = 0; i < times; i++) this.#add(key, await this.#session.press([key]), { keep: 2 });
  }

  /** A key on the way to something else, of which different things are said from run to run. */
  async pass(key) {
    this.#add(key, await this.#session.press([key]), { keep: 0 });
  }

  /** Lets the screen reader read from here to the end of the page. */
  async readOn() {
    // On a busy machine it pauses between paragraphs.
    this.#add('KP_Add', await this.#session.press(['KP_Add'], { quiet: 2000, longest: 90_000 }));
  }

  async wait(ms) {
    this.#add(`${ms / 1000} seconds later`, await this.#session.wait(ms));
  }

  #add(pressed, heard, { keep = Infinity } = {}) {
    this.steps.push({ pressed, heard: withoutChatter(heard).slice(0, keep), isNoted: keep > 0 });
  }
}

function withoutChatter(heard) {
  return heard.filter((text) => !CHATTER.some((pattern) => pattern.test(text)));
}
