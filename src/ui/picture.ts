import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { EntryPicture } from '../model/event-details.js';

/** Renders the picture of an entry. If it cannot be loaded, it leaves no gap. */
export function picture({ image, imageAlt = '' }: EntryPicture): unknown {
  if (!image) return nothing;
  return keyed(
    image,
    html`<img part="picture" src=${image} alt=${imageAlt} width="96" height="96" loading="lazy" @error=${removePicture} />`,
  );
}

function removePicture({ target }: Event): void {
  (target as Element).remove();
}
