import { css } from 'lit';

/**
 * The public custom properties, with what stands in for each; the manifest takes them from here. Set them on the page or on any element.
 *
 * - `--event-accent` colour of links, marks and focus rings [LinkText]
 * - `--event-muted` colour of dates, counters and credits [the text colour, 72 %]
 * - `--event-line` colour of hairlines [the text colour, 18 %]
 * - `--event-panel` ground of the one tinted panel [the text colour, 5 %]
 * - `--event-photo-ground` what is beside a photo in another format [the text colour, 8 %]
 * - `--event-alert` colour of a status such as "Cancelled" [a red that holds on light and dark]
 * - `--event-heading-font` family of headings [inherited]
 * - `--event-space` unit of the spacing scale [1rem]
 * - `--event-photo-ratio` ratio of the photo box [3 / 2]
 */
export const tokens = css`
  :host {
    --_muted: var(--event-muted, color-mix(in srgb, currentColor 72%, transparent));
    --_line: var(--event-line, color-mix(in srgb, currentColor 18%, transparent));
    --_panel: var(--event-panel, color-mix(in srgb, currentColor 5%, transparent));
    --_accent: var(--event-accent, LinkText);
    --_alert: var(--event-alert, light-dark(#9c1710, #ffb4ab));
    --_space: var(--event-space, 1rem);
  }
`;
