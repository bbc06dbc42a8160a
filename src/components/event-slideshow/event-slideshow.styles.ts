import { css } from 'lit';

export const slideshowStyles = css`
  /*
   * Reserves space while the photos load: photo box, controls, thumbnails, two lines of caption, one line of credit,
   * and one line of heading if heading and controls do not fit side by side (percentages are of the width). cdn.css
   * includes these rules, so the space is the same before the script.
   */
  :host {
    --_enlarge: 2.75rem;
    --_play: 0px;
    --_strip: 0px;
    --_controls: calc(12.5rem + var(--_enlarge) + var(--_play));
    /* Infinitely wide if the heading would have less than 11.25rem beside the controls, otherwise 0. */
    --_wrap: calc((12.25rem + var(--_controls) - 100%) * 999);
  }
  :host([no-enlarge]) {
    --_enlarge: 0px;
  }
  :host([autoplay]) {
    --_play: 2.75rem;
  }
  :host([thumbnails]) {
    --_strip: calc(60px + 0.75rem);
  }
  :host(:state(loading)) {
    box-sizing: content-box;
    aspect-ratio: var(--event-photo-ratio, 3 / 2);
    padding-block-end: calc(44px + 0.875rem + 4.3125em + var(--_strip) + clamp(0px, var(--_wrap), 2.5em));
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
    flex: 999 1 0;
    min-inline-size: 0;
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
  /* The width of the usual controls is known before the script, so the heading breaks at the same place. */
  section [part='controls'] {
    min-inline-size: min(100%, var(--_controls));
  }
  section [part='heading'] {
    flex-basis: clamp(0px, var(--_wrap), 100%);
  }
  /* The placeholder of a button while its code loads. */
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
    min-block-size: 2lh;
    margin-block-start: 0.5rem;
    line-height: var(--_leading, 1.5);
  }
  [part='credit'] {
    color: var(--_muted);
    font-size: 0.875em;
    line-height: var(--_leading, 1.5);
  }
  img[hidden] {
    display: none;
  }
  /*
   * The message is out of the flow, so that its text never stretches the box. A scroll container has to repeat
   * touch-action, because the values of its ancestors do not apply inside it.
   */
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
  /* The link of a picture that failed to load shows its alternative text. */
  [part='failure'] a {
    flex: none;
    inline-size: auto;
    block-size: auto;
    padding-block: 0.625rem;
    line-height: var(--_leading, 1.5);
  }
  .alt {
    color: var(--_muted);
  }
  [part='slides'] {
    position: relative;
    touch-action: pan-y pinch-zoom;
  }
  /*
   * Hidden slides have style containment anyway. Shown slides keep it, because Chromium visits each element of the page
   * when containment is added or removed (7 ms with 10,000 photos).
   */
  .group,
  .slide {
    contain: style;
  }
  /*
   * Hidden slides leave the flow. If they were below the current slide, Chromium would count their skipped content as a
   * layout shift.
   */
  [hidden='until-found'] {
    position: absolute;
    inset-block-start: 0;
  }
  /* The strip of thumbnails, and its placeholder while its code loads. */
  .strip {
    block-size: 60px;
    margin-block-start: 0.75rem;
  }
  /* A single photo needs no space for the longer captions of other photos. */
  .figure:not([role]) [part='caption'] {
    min-block-size: 0;
  }
  .figure:focus-visible {
    outline-offset: 4px;
  }
  @media (forced-colors: active) {
    /* Buttons have borders in forced colours, and the borders must not touch. */
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
    /* The browser skips the content of hidden slides. In print, all slides are shown. */
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
    [part='slides'],
    [part='caption'] {
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
      /* Two photos fit on an A4 page. */
      max-block-size: 10cm;
    }
    [part='heading'] {
      break-after: avoid;
    }
  }
`;
