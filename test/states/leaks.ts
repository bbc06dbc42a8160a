/**
 * Finds leaks: texts of an element that are neither words of a pseudo language, nor the author's, nor made by `Intl`.
 * A leak is a word in the code, a sentence that is joined from parts, or a mark that the language does not have.
 */
import type { AxNode } from '../support/browser.js';
import { pseudoParts, type PseudoLanguage } from '../support/pseudo.js';

/** The attributes that are read to somebody. */
const READ = ['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'alt', 'title', 'label'];

/** Names that are the same in all languages: services, types of files, and licences. */
const NAMES = [
  ...['Google Calendar', 'Outlook.com', 'Microsoft 365', 'Yahoo', 'YouTube', 'Vimeo'],
  ...['LinkedIn', 'Facebook', 'Mastodon', 'WhatsApp', 'X', 'Bluesky', 'PDF', 'WEBP', 'CC BY-NC 4.0', 'CC BY 4.0'],
];

/** Returns the parts of `texts` that are leaks. `given` are the texts of the author and of `Intl`. */
export function leaksIn(texts: Iterable<string>, language: PseudoLanguage, given: Iterable<string>): string[] {
  const known = new Set([...NAMES, ...given].map(clean));
  // `strings` of the author have placeholders.
  const patterns = [...known].filter((text) => /^\w.*\{\w+\}/.test(text)).map(patternOf);
  const ours = pseudoParts(language).map(clean);
  const others = [...texts].flatMap((text) =>
    ours
      .reduce((rest, part) => rest.replaceAll(part, '\0'), clean(text))
      .split('\0')
      .map(clean),
  );
  const isKnown = (text: string): boolean =>
    !text || known.has(text) || [NUMBER_OR_ADDRESS, ...patterns].some((pattern) => pattern.test(text));
  return [...new Set(others.filter((text) => !isKnown(text)))];
}

/** Matches a small number, which the package writes without `Intl`, and an address. */
const NUMBER_OR_ADDRESS = /^(?:\p{Nd}+|https?:\S+)$/u;

const patternOf = (text: string): RegExp =>
  new RegExp(`^${text.replace(/[.*+?^$()[\]\\|]/g, '\\$&').replace(/\{\w+\}/g, '.*')}$`);

/** Returns the texts and the attributes that are read, of an element and everything that is shown inside it. */
export function textsIn(node: Node): string[] {
  if (node instanceof Text) return [node.data];
  if (!(node instanceof Element || node instanceof DocumentFragment) || node instanceof HTMLStyleElement) return [];
  const own = node instanceof Element ? READ.map((name) => node.getAttribute(name) ?? '') : [];
  // Children of an element with a shadow root are the author's.
  const inner = node instanceof Element && node.shadowRoot ? node.shadowRoot : node;
  return [...own, ...[...inner.childNodes].flatMap(textsIn)];
}

/**
 * Returns what the accessibility tree says: names, descriptions and values. Role descriptions are read from their
 * attributes, because the protocol of Chromium garbles letters that are not those of ASCII.
 */
export function exposedTexts({ role, name, description = '', value = '', children }: AxNode): string[] {
  // The browser numbers lists, and names the controls of its players.
  if (role === 'ListMarker') return [];
  const own = [name, description];
  if (role === 'Video' || role === 'Audio') return own;
  return [...own, String(value), ...children.flatMap(exposedTexts)];
}

/** Returns the texts that the author has given to an element and those inside it: attributes, properties and nodes. */
export function authorsTexts(root: Element): string[] {
  return [root, ...root.querySelectorAll('*')].flatMap((element) => [
    ...[...element.attributes].flatMap(({ value }) => [value, ...textsOfJson(value)]),
    ...[...propertiesOf(element)].flatMap(stringsIn),
    // The readers of the author's HTML take a text without the mark before it.
    ...[element, ...element.childNodes].map((node) => node.textContent!.replace(/^[\s,:]+/, '')),
  ]);
}

function* propertiesOf(element: Element): Iterable<unknown> {
  const { elementProperties = new Map<string, unknown>() } = element.constructor as {
    elementProperties?: ReadonlyMap<string, unknown>;
  };
  for (const name of elementProperties.keys()) yield (element as unknown as Record<string, unknown>)[name];
}

function textsOfJson(text: string): readonly string[] {
  try {
    return stringsIn(JSON.parse(text));
  } catch {
    return [];
  }
}

/** Returns all strings inside a value. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

const clean = (text: string): string =>
  text
    // The package writes the sign of an offset as a minus.
    .replace(/-(?=\p{Nd})/gu, '\u2212')
    .replace(/\s+/g, ' ')
    .trim();
