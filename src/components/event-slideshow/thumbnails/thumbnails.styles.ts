import { css } from 'lit';

/** Styles of the thumbnails, loaded together with them. */
export const thumbnailStyles = css`
  [part='thumbnails'] {
    display: flex;
    gap: 0.375rem;
    padding: 4px;
    overflow: auto hidden;
    scrollbar-width: thin;
    overscroll-behavior-inline: contain;
  }
  .thumbnail {
    position: relative;
    flex: none;
    box-sizing: content-box;
    inline-size: 72px;
    block-size: 44px;
    padding: 0 0 4px;
    border: 0;
    background: none;
    cursor: pointer;
  }
  .thumbnail img {
    background: var(--event-photo-ground, color-mix(in srgb, currentColor 8%, transparent));
    object-fit: cover;
  }
  .thumbnail[aria-current] {
    border-block-end: 4px solid var(--event-accent, LinkText);
    padding: 0;
  }
  @media (forced-colors: active) {
    .thumbnail[aria-current] {
      border-block-end-color: Highlight;
    }
  }
  /* This rule is repeated here, because this style sheet comes after that of the slideshow. */
  @media print {
    [part='thumbnails'] {
      display: none;
    }
  }
`;
