import { css } from 'lit';

/** Styles of buttons and links that act as controls: at least 44 px, the page's font, no background until hovered. */
export const controlStyles = css`
  .control {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-inline-size: 44px;
    min-block-size: 44px;
    margin: 0;
    padding: 0.25rem 0.625rem;
    border: 1px solid transparent;
    border-radius: 4px;
    background: none;
    color: inherit;
    font: inherit;
    font-size: 0.9375em;
    text-decoration: none;
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
  }
  .control:hover {
    background: color-mix(in srgb, currentColor 8%, transparent);
  }
  .control[aria-disabled='true'] {
    color: color-mix(in srgb, currentColor 45%, transparent);
    cursor: default;
    background: none;
  }
  .control svg {
    flex: none;
  }
  svg:dir(rtl) {
    transform: scaleX(-1);
  }
  @media (prefers-contrast: more) {
    .control[aria-disabled='true'] {
      color: var(--_muted);
    }
  }
  @media (forced-colors: active) {
    .control {
      border-color: ButtonBorder;
    }
    .control[aria-disabled='true'] {
      color: GrayText;
      border-color: GrayText;
    }
  }
`;
