import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Photo } from '../../model/event-details.js';
import { text, word } from '../../ui/text.js';
import type { Words } from '../../words/words.js';
import type { PictureAttempts } from './picture-attempts.js';

export interface PhotoOptions {
  /** Whether the picture may be fetched. Until then, the slide contains only text. */
  readonly isLoaded: boolean;
  /** Whether the picture is likely to be the largest element on the first screen. */
  readonly isFirst: boolean;
  /** The attempts to load the picture, if it has failed to load. */
  readonly attempts: PictureAttempts | undefined;
  readonly onError: (event: Event) => void;
  readonly onLoad: (event: Event) => void;
  readonly onRetry: () => void;
}

/** The position of a photo among the others. The position is the name of its group. */
export interface PhotoGroup {
  readonly index: number;
  readonly count: number;
  readonly words: Words;
}

/**
 * Renders a photo as a named group with picture, caption and credit. In both browsers that were tested, this is the
 * only structure that a screen reader reads once and completely. Firefox names a `figure` by its caption, so the
 * position is lost and the caption is read twice. A single photo needs no group.
 */
export function photoTemplate(photo: Photo, group: PhotoGroup, options: PhotoOptions): TemplateResult {
  return photoGroup(
    group,
    html`<div part="photo">${picture(photo, group, options)}</div>
      ${captionAndCredit(photo)}`,
  );
}

/** Renders the group whose name is the position of the photo. A single photo has no group. */
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

/**
 * Renders the caption and the credit. `prefix` starts the part names in the enlarged view. They differ from those in
 * the page, because a page chooses its colours for another background.
 */
export function captionAndCredit(photo: Photo, prefix = ''): unknown {
  const { caption, creditText, inLanguage } = photo;
  const lang = inLanguage ?? nothing;
  const line = (field: 'caption' | 'creditText', part: string): TemplateResult =>
    html`<p part="${prefix}${part}" dir="auto" lang=${lang}>${text(photo, field)}</p>`;
  return [caption ? line('caption', 'caption') : nothing, creditText ? line('creditText', 'credit') : nothing];
}

/**
 * Returns the text for `alt`: the alternative text of the photo. If the photo has none, it is empty beside a caption,
 * or the caption itself in a link, which needs an accessible name. Without a caption, it is the word "Photo".
 */
export function altOf({ alt, caption, link }: Photo, words: Words): string {
  return alt || (!caption ? words.text('photo') : link ? caption : '');
}

/**
 * Returns the language of the text that `altOf` returns: the language of the photo, or of the word "Photo". Returns
 * `undefined` if the text is in the page's language.
 */
export function langOfAlt({ alt, caption, inLanguage }: Photo, words: Words): string | undefined {
  return alt || caption ? inLanguage : words.lang('photo');
}

function picture(
  photo: Photo,
  { words }: PhotoGroup,
  { isLoaded, isFirst, attempts, onError, onLoad, onRetry }: PhotoOptions,
): unknown {
  // Slides far away contain only text, for find-in-page. Thousands of empty images would make each change slower.
  if (!isLoaded) return nothing;
  const { contentUrl, width, height, srcset, sizes, link } = photo;
  if (!contentUrl) return missing(photo, words);
  const { src = contentUrl, hasFailed = false, number = 0 } = attempts ?? {};
  // The candidates belong to `contentUrl`, not to a substitute.
  const candidates = src === contentUrl ? srcset : undefined;
  // `sizes` and `srcset` come before `src`, so that no browser fetches twice.
  const img = html`<img
    ?hidden=${hasFailed}
    alt=${altOf(photo, words)}
    lang=${langOfAlt(photo, words) ?? nothing}
    width=${width ?? nothing}
    height=${height ?? nothing}
    decoding="sync"
    fetchpriority=${isFirst ? 'high' : nothing}
    sizes=${candidates ? (sizes ?? nothing) : nothing}
    srcset=${candidates ?? nothing}
    src=${src}
    @error=${onError}
    @load=${onLoad}
  />`;
  // "Try again" needs a new element, because a browser does not fetch the same `src` twice for one element. Another
  // photo needs one too, because the old element would show the old picture for a while.
  const content = keyed(`${number} ${contentUrl}`, img);
  if (!link) return [content, hasFailed ? missing(photo, words, onRetry) : nothing];
  // The link is the same element with and without its picture, so that it keeps the focus.
  return html`<div class="linked" part=${hasFailed ? 'failure' : nothing}>
    ${hasFailed ? failureMessage(words) : nothing}
    <a href=${link}>${content}${hasFailed ? html`<span dir="auto" lang=${langOfAlt(photo, words) ?? nothing}>${altOf(photo, words)}</span>` : nothing}</a>
    ${hasFailed ? tryAgainButton(words, onRetry) : nothing}
  </div>`;
}

/** Renders the replacement of a picture that failed: a message, the alternative text, and a button that tries again. */
export function missing(photo: Photo, words: Words, onRetry?: () => void): TemplateResult {
  const alt = altOf(photo, words);
  return html`<div part="failure">
    ${failureMessage(words)}
    ${alt ? html`<p class="alt" dir="auto" lang=${langOfAlt(photo, words) ?? nothing}>${alt}</p>` : nothing}
    ${onRetry ? tryAgainButton(words, onRetry) : nothing}
  </div>`;
}

function failureMessage(words: Words): TemplateResult {
  return html`<p>${word('photoCouldNotBeLoaded', words)}</p>`;
}

function tryAgainButton(words: Words, onRetry: () => void): TemplateResult {
  return html`<button class="control" type="button" @click=${onRetry}>${word('tryAgain', words)}</button>`;
}
