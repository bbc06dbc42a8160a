import { event, make } from '../support/event.js';
import { FALLBACK, withoutData, type State } from './state.js';

const [day, note] = event.recordedIn.itemListElement;
const video = { name: 'The keynote', url: '/test-data/keynote.mp4', thumbnailUrl: '/test-data/picture?n=k' };
const talk = { name: 'The debate', url: '/test-data/debate.mp3', transcriptUrl: 'https://example.org/debate' };
const captions = [{ contentUrl: '/test-data/echo?body=WEBVTT&type=text/vtt', inLanguage: 'en' }];

const plate = [
  'text "1 hr, 12 min"',
  'button "Play video: The whole day"',
  'text "Playing loads content from YouTube."',
  'link "Watch on YouTube"',
  'link "Transcript: The whole day"',
];

export const mediaStates: readonly State[] = [
  {
    name: 'recordings and documents with a heading',
    show: () => make('event-media', { heading: 'Watch and read' }, { details: event }),
    order: [
      'region "Watch and read"',
      'heading 2 "Watch and read"',
      'list (1)',
      'heading 3 "The whole day"',
      ...plate,
      'list (1)',
      'link "Concept note (PDF, 412 kB)"',
    ],
  },
  {
    name: 'without a heading',
    show: () => make('event-media', {}, { items: [day, note] }),
    order: ['list (1)', 'heading 2 "The whole day"', ...plate, 'list (1)', 'link "Concept note (PDF, 412 kB)"'],
  },
  {
    name: 'a poster, a broadcast to come and a text',
    show: () =>
      make(
        'event-media',
        {},
        {
          items: [
            { ...day, thumbnailUrl: '/test-data/picture?n=poster', description: 'Both panels.' },
            {
              name: 'The evening',
              url: 'https://vimeo.com/1',
              live: { startDate: '2099-06-19T10:00Z' },
              transcript: ['A first line.', 'A second line.'],
            },
            { name: 'The archive', url: 'https://example.org/archive', transcript: ['One.'] },
          ],
        },
      ),
    order: [
      'list (3)',
      'heading 2 "The whole day"',
      ...plate.slice(0, -1),
      'text "Both panels."',
      'link "Transcript: The whole day"',
      'heading 2 "The evening"',
      `text "Starts ${new Intl.DateTimeFormat('en', { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit', timeZone: 'UTC', timeZoneName: 'short' }).format(Date.UTC(2099, 5, 19, 10))}"`,
      'button "Play video: The evening"',
      'text "Playing loads content from Vimeo."',
      'link "Watch on Vimeo"',

      'DisclosureTriangle "Transcript" (collapsed)',
      'heading 2 "The archive"',
      'link "Watch: The archive"',

      'DisclosureTriangle "Transcript" (collapsed)',
    ],
  },
  {
    name: 'players of the browser',
    show: () => make('event-media', {}, { items: [{ ...video, caption: captions, transcript: ['Words.'] }, talk] }),
    order: [
      'list (2)',
      'heading 2 "The keynote"',
      'Video "The keynote"',
      'DisclosureTriangle "Transcript" (collapsed)',
      'heading 2 "The debate"',
      'Audio "The debate"',
      'link "Transcript: The debate"',
    ],
  },
  {
    name: 'documents and a contact',
    show: () =>
      make(
        'event-media',
        { 'format-contact': 'access@example.org' },
        {
          items: [
            note,
            { name: 'Note de cadrage', url: 'https://example.org/n.pdf', contentSize: '1200 KB', inLanguage: 'fr' },
            { name: 'Programme', url: 'https://example.org/programme.html', '@type': 'DigitalDocument' },
          ],
        },
      ),
    order: [
      'list (3)',
      'link "Concept note (PDF, 412 kB)"',
      'link "Note de cadrage (PDF, 1.2 MB, in French)"',
      'link "Programme"',
      'link "Ask for an accessible format"',
    ],
  },
  { name: 'without data', show: () => withoutData('event-media'), order: [`text "${FALLBACK}"`] },
];
