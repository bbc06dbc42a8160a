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
  /* A space at which a line may break, a sign that bidi text mirrors, and a space at which none does. Its alternative text is empty, so it is not read out. */
  li + li::before {
    content: ' \\203a\\a0' / '';
    margin-inline: 0.125em;
    color: var(--_muted);
  }
  span[part='current'] {
    color: var(--_muted);
  }
`;
