import { css } from 'lit';

export const printedRightsStyles = css`
  [part='printed-rights'] {
    color: var(--_muted);
    font-size: 0.875em;
    line-height: var(--_leading, 1.5);
  }
  @media not print {
    [part='printed-rights'] {
      display: none;
    }
  }
`;
