import { longDate } from '../expected.mjs';

export const title = 'An event to come';
export const about =
  'The page has a header and the page tools of an event that is still to come: rescheduled, in person and online, with registration and facts. A visitor lets the screen reader read it, then opens Add to calendar and makes a calendar file.';
export const page = '/test/screen-reader/pages/today.html';

const READY = 'Calendar file ready. Open it to add the event.';

/** @param {import('../visit.mjs').Visit} visit @param {import('../checks.mjs').Checks} checks */
export async function run(visit, checks) {
  checks.never('nothing is announced when the page loads', visit.atLoad, ['ready']);

  visit.part('The whole page');
  await visit.top();
  await visit.readOn();
  checks.inOrder('[A9] each line is read once, in the order that is seen', visit.heard, [
    ...['Add to calendar', 'Print', 'Share'],
    `Rescheduled, was Wednesday, ${longDate('2099-02-11')}: The delegations asked for more time.`,
    'Policy Forum',
    longDate('2099-03-18'),
    'Shared Rivers',
    'Ten river commissions compare notes.',
    'River House',
    'Map',
    'Join online',
    'In person and online',
    'Register',
    'Free',
    'Few places left',
    ...['Organized by', 'The Institute'],
    ...['Topics', 'Water and Mediation'],
    ...['Contact', 'events@institute.example'],
    ...['Accessibility', 'Step-free entrance.'],
    'The end of the page.',
  ]);

  visit.part('Add to calendar');
  await visit.top();
  await visit.press('Tab');
  checks.once('the button is read', visit.heard, ['Add to calendar']);
  await visit.press('Return');
  await visit.press('Tab');
  checks.once('[D8] the first choice is read', visit.heard, ['Calendar file']);
  await visit.press('Tab');
  checks.once('the next choice is read, and that it opens a new tab', visit.heard, [
    'Google Calendar',
    'opens in a new tab',
  ]);

  visit.part('The calendar file');
  await visit.press('shift+Tab');
  await visit.press('Return');
  await visit.wait(6500);
  checks.exactly('[D8] the result is announced once, and not repeated later', visit.heard, /Calendar file ready/g, [
    'Calendar file ready',
  ]);
  checks.once('the whole result is announced', visit.heard, [READY]);

  visit.part('Out of the menu');
  // Firefox shows its downloads, which the first Escape closes.
  await visit.pass('Escape');
  await visit.pass('Escape');
  await visit.press('Tab');
  checks.once('the next tab stop after Escape is the one after Add to calendar', visit.heard, ['Print']);
}
