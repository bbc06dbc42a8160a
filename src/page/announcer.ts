import { closestComposed } from './composed-tree.js';

/**
 * Speaks to screen readers: one polite live region for a whole document, and one in each open dialog, shared by all elements and by all copies of the package.
 *
 * In the light DOM, because a live region inside a shadow root was reported silent in one browser; without `role=status`, because an empty one is a stop
 * in browse mode ("statusbar"); never around what it speaks of, because then every change inside is spoken, two or three times.
 */
export interface Announcer {
  /** Makes the region, empty: one that is there before it is needed is heard more reliably. */
  readonly prepare: () => void;
  /** Says it after a short pause; of several quick calls the last one counts. */
  readonly say: (text: string, language?: string) => void;
  /** Empties the region, which is not spoken, so that browse mode never meets stale text. */
  readonly clear: () => void;
}

/** Long enough that quick presses make one announcement, short enough to be felt as an answer. In ms. */
const PAUSE = 200;
/** Long enough to be read, on a braille display too. In ms. */
const STAY = 5000;

const KEY = Symbol.for('event-page-elements/announcer');

/** The announcer that is heard from where `element` is: nothing outside an open modal dialog is. */
export function announcerFor(element: Element): Announcer {
  const home: HTMLElement & { [KEY]?: Announcer } =
    closestComposed<HTMLDialogElement>(element, 'dialog[open]') ?? document.body;
  return (home[KEY] ??= createAnnouncer(home));
}

function createAnnouncer(home: HTMLElement): Announcer {
  const region = document.createElement('div');
  region.setAttribute('aria-live', 'polite');
  region.setAttribute('aria-atomic', 'true');
  // A style sheet would be a leak into the page, and a style attribute a violation of strict policies.
  region.style.cssText =
    'position:absolute;inset-block-start:0;block-size:1px;inline-size:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap';
  // One timer for the region: with one for each element, the first would wipe what the second has just said.
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = '';
  const schedule = (action: () => void, delay: number): void => {
    clearTimeout(timer);
    timer = setTimeout(action, delay);
  };
  const announcer: Announcer = {
    prepare() {
      // Pages that exchange their whole body take the region with it.
      if (region.parentNode !== home) home.append(region);
    },
    say(text, language = '') {
      announcer.prepare();
      schedule(() => {
        // Setting the language it has already is a change to observers, and would render every element of the page.
        if (!language) region.removeAttribute('lang');
        else if (region.lang !== language) region.lang = language;
        // The same text again is a change, and spoken, only if it differs.
        last = text === last ? `${text}\u00a0` : text;
        region.textContent = last;
        schedule(announcer.clear, STAY);
      }, PAUSE);
    },
    clear() {
      clearTimeout(timer);
      if (region.firstChild) region.textContent = '';
    },
  };
  return announcer;
}
