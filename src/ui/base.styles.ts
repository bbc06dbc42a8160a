import { css } from 'lit';

/**
 * The styles of every element. `:host` only defines the element's place in the layout of the page and derives internal
 * custom properties. Fonts and colours come from the page.
 *
 * The list below documents the public custom properties with their defaults. The custom elements manifest is generated
 * from it. Set them on the page or on any element.
 *
 * - `--event-accent` colour of links, marks and focus rings [LinkText]
 * - `--event-muted` colour of dates, counters and credits [the text colour, 72 %]
 * - `--event-line` colour of hairlines [the text colour, 18 %]
 * - `--event-panel` background of the recommendations [the text colour, 5 %]
 * - `--event-photo-ground` background beside a photo that does not fill its box [the text colour, 8 %]
 * - `--event-alert` colour of a status such as "Cancelled" [a red with enough contrast on light and dark]
 * - `--event-heading-font` font family of headings [inherited]
 * - `--event-space` unit of the spacing scale [1rem]
 * - `--event-photo-ratio` aspect ratio of the photo box [3 / 2]
 */
export const baseStyles = css`
  :host {
    display: block;
    --_muted: var(--event-muted, color-mix(in srgb, currentColor 72%, transparent));
    --_line: var(--event-line, color-mix(in srgb, currentColor 18%, transparent));
    --_panel: var(--event-panel, color-mix(in srgb, currentColor 5%, transparent));
    --_accent: var(--event-accent, LinkText);
    --_alert: var(--event-alert, light-dark(#9c1710, #ffb4ab));
    --_space: var(--event-space, 1rem);
    /* Unlike break-word, this also lets a column, a control or a menu be narrower than its longest word. */
    overflow-wrap: anywhere;
  }
  :host([hidden]) {
    display: none;
  }
  /* An element matches :focus while a control inside has the focus, and themes outline what matches it. */
  :host(:not([tabindex])) {
    outline: none !important;
  }
  /*
   * Letters of these scripts have marks above and below, so that lines need more room, and most are joined. A page
   * may name another language for the element, or for a text inside it.
   */
  :host(:is(:lang(ar), :lang(fa), :lang(ur), :lang(ps), :lang(ckb), :lang(ug), :lang(hi), :lang(th))),
  [lang]:is(:lang(ar), :lang(fa), :lang(ur), :lang(ps), :lang(ckb), :lang(ug), :lang(hi), :lang(th)) {
    --_leading: 1.7;
    --_title-leading: 1.4;
    --_tracking: normal;
  }
  :host(:is(:lang(zh), :lang(ja), :lang(ko))),
  [lang]:is(:lang(zh), :lang(ja), :lang(ko)) {
    --_leading: 1.5;
  }
  :host(:lang(ja)),
  [lang]:lang(ja) {
    line-break: strict;
  }
  :host(:lang(ko)),
  [lang]:lang(ko) {
    --_title-break: keep-all;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol {
    margin: 0;
    padding: 0;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-family: var(--event-heading-font, inherit);
    line-height: var(--_title-leading, 1.25);
    text-wrap: balance;
    word-break: var(--_title-break, normal);
  }
  p,
  li {
    text-wrap: pretty;
  }
  /* The text keeps its own direction, but is aligned to the start edge of the page. */
  [dir='auto'] {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  a {
    color: var(--event-accent, LinkText);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  :focus-visible {
    outline: 3px solid var(--event-accent, LinkText);
    outline-offset: 2px;
    border-radius: 2px;
    scroll-margin: 4rem;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
