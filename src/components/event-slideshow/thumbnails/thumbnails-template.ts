import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { shorten } from '../announcement.js';
import type { EntryList } from '../../../model/entry-list.js';
import type { Photo } from '../../../model/event-details.js';
import { thumbnailSource } from '../picture-sources.js';
import { langOfAlt } from '../photo.js';
import { wordAround } from '../../../ui/text.js';
import type { Words } from '../../../words/words.js';

/** Maximum number of thumbnails: as many as slides in one group. A strip of thousands would be hard to use and slow. */
const MAX_THUMBNAILS = 50;
/** Maximum length of a caption in the accessible name of a thumbnail, in characters. */
const MAX_NAME_LENGTH = 80;

/** Renders the thumbnails of the current group: buttons, of which only the current one is a tab stop. */
export function thumbnails(
  photos: EntryList<Photo>,
  current: number,
  words: Words,
  onPick: (index: number) => void,
): TemplateResult {
  const start = current - (current % MAX_THUMBNAILS);
  const indices = Array.from({ length: Math.min(MAX_THUMBNAILS, photos.length - start) }, (_, i) => start + i);
  // Another group gets new elements, because old elements would show the old pictures for a while.
  return html`${keyed(
    start,
    indices.map((index) => thumbnail(photos.at(index)!, index, index === current, words, onPick)),
  )}`;
}

function thumbnail(
  photo: Photo,
  index: number,
  isCurrent: boolean,
  words: Words,
  onPick: (index: number) => void,
): TemplateResult {
  const text = shorten(photo.caption ?? (photo.alt || words.text('photo')), MAX_NAME_LENGTH);
  const label = html`<span lang=${langOfAlt(photo, words) ?? nothing}>${text}</span>`;
  const src = thumbnailSource(photo);
  return html`<button
    class="thumbnail"
    type="button"
    tabindex=${isCurrent ? 0 : -1}
    aria-current=${isCurrent ? 'true' : nothing}
    @click=${() => onPick(index)}
  >
    ${src ? html`<img alt="" loading="lazy" decoding="async" width="72" height="48" src=${src} />` : nothing}
    <span class="visually-hidden" lang=${words.langInside('chooseImage') ?? nothing}
      >${wordAround('image', words, { text: label }, { number: index + 1 })}</span
    >
  </button>`;
}
