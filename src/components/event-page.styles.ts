import { css } from 'lit';

export const pageStyles = css`
  :host {
    container-type: inline-size;
  }
  /* The space is reserved while the event loads, so that the content after the element does not jump. */
  :host(:state(loading)) {
    min-block-size: 100vh;
  }
  [part='page'],
  [part='main'],
  [part='rail'] {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 3);
    min-inline-size: 0;
  }
  [part='page'] {
    gap: calc(var(--_space) * 2.5);
  }
  /* The autoloader may still fetch some parts. All of them appear together, so that none moves another. */
  [part='page']:has(:not(:defined, [data-event-unchanged])) {
    visibility: hidden;
    min-block-size: 100vh;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem var(--_space);
    border-block-end: 1px solid var(--_line);
  }
  event-breadcrumb {
    flex: 1 1 20rem;
    padding-block: 0.5rem;
  }
  .columns {
    display: grid;
    gap: calc(var(--_space) * 3);
    grid-template-columns: minmax(0, 1fr);
  }
  @container (min-inline-size: 56rem) {
    .columns {
      grid-template-columns: minmax(0, 1fr) minmax(16rem, 21rem);
    }
  }
  @media print {
    .columns {
      display: block;
    }
    [part='rail'] {
      margin-block-start: 2em;
    }
    .tools {
      border: 0;
    }
  }
`;
