/** What the event of the recipes shows, in each CMS in the same way. */

/** The photos. `first` is the caption of the first one, whose quotation marks some CMSs change. */
export const photosOf = (first, credit) => ({
  tag: 'event-slideshow',
  heading: 'Photos from the meeting',
  photos: [
    { alt: 'Delegates around a horseshoe table.', caption: first, credit },
    { alt: 'A woman at a lectern.', caption: 'A speaker shows how far away the missions are.' },
  ],
});

export const RECOMMENDATIONS = {
  tag: 'event-recommendations',
  texts: ['The meeting asked for:', 'More staff in the field', 'Better protection of national staff'],
};

/** The other events of the site. `more` is the address and the text of the link below them. */
export const recentOf = (path, ...more) => ({
  tag: 'event-recent',
  heading: 'Recent Events',
  texts: ['A launch', 'Two authors presented their study of convoys.', 'A panel', ...more.slice(1)],
  links: [path('launch'), path('panel'), ...more.slice(0, 1)],
  dates: ['2014-11-25', '2009-06-11'],
});

/** The texts of the author, in order. */
export const PLAIN = [
  'Four panels discussed',
  'The meeting asked for:',
  'More staff in the field',
  'Better protection of national staff',
];
