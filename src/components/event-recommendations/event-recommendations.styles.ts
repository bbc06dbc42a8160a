import { css } from 'lit';

export const recommendationsStyles = css`
  section {
    padding: calc(var(--_space) * 1.75) clamp(1rem, 5cqi, calc(var(--_space) * 2));
    border-inline-start: 4px solid var(--_accent);
    background: var(--_panel);
  }
  [part='heading'] {
    margin-block-end: 0.5em;
    font-size: 1.25em;
  }
  [part='intro'] {
    font-weight: 600;
    line-height: var(--_leading, 1.4);
    margin-block-end: 0.75em;
  }
  [part='list'] {
    padding-inline-start: 1.25em;
    line-height: var(--_leading, 1.5);
  }
  li {
    /* Keeps an entry that is scrolled to clear of a fixed header. */
    scroll-margin-block: 4rem;
  }
  li + li {
    margin-block-start: 0.625em;
  }
  [part='description'],
  [part='outcome'],
  [part='result'] {
    margin-block-start: 0.25em;
  }
  [part='outcome'] {
    font-weight: 600;
  }
  [part='permalink'] {
    font-size: 0.9375em;
  }
  [part='result'] > a,
  [part='permalink'] > a {
    display: inline-block;
    min-block-size: 44px;
    padding-block: 0.6em;
  }
  li::marker {
    color: var(--_accent);
  }
  @media print {
    section {
      padding-block: 0.5em;
    }
  }
`;
