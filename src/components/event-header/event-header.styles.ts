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
    line-height: var(--_leading, 1.5);
  }
  /* Beside a single date, not above it: the style sheet before the script cannot know that an event is over. */
  [part='phase']:not(:has(~ [part='meta'] ~ [part='meta'])) {
    float: inline-start;
    margin-inline-end: 0.75em;
    padding-inline-end: 0.75em;
    border-inline-end: 1px solid;
    line-height: var(--_leading, 1.5);
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
    line-height: var(--_title-leading, 1.15);
    letter-spacing: var(--_tracking, -0.01em);
  }
  [part='summary'] {
    max-inline-size: 70ch;
    line-height: var(--_leading, 1.55);
  }
  [part='summary'] + [part='summary'] {
    margin-block-start: 0.875em;
  }
  [part='heading'] + [part='summary'] {
    font-size: 1.1875em;
    line-height: var(--_leading, 1.5);
  }
  [part='link'],
  [part='join'],
  [part='register'] {
    font-weight: 700;
  }
  :is([part='link'], [part='join'], [part='offers'], p[part='register']) a {
    display: inline-block;
    padding-block: calc((44px - 1lh) / 2);
  }
  [part='summary'] + :not([part='summary']),
  [part='heading'] + :not([part='summary']),
  [part='facts'] {
    margin-block-start: 0.875em;
  }
  [part='phase'],
  [part='availability'] {
    font-weight: 700;
  }
  [part='offers'] [part='availability'],
  [part='register'] ~ [part='availability'] {
    font-weight: normal;
  }
  [part='offers'] {
    list-style: none;
  }
  [part='offers'] p {
    font-size: 0.9375em;
  }
  [part='facts'] {
    padding-block-start: 0.875em;
    border-block-start: 1px solid var(--_line);
  }
  [part='facts'] div {
    padding-block: 0.25em;
    break-inside: avoid;
  }
  dt {
    color: var(--_muted);
  }
  dd {
    margin: 0;
  }
  @media (min-width: 28em) {
    [part='facts'] div {
      display: grid;
      grid-template-columns: min(9em, 34%) minmax(0, 1fr);
      gap: 0 1em;
    }
    dd {
      grid-column: 2;
    }
  }
  [part='heading']:last-child {
    margin-block-end: 0;
  }
  [part='reader-time'],
  [part='place'] {
    color: var(--_muted);
    line-height: var(--_leading, 1.5);
  }
  /* The text of these links is their address. */
  @media print {
    :is([href^='mailto:'], [href^='tel:'])::after {
      content: none !important;
    }
  }
`;
