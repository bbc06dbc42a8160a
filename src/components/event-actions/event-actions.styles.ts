import { css } from 'lit';

export const actionsStyles = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
  }
  .control:visited {
    color: inherit;
  }
  #share {
    anchor-name: --share;
  }
  #calendar {
    anchor-name: --calendar;
  }
  #calendar-menu {
    position-anchor: --calendar;
  }
  [popover] {
    inset: auto;
    min-inline-size: min(14rem, 100vw - 2rem);
    max-inline-size: calc(100vw - 2rem);
    margin: 0;
    padding: 0.5rem;
    border: 1px solid var(--_line);
    border-radius: 6px;
    background: Canvas;
    color: CanvasText;
    box-shadow: 0 4px 24px rgb(0 0 0 / 0.18);
    position-anchor: --share;
    /*
     * anchor() follows the direction of the element. position-area follows the direction of the page, which may differ,
     * and Firefox places its self- keywords on the wrong side.
     */
    inset-block-start: anchor(self-end);
    inset-inline-start: anchor(self-start);
    position-try-fallbacks: flip-inline, flip-block;
  }
  /* Without anchor positioning, the popover is in the middle of the window, like a dialog. */
  @supports not (anchor-name: --share) {
    [popover] {
      inset: 0;
      margin: auto;
    }
  }
  [popover] ul {
    list-style: none;
  }
  [popover] .control {
    justify-content: flex-start;
    inline-size: 100%;
    text-align: start;
  }
  [popover] p,
  label {
    display: block;
    padding: 0.5rem 0.625rem;
    font-size: 0.9375em;
  }
  input {
    inline-size: 100%;
    margin-block-start: 0.375rem;
    padding: 0.5rem;
    font: inherit;
  }
  @media (forced-colors: active) {
    /* Buttons have borders in forced colours, and the borders must not touch. */
    .bar {
      gap: 0.5rem;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
