import { css } from 'lit';

/** Styles of a list of teasers, such as articles or recent events. */
export const listStyles = css`
  section > [part='heading'] {
    padding-block-end: 0.5em;
    border-block-end: 2px solid;
    font-size: 1.25em;
  }
  ul {
    list-style: none;
  }
  li {
    padding-block: calc(var(--_space) * 0.875) calc(var(--_space) * 1);
    border-block-end: 1px solid var(--_line);
    display: flow-root;
    line-height: var(--_leading, 1.45);
  }
  li [part='heading'] {
    font-size: 1.0625em;
    line-height: var(--_title-leading, 1.35);
  }
  li a {
    color: inherit;
    text-decoration-color: var(--_muted);
  }
  li a:hover,
  li:hover [part='heading'] a {
    color: var(--_accent);
  }
  [part='picture'] {
    float: inline-start;
    inline-size: 96px;
    block-size: 96px;
    margin-inline-end: var(--_space);
    object-fit: cover;
    background: var(--_panel);
  }
  /* The link of an entry covers the entry, but its text is above the link, so that it can be selected. */
  @media screen {
    li {
      position: relative;
      isolation: isolate;
    }
    li:has([part='heading'] a) {
      cursor: pointer;
    }
    li [part='heading'] a::after {
      content: '';
      position: absolute;
      inset: 0;
    }
    li p {
      position: relative;
      z-index: 1;
    }
  }
  [part='date'],
  [part='description'] {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  [part='description'] {
    margin-block-start: 0.2em;
  }
  [part='date'] {
    margin-block-end: 0.2em;
  }
  [part='status'] {
    color: var(--_alert);
    font-weight: 700;
    font-size: 0.9375em;
  }
  .cancelled {
    text-decoration: line-through;
  }
  [part='summary'] {
    margin-block-start: var(--_space);
    color: var(--_muted);
    font-size: 0.9375em;
    line-height: var(--_leading, 1.5);
  }
  [part='more'] {
    margin-block-start: calc(var(--_space) * 0.5);
    font-weight: 600;
  }
  [part='more'] a {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
  }
  @media (forced-colors: active) {
    section > [part='heading'],
    li {
      border-color: CanvasText;
    }
    /* Without this, Firefox shows links in the colour of the text, so nobody recognizes them as links. */
    li a {
      color: LinkText;
    }
  }
`;
