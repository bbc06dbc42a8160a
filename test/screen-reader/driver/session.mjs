/** A session with one page in one browser and Orca: presses keys and returns the speech. */
import { startBrowser } from './browsers.mjs';
import { Desktop } from './desktop.mjs';
import { Orca } from './orca.mjs';

/** The time for a page to load, long enough for a busy machine. */
const LOAD_TIMEOUT_MS = 45_000;

export class Session {
  /** The texts that were spoken before the first key. */
  atLoad = [];
  #desktop;
  #orca;

  constructor(language) {
    this.#desktop = new Desktop(language);
  }

  /**
   * Opens a page and waits until Orca has spoken its title, so that speech about loading does not count as a response
   * to a key. With a `language`, the programs are in this language.
   * @returns {Promise<Session>}
   */
  static async open({ browser, url, language, width = 1280, height = 960 }) {
    const title = await titleOf(url);
    const session = new Session(language);
    try {
      await session.#desktop.start({ width, height });
      session.#orca = await Orca.start(session.#desktop);
      startBrowser(browser, session.#desktop, url, { width, height });
      await session.#hearTitle(title);
    } catch (error) {
      await session.close();
      throw error;
    }
    return session;
  }

  /**
   * Presses keys with a `pause` of ms between them, then listens. Keys have the names of xdotool ("Tab", "shift+Tab",
   * "KP_Add").
   */
  async press(keys, { pause = 30, ...timeouts } = {}) {
    await this.#desktop.run('xdotool', ['key', '--delay', String(pause), ...keys]);
    return this.#orca.listen(timeouts);
  }

  /** Listens for this number of ms without a key. */
  async wait(ms) {
    return this.#orca.listen({ first: ms, quiet: ms, longest: ms });
  }

  async close() {
    await this.#desktop.end();
  }

  /**
   * Listens until Orca has spoken the title. The accessibility tree has the page earlier, on a busy machine by seconds.
   */
  async #hearTitle(title) {
    const deadline = Date.now() + LOAD_TIMEOUT_MS;
    const isTitle = (text) => /^Finished loading ./.test(text) && text.includes(title);
    while (!this.atLoad.some(isTitle)) {
      if (Date.now() > deadline)
        throw new Error(`"Finished loading ${title}" was not heard, but: ${this.atLoad.join(' | ')}`);
      const spoken = await this.#orca.listen({ first: 2000, quiet: 1500 });
      this.atLoad.push(...spoken.map(({ text }) => text));
    }
  }
}

async function titleOf(url) {
  const page = await (await fetch(url)).text();
  const title = /<title>([^<]+)<\/title>/.exec(page)?.[1].replace(/\s+/g, ' ').trim();
  if (!title) throw new Error(`${url} has no title. The test needs one to recognize that the page was read.`);
  return title;
}
