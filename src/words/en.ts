import { actionsWords, breadcrumbWords, copyWords, headerWords, listWords, statusWords } from './en-elements.js';
import { autoplayWords, enlargedWords, thumbnailWords } from './en-on-demand.js';
import { slideshowWords } from './en-slideshow.js';

/**
 * All English words: a table for another language has the same keys. Elements import single groups. A page replaces single words with
 * `strings`, on one element or on `event-page` for all inside it.
 */
export const en = {
  ...slideshowWords,
  ...autoplayWords,
  ...enlargedWords,
  ...thumbnailWords,
  ...copyWords,
  ...actionsWords,
  ...breadcrumbWords,
  ...listWords,
  ...headerWords,
  ...statusWords,
};

export type Strings = { readonly [K in keyof typeof en]: string };
export type StringKey = keyof Strings;
