import { css } from 'lit';

export const headerStyles = css`
  :host {
    max-inline-size: 46rem;
  }
  [part='status'] {
    display: inline-block;
    margin-block-end: 0.75em;
    padding: 0.25em 0.75em;
    border: 2px solid;
    border-radius: 2px;
    color: var(--_alert);
    font-weight: 700;
  }
  [part='meta'] {
    line-height: 1.5;
  }
  [part='category'] {
    font-weight: 700;
  }
  [part='date'] {
    color: var(--_muted);
  }
  /* The alternative text is empty, so a screen reader does not read the dot. */
  [part='category'] + [part='date']::before {
    content: '· ';
    content: '· ' / '';
  }
  .cancelled {
    text-decoration: line-through;
  }
  [part='heading'] {
    margin-block: 0.3em 0.5em;
    font-size: clamp(1.75em, 1.1em + 3.2cqi, 3em);
    line-height: 1.15;
    letter-spacing: -0.01em;
  }
  [part='summary'] {
    max-inline-size: 70ch;
    line-height: 1.55;
  }
  [part='summary'] + [part='summary'] {
    margin-block-start: 0.875em;
  }
  [part='heading'] + [part='summary'] {
    font-size: 1.1875em;
    line-height: 1.5;
  }
  [part='link'],
  [part='register'] {
    margin-block-start: 0.5em;
    font-weight: 700;
  }
  [part='link'] a,
  [part='register'] a {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
  }
  [part='summary'] + [part='place'] {
    margin-block-start: 0.875em;
  }
  [part='heading']:last-child {
    margin-block-end: 0;
  }
  [part='place'] {
    color: var(--_muted);
    line-height: 1.5;
  }
`;
