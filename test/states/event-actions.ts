import { announcerFor } from '../../src/page/announcer.js';
import { event, make } from '../support/event.js';
import { withoutData, type State } from './state.js';

const bar = ['group "Page tools"', 'button "Print"', 'button "Share" (collapsed)'];
const opened = ['group "Page tools"', 'button "Print"', 'button "Share" (expanded)'];
const back = 'link "Back to Panel Discussions"';

const inside = <E extends HTMLElement>(actions: HTMLElement, id: string): E =>
  actions.shadowRoot!.querySelector<E>(`#${id}`)!;

/** Opens the menu of Share, also in a browser that has a share dialog and uses the menu only as a fallback. */
async function openMenu(actions: HTMLElement): Promise<void> {
  inside(actions, 'share-menu').showPopover();
  await new Promise((done) => setTimeout(done, 50));
}

/** Presses "Copy link", with a clipboard that accepts the text or rejects it. */
async function copyLink(actions: HTMLElement, isAccepted: boolean): Promise<void> {
  await openMenu(actions);
  const writeText = (): Promise<void> => (isAccepted ? Promise.resolve() : Promise.reject(new Error('not allowed')));
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  inside(actions, 'copy').click();
  await new Promise((done) => setTimeout(done, 50));
  delete (navigator as { clipboard?: Clipboard }).clipboard;
  // The announcement is not part of the reading order.
  announcerFor(actions).clear();
}

/** Opens the menu of Add to calendar, and waits for its choices. */
async function openCalendar(actions: HTMLElement): Promise<void> {
  inside(actions, 'calendar').click();
  while (!inside(actions, 'calendar-menu').querySelector('li')) await new Promise((done) => setTimeout(done, 20));
}

/** Makes a calendar file, which the browser does not get. */
async function makeFile(actions: HTMLElement): Promise<void> {
  await openCalendar(actions);
  const button = inside(actions, 'calendar-menu').querySelector('button')!;
  Object.defineProperty(HTMLAnchorElement.prototype, 'click', { configurable: true, value: () => undefined });
  button.click();
  while (!inside(actions, 'calendar-menu').querySelector('p')) await new Promise((done) => setTimeout(done, 20));
  delete (HTMLAnchorElement.prototype as Partial<HTMLAnchorElement>).click;
  announcerFor(actions).clear();
}

const upcoming = { ...event, startDate: '2099-06-19' };
const calendars = [
  'list (5)',
  'button "Calendar file (.ics)"',
  'link "Google Calendar (opens in a new tab)"',
  'link "Outlook.com (opens in a new tab)"',
  'link "Microsoft 365 (opens in a new tab)"',
  'link "Yahoo (opens in a new tab)"',
];

export const actionsStates: readonly State[] = [
  { name: 'default bar', show: () => make('event-actions', {}, { details: event }), order: [...bar, back] },
  {
    name: 'of an event to come',
    show: () => make('event-actions', {}, { details: upcoming }),
    order: [bar[0]!, 'button "Add to calendar" (collapsed)', ...bar.slice(1), back],
  },
  {
    name: 'calendars',
    show: () => make('event-actions', {}, { details: upcoming }),
    act: openCalendar,
    order: [bar[0]!, 'button "Add to calendar" (expanded)', ...calendars, ...bar.slice(1), back],
  },
  {
    name: 'calendar file ready',
    show: () => make('event-actions', {}, { details: upcoming }),
    act: makeFile,
    order: [
      bar[0]!,
      'button "Add to calendar" (expanded)',
      ...calendars,
      'text "Calendar file ready. Open it to add the event."',
      ...bar.slice(1),
      back,
    ],
  },
  {
    name: 'menu with all networks',
    show: () =>
      make('event-actions', { 'share-to': 'email linkedin facebook mastodon whatsapp x bluesky' }, { details: event }),
    act: openMenu,
    order: [
      ...opened,
      'list (8)',
      'button "Copy link"',
      'link "E-mail"',
      'link "Share on LinkedIn (opens in a new tab)"',
      'link "Share on Facebook (opens in a new tab)"',
      'link "Share on Mastodon (opens in a new tab)"',
      'link "Share on WhatsApp (opens in a new tab)"',
      'link "Share on X (opens in a new tab)"',
      'link "Share on Bluesky (opens in a new tab)"',
      back,
    ],
  },
  {
    name: 'link copied',
    show: () => make('event-actions', {}, { details: event }),
    act: (actions) => copyLink(actions, true),
    order: [...opened, 'list (2)', 'button "Copy link"', 'link "E-mail"', 'text "Link copied"', back],
  },
  {
    name: 'copy failed',
    show: () => make('event-actions', {}, { details: event }),
    act: (actions) => copyLink(actions, false),
    order: [
      ...opened,
      'list (2)',
      'button "Copy link"',
      'link "E-mail"',
      'text "Copy failed, link selected"',
      'textbox "Copy failed, link selected" (read-only)',
      back,
    ],
  },
  {
    name: 'Back with its own text',
    show: () => make('event-actions', { 'back-href': 'https://example.org/events', 'back-text': 'All events' }),
    order: [...bar, 'link "All events"'],
  },
  {
    name: 'without Back',
    show: () => make('event-actions', { actions: 'print share' }, { details: event }),
    order: bar,
  },
  {
    name: 'on a page in German',
    show: () => make('event-actions', { lang: 'de', 'back-href': 'https://example.org/', 'back-text': 'Zurück' }),
    order: ['group "Page tools" (en)', 'button "Print" (en)', 'button "Share" (collapsed) (en)', 'link "Zurück"'],
  },
  // The element needs no data. The author’s HTML is only shown without the script.
  { name: 'without data', show: () => withoutData('event-actions'), order: bar },
];
