import { css } from 'lit';

export const breadcrumbStyles = css`
  ol {
    list-style: none;
    font-size: 0.9375em;
    line-height: 1.9;
  }
  /* Entries are inline, so that a long entry wraps like text and its separator stays beside it. */
  li {
    display: inline;
  }
  /*
   * The separator is a breaking space, a character that is mirrored in right-to-left text, and a non-breaking space.
   * Its alternative text is empty, so a screen reader does not read it.
   */
  li + li::before {
    content: ' \\203a\\a0' / '';
    margin-inline: 0.125em;
    color: var(--_muted);
  }
  span[part='current'] {
    color: var(--_muted);
  }
`;
