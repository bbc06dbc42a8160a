import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { shorten } from '../announcement.js';
import type { EntryList } from '../../../model/entry-list.js';
import type { Photo } from '../../../model/event-details.js';
import { thumbnailSource } from '../picture-sources.js';
import { langOfAlt } from '../photo.js';
import type { Words } from '../../../words/words.js';

/** Maximum number of thumbnails: as many as slides in one group. A strip of thousands would be hard to use and slow. */
const MAX_THUMBNAILS = 50;
/** Maximum length of a caption in the accessible name of a thumbnail, in characters. */
const MAX_NAME_LENGTH = 80;
/** A placeholder that splits the translated label, so that the author's text inside can have its own `lang`. */
const PLACEHOLDER = '\0';

/** Renders the thumbnails of the current group: buttons, of which only the current one is a tab stop. */
export function thumbnails(
  photos: EntryList<Photo>,
  current: number,
  words: Words,
  onPick: (index: number) => void,
): TemplateResult {
  const start = current - (current % MAX_THUMBNAILS);
  const indices = Array.from({ length: Math.min(MAX_THUMBNAILS, photos.length - start) }, (_, i) => start + i);
  // If the name of the strip is English, the strip has `lang="en"`. Texts inside it then need the page's language.
  const langs = { word: words.lang('image') ?? words.langInside('chooseImage'), text: words.langInside('image') };
  // Another group gets new elements, because old elements would show the old pictures for a while.
  return html`${keyed(
    start,
    indices.map((index) => thumbnail(photos.at(index)!, index, index === current, words, langs, onPick)),
  )}`;
}

function thumbnail(
  photo: Photo,
  index: number,
  isCurrent: boolean,
  words: Words,
  langs: { readonly word: string | undefined; readonly text: string | undefined },
  onPick: (index: number) => void,
): TemplateResult {
  const text = shorten(photo.caption ?? (photo.alt || words.text('photo')), MAX_NAME_LENGTH);
  const [before, after] = words.text('image', { number: index + 1, text: PLACEHOLDER }).split(PLACEHOLDER);
  const src = thumbnailSource(photo);
  return html`<button
    class="thumbnail"
    type="button"
    tabindex=${isCurrent ? 0 : -1}
    aria-current=${isCurrent ? 'true' : nothing}
    @click=${() => onPick(index)}
  >
    ${src ? html`<img alt="" loading="lazy" decoding="async" width="72" height="48" src=${src} />` : nothing}
    <span class="visually-hidden" lang=${langs.word ?? nothing}
      >${before}<span lang=${langOfAlt(photo, words) ?? langs.text ?? nothing}>${after === undefined ? nothing : text}</span>${after}</span
    >
  </button>`;
}
