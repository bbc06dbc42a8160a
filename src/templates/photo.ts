import { html, nothing, type TemplateResult } from 'lit';
import type { Photo } from '../model/event-details.js';
import type { Speaker } from './speaker.js';

export interface PhotoOptions {
  /** Whether the picture may be fetched; until then the text alone is there. */
  readonly isLoaded: boolean;
  /** Whether it is likely the largest thing on the first screen. */
  readonly isFirst: boolean;
}

/**
 * A photo in the one shape that two browsers and a screen reader were heard to tell once and completely: a named group with picture, caption and credit.
 * A `figure` is told by its caption in Firefox, so that the position is lost and the caption said twice. A single photo needs no group.
 */
export function photoTemplate(
  photo: Photo,
  index: number,
  count: number,
  words: Speaker,
  options: PhotoOptions,
): TemplateResult {
  const { caption, creditText } = photo;
  const content = html`
    <div part="photo">${picture(photo, index, words, options)}</div>
    ${caption ? html`<p part="caption" dir="auto">${caption}</p>` : nothing} ${creditText ? html`<p part="credit" dir="auto">${creditText}</p>` : nothing}
  `;
  if (count === 1) return html`<div class="figure">${content}</div>`;
  return html`
    <div
      class="figure"
      role="group"
      aria-label=${words.say('imageOf', { number: index + 1, count })}
      aria-roledescription=${words.roleDescription('slide') ?? nothing}
      lang=${words.lang('imageOf') ?? nothing}
    >
      <div class="content" lang=${words.langInside('imageOf') ?? nothing}>${content}</div>
    </div>
  `;
}

function picture(
  { contentUrl, alt, caption, width, height, srcset, sizes }: Photo,
  index: number,
  words: Speaker,
  { isLoaded, isFirst }: PhotoOptions,
): TemplateResult | typeof nothing {
  // Far slides hold their text for find-in-page; thousands of empty pictures would make each change slower.
  if (!isLoaded) return nothing;
  // `sizes` and `srcset` stand before `src`, so that no browser fetches twice.
  return html`<img
    alt=${alt || (caption ? '' : words.say('photo'))}
    lang=${(!alt && !caption ? words.lang('photo') : undefined) ?? nothing}
    width=${width ?? nothing}
    height=${height ?? nothing}
    decoding=${index === 0 ? nothing : 'sync'}
    fetchpriority=${contentUrl && isFirst ? 'high' : nothing}
    sizes=${contentUrl && srcset ? (sizes ?? nothing) : nothing}
    srcset=${contentUrl && srcset ? srcset : nothing}
    src=${contentUrl ?? nothing}
  />`;
}
