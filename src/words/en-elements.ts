/**
 * The English words that elements show or announce. Each element has its own group, so that a page with one element
 * loads only the words of that element. The element fills in placeholders, which are in braces.
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

/** The results of copying a link, in `event-actions` and in the enlarged view. */
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
  /** Shown between two dates. */
  to: 'to',
};

export const statusWords = {
  cancelled: 'Cancelled',
  postponed: 'Postponed',
  /** `{date}` is the former date. */
  rescheduledWas: 'Rescheduled, was {date}',
  /** Shown for a rescheduled event if its former date is unknown. */
  rescheduled: 'Rescheduled',
  movedOnline: 'Moved online',
};
