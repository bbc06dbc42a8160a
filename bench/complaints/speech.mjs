/** Complaints about what is announced and read. A live region's text is compared before and after each change; nobody listens to a screen reader here. */
import { setTimeout as sleep } from 'node:timers/promises';
import { COUNT, holds, none, not, visit } from './lab.mjs';

const CAPTION = (n) => new RegExp(`opening round, photo ${n}\\.`, 'g');

/** What is said after Enter on Next. */
async function afterNext(lab) {
  await lab.focus();
  await lab.said();
  await lab.press('Enter', 1500);
  return lab.said();
}

/** 5 */
export function nothingAnnounced(bench, key) {
  return visit(bench, key, {}, async (lab) => {
    const said = await afterNext(lab);
    if (!said.length) return holds('no live region changes');
    const all = said.join(' ');
    const missing = [
      ...(/\b2\b(?! of| \/).*\b9\b|\b2 (?:of|\/) 9/.test(all) ? [] : ['position']),
      ...(CAPTION(2).test(all) ? [] : ['caption']),
    ];
    return not(missing.length ? `but without ${missing.join(' and ')}: “${all.slice(0, 60)}”` : '');
  });
}

/** 6 */
export function announcedTooOften(bench, key) {
  return visit(bench, key, {}, async (lab) => {
    const said = await afterNext(lab);
    const captions = said.join(' ').match(CAPTION(2))?.length ?? 0;
    if (captions > 1) return holds(`the caption ${captions} times after one Next`);
    await lab.page.evaluate(async () => {
      const captions = window.bench.findAll('.caption, [part~="caption"], .pswp__custom-caption');
      const caption = captions.find((e) => e.textContent.includes('photo 2.'));
      for (let i = 0; i < 3; i++) {
        caption.firstChild.after(` 0:0${i}`);
        await new Promise((done) => window.setTimeout(done, 200));
      }
    });
    await sleep(300);
    const changes = await lab.said();
    return changes.length ? holds(`every change of text in the photo shown, “${changes[0].slice(0, 40)}”`) : not();
  });
}

/** 15. Every word that can be given to the library is German; what is still English is fixed. */
export async function fixedNames(bench, key) {
  const more = { lang: 'de' };
  if (key === 'ours') more.attributes = `strings='${JSON.stringify(await germanStrings())}'`;
  return visit(bench, key, { options: ['german'], more }, async (lab) => {
    const said = await afterNext(lab);
    const words = [...(await lab.tree()).flatMap((node) => node.words), ...said];
    const own = words.filter(
      (word) => !/Photo|photo|Drawings|An event|What follows|The same page|Slideshow with/.test(word),
    );
    const english = own.filter((word) =>
      /\b(slide|slides|next|previous|prev|carousel|close|zoom|go to|image|of|last|first|select)\b/i.test(word),
    );
    return english.length ? holds(`“${[...new Set(english)].slice(0, 3).join('”, “')}”`) : not();
  });
}

async function germanStrings() {
  const { en } = await import('../../dist/strings/en.js');
  const german = {
    imageOf: 'Bild {number} von {count}',
    previousImage: 'Voriges Bild',
    nextImage: 'Nächstes Bild',
    firstImage: 'Erstes Bild',
    lastImage: 'Letztes Bild',
    slideshow: 'Bilderschau',
    slide: 'Bild',
  };
  const others = Object.keys(en).map((name) => [name, `Wort ${(en[name].match(/\{\w+\}/g) ?? []).join(' ')}`]);
  return { ...Object.fromEntries(others), ...german };
}

/** 17 */
export function alternativeAndCaption(bench, key) {
  return visit(bench, key, {}, async (lab) => {
    const tree = await lab.tree();
    const images = tree.filter(({ role, name }) => /^(image|img)$/.test(role) && name.startsWith('Photo 1:'));
    if (!images.length) return holds('the photo shown has no alternative text in the tree');
    const captions = tree.filter(({ name }) => /opening round, photo 1\./.test(name)).map(({ role }) => role);
    if (!captions.length) return holds('no caption in the tree');
    return captions.length > 1 ? holds(`the caption in ${captions.length} nodes: ${captions.join(', ')}`) : not();
  });
}

/** 18 */
export function allSlidesRead(bench, key) {
  return visit(bench, key, {}, async (lab) => {
    const words = (await lab.tree()).map(({ name }) => name).join('\n');
    const photos = new Set(Array.from(words.matchAll(/(?:opening round, photo|^Photo) (\d+)[.:]/gm), ([, n]) => n));
    return photos.size > 1 ? holds(`${photos.size} of ${COUNT} photos are in the tree`) : not();
  });
}

/** 7 */
export async function autoplayFloods(bench, key) {
  return autoplaying(bench, key, [], async (lab) => {
    await lab.said();
    if (!(await turnsBy(lab, 5000))) return none('nothing moved within 5 s');
    const said = await lab.said();
    return said.length ? holds(`${said.length} announcements in 5 s at a pace of one photo a second`) : not();
  });
}

/** 8 */
export async function noPause(bench, key) {
  const reduced = [{ name: 'prefers-reduced-motion', value: 'reduce' }];
  const found = [];
  const playing = await autoplaying(bench, key, [], async (lab) => {
    const buttons = await lab.buttons();
    if (!buttons.some((name) => /pause|stop|start|play/i.test(name))) found.push('autoplay has no button to stop it');
    return not();
  });
  if (playing.verdict !== '–')
    await autoplaying(bench, key, reduced, async (lab) => {
      if (await turnsBy(lab, 4000)) found.push('it plays under reduced motion');
      return not();
    });
  await visit(bench, key, { media: reduced }, async (lab) => {
    const places = await lab.page.evaluate(
      (selector) => window.lab.placesWhileComing(2, () => window.bench.findAll(selector)[0].click()),
      lab.next,
    );
    if (places > 3) found.push('Next moves the photo under reduced motion');
  });
  return found.length ? holds(found.join('; ')) : not(playing.note);
}

/** Whether the counter goes on by itself. */
async function turnsBy(lab, time) {
  const start = await lab.page.evaluate('lab.counter()');
  for (let i = 0; i < time / 250; i++) {
    await sleep(250);
    if ((await lab.page.evaluate('lab.counter()')) !== start) {
      await sleep(time - i * 250);
      return true;
    }
  }
  return false;
}

const WITH_AUTOPLAY = ['ours', 'swiper', 'splide', 'webawesome', 'glide'];

/** Our element starts only when it is told to. */
function autoplaying(bench, key, media, check) {
  if (!WITH_AUTOPLAY.includes(key)) return none('no autoplay of its own');
  return visit(bench, key, { options: ['autoplay'], media }, async (lab) => {
    if (key !== 'ours') return check(lab);
    const start = 'Start slide show';
    const isThere = (await lab.buttons()).includes(start);
    // Under reduced motion it is not offered.
    if (!isThere && media.length) return not();
    if (!isThere) throw new Error('the slide show is not offered');
    const button = await lab.page.waitForSelector(`>>> ::-p-aria(${start})`, { timeout: 2000 }).catch(() => undefined);
    await button?.click();
    return check(lab);
  });
}
