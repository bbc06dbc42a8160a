/** Opening a candidate's page for a check, and the few steps that many checks share. */
import { setTimeout as sleep } from 'node:timers/promises';
import { CANDIDATES } from '../candidates.mjs';
import { middle, open } from '../pages.mjs';
import { addressOf } from '../server.mjs';
import { prepare } from './in-page.mjs';

/** Longer than any of the animations. In ms. */
export const SETTLED = 900;
export const COUNT = 9;

/** How our element is told what the peers are told by options of their scripts. */
const ATTRIBUTES = { loop: 'loop', autoplay: 'autoplay interval="2000"', picker: 'thumbnails' };

/** The verdicts of a check. */
export const holds = (note) => ({ verdict: 'holds', note });
export const not = (note) => ({ verdict: 'does not hold', note });
export const none = (note) => ({ verdict: '–', note });

/**
 * Opens a page with the given options and hands the check what it needs. `media` are emulated from the start; `isHidden` means that no photo is to be
 * waited for.
 */
export function visit(bench, key, settings, check) {
  const { options = [], more = {}, media = [], viewport, isHidden = false, before } = settings;
  const isOurs = key === 'ours';
  const attributes = [more.attributes, ...(isOurs ? options.map((name) => ATTRIBUTES[name]) : [])].filter(Boolean);
  const query = { ...more, ...(attributes.length && { attributes: attributes.join(' ') }) };
  return open(
    bench,
    'blank.html',
    async (page, cdp) => {
      await page.evaluateOnNewDocument(prepare);
      // Puppeteer's own function does not know forced colours.
      if (media.length) await cdp.send('Emulation.setEmulatedMedia', { features: media });
      await before?.(page, cdp);
      await page.goto(`${bench.server.origin}/${addressOf(key, COUNT, isOurs ? [] : options, query)}`);
      if (isHidden) await sleep(1000);
      else await page.waitForFunction('lab.places().length > 0', { timeout: 15_000, polling: 100 });
      await sleep(SETTLED);
      return check(new Bench(key, page, cdp));
    },
    { viewport: viewport ?? { width: 1280, height: 1000 }, limit: 60_000 },
  );
}

/** One page on the bench. */
class Bench {
  constructor(key, page, cdp) {
    const { next, previous } = CANDIDATES[key];
    Object.assign(this, { key, page, cdp, next, previous });
  }

  /** The number of the photo that is seen in each slideshow. */
  async shown() {
    this.places ??= await this.page.evaluate('lab.places()');
    return this.page.evaluate((places) => places.map((place) => window.bench.photoAt(place)), this.places);
  }

  async focus(selector = this.next) {
    await this.page.evaluate((wanted) => window.bench.findAll(wanted)[0].focus(), selector);
  }

  async press(name, rest = SETTLED) {
    await this.page.keyboard.press(name);
    await sleep(rest);
  }

  async click(selector = this.next) {
    await this.page.mouse.click(...(await middle(this.page, selector)));
    await sleep(SETTLED);
  }

  /** What live regions said since the last time. */
  said() {
    return this.page.evaluate('lab.said.splice(0)');
  }

  /** What is exposed in the accessibility tree: role, name, and the other words of each node. */
  async tree() {
    const { nodes } = await this.cdp.send('Accessibility.getFullAXTree');
    return nodes
      .filter(({ ignored, role }) => !ignored && role?.value !== 'InlineTextBox')
      .map(({ role, name, description, properties = [] }) => ({
        role: role?.value ?? '',
        name: name?.value ?? '',
        words: [
          name?.value,
          description?.value,
          properties.find((one) => one.name === 'roledescription')?.value?.value,
        ].filter((word) => typeof word === 'string' && word),
      }));
  }

  /** The names of the buttons. */
  async buttons() {
    return (await this.tree()).filter(({ role }) => role === 'button').map(({ name }) => name);
  }
}
