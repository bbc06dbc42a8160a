/**
 * The pages of the site, in the order of the navigation, and the documents that they show. A page is made of whole
 * files, or of sections of the README. Its URL follows from its first file, unless it is given here.
 *
 * What is not named here is shown all the same: another document in the last group, another section of the README on
 * the first page.
 */

/** The part of the README before its first section. */
const INTRODUCTION = undefined;

export const SITE_MAP = [
  {
    title: 'Introduction',
    pages: [
      {
        url: '/',
        title: 'Start',
        sources: readme(INTRODUCTION, 'Start', 'A page to copy', 'Browser support', 'Privacy and security'),
      },
      { url: '/data/', sources: readme('Data') },
      { url: '/styling/', sources: readme('Styling'), after: 'custom-properties.njk' },
      { url: '/words/', sources: readme('Words and languages') },
    ],
  },
  {
    title: 'Elements',
    // The pages of the elements follow; see elements.njk.
    pages: [{ url: '/elements/', title: 'Overview', sources: readme('Elements'), hasLinks: true }],
  },
  {
    title: 'In your system',
    pages: [{ title: 'CMS recipes', folder: 'docs/cms' }, { sources: files('docs/frameworks.md') }],
  },
  {
    title: 'Accessibility',
    pages: [
      { url: '/accessibility/', title: 'Overview', sources: readme('Accessibility') },
      { sources: files('docs/slideshow-contract.md') },
      { folder: 'docs/screen-reader' },
      { sources: files('docs/accessibility-comparison.md') },
      { sources: files('docs/by-hand-calendar.md') },
    ],
  },
  {
    title: 'Project',
    pages: [
      { sources: files('docs/package-comparison.md') },
      { url: '/benchmarks/', title: 'Benchmarks', sources: files('bench/RESULTS.md') },
      { folder: 'docs/decisions', after: 'children.njk' },
      { sources: files('docs/architecture.md') },
      { sources: files('docs/testing.md') },
      { sources: files('SECURITY.md') },
      { sources: [...files('CONTRIBUTING.md'), ...readme('Commands for development')] },
      { sources: files('CHANGELOG.md') },
    ],
  },
];

/** Sections of the README that the page of an element shows. */
export const ELEMENT_SECTIONS = {
  'event-slideshow': 'Slideshow',
  'event-actions': 'Calendar, print, share and back',
  'event-header': 'Before, during and after the event',
};

/** The navigation of the site takes the place of this section. */
export const LEFT_OUT = ['More documentation'];

function files(...names) {
  return names.map((file) => ({ file }));
}

function readme(...sections) {
  return sections.map((section) => ({ file: 'README.md', section }));
}
