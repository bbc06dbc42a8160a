import { html, nothing, type TemplateResult } from 'lit';
import type { Gallery, Photo } from '../../../model/event-details.js';
import type { RichText } from '../../../model/rich-text.js';
import { licenceName, rightsOf } from '../../../model/rights.js';
import type { StringKey } from '../../../words/en.js';
import type { Words } from '../../../words/words.js';

/** Matches the type of a picture in a `data:` address or in the path of a file. */
const TYPE = /(?:^data:image\/|\.)(avif|bmp|gif|heic|jpe?g|png|svg|tiff?|webp)(?:$|[+;,])/i;

/**
 * Returns the photo with its credit or that of the set. The credit is a link if the address of its creator is known,
 * unless it already contains links.
 */
export function withCredit(photo: Photo, gallery: Gallery | undefined): Photo {
  const credited = photo.creditText ? photo : { ...gallery, ...photo, creditUrl: gallery?.creditUrl };
  const { creditText, creditContent, creditUrl } = credited;
  if (!creditText || !creditUrl || hasLink(creditContent)) return credited;
  return {
    ...credited,
    creditContent: [{ tag: 'a', href: creditUrl, content: creditContent ?? [creditText] }],
  };
}

const hasLink = (content: RichText = []): boolean =>
  content.some((part) => typeof part !== 'string' && (part.tag === 'a' || hasLink(part.content)));

/**
 * Renders the copyright notice and the links: to the licence, to the page that says how to get one, and to the original
 * file if `hasOriginal`. Without any of them, nothing is rendered.
 */
export function rightsTemplate(
  photo: Photo,
  gallery: Gallery | undefined,
  hasOriginal: boolean,
  words: Words,
): TemplateResult | typeof nothing {
  const { copyrightNotice, license, acquireLicensePage } = rightsOf(photo, gallery);
  const lang = photo.copyrightNotice ? photo.inLanguage : undefined;
  const original = hasOriginal ? (photo.enlargedUrl ?? photo.contentUrl) : undefined;
  const items = [
    copyrightNotice && html`<p dir="auto" lang=${lang ?? nothing}>${copyrightNotice}</p>`,
    license && line('licence', words.text('licence', { name: licenceName(license) }), words, license.url),
    acquireLicensePage && line('usage', words.text('usage'), words, acquireLicensePage),
    original && line('originalPhoto', originalText(original, words), words, original, isOwn(original)),
  ];
  return items.some(Boolean) ? html`<div part="rights">${items}</div>` : nothing;
}

/** Renders the text of the word `key`, as a link if there is an address. */
function line(key: StringKey, text: string, words: Words, url?: string, isDownload = false): TemplateResult {
  const lang = words.lang(key) ?? nothing;
  const content = html`<bdi lang=${lang}>${text}</bdi>`;
  return html`<p>${url ? html`<a href=${url} ?download=${isDownload}>${content}</a>` : content}</p>`;
}

/** Returns the text of the link to the original file. If its type is not known, the brackets around it are left out. */
function originalText(url: string, words: Words): string {
  const type = typeOf(url);
  const text = words.text('originalPhoto', { type });
  return type ? text : text.replace(/\s*\p{Ps}\p{Pe}/u, '');
}

/** Returns the type of a picture in capitals, such as `JPG`, or an empty text if it is not known. */
function typeOf(url: string): string {
  const { protocol, pathname } = new URL(url, document.baseURI);
  const [, type = ''] = TYPE.exec(protocol === 'data:' ? url : pathname) ?? [];
  return type.toUpperCase().replace('JPEG', 'JPG');
}

/** Whether a browser saves the file of a link with `download`. It shows a file of another site instead. */
function isOwn(url: string): boolean {
  const { origin, protocol } = new URL(url, document.baseURI);
  return origin === location.origin || protocol === 'data:';
}
