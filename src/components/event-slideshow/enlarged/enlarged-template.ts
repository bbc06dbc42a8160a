import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Gallery, Photo } from '../../../model/event-details.js';
import { largeSources } from '../picture-sources.js';
import { closeIcon, linkIcon, zoomInIcon, zoomOutIcon } from '../../../ui/icons.js';
import { altOf, captionAndCredit, langOfAlt, missing, photoGroup } from '../photo.js';
import { iconButton, turnControls, type SlidePosition } from '../slide-controls.js';
import type { Words } from '../../../words/words.js';

/** What the larger view shows, and what its controls do. */
export interface Enlarged extends SlidePosition {
  readonly photo: Photo;
  /** Names the view; nothing where the slideshow has no name. */
  readonly name: string | undefined;
  readonly zoom: { readonly isZoomed: boolean; readonly isAtMaximum: boolean };
  /** The credit of the set, for a photo without its own. */
  readonly credit: Pick<Gallery, 'creditText' | 'creditContent'>;
  /** Address of this photo, where one leads to it. */
  readonly url: string | undefined;
  readonly copyResult: 'copied' | 'failed' | undefined;
  readonly hasFailed: boolean;
  /** How many of its addresses have failed before the one that is tried or shown. */
  readonly substitute: number;
  /** Another number is another photo, and another picture: what was fetched in vain is not fetched again for the same element. */
  readonly turned: number;
  readonly asked: number;
  readonly onPress: (by: 1 | -1) => void;
  readonly onZoom: (by: 1 | -1) => void;
  readonly onCopy: () => void;
  readonly onClose: () => void;
  readonly onError: (event: Event) => void;
  readonly onLoad: (event: Event) => void;
  readonly onRetry: () => void;
}

/** What stands in the dialog; what is seen is the order in the document. */
export function enlarged(view: Enlarged, words: Words): TemplateResult {
  const { name, count, index, photo, zoom, url } = view;
  return html`
    <div class="bar">
      <h2 class="title" lang=${(name ? undefined : words.lang('photos')) ?? nothing} dir="auto">${name ?? words.text('photos')}</h2>
        ${count > 1 ? turnControls(view, words, view.onPress) : nothing}
        ${iconButton('zoomIn', zoomInIcon(), words, () => view.onZoom(1), 'zoom-in', { isOff: zoom.isAtMaximum })}
        ${iconButton('zoomOut', zoomOutIcon(), words, () => view.onZoom(-1), 'zoom-out', { isOff: !zoom.isZoomed })}
        ${url ? iconButton('copyLinkToThisPhoto', linkIcon(), words, view.onCopy, 'copy-link') : nothing}
        ${iconButton('close', closeIcon(), words, view.onClose, 'close')}
    </div>
    ${copied(view, words)}
    <div class="enlarged">
      ${photoGroup(
        { index, count, words },
        html`${keyed(view.turned, stage(view, words))}
          <div class="words">${captionAndCredit(credited(photo, view.credit), 'enlarged-')}</div>`,
      )}
    </div>
    ${count > 1 ? html`<p class="help" lang=${words.lang('useTheArrowKeysToChangeThePhoto') ?? nothing}>${words.text('useTheArrowKeysToChangeThePhoto')}</p>` : nothing}
  `;
}

/** The picture in its box. Zoomed, the box is one that scrolls, and so a stop with a name. */
function stage(
  { photo, zoom, hasFailed, substitute, asked, onError, onLoad, onRetry }: Enlarged,
  words: Words,
): TemplateResult {
  const alt = altOf(photo, words);
  const name = alt || photo.caption;
  const src = largeSources(photo)[substitute];
  if (!src) return html`<div class="stage">${missing(photo, words)}</div>`;
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
    aria-label=${zoom.isZoomed ? name : nothing}
  >
    ${keyed(asked, img)}${hasFailed ? missing(photo, words, onRetry) : nothing}
  </div>`;
}

function credited(photo: Photo, { creditText, creditContent }: Enlarged['credit']): Photo {
  return photo.creditText || !creditText ? photo : { ...photo, creditText, creditContent };
}

function copied({ copyResult, url }: Enlarged, words: Words): TemplateResult | typeof nothing {
  if (!copyResult) return nothing;
  if (copyResult === 'copied')
    return html`<p class="copied" lang=${words.lang('linkCopied') ?? nothing}>${words.text('linkCopied')}</p>`;
  return html`<label class="copied"
    ><span lang=${words.lang('copyFailedLinkSelected') ?? nothing}>${words.text('copyFailedLinkSelected')}</span
    ><input readonly .value=${url ?? ''}
  /></label>`;
}
