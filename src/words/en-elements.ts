/**
 * The English words that elements show or speak, in one group for each element, so that an element alone on a page brings only its own.
 * Placeholders stand in braces; the element fills them in.
 */

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
