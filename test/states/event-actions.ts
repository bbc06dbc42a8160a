import { announcerFor } from '../../src/page/announcer.js';
import { event, make } from '../support/event.js';
import { withoutData, type State } from './state.js';

const bar = ['group "Page tools"', 'button "Print"', 'button "Share" (collapsed)'];
const opened = ['group "Page tools"', 'button "Print"', 'button "Share" (expanded)'];
const back = 'link "Back to Panel Discussions"';

const inside = <E extends HTMLElement>(actions: HTMLElement, id: string): E =>
  actions.shadowRoot!.querySelector<E>(`#${id}`)!;

/** Opens the menu of Share; where a browser has a dialog of its own for that, the menu is what it falls back to. */
async function openMenu(actions: HTMLElement): Promise<void> {
  inside(actions, 'menu').showPopover();
  await new Promise((done) => setTimeout(done, 50));
}

/** Presses "Copy link", with a clipboard that takes it or does not. */
async function copyLink(actions: HTMLElement, isTaken: boolean): Promise<void> {
  await openMenu(actions);
  const writeText = (): Promise<void> => (isTaken ? Promise.resolve() : Promise.reject(new Error('not allowed')));
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  inside(actions, 'copy').click();
  await new Promise((done) => setTimeout(done, 50));
  delete (navigator as { clipboard?: Clipboard }).clipboard;
  // What was announced is not what is read afterwards.
  announcerFor(actions).clear();
}

export const actionsStates: readonly State[] = [
  { name: 'default bar', show: () => make('event-actions', {}, { details: event }), order: [...bar, back] },
  {
    name: 'the menu with all networks',
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
    name: 'Back with an own text',
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
    order: ['group "Page tools" (en)', 'button "Print"', 'button "Share" (collapsed)', 'link "Zurück" (de)'],
  },
  // They need none. The author's HTML is what stands there without the script.
  { name: 'no data', show: () => withoutData('event-actions'), order: bar },
];
