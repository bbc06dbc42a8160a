/** A visit of a page by a script: records keys and speech in parts, for the checks and for the transcript. */

/**
 * Speech that differs from run to run and does not describe the page: loading, elements that Orca left, and its own
 * modes.
 */
const NOISE = [
  /^Loading\. Please wait\.$/,
  /^Finished loading/,
  /^Page has \d/,
  /^main content$/,
  /^leaving [a-z ]+\.$/,
  /^(?:Focus|Browse) mode$/,
];

export class Visit {
  /**
   * The parts of the visit. `noted` is the speech for the transcript: all of it, unless it differs from run to run.
   * `utterances` have the language of what was heard, where it is known.
   * @type {{ title: string, steps: { pressed: string, utterances: import('./driver/orca.mjs').Utterance[],
   *   heard: string[], noted: string[] | undefined }[] }[]}
   */
  parts = [];
  #session;
  #language;

  /** On a page with a `language`, the transcript names the language of texts in another one. */
  constructor(session, language) {
    this.#session = session;
    this.#language = language;
  }

  /** The speech before the first key. */
  get atLoad() {
    return this.#session.atLoad.filter((text) => !isNoise(text));
  }

  /** The steps of the current part. */
  get steps() {
    return this.parts.at(-1).steps;
  }

  /** The speech of the current part. */
  get heard() {
    return this.steps.flatMap(({ heard }) => heard);
  }

  /** Starts a part. Its title is a heading in the transcript. */
  part(title) {
    this.parts.push({ title, steps: [] });
  }

  /** Presses a key `times` times, and listens after each press. */
  async press(key, times = 1, timeouts = {}) {
    for (let i = 0; i < times; i++) this.#add(key, await this.#session.press([key], timeouts));
  }

  /** Presses a key that should cause no speech, and waits a shorter time for speech. */
  async pressInSilence(key, times = 1) {
    await this.press(key, times, { first: 2500 });
  }

  /** Presses a key that opens another page, and waits until that page is loaded. */
  async follow(key) {
    await this.press(key, 1, { first: 20_000, quiet: 2000 });
  }

  /**
   * Presses a key `times` times without listening in between. Only the last utterance is noted, since more of them are
   * spoken on a busy machine.
   */
  async pressQuickly(key, times) {
    const heard = await this.#session.press(Array(times).fill(key));
    this.#add(`${key}, ${times} times quickly`, heard, (all) => all.slice(-1));
  }

  /**
   * Jumps to the next heading, list, …, and notes its name and its first line. How much speech follows differs from run
   * to run.
   */
  async jump(key, times = 1) {
    for (let i = 0; i < times; i++) this.#add(key, await this.#session.press([key]), (all) => all.slice(0, 2));
  }

  /** Presses a key whose speech is not noted, since it differs from run to run. */
  async pass(key) {
    await this.#session.press([key], { first: 2500 });
    this.#add(key, [], () => undefined);
  }

  /**
   * Goes to the top of the page. Waits longer for the speech than `pass`: on a busy machine it came after three
   * seconds, and counted as speech of the next key.
   */
  async top() {
    await this.#session.press(['ctrl+Home'], { first: 10_000, quiet: 1500 });
    this.#add('ctrl+Home', [], () => undefined);
  }

  /** Lets the screen reader read from here to the end of the page. */
  async readOn() {
    // On a busy machine, Orca pauses between paragraphs.
    this.#add('KP_Add', await this.#session.press(['KP_Add'], { quiet: 2000, longest: 90_000 }));
  }

  /** Listens for this time without a key. */
  async wait(ms) {
    this.#add(`${ms / 1000} seconds later`, await this.#session.wait(ms));
  }

  #add(pressed, spoken, note = (all) => all) {
    const utterances = spoken.filter(({ text }) => !isNoise(text));
    const heard = utterances.map(({ text }) => text);
    this.steps.push({ pressed, utterances, heard, noted: note(utterances.map((one) => this.#withLanguage(one))) });
  }

  #withLanguage({ text, isOrcas, language }) {
    return !this.#language || isOrcas || language === this.#language ? text : `${text} (${language})`;
  }
}

function isNoise(text) {
  return NOISE.some((pattern) => pattern.test(text));
}
