/**
 * The elements in JSX: React 19, Preact and Solid. What is special about an element comes from the manifest; what every
 * element has, such as `ref`, `style` and `onClick`, comes from the framework.
 *
 * A project has only one of the frameworks. `@ts-ignore` is for the others, which the compiler does not find.
 */
import type { CustomCssProperties, CustomElements, CustomElementsSolidJs } from './elements.js';

type ElementOf<Tag extends keyof CustomElements> = HTMLElementTagNameMap[Tag];

// @ts-ignore
type ReactAttributes<T> = import('react').DetailedHTMLProps<import('react').HTMLAttributes<T>, T>;
export type ReactElements = {
  [Tag in keyof CustomElements]: CustomElements[Tag] & ReactAttributes<ElementOf<Tag>>;
};

// @ts-ignore
type PreactAttributes<T> = import('preact').HTMLAttributes<T> & import('preact').ClassAttributes<T>;
export type PreactElements = {
  [Tag in keyof CustomElements]: CustomElements[Tag] & PreactAttributes<ElementOf<Tag>>;
};

// @ts-ignore
type SolidAttributes<T> = import('solid-js').JSX.HTMLAttributes<T>;
export type SolidElements = {
  [Tag in keyof CustomElementsSolidJs]: CustomElementsSolidJs[Tag] & SolidAttributes<ElementOf<Tag>>;
};

// @ts-ignore
declare module 'react' {
  interface CSSProperties extends CustomCssProperties {}
  namespace JSX {
    interface IntrinsicElements extends ReactElements {}
  }
}

// @ts-ignore
declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends PreactElements {}
  }
}

// @ts-ignore
declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends SolidElements {}
  }
}
