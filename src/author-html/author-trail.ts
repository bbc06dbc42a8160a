/** A trail of an author's own HTML as data. The author's nodes are only read. */
import { hrefOf } from './author-blocks.js';
import { isUsed } from './author-groups.js';
import { NO_TEXT, textOf, trimmed } from './author-text.js';

/** What stands between two entries that lead nowhere. Other signs are as often part of a name. */
const SEPARATOR = /\s[›»>/→⟩]\s/;

/** A text, and the list item or the link that it is all of an entry in. */
interface Piece {
  readonly home: Element | undefined;
  text: string;
}

/** List items, links, and what is parted from them by signs; what stands beside the first of them, such as "You are here:", is about the trail. */
export function readAuthorTrail(host: Element): unknown {
  const pieces = isUsed(host) ? [] : piecesOf(host);
  const first = pieces.findIndex(({ home }) => home);
  const breadcrumb = pieces.flatMap(({ home, text }, i) => {
    if (home) return entry(textOf(home), home.matches('a') ? home : home.querySelector('a[href]'));
    const names = text.split(SEPARATOR);
    return (i < first ? names.slice(0, -1) : names).flatMap((name) => entry(name));
  });
  return first < 0 || !breadcrumb.length ? undefined : { breadcrumb };
}

/** Without the arrows and strokes that part the entries. */
function entry(text = '', link?: Element | null): readonly { name: string; url: string | undefined }[] {
  const name = trimmed(text, ' \u00a0›»>/|·•→⟩-');
  return name ? [{ name, url: hrefOf(link ?? undefined) }] : [];
}

function piecesOf(host: Element): Piece[] {
  const found: Piece[] = [];
  const texts = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { parentElement, nodeValue } = texts.currentNode;
    if (parentElement!.closest(NO_TEXT)) continue;
    const home = homeOf(parentElement!, host);
    if (!found.length || found.at(-1)!.home !== home) found.push({ home, text: '' });
    found.at(-1)!.text += nodeValue!.replace(/\s+/g, ' ');
  }
  return found;
}

function homeOf(parent: Element, host: Element): Element | undefined {
  const item = parent.closest('li');
  const isEntry = item && !item.querySelector('li') && item.querySelectorAll('a[href]').length < 2;
  const home = isEntry ? item : parent.closest('a[href]');
  return home && host.contains(home) && home !== host ? home : undefined;
}
