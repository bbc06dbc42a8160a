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
  /**
   * `noted` is what the transcript shows, all that was heard unless it differs from run to run.
   * @type {{ title: string, steps: { pressed: string, heard: string[], noted: string[] | undefined }[] }[]}
   */
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
  async press(key, times = 1, patience = {}) {
    for (let i = 0; i < times; i++) this.#add(key, await this.#session.press([key], patience));
  }

  /** A key that should say nothing is not waited for as long as one that should. */
  async pressInSilence(key, times = 1) {
    await this.press(key, times, { first: 2500 });
  }

  /** To another page, which has to be loaded first. */
  async follow(key) {
    await this.press(key, 1, { first: 20_000, quiet: 2000 });
  }

  /** Faster than anyone listens. On a busy machine it is not, and more is said on the way: the last is noted. */
  async pressQuickly(key, times) {
    const heard = await this.#session.press(Array(times).fill(key));
    this.#add(`${key}, ${times} times quickly`, heard, (all) => all.slice(-1));
  }

  /** Jumps to the next heading, list, …: its name and its first line. How much of the line follows differs from run to run. */
  async jump(key, times = 1) {
    for (let i = 0; i < times; i++) this.#add(key, await this.#session.press([key]), (all) => all.slice(0, 2));
  }

  /** A key on the way to something else, of which different things are said from run to run. */
  async pass(key) {
    await this.#session.press([key], { first: 2500 });
    this.#add(key, [], () => undefined);
  }

  /** Lets the screen reader read from here to the end of the page. */
  async readOn() {
    // On a busy machine it pauses between paragraphs.
    this.#add('KP_Add', await this.#session.press(['KP_Add'], { quiet: 2000, longest: 90_000 }));
  }

  async wait(ms) {
    this.#add(`${ms / 1000} seconds later`, await this.#session.wait(ms));
  }

  #add(pressed, spoken, note = (all) => all) {
    const heard = withoutChatter(spoken);
    this.steps.push({ pressed, heard, noted: note(heard) });
  }
}

function withoutChatter(heard) {
  return heard.filter((text) => !CHATTER.some((pattern) => pattern.test(text)));
}
