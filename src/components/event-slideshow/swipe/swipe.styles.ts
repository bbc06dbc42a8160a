import { css } from 'lit';

/** While a finger moves the photos, and until they have come to rest. It comes with the code that follows fingers. */
export const swipingStyles = css`
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
