/** The elements in Vue's templates. */
import type { HTMLAttributes, ReservedProps } from 'vue';
import type { CustomElements } from './elements.js';

type Camel<Name> = Name extends `${infer First}-${infer Rest}` ? `${First}${Capitalize<Camel<Rest>>}` : Name;

/** For Vue's checker, a listener for `slide-change` is `onSlideChange`. */
type Props<Attributes> = {
  [
    Name in keyof Attributes as Name extends `on${infer Event}` ? `on${Capitalize<Camel<Event>>}` : Name
  ]: Attributes[Name];
};

export type VueElements = {
  [Tag in keyof CustomElements]: new () => HTMLElementTagNameMap[Tag] & {
    $props: Props<CustomElements[Tag]> & HTMLAttributes & ReservedProps;
  };
};

declare module 'vue' {
  interface GlobalComponents extends VueElements {}
}
