/**
 * Complaints about announcements and spoken content. The checks compare the text of live regions before and after each
 * change. They do not use a screen reader.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { COUNT, doesNotHold, holds, notApplicable, visit } from './lab.mjs';

const CAPTION = (n) => new RegExp(`opening round, photo ${n}\\.`, 'g');

/** Returns the announcements after Enter on Next. */
async function announcedAfterNext(lab) {
  await lab.focus();
  await lab.announcements();
  await lab.press('Enter', 1500);
  return lab.announcements();
}

/** Complaint 5. */
export function nothingAnnounced(bench, key) {
  return visit(bench, key, {}, async (lab) => {
    const announced = await announcedAfterNext(lab);
    if (!announced.length) return holds('no live region changes');
    const all = announced.join(' ');
    const missing = [
      ...(/\b2\b(?! of| \/).*\b9\b|\b2 (?:of|\/) 9/.test(all) ? [] : ['position']),
      ...(CAPTION(2).test(all) ? [] : ['caption']),
    ];
    return doesNotHold(missing.length ? `but announced without ${missing.join(' and ')}: “${all.slice(0, 60)}”` : '');
  });
}

/** Complaint 6. */
export function announcedTooOften(bench, key) {
  return visit(bench, key, {}, async (lab) => {
    const announced = await announcedAfterNext(lab);
    const captions = announced.join(' ').match(CAPTION(2))?.length ?? 0;
    if (captions > 1) return holds(`the caption is announced ${captions} times after one press of Next`);
    await lab.page.evaluate(async () => {
      const captions = window.bench.findAll('.caption, [part~="caption"], .pswp__custom-caption');
      const caption = captions.find((e) => e.textContent.includes('photo 2.'));
      for (let i = 0; i < 3; i++) {
        caption.firstChild.after(` 0:0${i}`);
        await new Promise((done) => window.setTimeout(done, 200));
      }
    });
    await sleep(300);
    const changes = await lab.announcements();
    return changes.length
      ? holds(`every text change in the current slide is announced: “${changes[0].slice(0, 40)}”`)
      : doesNotHold();
  });
}

/** Complaint 15. The page sets every configurable text in German; a word that is still English cannot be changed. */
export async function fixedNames(bench, key) {
  const variations = { lang: 'de' };
  if (key === 'ours') variations.attributes = `strings='${JSON.stringify(await germanStrings())}'`;
  return visit(bench, key, { options: ['german'], variations }, async (lab) => {
    const announced = await announcedAfterNext(lab);
    const words = [...(await lab.tree()).flatMap((node) => node.words), ...announced];
    const own = words.filter(
      (word) => !/Photo|photo|Drawings|An event|Content after|All candidates|Slideshow with/.test(word),
    );
    const english = own.filter((word) =>
      /\b(slide|slides|next|previous|prev|carousel|close|zoom|go to|image|of|last|first|select)\b/i.test(word),
    );
    return english.length ? holds(`“${[...new Set(english)].slice(0, 3).join('”, “')}”`) : doesNotHold();
  });
}

async function germanStrings() {
  const { en } = await import('../../dist/words/en.js');
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

/** Complaint 17. */
export function alternativeAndCaption(bench, key) {
  return visit(bench, key, {}, async (lab) => {
    const tree = await lab.tree();
    const images = tree.filter(({ role, name }) => /^(image|img)$/.test(role) && name.startsWith('Photo 1:'));
    if (!images.length) return holds('the current photo has no alternative text in the accessibility tree');
    const captions = tree.filter(({ name }) => /opening round, photo 1\./.test(name)).map(({ role }) => role);
    if (!captions.length) return holds('no caption in the accessibility tree');
    return captions.length > 1
      ? holds(`the caption is in ${captions.length} nodes: ${captions.join(', ')}`)
      : doesNotHold();
  });
}

/** Complaint 18. */
export function allSlidesRead(bench, key) {
  return visit(bench, key, {}, async (lab) => {
    const words = (await lab.tree()).map(({ name }) => name).join('\n');
    const photos = new Set(Array.from(words.matchAll(/(?:opening round, photo|^Photo) (\d+)[.:]/gm), ([, n]) => n));
    return photos.size > 1 ? holds(`${photos.size} of ${COUNT} photos are in the accessibility tree`) : doesNotHold();
  });
}

/** Complaint 7. */
export async function autoplayFloods(bench, key) {
  return withAutoplay(bench, key, [], async (lab) => {
    await lab.announcements();
    if (!(await advancesWithin(lab, 5000))) return notApplicable('nothing moved within 5 s');
    const announced = await lab.announcements();
    return announced.length ? holds(`${announced.length} announcements in 5 s at one photo per second`) : doesNotHold();
  });
}

/** Complaint 8. */
export async function noPause(bench, key) {
  const reduced = [{ name: 'prefers-reduced-motion', value: 'reduce' }];
  const found = [];
  const playing = await withAutoplay(bench, key, [], async (lab) => {
    const buttons = await lab.buttons();
    if (!buttons.some((name) => /pause|stop|start|play/i.test(name))) found.push('autoplay has no button to stop it');
    return doesNotHold();
  });
  if (playing.verdict !== '–')
    await withAutoplay(bench, key, reduced, async (lab) => {
      if (await advancesWithin(lab, 4000)) found.push('autoplay runs under reduced motion');
      return doesNotHold();
    });
  await visit(bench, key, { media: reduced }, async (lab) => {
    const places = await lab.page.evaluate(
      (selector) => window.lab.placesWhileEntering(2, () => window.bench.findAll(selector)[0].click()),
      lab.next,
    );
    if (places > 3) found.push('Next animates the photo under reduced motion');
  });
  return found.length ? holds(found.join('; ')) : doesNotHold(playing.note);
}

/** Whether the counter advances by itself within the given time. */
async function advancesWithin(lab, time) {
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

/** Runs a check with autoplay. `event-slideshow` starts autoplay only when its button is pressed. */
function withAutoplay(bench, key, media, check) {
  if (!WITH_AUTOPLAY.includes(key)) return notApplicable('no built-in autoplay');
  return visit(bench, key, { options: ['autoplay'], media }, async (lab) => {
    if (key !== 'ours') return check(lab);
    const start = 'Start slide show';
    const isThere = (await lab.buttons()).includes(start);
    // Under reduced motion, the button is not offered.
    if (!isThere && media.length) return doesNotHold();
    if (!isThere) throw new Error('event-slideshow has no button that starts autoplay');
    const button = await lab.page.waitForSelector(`>>> ::-p-aria(${start})`, { timeout: 2000 }).catch(() => undefined);
    await button?.click();
    return check(lab);
  });
}
