import { event, make } from '../support/event.js';
import { FALLBACK, withFallback, withoutData, type State } from './state.js';

const photo = (file: string): object => ({ contentUrl: `/demo/photos/${file}-480.webp`, width: 480, height: 320 });
const model = {
  ...event,
  image: {
    name: 'Photos from the meeting',
    creditText: 'Photos by B. Person',
    associatedMedia: [
      { ...photo('panel'), alt: 'A speaker', caption: 'The first panel' },
      { ...photo('lectern'), alt: 'The keynote', caption: 'The second panel' },
    ],
  },
};

const header = [
  'text "Past event"',
  'text "Panel Discussions Friday, June 19, 2009"',
  'heading 1 "Legitimacy in UN Field Missions"',
  'text "A full day of talks."',
  'text "Two panels, one keynote."',
  'link "Full meeting note"',
];
const agenda = [
  'region "Programme"',
  'heading 2 "Programme"',
  'text "Times are in GMT−4."',
  'list (2)',
  'text "10:00 AM to 10:20 AM"',
  'heading 3 "Opening"',
  'text "Ana Silva"',
  'text "10:20 AM"',
  'heading 3 link "The first panel"',
];
const speakers = [
  'region "Speakers"',
  'heading 2 "Speakers"',
  'list (2)',
  'text "Chair"',
  'heading 3 "Ana Silva"',
  'text "Director, River Institute"',
  'heading 3 link "Jonas Berg"',
];
const photos = [
  'region "Photos from the meeting" (slideshow)',
  'heading 2 "Photos from the meeting"',
  'button "Previous image" (disabled)',
  'button "Next image"',
  'button "Enlarge image 1"',
  'group "Image 1 of 2" (slide)',
  'image "A speaker"',
  'text "The first panel"',
  'text "Photos by B. Person"',
];
const media = [
  'region "Recordings"',
  'heading 2 "Recordings"',
  'list (1)',
  'heading 3 "The whole day"',
  'text "1 hr, 12 min"',
  'button "Play video: The whole day"',
  'text "Playing loads content from YouTube."',
  'link "Watch on YouTube"',
  'link "Transcript: The whole day"',
  'region "Documents"',
  'heading 2 "Documents"',
  'list (1)',
  'link "Concept note (PDF, 412 kB)"',
];
const series = [
  'navigation "Field Missions"',
  'link "Part of Field Missions"',
  'text "Previous:"',
  'link "The talks before"',
  'text "March 12, 2009"',
  'text "Next:"',
  'link "The talks after"',
  'text "October 1, 2009"',
];
const recent = [
  'region "Recent Events"',
  'heading 2 "Recent Events"',
  'list (2)',
  'text "November 25, 2014"',
  'heading 3 link "A launch"',
  'text "Of a report."',
  'text "Cancelled"',
  'text "November 20, 2014"',
  'heading 3 link "A dinner"',
  'link "View more"',
];
const tools = ['group "Page tools"', 'button "Print"', 'button "Share" (collapsed)'];

export const pageStates: readonly State[] = [
  {
    name: 'all parts',
    show: () => make('event-page', {}, { details: model }),
    order: [
      'navigation "Breadcrumb"',
      'list (4)',
      'link "Home"',
      'link "Events"',
      'link "Panel Discussions"',
      'text "Legitimacy in UN Field Missions" (current page)',
      ...tools,
      'link "Back to Panel Discussions"',
      ...header,
      ...agenda,
      ...speakers,
      'region "Recommendations"',
      'heading 2 "Recommendations"',
      'text "The meeting asked for:"',
      'list (3)',
      'text "More staff"',
      'text "Better protection"',
      'text "Clear mandates"',
      ...media,
      ...photos,
      ...series,
      'region "The Global Observatory"',
      'heading 2 "The Global Observatory"',
      'list (2)',
      'heading 3 link "Peace operations"',
      'text "What comes next."',
      'heading 3 link "The price of mandates"',
      'text "Analysis of global affairs."',
      'link "View more"',
      ...recent,
    ],
  },
  {
    name: 'only a title',
    show: () => make('event-page', {}, { details: { name: event.name } }),
    order: [...tools, 'heading 1 "Legitimacy in UN Field Missions"'],
  },
  {
    name: 'order of the author’s elements',
    show: () => {
      const page = make('event-page', {}, { details: model });
      const words = make('p', {}, { textContent: 'Welcome.' });
      page.append(make('event-recent'), words, make('event-slideshow'), make('event-header'));
      return page;
    },
    order: [...recent, 'text "Welcome."', ...photos, ...header],
  },
  {
    name: 'heading level 2',
    show: () =>
      make('event-page', { 'heading-level': '2' }, { details: { name: event.name, articles: event.articles } }),
    order: [
      ...tools,
      'heading 2 "Legitimacy in UN Field Missions"',
      'region "The Global Observatory"',
      'heading 3 "The Global Observatory"',
      'list (2)',
      'heading 4 link "Peace operations"',
      'text "What comes next."',
      'heading 4 link "The price of mandates"',
      'text "Analysis of global affairs."',
      'link "View more"',
    ],
  },
  {
    name: 'loading',
    show: () => withFallback(make('event-page', { src: '/test-data/slow?ms=30000&body={}' })),
    order: [`text "${FALLBACK}"`],
  },
  {
    name: 'failed',
    show: () => withFallback(make('event-page', { src: '/test-data/status?code=500' })),
    act: async (page) => {
      while (page.matches(':state(loading)')) await new Promise((done) => setTimeout(done, 20));
    },
    order: [`text "${FALLBACK}"`],
  },
  { name: 'without data', show: () => withoutData('event-page'), order: [`text "${FALLBACK}"`] },
];
