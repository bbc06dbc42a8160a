import { autoplayWords } from './en/autoplay.js';
import { copyingWords } from './en/copying.js';
import { enlargedWords } from './en/enlarged.js';
import { thumbnailWords } from './en/thumbnails.js';

/**
 * Every word that an element shows or speaks, in groups, so that an element alone on a page brings only its own; those of parts that come later have files of
 * their own, which come with them. Placeholders stand in braces and are filled in by the element. A page replaces single words with `strings`, on one element
 * or on `event-page` for all inside it.
 */
export const slideshowWords = {
  /** Position of a photo, seen and heard. `{number}` counts from 1. */
  imageOf: 'Image {number} of {count}',
  previousImage: 'Previous image',
  nextImage: 'Next image',
  /** Said when there is no photo before. */
  firstImage: 'First image',
  /** Said when there is no photo after. */
  lastImage: 'Last image',
  /** Name of "next" on the last photo, with `loop`. */
  goToFirstImage: 'Go to first image',
  /** Name of "previous" on the first photo, with `loop`. */
  goToLastImage: 'Go to last image',
  /** Opens the larger view. With one photo there is no number. */
  enlargeImage: 'Enlarge image {number}',
  photoCouldNotBeLoaded: 'Photo could not be loaded',
  tryAgain: 'Try again',
  /** Role description of the slideshow; empty: none. */
  slideshow: 'slideshow',
  /** Role description of a photo with its caption; empty: none. */
  slide: 'slide',
  /** Name of a slideshow without heading and label. */
  photos: 'Photos',
  /** Stands in for a missing alternative text where there is no caption either. */
  photo: 'Photo',
};

export const actionsWords = {
  pageTools: 'Page tools',
  print: 'Print',
  share: 'Share',
  copyLink: 'Copy link',
  eMail: 'E-mail',
  shareOn: 'Share on {network}',
  opensInANewTab: 'opens in a new tab',
  /** `{title}` is the name of the page that it leads to. */
  backTo: 'Back to {title}',
};

export const breadcrumbWords = {
  breadcrumb: 'Breadcrumb',
};

export const listWords = {
  viewMore: 'View more',
};

export const headerWords = {
  moreAboutThisEvent: 'More about this event',
  register: 'Register',
  map: 'Map',
  online: 'Online',
  inPerson: 'In person',
  inPersonAndOnline: 'In person and online',
  /** Between two dates. */
  to: 'to',
};

export const statusWords = {
  cancelled: 'Cancelled',
  postponed: 'Postponed',
  /** `{date}` is the date that no longer holds. */
  rescheduledWas: 'Rescheduled, was {date}',
  /** A rescheduled event of which the former date is not known. */
  rescheduled: 'Rescheduled',
  movedOnline: 'Moved online',
};

/** All of them: what another language has to say. */
export const en = {
  ...slideshowWords,
  ...autoplayWords,
  ...enlargedWords,
  ...thumbnailWords,
  ...copyingWords,
  ...actionsWords,
  ...breadcrumbWords,
  ...listWords,
  ...headerWords,
  ...statusWords,
};

export type Strings = { readonly [K in keyof typeof en]: string };
export type StringKey = keyof Strings;
