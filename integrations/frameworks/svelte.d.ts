/** The elements in Svelte's templates. */
import type { HTMLAttributes } from 'svelte/elements';
import type { CustomElements } from './elements.js';

/** Svelte 4 has `on:slide-change`. Svelte 5 has `onslide-change`, and accepts the old form. */
type OldListeners<Attributes> = {
  [Name in keyof Attributes as Name extends `on${infer Event}` ? `on:${Event}` : never]: Attributes[Name];
};

export type SvelteElements = {
  [Tag in keyof CustomElements]: CustomElements[Tag] &
    OldListeners<CustomElements[Tag]> &
    HTMLAttributes<HTMLElementTagNameMap[Tag]>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends SvelteElements {}
}
