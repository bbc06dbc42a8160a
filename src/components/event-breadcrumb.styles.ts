import { css } from 'lit';

export const breadcrumbStyles = css`
  ol {
    list-style: none;
    font-size: 0.9375em;
    line-height: 1.9;
  }
  /* In the flow of a line, so that a long entry breaks within itself and its mark stays beside it. */
  li {
    display: inline;
  }
  /* Drawn, so that it is no text: it is neither read out nor copied. */
  li + li::before {
    content: '';
    display: inline-block;
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-inline: 0.625em 0.75em;
    border: solid var(--_muted);
    border-width: 1.5px 1.5px 0 0;
    vertical-align: 0.15em;
    transform: rotate(45deg);
  }
  li:dir(rtl) + li::before {
    transform: rotate(-135deg);
  }
  span[part='current'] {
    color: var(--_muted);
  }
`;
