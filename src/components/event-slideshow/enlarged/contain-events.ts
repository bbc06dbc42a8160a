import { stop } from '../../../page/own-events.js';

/** Events without an `on…` property: changes of focus, and an old form of `wheel` in Firefox. */
const OTHER_EVENTS = ['focusin', 'focusout', 'DOMMouseScroll'];

/**
 * Keeps all events inside a modal dialog. Otherwise a script of the page, such as one for smooth scrolling, would move
 * the page behind the dialog. A dialog around it receives no key. If the visitor holds down Enter on the button that
 * opened the dialog, or on Close, the dialog does not open and close repeatedly. `onKey` is called for every key,
 * except in the parts of the dialog where the browser handles keys.
 */
export function containEvents(dialog: HTMLElement, host: HTMLElement, onKey: (event: KeyboardEvent) => void): void {
  const types = [...OTHER_EVENTS];
  for (const name in dialog) if (name.startsWith('on')) types.push(name.slice(2));
  // A passive listener does not delay scrolling.
  for (const type of types) dialog.addEventListener(type, stop, { passive: true });
  dialog.addEventListener('keydown', (event) => {
    const target = event.target as Element;
    const isEnterOnClose = event.key === 'Enter' && target.id === 'close';
    if (isEnterOnClose) {
      if (event.repeat) event.preventDefault();
      else ignoreRepeats(host);
    }
    // The `keyup` of a key that closes the dialog fires on the element that has the focus by then.
    if (isEnterOnClose || event.key === 'Escape') host.addEventListener('keyup', stop, { once: true });
    // The browser handles keys in the zoomed photo, in a long caption, and in the field with the link.
    if (!target.closest('.zoomed, .words[tabindex], input')) onKey(event);
  });
}

/** Ignores the repeats of the key that is held down now, until it is released. */
function ignoreRepeats(host: HTMLElement): void {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.repeat) event.preventDefault();
  };
  host.addEventListener('keydown', onKeyDown);
  host.addEventListener('keyup', () => host.removeEventListener('keydown', onKeyDown), { once: true });
}
