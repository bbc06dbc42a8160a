import { event, make } from '../support/event.js';
import { FALLBACK, withoutData, type State } from './state.js';

const picture = '/test-data/picture?n=article&w=300&h=200';

export const articlesStates: readonly State[] = [
  {
    name: 'all fields',
    show: () => make('event-articles', {}, { details: event }),
    order: [
      'region "The Global Observatory"',
      'heading 2 "The Global Observatory"',
      'list (2)',
      'heading 3 link "Peace operations"',
      'text "What comes next."',
      'heading 3 link "The price of mandates"',
      'text "Analysis of global affairs."',
      'link "View more"',
    ],
  },
  {
    name: 'without links',
    show: () =>
      make(
        'event-articles',
        { heading: 'In print' },
        { items: [{ headline: 'Peace operations' }, { headline: 'Mandates' }] },
      ),
    order: [
      'region "In print"',
      'heading 2 "In print"',
      'list (2)',
      'heading 3 "Peace operations"',
      'heading 3 "Mandates"',
    ],
  },
  {
    name: 'with pictures',
    show: () =>
      make(
        'event-articles',
        { heading: 'In print' },
        {
          items: [
            { headline: 'Peace operations', url: 'https://example.org/1', image: picture, imageAlt: 'Boats at dawn' },
            { headline: 'Mandates', image: picture, imageAlt: '' },
          ],
        },
      ),
    order: [
      'region "In print"',
      'heading 2 "In print"',
      'list (2)',
      'image "Boats at dawn"',
      'heading 3 link "Peace operations"',
      'heading 3 "Mandates"',
    ],
  },
  {
    name: 'without a heading',
    show: () => make('event-articles', {}, { items: [{ headline: 'Peace operations', url: 'https://example.org/1' }] }),
    // Without a name it is no landmark, and its entries get the heading level of its own heading.
    order: ['list (1)', 'heading 2 link "Peace operations"'],
  },
  {
    name: 'on a page in German',
    show: () =>
      make(
        'event-articles',
        { lang: 'de', heading: 'Das Blatt', href: 'https://example.org/blatt' },
        { items: [{ headline: 'Ein Artikel', url: 'https://example.org/artikel' }] },
      ),
    order: [
      'region "Das Blatt"',
      'heading 2 "Das Blatt"',
      'list (1)',
      'heading 3 link "Ein Artikel"',
      'link "View more" (en)',
    ],
  },
  { name: 'without data', show: () => withoutData('event-articles'), order: [`text "${FALLBACK}"`] },
];
