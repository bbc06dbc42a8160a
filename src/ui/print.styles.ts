import { css } from 'lit';

/** On paper: no controls, nothing torn apart, and the address after a link that leads somewhere. */
export const printStyles = css`
  @media print {
    .no-print {
      display: none !important;
    }
    h1,
    h2,
    h3,
    h4,
    h5,
    h6 {
      break-after: avoid;
    }
    li {
      break-inside: avoid;
    }
    /* As a box of its own a link would lose the space before its address. */
    a[href] {
      display: inline !important;
    }
    a[href]::after {
      content: ' (' attr(href) ')';
      text-decoration: none;
      font-weight: normal;
      font-size: 0.875em;
      overflow-wrap: anywhere;
    }
  }
`;
