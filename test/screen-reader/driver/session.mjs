/** One page in one browser, with Orca beside it: presses keys and hears what is said. */
import { startBrowser } from './browsers.mjs';
import { Desktop } from './desktop.mjs';
import { Orca } from './orca.mjs';

/** Long enough for a busy machine. In ms. */
const PAGE_PATIENCE = 45_000;

export class Session {
  /** What was said before the first key. */
  atLoad = [];
  #desktop = new Desktop();
  #orca;

  /** @returns {Promise<Session>} when the page's title was heard, so that nothing that is said of loading is taken for the answer to a key */
  static async open({ browser, url, width = 1280, height = 960 }) {
    const title = await titleOf(url);
    const session = new Session();
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

  /** Keys by the names of xdotool ("Tab", "shift+Tab", "KP_Add"), all of them before what is said is listened to. `pause` between two, in ms. */
  async press(keys, { pause = 30, ...patience } = {}) {
    await this.#desktop.run('xdotool', ['key', '--delay', String(pause), ...keys]);
    return this.#orca.listen(patience);
  }

  /** What is said in so many ms without a key. */
  async wait(ms) {
    return this.#orca.listen({ first: ms, quiet: ms, longest: ms });
  }

  async close() {
    await this.#desktop.end();
  }

  /** The page is in the accessibility tree before Orca has told of it, on a busy machine seconds before. */
  async #hearTitle(title) {
    const until = Date.now() + PAGE_PATIENCE;
    const isTitle = (text) => /^Finished loading ./.test(text) && text.includes(title);
    while (!this.atLoad.some(isTitle)) {
      if (Date.now() > until)
        throw new Error(`"Finished loading ${title}" was not heard, but: ${this.atLoad.join(' | ')}`);
      this.atLoad.push(...(await this.#orca.listen({ first: 2000, quiet: 1500 })));
    }
  }
}

async function titleOf(url) {
  const page = await (await fetch(url)).text();
  const title = /<title>([^<]+)<\/title>/.exec(page)?.[1].replace(/\s+/g, ' ').trim();
  if (!title) throw new Error(`${url} has no title: it is what tells that the page was read`);
  return title;
}
