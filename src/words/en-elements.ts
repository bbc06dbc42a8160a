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
  cancelled: 'Cancelled',
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

export const recentWords = {
  /** A button that shows further entries. */
  showMore: 'Show {count} more',
  /** Announced when further entries are shown: how many there are now, and how many in all. */
  ofShown: '{number} of {count} shown',
};

export const agendaWords = {
  /** The heading of the sessions inside `event-page`. */
  programme: 'Programme',
  /** `{zone}` is the name of a time zone, such as "Central European Time". */
  timesAreIn: 'Times are in {zone}.',
  /** `{difference}` is a duration, such as "6 hours". */
  yourTimeZoneIsAhead: 'Your time zone is {difference} ahead.',
  yourTimeZoneIsBehind: 'Your time zone is {difference} behind.',
  /** Marks a session that takes place at the moment. */
  now: 'Now',
};

export const speakersWords = {
  /** The heading of the people inside `event-page`. */
  speakers: 'Speakers',
};

/** What came of a recommendation. */
export const outcomeWords = {
  open: 'Open',
  inProgress: 'In progress',
  partlyDone: 'Partly done',
  done: 'Done',
  notCarriedOut: 'Not carried out',
  /** Follows one of the words above and a comma. */
  asOf: 'as of {date}',
  linkToRecommendation: 'Link to recommendation {number}',
};

export const mediaWords = {
  /** The headings of the two lists inside `event-page`. */
  recordings: 'Recordings',
  documents: 'Documents',
  playVideo: 'Play video: {name}',
  /** Describes the button to play. `{host}` is the site that the recording comes from. */
  playingLoadsContentFrom: 'Playing loads content from {host}.',
  watchOn: 'Watch on {host}',
  watch: 'Watch: {name}',
  /** The text of a recording. It may be followed by a colon and the name of the recording. */
  transcript: 'Transcript',
  /** Marks a recording that is broadcast at the moment. */
  live: 'Live',
  /** When the broadcast starts. */
  starts: 'Starts {date}',
  /** The language of a document. */
  in: 'in {language}',
  askForAnAccessibleFormat: 'Ask for an accessible format',
};

export const seriesWords = {
  partOf: 'Part of {series}',
  /** Each is followed by a colon and the title of the previous or the next event. */
  previous: 'Previous',
  next: 'Next',
};

export const dateWords = {
  /** Two dates. */
  to: '{start} to {end}',
  /** Two times of one day. `{start}` may begin with the day. */
  toTime: '{start} to {end}',
};

export const headerWords = {
  moreAboutThisEvent: 'More about this event',
  register: 'Register',
  map: 'Map',
  online: 'Online',
  inPerson: 'In person',
  inPersonAndOnline: 'In person and online',
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
