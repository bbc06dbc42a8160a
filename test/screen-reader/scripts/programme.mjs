import { longDate } from '../expected.mjs';

export const title = 'The programme, the people and the recordings';
export const about =
  'The page has the sessions, the speakers, the outcome of the recommendations, a recording, a document and the series of an event that is over. A visitor lets the screen reader read it, then goes to the button of the recording. The player is on another site, which the visitor hears before pressing the button.';
export const page = '/test/screen-reader/pages/programme.html';

/** @param {import('../visit.mjs').Visit} visit @param {import('../checks.mjs').Checks} checks */
export async function run(visit, checks) {
  visit.part('The whole page');
  await visit.top();
  await visit.readOn();
  checks.inOrder('each line is read in the order that is seen', visit.heard, [
    'The start of the page.',
    'River Days',
    'heading level 1',
    ...['Programme', 'heading level 2'],
    ...['Who owns a flood?', 'Moderator: Ana Silva', 'Jonas Berg', 'Large Hall'],
    ...['The law of the mills', 'River Gallery'],
    ...['Speakers', 'heading level 2'],
    ...['Chair', 'Ana Silva', 'Director, Delta Institute', 'Led two river commissions.'],
    ...['Jonas Berg', 'Judge'],
    'What the meeting asked for:',
    ...['Publish every gauge.', `Done, as of ${longDate('2020-06-01')}`, 'Open gauges'],
    'Meet again.',
    ...['Recordings', 'The closing debate', '1 hr, 12 min', 'Play video: The closing debate'],
    'Playing loads content from video.invalid.',
    'Watch on video.invalid',
    'Transcript',
    ...['Documents', 'Concept note (PDF, 412 kB, in French)'],
    ...['Part of River Year', 'Previous', 'River Nights', 'Next', 'River Weeks'],
    'The end of the page.',
  ]);

  visit.part('To the recording, by button');
  await visit.top();
  await visit.press('b');
  checks.once('[G7] name, role and description of the button are read', visit.heard, [
    'Play video: The closing debate',
    'button',
    'Playing loads content from video.invalid.',
  ]);
}
