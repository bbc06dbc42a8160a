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
    order: [
      ...named,
      'list (2)',
      'link "More staff"',
      'text "Above all in the field."',
      'text "Better protection"',
      'text "For national staff too."',
    ],
  },
  {
    name: 'outcomes',
    show: () =>
      make(
        'event-recommendations',
        {},
        {
          details: event,
          items: [
            {
              name: 'One gauge that both sides read.',
              actionStatus: 'done',
              dateModified: '2026-12-01',
              result: [
                { name: 'Joint gauge in operation', url: 'https://example.org/gauge', description: 'Since autumn.' },
                'A table of its readings',
              ],
            },
            { name: 'A telephone line.', actionStatus: 'in-progress', dateModified: '2027-01-15' },
            { name: 'Maps of both banks.', description: 'On paper.', actionStatus: 'partly', result: 'Two of five.' },
            { name: 'A common fund.', actionStatus: 'open' },
            { name: 'A yearly meeting.', actionStatus: 'not-done', dateModified: '2027' },
          ],
        },
      ),
    order: [
      ...named,
      'list (5)',
      'text "One gauge that both sides read."',
      'text "Done, as of December 1, 2026"',
      'link "Joint gauge in operation"',
      'text "Since autumn."',
      'text "A table of its readings"',
      'text "A telephone line."',
      'text "In progress, as of January 15, 2027"',
      'text "Maps of both banks."',
      'text "On paper."',
      'text "Partly done"',
      'text "Two of five."',
      'text "A common fund."',
      'text "Open"',
      'text "A yearly meeting."',
      'text "Not carried out, as of 2027"',
    ],
  },
  {
    name: 'a link to each one',
    show: () =>
      make(
        'event-recommendations',
        { links: '', ordered: '' },
        { details: event, items: [{ name: 'More staff', actionStatus: 'open' }, 'Better protection'] },
      ),
    order: [
      ...named,
      'list (2)',
      'text "1. More staff"',
      'text "Open"',
      'link "Link to recommendation 1"',
      'text "2. Better protection"',
      'link "Link to recommendation 2"',
    ],
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
