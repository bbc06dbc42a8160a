import {
  actionsWords,
  agendaWords,
  breadcrumbWords,
  calendarWords,
  copyWords,
  dateWords,
  headerWords,
  listWords,
  mediaWords,
  outcomeWords,
  recentWords,
  seriesWords,
  speakersWords,
  statusWords,
} from './en-elements.js';
import { autoplayWords, enlargedWords, thumbnailWords } from './en-on-demand.js';
import { slideshowWords } from './en-slideshow.js';

/**
 * All English words. A table for another language has the same keys. A page replaces single words with `strings`, on
 * one element or on `event-page` for all elements inside it.
 */
export const en = {
  ...slideshowWords,
  ...autoplayWords,
  ...enlargedWords,
  ...thumbnailWords,
  ...copyWords,
  ...actionsWords,
  ...calendarWords,
  ...breadcrumbWords,
  ...listWords,
  ...recentWords,
  ...dateWords,
  ...headerWords,
  ...agendaWords,
  ...speakersWords,
  ...outcomeWords,
  ...mediaWords,
  ...seriesWords,
  ...statusWords,
};

/** A complete string table. */
export type Strings = { readonly [K in keyof typeof en]: string };
/** The name of a word in a string table. */
export type StringKey = keyof Strings;
