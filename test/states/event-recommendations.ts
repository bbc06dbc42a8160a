import { event, make } from '../support/event.js';
import { FALLBACK, withoutData, type State } from './state.js';

const named = ['region "Recommendations"', 'heading 2 "Recommendations"', 'text "The meeting asked for:"'];

export const recommendationsStates: readonly State[] = [
  {
    name: 'list',
    show: () => make('event-recommendations', {}, { details: event }),
    order: [...named, 'list (3)', 'text "More staff"', 'text "Better protection"', 'text "Clear mandates"'],
  },
  {
    name: 'ordered list',
    show: () => make('event-recommendations', { ordered: '' }, { details: event }),
    order: [...named, 'list (3)', 'text "1. More staff"', 'text "2. Better protection"', 'text "3. Clear mandates"'],
  },
  {
    name: 'with links and descriptions',
    show: () =>
      make(
        'event-recommendations',
        {},
        {
          details: event,
          items: [
            { name: 'More staff', description: 'Above all in the field.', url: 'https://example.org/staff' },
            { name: 'Better protection', description: 'For national staff too.' },
          ],
        },
      ),
    // The description of a recommendation is parsed, but not shown yet.
    order: [...named, 'list (2)', 'link "More staff"', 'text "Better protection"'],
  },
  {
    name: 'without a heading',
    show: () => make('event-recommendations', { intro: 'The meeting asked for:' }, { items: ['More staff'] }),
    // Without a name it is no landmark.
    order: ['text "The meeting asked for:"', 'list (1)', 'text "More staff"'],
  },
  {
    name: 'long entries',
    show: () =>
      make(
        'event-recommendations',
        { intro: 'The meeting named two areas in which missions, member states and headquarters can do better:' },
        {
          items: [
            'Keep “neutral” and “impartial” apart in every public statement, and show impartiality in what a mission does.',
            'Bring those who decide and those who serve in the field to one table before a mandate is renewed.',
          ],
        },
      ),
    order: [
      'text "The meeting named two areas in which missions, member states and headquarters can do better:"',
      'list (2)',
      'text "Keep “neutral” and “impartial” apart in every public statement, and show impartiality in what a mission does."',
      'text "Bring those who decide and those who serve in the field to one table before a mandate is renewed."',
    ],
  },
  { name: 'without data', show: () => withoutData('event-recommendations'), order: [`text "${FALLBACK}"`] },
];
