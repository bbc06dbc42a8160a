/** Reads a trail in the author's HTML as event JSON. Does not change the author's nodes. */
import { findUnshown } from '../upgrade/unshown.js';
import { findUnseen } from './author-sight.js';
import { hrefOf, isReadIn, isUnread, signNameOf, textOf, trimMarks } from './author-text.js';

/**
 * Matches the sign between a link and a text beside it. Between texts, only this sign separates entries, because others
 * may be part of a name.
 */
const SEPARATOR = /^\s*([›»>/→⟩])\s|\s([›»>/→⟩])\s*$/;

/** A text, and the list item or the link around it that makes it one entry. */
interface Piece {
  readonly element: Element | undefined;
  text: string;
}

/**
 * Returns the trail as event JSON, or `undefined` if it has neither links nor list items. Entries are list items,
 * links, and texts between separators. A text directly before the first item or link, such as "You are here:",
 * introduces the trail and is not an entry. The text after the last item or link is the name of the page, which may
 * contain a separator.
 */
export function trailJson(host: Element): unknown {
  findUnseen(host);
  const pieces = findUnshown(host) ? [] : piecesOf(host);
  const first = pieces.findIndex(({ element }) => element);
  const breadcrumb = pieces.flatMap(({ element, text }, i) => {
    if (element) return crumbsJson(textOf(element) ?? text, element.matches('a') ? element : linksOf(element)[0]);
    const [, separator, lastSeparator] = (i < pieces.length - 1 && SEPARATOR.exec(text)) || [];
    const names = text.split(` ${separator ?? lastSeparator} `);
    return (i < first ? names.slice(0, -1) : names).flatMap((name) => crumbsJson(name));
  });
  return first < 0 || !breadcrumb.length ? undefined : { breadcrumb };
}

/**
 * Returns a text as one entry of the trail, without the arrows and dashes around its name. Returns no entry if no name
 * is left.
 */
function crumbsJson(text = '', link?: Element | null): readonly { name: string; url: string | undefined }[] {
  const name = trimMarks(text, ' \u00a0›»>/|·•→⟩-');
  return name ? [{ name, url: hrefOf(link) }] : [];
}

function piecesOf(host: Element): Piece[] {
  const pieces: Piece[] = [];
  const nodes = document.createTreeWalker(host, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  while (nodes.nextNode()) {
    const { currentNode: node } = nodes;
    const parent = node instanceof Element ? node : node.parentElement!;
    const text = node instanceof Element ? signNameOf(node) : node.nodeValue;
    if (!text || !isReadIn(host, parent)) continue;
    const element = entryElementOf(parent, host);
    if (!pieces.length || pieces.at(-1)!.element !== element) pieces.push({ element, text: '' });
    pieces.at(-1)!.text += text.replace(/\s+/g, ' ');
  }
  return pieces;
}

/** Returns the links in an element. A hidden link may lead elsewhere than the entry, as an anchor does. */
function linksOf(element: Element): Element[] {
  return [...element.querySelectorAll('a[href]')].filter((link) => !isUnread(link));
}

/** Returns the element around a text that holds one entry: the list item or, otherwise, the link. */
function entryElementOf(parent: Element, host: Element): Element | undefined {
  const item = parent.closest('li');
  const isEntry = item && !item.querySelector('li') && linksOf(item).length < 2;
  const element = isEntry ? item : parent.closest('a[href]');
  return element && host.contains(element) && element !== host ? element : undefined;
}
