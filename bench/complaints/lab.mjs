/** Opens a candidate's page for a check, and provides the steps that several checks share. */
import { setTimeout as sleep } from 'node:timers/promises';
import { CANDIDATES } from '../candidates.mjs';
import { centreOf, open } from '../pages.mjs';
import { addressOf } from '../server.mjs';
import { prepare } from './in-page.mjs';

/** Longer than every animation. */
export const SETTLE_MS = 900;
/** The number of photos. */
export const COUNT = 9;

/** The attributes of `event-slideshow` for the options of the peers' scripts. */
const ATTRIBUTES = { loop: 'loop', autoplay: 'autoplay interval="2000"', picker: 'thumbnails' };

/** The verdicts of a check. */
export const holds = (note) => ({ verdict: 'holds', note });
export const doesNotHold = (note) => ({ verdict: 'does not hold', note });
export const notApplicable = (note) => ({ verdict: '–', note });

/**
 * Opens a page with the given options and runs the check in it. `media` are media features, emulated from the start.
 * With `isHidden`, it does not wait for a photo.
 */
export function visit(bench, key, settings, check) {
  const { options = [], variations = {}, media = [], viewport, isHidden = false, before } = settings;
  const isOurs = key === 'ours';
  const attributes = [variations.attributes, ...(isOurs ? options.map((name) => ATTRIBUTES[name]) : [])].filter(
    Boolean,
  );
  const query = { ...variations, ...(attributes.length && { attributes: attributes.join(' ') }) };
  return open(
    bench,
    'blank.html',
    async (page, cdp) => {
      await page.evaluateOnNewDocument(prepare);
      // Puppeteer's own function does not support forced colours.
      if (media.length) await cdp.send('Emulation.setEmulatedMedia', { features: media });
      await before?.(page, cdp);
      await page.goto(`${bench.server.origin}/${addressOf(key, COUNT, isOurs ? [] : options, query)}`);
      if (isHidden) await sleep(1000);
      else await page.waitForFunction('lab.places().length > 0', { timeout: 15_000, polling: 100 });
      await sleep(SETTLE_MS);
      return check(new Lab(key, page, cdp));
    },
    { viewport: viewport ?? { width: 1280, height: 1000 }, limit: 60_000 },
  );
}

/** One page, and the steps that a check can do in it. */
class Lab {
  constructor(key, page, cdp) {
    const { next, previous } = CANDIDATES[key];
    Object.assign(this, { key, page, cdp, next, previous });
  }

  /** Returns the number of the visible photo in each slideshow. */
  async shown() {
    this.places ??= await this.page.evaluate('lab.places()');
    return this.page.evaluate((places) => places.map((place) => window.bench.photoAt(place)), this.places);
  }

  async focus(selector = this.next) {
    await this.page.evaluate((wanted) => window.bench.findAll(wanted)[0].focus(), selector);
  }

  async press(name, wait = SETTLE_MS) {
    await this.page.keyboard.press(name);
    await sleep(wait);
  }

  async click(selector = this.next) {
    await this.page.mouse.click(...(await centreOf(this.page, selector)));
    await sleep(SETTLE_MS);
  }

  /** Returns the live-region texts since the last call. */
  announcements() {
    return this.page.evaluate('lab.announced.splice(0)');
  }

  /** Returns the nodes of the accessibility tree: the role, the name, and all words of each node. */
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
          properties.find((property) => property.name === 'roledescription')?.value?.value,
        ].filter((word) => typeof word === 'string' && word),
      }));
  }

  /** Returns the names of the buttons. */
  async buttons() {
    return (await this.tree()).filter(({ role }) => role === 'button').map(({ name }) => name);
  }
}
