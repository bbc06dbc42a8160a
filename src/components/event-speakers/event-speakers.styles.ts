import { css } from 'lit';

export const speakersStyles = css`
  [part='intro'] {
    margin-block: var(--_space) 0;
    line-height: var(--_leading, 1.5);
  }
  [part='list'] {
    display: grid;
    /* The columns follow the room that the element has, not the size of the window. */
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
    column-gap: calc(var(--_space) * 2);
  }
  /* The text is below the picture if there is no room beside it. */
  li {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    gap: calc(var(--_space) * 0.5) var(--_space);
  }
  .text {
    flex: 1 1 10em;
    min-inline-size: 0;
  }
  [part='picture'] {
    flex: none;
    margin: 0;
  }
  [part='role'],
  [part='title'] {
    font-size: 0.9375em;
  }
  [part='role'] {
    color: var(--_muted);
    font-weight: 600;
  }
  @media print {
    /* Not every engine keeps the entries of a grid whole. */
    [part='list'] {
      display: block;
    }
  }
`;
