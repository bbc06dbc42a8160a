import { css } from 'lit';

export const slideshowStyles = css`
  /*
   * The space that is kept while the photos are on their way: photo box, controls, two lines of caption, one of credit, and where heading and controls do not fit
   * beside one another (percentages are of the width) a line of heading. The style sheet for the time before the script has the same sum.
   */
  :host {
    --_row: 5.5rem;
    --_strip: 0px;
  }
  :host([no-enlarge]) {
    --_row: 2.75rem;
  }
  :host([autoplay]) {
    --_row: 8.25rem;
  }
  :host([autoplay][no-enlarge]) {
    --_row: 5.5rem;
  }
  :host([thumbnails]) {
    --_strip: calc(60px + 0.75rem);
  }
  :host(:state(loading)) {
    box-sizing: content-box;
    aspect-ratio: var(--event-photo-ratio, 3 / 2);
    padding-block-end: calc(
      44px + 0.875rem + 4.3125em + var(--_strip) + clamp(0px, (22rem + var(--_row) - 100%) * 999, 2.5em)
    );
    overflow: auto;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    column-gap: var(--_space);
    margin-block-end: 0.375rem;
  }
  [part='heading'] {
    flex: 999 1 12rem;
    padding-block: 0.375em;
    font-size: 1.25em;
  }
  [part='controls'] {
    display: flex;
    flex: 1 0 auto;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    max-inline-size: 100%;
  }
  /* Keeps the place of the button whose code is on its way. */
  .coming {
    inline-size: 44px;
  }
  @media (prefers-reduced-motion: reduce) {
    .coming {
      display: none;
    }
  }
  [part='counter'] {
    margin-inline-end: auto;
    padding-inline-end: 0.75em;
    color: var(--_muted);
    white-space: nowrap;
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }
  [part='photo'] {
    position: relative;
    aspect-ratio: var(--event-photo-ratio, 3 / 2);
    background: var(--event-photo-ground, color-mix(in srgb, currentColor 8%, transparent));
  }
  [part='photo'] a,
  img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
  }
  [part='caption'] {
    min-block-size: 3em;
    margin-block-start: 0.5rem;
    line-height: 1.5;
  }
  [part='credit'] {
    color: var(--_muted);
    font-size: 0.875em;
    line-height: 1.5;
  }
  img[hidden] {
    display: none;
  }
  /* Out of the flow, so that its text never stretches the box. A box that scrolls says again what its fingers do. */
  [part='failure'] {
    position: absolute;
    inset: 0;
    display: flex;
    flex-direction: column;
    gap: 0.375rem;
    align-items: center;
    justify-content: safe center;
    padding: 1rem;
    overflow: auto;
    text-align: center;
    touch-action: pan-y pinch-zoom;
  }
  [part='failure'] .control {
    flex: none;
    border-color: currentColor;
  }
  .linked:not([part]) {
    display: contents;
  }
  /* The link of a picture that is not there: its text. */
  [part='failure'] a {
    flex: none;
    inline-size: auto;
    block-size: auto;
    padding-block: 0.625rem;
    line-height: 1.5;
  }
  .alt {
    color: var(--_muted);
    font-style: italic;
  }
  [part='slides'] {
    position: relative;
    touch-action: pan-y pinch-zoom;
  }
  /*
   * A hidden slide has style containment anyway. Chromium goes through every element of the page when that comes or goes (7 ms with 10,000 photos), so it stays.
   */
  .group,
  .slide {
    contain: style;
  }
  /* Else a slide that is hidden would stand below the one that is shown, and Chromium counts the skipped content as moved there. */
  [hidden='until-found'] {
    position: absolute;
    inset-block-start: 0;
  }
  /* Of the small pictures, and before they are here. */
  .strip {
    block-size: 60px;
    margin-block-start: 0.75rem;
  }
  /* One photo has no slide to keep in step with. */
  .figure:not([role]) [part='caption'] {
    min-block-size: 0;
  }
  .figure:focus-visible {
    outline-offset: 4px;
  }
  @media (forced-colors: active) {
    /* Buttons have borders here, which must not touch. */
    [part='controls'] {
      gap: 0.5rem;
    }
    [part='photo'] {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    [part='controls'],
    .strip,
    [part='failure'] .control {
      display: none;
    }
    /* Hidden slides are boxes whose content is skipped; on paper each is shown. */
    .group,
    .slide {
      position: static !important;
      display: block !important;
      content-visibility: visible !important;
    }
    .slide {
      break-inside: avoid;
      margin-block-end: 1.5em;
    }
    [part='slides'] {
      min-block-size: 0 !important;
    }
    [part='photo'] {
      aspect-ratio: auto;
      background: none;
    }
    img {
      inline-size: auto;
      block-size: auto;
      max-inline-size: 100%;
      /* Two on a page of A4. */
      max-block-size: 10cm;
    }
    [part='caption'] {
      min-block-size: 0;
    }
    [part='heading'] {
      break-after: avoid;
    }
  }
`;
