import { html, type TemplateResult } from 'lit';

/**
 * Returns a line icon on a grid of 24 × 24, drawn for this package. An icon stands beside a text, so it is hidden from
 * assistive technology. Each icon is a function, so that a bundle contains only the icons that it shows. The icons of
 * lazy parts are in the folders of those parts.
 *
 * `path` is the data of one path. All icons share one template, because the browser parses each template of the first
 * element on a page.
 */
export const icon = (path: string): TemplateResult =>
  html`<svg aria-hidden="true" viewBox="0 0 24 24" width="20" height="20" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round"><path d=${path} /></svg>`;

export const previousIcon = () => icon('m15 5-7 7 7 7');
export const nextIcon = () => icon('m9 5 7 7-7 7');
export const calendarIcon = () =>
  icon('M4 10h16M8 3v4m8-4v4M6 5h12a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2zm6 8v5m-2.5-2.5h5');
export const printIcon = () => icon('M7 9V3h10v6M7 18H4v-7a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v7h-3M7 14h10v7H7z');
export const shareIcon = () => icon('M12 15V3m-4 4 4-4 4 4M6 11H5v10h14V11h-1');
export const backIcon = () => icon('M20 12H4m6-6-6 6 6 6');
export const enlargeIcon = () => icon('M4 9V4h5m6 0h5v5m0 6v5h-5m-6 0H4v-5');
export const playIcon = () => icon('M7 4.5v15l12-7.5z');
