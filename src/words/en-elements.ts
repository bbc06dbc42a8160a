/**
 * The English words that elements show or speak, in one group for each element, so that an element alone on a page brings only its own.
 * Placeholders stand in braces; the element fills them in.
 */

export const slideshowWords = {
  /** Position of a photo, shown and spoken. `{number}` counts from 1. */
  imageOf: 'Image {number} of {count}',
  previousImage: 'Previous image',
  nextImage: 'Next image',
  /** Announced when there is no previous photo. */
  firstImage: 'First image',
  /** Announced when there is no next photo. */
  lastImage: 'Last image',
  /** Name of the "next" button on the last photo, with `loop`. */
  goToFirstImage: 'Go to first image',
  /** Name of the "previous" button on the first photo, with `loop`. */
  goToLastImage: 'Go to last image',
  /** Name of the button that opens the enlarged view. A single photo has no number. */
  enlargeImage: 'Enlarge image {number}',
  photoCouldNotBeLoaded: 'Photo could not be loaded',
  tryAgain: 'Try again',
  /** Role description of the slideshow; an empty string leaves it out. */
  slideshow: 'slideshow',
  /** Role description of a photo with its caption; an empty string leaves it out. */
  slide: 'slide',
  /** Accessible name of a slideshow without heading and label. */
  photos: 'Photos',
  /** Replaces a missing alternative text if there is no caption either. */
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
  /** `{title}` is the name of the page that the link leads to. */
  backTo: 'Back to {title}',
};

/** The result of copying a link: in `event-actions` and in the enlarged view. */
export const copyWords = {
  linkCopied: 'Link copied',
  copyFailedLinkSelected: 'Copy failed, link selected',
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
