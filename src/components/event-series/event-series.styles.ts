import { css } from 'lit';

export const seriesStyles = css`
  nav {
    border-block-start: 2px solid;
  }
  nav > * {
    padding-block: calc(var(--_space) * 0.75);
    border-block-end: 1px solid var(--_line);
    line-height: var(--_leading, 1.45);
  }
  [part='series'] {
    font-weight: 700;
  }
  a {
    display: inline-block;
    padding-block: calc((44px - 1lh) / 2);
    margin-block: calc((1lh - 44px) / 2);
  }
  [part='date'],
  [part='status'] {
    font-size: 0.9375em;
  }
  [part='date'] {
    color: var(--_muted);
  }
  [part='status'] {
    color: var(--_alert);
    font-weight: 700;
  }
  .cancelled {
    text-decoration: line-through;
  }
  /* The author's list follows. */
  nav:has(+ slot) {
    margin-block-end: var(--_space);
  }
  @media (forced-colors: active) {
    nav,
    nav > * {
      border-color: CanvasText;
    }
  }
`;
