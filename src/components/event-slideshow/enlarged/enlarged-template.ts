import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Gallery, Photo } from '../../../model/event-details.js';
import { copyResultTemplate, type CopyResult } from '../../../ui/copy-link.js';
import { icon } from '../../../ui/icons.js';
import { word } from '../../../ui/text.js';
import type { Words } from '../../../words/words.js';
import { altOf, captionAndCredit, langOfAlt, missing, photoGroup } from '../photo.js';
import type { PictureAttempts } from '../picture-attempts.js';
import { rightsTemplate, withCredit } from './rights.js';
import { iconButton, turnControls, type SlidePosition } from '../slide-controls.js';

const closeIcon = () => icon('m6 6 12 12M18 6 6 18');
const zoomInIcon = () => icon('M17.5 11a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0M16 16l5 5M8 11h6m-3-3v6');
const zoomOutIcon = () => icon('M17.5 11a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0M16 16l5 5M8 11h6');
const linkIcon = () => icon('m10 14 4-4m-3-3 2-2a4.2 4.2 0 0 1 6 6l-2 2m-4 4-2 2a4.2 4.2 0 0 1-6-6l2-2');

/** A photo, and the attempts to load its picture. */
export interface EnlargedPhoto {
  /** Index of the photo, from 0. */
  readonly index: number;
  readonly photo: Photo;
  /** A new object for each photo, even for another photo with the same file. */
  readonly attempts: PictureAttempts;
}

/** The content of the enlarged view, and the handlers of its controls. */
export interface EnlargedModel extends EnlargedPhoto, SlidePosition {
  /** Name of the view; `undefined` if the slideshow has none. */
  readonly name: string | undefined;
  /** The set of photos. Its credit and its rights are shown for a photo without its own. */
  readonly gallery: Gallery | undefined;
  /** Whether to show a link to the original file. */
  readonly hasOriginal: boolean;
  /** Address of the photo, if it has one. */
  readonly url: string | undefined;
  readonly zoom: { readonly isZoomed: boolean; readonly isAtMaximum: boolean };
  readonly copyResult: CopyResult;
  readonly onPress: (by: 1 | -1) => void;
  readonly onZoom: (by: 1 | -1) => void;
  readonly onCopy: () => void;
  readonly onClose: () => void;
  readonly onError: (event: Event) => void;
  readonly onLoad: (event: Event) => void;
  readonly onRetry: () => void;
}

/** Renders the content of the dialog, in visual order. */
export function enlargedTemplate(model: EnlargedModel, words: Words): TemplateResult {
  const { name, count, index, photo, gallery, hasOriginal, attempts, zoom, url } = model;
  return html`
    <div class="bar">
      <h2 class="title" lang=${(name ? undefined : words.lang('photos')) ?? nothing} dir="auto">${name ?? words.text('photos')}</h2>
        ${count > 1 ? turnControls(model, words, model.onPress) : nothing}
        ${iconButton('zoomIn', zoomInIcon(), words, () => model.onZoom(1), 'zoom-in', { isOff: zoom.isAtMaximum })}
        ${iconButton('zoomOut', zoomOutIcon(), words, () => model.onZoom(-1), 'zoom-out', { isOff: !zoom.isZoomed })}
        ${url ? iconButton('copyLinkToThisPhoto', linkIcon(), words, model.onCopy, 'copy-link') : nothing}
        ${iconButton('close', closeIcon(), words, model.onClose, 'close')}
    </div>
    ${copyResultTemplate(model.copyResult, url ?? '', words)}
    <div class="enlarged">
      ${photoGroup(
        { index, count, words },
        html`${keyed(attempts, stage(model, words))}
          <div class="words">
            ${captionAndCredit(withCredit(photo, gallery), 'enlarged-')}${rightsTemplate(photo, gallery, hasOriginal, words)}
          </div>`,
      )}
    </div>
    ${count > 1 ? html`<p class="help">${word('useTheArrowKeysToChangeThePhoto', words)}</p>` : nothing}
  `;
}

/** Renders the picture in its box. A zoomed box scrolls, so it is a tab stop with an accessible name. */
function stage({ photo, attempts, zoom, onError, onLoad, onRetry }: EnlargedModel, words: Words): TemplateResult {
  const { src, hasFailed } = attempts;
  if (!src) return html`<div class="stage">${missing(photo, words)}</div>`;
  const alt = altOf(photo, words);
  const img = html`<img
    ?hidden=${hasFailed}
    alt=${alt}
    lang=${langOfAlt(photo, words) ?? nothing}
    src=${src}
    @error=${onError}
    @load=${onLoad}
  />`;
  return html`<div
    class="stage"
    tabindex=${zoom.isZoomed ? 0 : nothing}
    role=${zoom.isZoomed ? 'group' : nothing}
    aria-label=${zoom.isZoomed ? alt || photo.caption : nothing}
  >
    ${keyed(attempts.number, img)}${hasFailed ? missing(photo, words, onRetry) : nothing}
  </div>`;
}
