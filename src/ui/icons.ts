import { svg, type SVGTemplateResult } from 'lit';

/**
 * Line icons on a grid of 24, drawn for this package; decoration beside text, so hidden from assistive technology.
 * Functions, so that a bundle has only those that it shows. Of one path each: the minifier leaves out the slash that ends a shape, and the next one would
 * stand inside it, where it is not drawn.
 */
const icon = (shape: SVGTemplateResult): SVGTemplateResult =>
  svg`<svg aria-hidden="true" viewBox="0 0 24 24" width="20" height="20" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round">${shape}</svg>`;

export const previousIcon = () => icon(svg`<path d="m15 5-7 7 7 7" />`);
export const nextIcon = () => icon(svg`<path d="m9 5 7 7-7 7" />`);
export const printIcon = () =>
  icon(svg`<path d="M7 9V3h10v6M7 18H4v-7a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v7h-3M7 14h10v7H7z" />`);
export const shareIcon = () => icon(svg`<path d="M12 15V3m-4 4 4-4 4 4M6 11H5v10h14V11h-1" />`);
export const backIcon = () => icon(svg`<path d="M20 12H4m6-6-6 6 6 6" />`);
export const enlargeIcon = () => icon(svg`<path d="M4 9V4h5m6 0h5v5m0 6v5h-5m-6 0H4v-5" />`);
export const closeIcon = () => icon(svg`<path d="m6 6 12 12M18 6 6 18" />`);
export const zoomInIcon = () =>
  icon(svg`<path d="M17.5 11a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0M16 16l5 5M8 11h6m-3-3v6" />`);
export const zoomOutIcon = () =>
  icon(svg`<path d="M17.5 11a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0M16 16l5 5M8 11h6" />`);
export const linkIcon = () =>
  icon(svg`<path d="m10 14 4-4m-3-3 2-2a4.2 4.2 0 0 1 6 6l-2 2m-4 4-2 2a4.2 4.2 0 0 1-6-6l2-2" />`);
export const startIcon = () => icon(svg`<path d="M7 5v14l11-7z" />`);
export const stopIcon = () => icon(svg`<path d="M7 7h10v10H7z" />`);
