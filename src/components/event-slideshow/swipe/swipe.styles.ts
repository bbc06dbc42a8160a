import { css } from 'lit';

/** Styles while a finger moves the photos, until they have settled. Loaded together with `Swipe`. */
export const swipeStyles = css`
  .swiping {
    overflow-x: clip;
    user-select: none;
  }
  .beside {
    position: absolute;
    inset-block-start: 0;
    inline-size: 100%;
  }
`;
