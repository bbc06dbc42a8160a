import { event, make } from '../support/event.js';
import { FALLBACK, withFallback, withoutData, type State } from './state.js';

const picture = '/test-data/picture?n=speaker&w=200&h=300';
const ana = {
  roleName: 'Moderator',
  name: 'Ana Silva',
  jobTitle: 'Director',
  affiliation: 'River Institute',
  url: 'https://example.org/people/silva',
  image: picture,
  description: ['She has led the institute for ten years.', 'Her book on borders appears this year.'],
};
const ANA = [
  'text "Moderator"',
  'heading 3 link "Ana Silva"',
  'text "Director, River Institute"',
  'text "She has led the institute for ten years."',
  'text "Her book on borders appears this year."',
];
const heading = ['region "Speakers"', 'heading 2 "Speakers"'];

/** Waits until the data, or the reader of the author’s HTML, has loaded. */
async function loaded(element: HTMLElement): Promise<void> {
  while (element.matches(':state(loading)')) await new Promise((done) => setTimeout(done, 20));
}

/** Shows the author’s HTML instead of data. */
function written(html: string): HTMLElement {
  const element = make('event-speakers');
  element.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  return element;
}

export const speakersStates: readonly State[] = [
  {
    name: 'all fields',
    show: () => make('event-speakers', { heading: 'Speakers' }, { items: [ana, { ...ana, name: 'Jonas Berg' }] }),
    order: [...heading, 'list (2)', ...ANA, ...ANA.map((line) => line.replace('Ana Silva', 'Jonas Berg'))],
  },
  {
    name: 'data of the event',
    show: () => make('event-speakers', { heading: 'Speakers' }, { details: event }),
    order: [
      ...heading,
      'list (2)',
      'text "Chair"',
      'heading 3 "Ana Silva"',
      'text "Director, River Institute"',
      'heading 3 link "Jonas Berg"',
    ],
  },
  {
    name: 'a portrait with alternative text',
    show: () =>
      make('event-speakers', { heading: 'Speakers' }, { items: [{ ...ana, imageAlt: 'Ana Silva at the river' }] }),
    order: [...heading, 'list (1)', 'image "Ana Silva at the river"', ...ANA],
  },
  {
    name: 'a portrait that cannot be loaded',
    show: () =>
      make(
        'event-speakers',
        { heading: 'Speakers' },
        { items: [{ ...ana, image: '/test-data/status?code=404', imageAlt: 'Ana Silva at the river' }] },
      ),
    act: async ({ shadowRoot }) => {
      while (shadowRoot!.querySelector('img')) await new Promise((done) => setTimeout(done, 20));
    },
    order: [...heading, 'list (1)', ...ANA],
  },
  {
    name: 'names only, without a heading',
    show: () => make('event-speakers', {}, { items: ['Ana Silva', 'The Commissions'] }),
    order: ['list (2)', 'heading 2 "Ana Silva"', 'heading 2 "The Commissions"'],
  },
  {
    name: 'introduction, and a link to more',
    show: () =>
      make(
        'event-speakers',
        {},
        {
          items: {
            name: 'Panel',
            description: 'Three countries are represented.',
            url: 'https://example.org/speakers',
            linkText: 'All speakers',
            itemListElement: ['Ana Silva'],
          },
        },
      ),
    order: [
      'region "Panel"',
      'heading 2 "Panel"',
      'text "Three countries are represented."',
      'list (1)',
      'heading 3 "Ana Silva"',
      'link "All speakers"',
    ],
  },
  {
    name: 'names in other directions',
    show: () =>
      make(
        'event-speakers',
        { heading: 'Speakers' },
        { items: [{ name: 'رنا حداد', roleName: 'رئيسة', jobTitle: 'مديرة', affiliation: 'River Institute' }] },
      ),
    order: [...heading, 'list (1)', 'text "رئيسة"', 'heading 3 "رنا حداد"', 'text "مديرة, River Institute"'],
  },
  {
    name: 'author’s HTML',
    show: () =>
      written(
        `<h2>Panel</h2><h3>Moderator</h3><ul><li><img src="${picture}" alt="Ana Silva"><b>Ana Silva</b>, Director</li></ul>` +
          '<h3>Guests</h3><ul><li><a href="https://example.org/berg">Jonas Berg</a></li></ul>',
      ),
    act: loaded,
    order: [
      'region "Panel"',
      'heading 2 "Panel"',
      'list (2)',
      'text "Moderator"',
      'heading 3 "Ana Silva"',
      'text "Director"',
      'text "Guests"',
      'heading 3 link "Jonas Berg"',
    ],
  },
  {
    name: 'failed',
    show: () => withFallback(make('event-speakers', { src: '/test-data/status?code=500' })),
    act: loaded,
    order: [`text "${FALLBACK}"`],
  },
  { name: 'without data', show: () => withoutData('event-speakers'), order: [`text "${FALLBACK}"`] },
];
