import { css } from 'lit';

/**
 * Styles for print: no controls, no page breaks inside entries, none between a heading or an introduction and what
 * follows it, and the address after each link.
 */
export const printStyles = css`
  @media print {
    .no-print {
      display: none !important;
    }
    [part='heading'],
    [part='intro'] {
      break-after: avoid;
    }
    li {
      break-inside: avoid;
    }
    /* In an inline-flex link, the space before the address would collapse. */
    a[href] {
      display: inline !important;
    }
    a[href]::after {
      content: ' (' attr(href) ')';
      text-decoration: none;
      font-weight: normal;
      font-size: 0.875em;
    }
  }
`;
