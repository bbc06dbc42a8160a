import { css } from 'lit';

/** What every element needs. `:host` says only how it takes part in the page's layout; fonts and colours come from the page. */
export const hostStyles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol {
    margin: 0;
    padding: 0;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-family: var(--event-heading-font, inherit);
    line-height: 1.25;
    text-wrap: balance;
    overflow-wrap: break-word;
  }
  p,
  li {
    text-wrap: pretty;
    overflow-wrap: break-word;
  }
  /* The text keeps its own direction and stands at the edge that the page reads from. */
  [dir='auto'] {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  a {
    color: var(--event-accent, LinkText);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  :focus-visible {
    outline: 3px solid var(--event-accent, LinkText);
    outline-offset: 2px;
    border-radius: 2px;
    scroll-margin: 4rem;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
