import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Photo } from '../../model/event-details.js';
import { text } from '../../ui/text.js';
import type { Words } from '../../words/words.js';

export interface PhotoOptions {
  /** Whether the picture may be fetched; until then the text alone is there. */
  readonly isLoaded: boolean;
  /** Whether it is likely the largest thing on the first screen. */
  readonly isFirst: boolean;
  /** Whether the picture did not arrive. */
  readonly isMissing: boolean;
  /** How often it was asked for again. */
  readonly retries: number;
  readonly onError: (event: Event) => void;
  readonly onLoad: (event: Event) => void;
  readonly onRetry: () => void;
}

/** What stands around the picture: a named group, unless the photo is the only one. */
export interface PhotoGroup {
  readonly index: number;
  readonly count: number;
  readonly words: Words;
}

/**
 * A photo in the one shape that two browsers and a screen reader were heard to tell once and completely: a named group with picture, caption and credit.
 * A `figure` is told by its caption in Firefox, so that the position is lost and the caption said twice. A single photo needs no group.
 */
export function photoTemplate(photo: Photo, group: PhotoGroup, options: PhotoOptions): TemplateResult {
  return photoGroup(
    group,
    html`<div part="photo">${picture(photo, group, options)}</div>
      ${captionAndCredit(photo)}`,
  );
}

/** The group that says where a photo stands among the others. */
export function photoGroup({ index, count, words }: PhotoGroup, content: TemplateResult): TemplateResult {
  if (count === 1) return html`<div class="figure">${content}</div>`;
  return html`
    <div
      class="figure"
      role="group"
      aria-label=${words.text('imageOf', { number: index + 1, count })}
      aria-roledescription=${words.roleDescription('slide') ?? nothing}
      lang=${words.lang('imageOf') ?? nothing}
    >
      <div class="content" lang=${words.langInside('imageOf') ?? nothing}>${content}</div>
    </div>
  `;
}

/** `prefix`: in the larger view parts have other names, since a page's colours for them were not chosen for its ground. */
export function captionAndCredit(photo: Photo, prefix = ''): TemplateResult {
  const { caption, creditText, inLanguage } = photo;
  const lang = inLanguage ?? nothing;
  return html`
    ${caption ? html`<p part="${prefix}caption" dir="auto" lang=${lang}>${text(photo, 'caption')}</p>` : nothing}
    ${creditText ? html`<p part="${prefix}credit" dir="auto" lang=${lang}>${text(photo, 'creditText')}</p>` : nothing}
  `;
}

/** What a picture says; nothing where the caption says it already, unless a link needs it for a name. */
export function altOf({ alt, caption, link }: Photo, words: Words): string {
  return alt || (!caption ? words.text('photo') : link ? caption : '');
}

/** The language of `altOf`, where it is not the page's: the photo's, or that of a word of the package's. */
export function langOfAlt({ alt, caption, inLanguage }: Photo, words: Words): string | undefined {
  return alt || caption ? inLanguage : words.lang('photo');
}

function picture(
  photo: Photo,
  { index, words }: PhotoGroup,
  { isLoaded, isFirst, isMissing, retries, onError, onLoad, onRetry }: PhotoOptions,
): TemplateResult | typeof nothing {
  // Far slides hold their text for find-in-page; thousands of empty pictures would make each change slower.
  if (!isLoaded) return nothing;
  const { contentUrl, width, height, srcset, sizes, link } = photo;
  if (!contentUrl) return missing(photo, words);
  // `sizes` and `srcset` stand before `src`, so that no browser fetches twice.
  const img = html`<img
    ?hidden=${isMissing}
    alt=${altOf(photo, words)}
    lang=${langOfAlt(photo, words) ?? nothing}
    width=${width ?? nothing}
    height=${height ?? nothing}
    decoding=${index === 0 ? nothing : 'sync'}
    fetchpriority=${isFirst ? 'high' : nothing}
    sizes=${srcset ? (sizes ?? nothing) : nothing}
    srcset=${srcset ?? nothing}
    src=${contentUrl}
    @error=${onError}
    @load=${onLoad}
  />`;
  // Asking again needs a new element: a browser does not fetch the same address twice for one. With another address it would show the one before for a while.
  const content = keyed(`${retries} ${contentUrl}`, img);
  if (!link) return html`${content}${isMissing ? missing(photo, words, onRetry) : nothing}`;
  // The link is the same element with and without its picture: it leads where it did, and who is on it stays there.
  return html`<div class="linked" part=${isMissing ? 'failure' : nothing}>
    ${isMissing ? notLoaded(words) : nothing}
    <a href=${link}>${content}${isMissing ? html`<span dir="auto" lang=${langOfAlt(photo, words) ?? nothing}>${altOf(photo, words)}</span>` : nothing}</a>
    ${isMissing ? tryAgain(words, onRetry) : nothing}
  </div>`;
}

/** In the place of a picture that is not there: what it would have shown, and a way to ask again. Nothing turns endlessly. */
export function missing(photo: Photo, words: Words, onRetry?: () => void): TemplateResult {
  const alt = altOf(photo, words);
  return html`<div part="failure">
    ${notLoaded(words)}
    ${alt ? html`<p class="alt" dir="auto" lang=${langOfAlt(photo, words) ?? nothing}>${alt}</p>` : nothing}
    ${onRetry ? tryAgain(words, onRetry) : nothing}
  </div>`;
}

function notLoaded(words: Words): TemplateResult {
  return html`<p lang=${words.lang('photoCouldNotBeLoaded') ?? nothing}>${words.text('photoCouldNotBeLoaded')}</p>`;
}

function tryAgain(words: Words, onRetry: () => void): TemplateResult {
  return html`<button class="control" type="button" @click=${onRetry}><span lang=${words.lang('tryAgain') ?? nothing}>${words.text('tryAgain')}</span></button>`;
}
