import { css } from 'lit';

/**
 * Styles of the enlarged view. It is dark on every page, because a dark background is best for photos. Its colours do
 * not depend on the page.
 */
export const enlargedStyles = css`
  dialog {
    --_muted: #b6bcc4;
    inset: 0;
    flex-direction: column;
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: max(0.5rem, env(safe-area-inset-top)) max(0.75rem, env(safe-area-inset-right)) max(0.75rem, env(safe-area-inset-bottom))
      max(0.75rem, env(safe-area-inset-left));
    border: 0;
    background: #14171c;
    color: #f2f3f5;
    color-scheme: dark;
    overflow: auto;
    overscroll-behavior: contain;
  }
  dialog[open] {
    display: flex;
  }
  dialog::backdrop {
    background: #14171c;
  }
  dialog :focus-visible {
    outline-color: #8ec5ff;
  }
  dialog a {
    color: #8ec5ff;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.25rem;
    margin-block-end: 0.5rem;
  }
  .title {
    flex: 1 1 8rem;
    min-inline-size: 0;
    font-size: 1.0625em;
  }
  #zoom-in {
    margin-inline-start: 0.5rem;
  }
  /* The buttons get their own line, so that no line break separates the previous and the next button. */
  @media (max-width: 30rem) {
    .title {
      flex-basis: max(8rem, 100% - 9rem);
    }
  }
  #close {
    margin-inline-start: auto;
  }
  .enlarged {
    display: flex;
    flex: 1 0 auto;
    flex-direction: column;
    block-size: 0;
    min-block-size: 12rem;
    touch-action: pan-y pinch-zoom;
  }
  .enlarged .figure,
  .enlarged .content {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-block-size: 0;
  }
  /* A scroll container has to repeat touch-action, because the values of its ancestors do not apply inside it. */
  .stage {
    display: grid;
    flex: 1;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    place-items: center;
    min-block-size: 7rem;
    overflow: auto;
    touch-action: pan-y pinch-zoom;
  }
  .stage img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: scale-down;
  }
  .stage [part='failure'] {
    position: static;
  }
  .stage.zoomed {
    grid-template: auto / auto;
    place-content: safe center;
    touch-action: pan-x pan-y pinch-zoom;
  }
  .stage.zoomed img {
    block-size: auto;
    max-inline-size: none;
  }
  /* The focus ring is inside the edge, so that the scrolled picture does not cut it off. */
  .stage:focus-visible {
    outline-offset: -3px;
  }
  .words {
    inline-size: min(100%, 44rem);
    max-block-size: 28vh;
    margin-inline: auto;
    padding-block-start: 0.25rem;
    overflow: auto;
    touch-action: pan-y pinch-zoom;
  }
  [part='enlarged-caption'] {
    line-height: var(--_leading, 1.5);
  }
  [part='enlarged-counter'],
  [part='enlarged-credit'],
  [part='rights'],
  .help,
  .copied {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  [part='enlarged-counter'] {
    padding-inline-end: 0.5em;
    font-variant-numeric: tabular-nums;
  }
  [part='rights'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 1.25rem;
  }
  [part='rights'] a {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
  }
  /* The focus ring is inside the edge, so that the box with the caption does not cut it off. */
  [part='rights'] a:focus-visible {
    outline-offset: -3px;
  }
  .help,
  .copied {
    inline-size: min(100%, 44rem);
    margin: 0.5rem auto 0;
  }
  .copied input {
    display: block;
    inline-size: 100%;
    min-block-size: 44px;
    margin-block-start: 0.25rem;
    padding-inline: 0.5rem;
    border: 1px solid currentColor;
    background: none;
    color: inherit;
    font: inherit;
  }
  /* The help about arrow keys is of no use on a phone. */
  @media (hover: none) and (pointer: coarse) {
    .help {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .bar {
      gap: 0.5rem;
    }
    .stage {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    dialog {
      display: none !important;
    }
  }
`;
