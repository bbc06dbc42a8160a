import { closestComposed } from './composed-tree.js';

/**
 * Announces texts to screen readers through a polite live region. There is one region for the document and one for each
 * open dialog. All elements and all copies of the package share them.
 *
 * - The region of the document is in the light DOM, because one browser was reported not to announce a live region in
 *   a shadow root.
 * - It has no `role=status`, because an empty status is a stop in browse mode ("statusbar").
 * - It does not contain the content that it describes. Otherwise every change inside would be announced two or three
 *   times.
 */
export interface Announcer {
  /** Adds the empty region. A region that exists before its first text is announced more reliably. */
  readonly prepare: () => void;
  /** Announces a text after a short pause. Of several quick calls, the last one counts. */
  readonly say: (text: string, language?: string) => void;
  /** Empties the region, so that browse mode never reaches an old text. This is not announced. */
  readonly clear: () => void;
}

/** Long enough that several quick key presses make one announcement, and short enough to feel like a response. */
const PAUSE_MS = 200;
/** Long enough to read the text, also on a braille display. */
const STAY_MS = 5000;

const KEY = Symbol.for('event-page-elements/announcer');
/** Marks the region, so that it is found in a page that was restored. */
const CLASS = 'event-announcer';

/**
 * Returns the announcer for an element: that of the open dialog around it, or that of the document. While a modal
 * dialog is open, a screen reader ignores live regions outside it.
 */
export function announcerFor(element: Element): Announcer {
  const home: HTMLElement & { [KEY]?: Announcer } =
    closestComposed<HTMLDialogElement>(element, 'dialog[open]') ?? document.body;
  return (home[KEY] ??= createAnnouncer(home));
}

function createAnnouncer(home: HTMLElement): Announcer {
  let region: HTMLElement | undefined;
  // All elements share one timer. Otherwise the timer of one element would clear the text of another.
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastText = '';
  const schedule = (action: () => void, delay: number): void => {
    clearTimeout(timer);
    timer = setTimeout(action, delay);
  };
  const announcer: Announcer = {
    prepare() {
      if (region?.parentNode === home) return;
      // A page that restores its body, or a copy of it, brings back an old region with its last text.
      region = home.querySelector<HTMLElement>(`:scope > .${CLASS}`) ?? home.appendChild(createRegion());
      region.textContent = '';
    },
    say(text, language = '') {
      announcer.prepare();
      schedule(() => {
        // The region has the language, not an element inside, because Orca asks the region. (Firefox keeps reporting
        // the first one.) Setting `lang` to the same value still notifies `LanguageController`, which would render
        // every element.
        if (!language) region!.removeAttribute('lang');
        else if (region!.lang !== language) region!.lang = language;
        // A screen reader announces a text again only if it differs, so a space is added to a repeated text.
        lastText = text === lastText ? `${text}\u00a0` : text;
        region!.textContent = lastText;
        schedule(announcer.clear, STAY_MS);
      }, PAUSE_MS);
    },
    clear() {
      clearTimeout(timer);
      if (region?.firstChild) region.textContent = '';
    },
  };
  return announcer;
}

function createRegion(): HTMLElement {
  const region = document.createElement('div');
  region.className = CLASS;
  region.ariaLive = 'polite';
  region.ariaAtomic = 'true';
  // A style sheet would affect the page, and a style attribute would violate a strict Content Security Policy.
  region.style.cssText =
    'position:absolute;inset-block-start:0;block-size:1px;inline-size:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap';
  return region;
}
