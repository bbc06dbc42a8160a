import { css } from 'lit';

export const agendaStyles = css`
  :host {
    container-type: inline-size;
  }
  section > [part='heading'] {
    padding-block-end: 0.5em;
    border-block-end: 2px solid;
    font-size: 1.25em;
  }
  /* The heading of a day. */
  [part='heading'] ~ [part='heading'] {
    margin-block-start: calc(var(--_space) * 1.5);
    font-size: 1.125em;
  }
  ol {
    list-style: none;
  }
  li {
    display: grid;
    gap: 0.125rem calc(var(--_space) * 1.5);
    padding-block: calc(var(--_space) * 0.875) var(--_space);
    border-block-end: 1px solid var(--_line);
    line-height: var(--_leading, 1.45);
  }
  @container (min-inline-size: 34rem) {
    li {
      grid-template-columns: 11.5rem minmax(0, 1fr);
    }
  }
  li [part='heading'] {
    font-size: 1.0625em;
    line-height: var(--_title-leading, 1.35);
  }
  li a {
    color: inherit;
    text-decoration-color: var(--_muted);
  }
  li a:hover {
    color: var(--_accent);
  }
  /* A line of text is not 44 px high, so the link has space of its own. */
  li [part='heading'] a {
    display: inline-block;
    padding-block: calc((44px - 1lh) / 2);
    margin-block: calc((1lh - 44px) / 2);
  }
  [part='zone'],
  [part='time'],
  [part='place'],
  [part='speaker'],
  [part='description'],
  [part='summary'] {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  [part='zone']:first-child {
    margin-block-start: 0.75em;
  }
  [part='time'] {
    font-variant-numeric: tabular-nums;
  }
  [part='description'] {
    margin-block-start: 0.2em;
  }
  [part='now'],
  [part='status'] {
    font-weight: 700;
    font-size: 0.9375em;
  }
  [part='status'] {
    color: var(--_alert);
  }
  li[aria-current] {
    border-inline-start: 4px solid var(--_accent);
    padding-inline-start: var(--_space);
  }
  .cancelled {
    text-decoration: line-through;
  }
  @media (forced-colors: active) {
    section > [part='heading'],
    li {
      border-color: CanvasText;
    }
    li a {
      color: LinkText;
    }
  }
`;
