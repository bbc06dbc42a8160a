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

export const calendarWords = {
  addToCalendar: 'Add to calendar',
  calendarFileIcs: 'Calendar file (.ics)',
  calendarFileReadyOpenItToAddTheEvent: 'Calendar file ready. Open it to add the event.',
  joinOnline: 'Join online',
  online: 'Online',
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
  pastEvent: 'Past event',
  happeningNow: 'Happening now',
  /** Followed by the time of the event in the time zone of the reader. */
  inYourTimeZone: 'In your time zone:',
  /** May be followed by a colon and the name of the virtual place. */
  joinOnline: 'Join online',
  soldOut: 'Sold out',
  fewPlacesLeft: 'Few places left',
  joinTheWaitingList: 'Join the waiting list',
  registrationOpens: 'Registration opens {date}',
  registrationIsNotOpenYet: 'Registration is not open yet',
  registrationIsClosed: 'Registration is closed',
  registerBy: 'Register by {date}',
  /** Shown in the place of a price. */
  free: 'Free',
  organizedBy: 'Organized by',
  supportedBy: 'Supported by',
  topics: 'Topics',
  /** The label of the language of the event. */
  language: 'Language',
  contact: 'Contact',
  /** The label of what makes the event accessible. */
  accessibility: 'Accessibility',
};

export const statusWords = {
  cancelled: 'Cancelled',
  /** This word and the next ones may be followed by a colon and the reason. */
  postponed: 'Postponed',
  /** `{date}` is the former date. */
  rescheduledWas: 'Rescheduled, was {date}',
  /** Shown for a rescheduled event if its former date is unknown. */
  rescheduled: 'Rescheduled',
  movedOnline: 'Moved online',
};
