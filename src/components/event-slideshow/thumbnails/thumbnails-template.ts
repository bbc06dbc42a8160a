import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { shorten } from '../announcement.js';
import type { EntryList } from '../../../model/entry-list.js';
import type { Photo } from '../../../model/event-details.js';
import { smallSource } from '../picture-sources.js';
import { langOfAlt } from '../photo.js';
import type { Words } from '../../../words/words.js';

/** As many as stand together in one group of slides: a strip of thousands would be neither seen nor cheap. */
const MOST = 50;
/** Characters of a caption in the name of a button. */
const SHORT = 80;
/** In the place of the author's text, which has its own language, while the words around it are made. */
const GAP = '\0';

/** Small pictures to choose from: plain buttons, of which one is a tab stop; the current one says so. */
export function thumbnails(
  photos: EntryList<Photo>,
  current: number,
  words: Words,
  onPick: (index: number) => void,
): TemplateResult {
  const start = current - (current % MOST);
  const indices = Array.from({ length: Math.min(MOST, photos.length - start) }, (_, i) => start + i);
  // The strip around them may have had to say that it is English.
  const langs = { word: words.lang('image') ?? words.langInside('chooseImage'), text: words.langInside('image') };
  // Other photos get other elements, so that none shows the picture that was there before.
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
  const text = shorten(photo.caption ?? (photo.alt || words.text('photo')), SHORT);
  const [before, after] = words.text('image', { number: index + 1, text: GAP }).split(GAP);
  const src = smallSource(photo);
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
