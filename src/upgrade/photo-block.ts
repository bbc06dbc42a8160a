/** Prepares a block for a slideshow, which shows the photos, and after them the children that hold anything else. */
import { embedOf } from '../model/embeds.js';
import { allUnshown, findUnshown, HEADINGS, PHOTO_BUTTONS } from './unshown.js';

/** Matches the images of a block that may be photos. */
export const PHOTOS = `img:not(:scope :is(form, label, button:not(${PHOTO_BUTTONS})) *)`;
/** Matches elements that lose their meaning outside the list, table or figure around them. */
const ENTRIES = 'li, dt, dd, tr, td, th, figcaption';

/**
 * Replaces each frame with a video of a known site by an `event-media` with a link to the video and with the author's
 * caption. Films beside each other share one.
 */
export function replaceFrames(block: Element): void {
  const level = block.getAttribute('data-heading-level') ?? block.querySelector(HEADINGS)?.localName[1];
  for (const frame of block.querySelectorAll('iframe')) {
    // A script that loads frames later keeps the address in an attribute of its own.
    const [video] = [...frame.attributes].flatMap(({ value }) => embedOf(value.replace(/^\/\//, 'https://')) ?? []);
    if (!video) continue;
    const link = document.createElement('a');
    link.href = video.url;
    link.textContent = frame.getAttribute('title')?.trim() || video.url;
    frame.replaceWith(link);
    const film = boxOf(link, block);
    let list = film.previousElementSibling?.matches('event-media') && film.previousElementSibling.firstElementChild;
    if (!list) {
      const media = document.createElement('event-media');
      if (level) media.setAttribute('heading-level', level);
      list = document.createElement('ul');
      media.append(list);
      film.before(media);
    }
    const item = document.createElement('li');
    list.append(item);
    item.append(film);
  }
}

/** Returns the figure around a film, or else the largest box that holds nothing else. */
function boxOf(link: Element, block: Element): Element {
  let box = link;
  let parent = link.parentElement!;
  while (box.localName !== 'figure' && parent !== block && !parent.matches(ENTRIES) && !findUnshown(parent)) {
    if (parent.localName !== 'figure' && parent.textContent.trim() !== link.textContent) break;
    box = parent;
    parent = parent.parentElement!;
  }
  return box;
}

/** Moves what no slideshow shows out of the children of a block that hold photos, and behind them. */
export function separate(block: Element): void {
  const unshown = allUnshown(block, 'event-slideshow');
  // Some themes add boxes around all content of a block.
  while (unshown.length && block.childElementCount === 1 && block.firstElementChild!.matches('div, section'))
    block.firstElementChild!.replaceWith(...block.firstElementChild!.childNodes);
  const holders = new Set<Element>();
  for (const photo of block.querySelectorAll(PHOTOS)) {
    // A figure whose only photo stays in a button with words keeps its caption.
    let holder = unshown.some((one) => one.contains(photo)) ? block : photo;
    for (; holder !== block; holder = holder.parentElement!) holders.add(holder);
  }
  // The last one first, because each goes directly behind its child.
  for (const element of unshown.reverse()) {
    let part = element;
    let child = element;
    for (; child.parentElement !== block; child = child.parentElement!)
      if (!holders.has(child) && !child.matches(ENTRIES)) part = child;
    if (holders.has(child) && part !== child) child.after(part);
  }
}
