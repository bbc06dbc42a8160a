const stop = (event: Event): void => event.stopPropagation();

/**
 * Keeps key events inside a dialog. A dialog around it receives none of them. If the visitor holds down Enter on the
 * button that opened the dialog, or on Close, the dialog does not open and close repeatedly. `onKey` is called for
 * every key, except in the parts of the dialog where the browser handles keys.
 */
export function containKeys(dialog: HTMLElement, host: HTMLElement, onKey: (event: KeyboardEvent) => void): void {
  dialog.addEventListener('keyup', stop);
  dialog.addEventListener('keydown', (event) => {
    stop(event);
    const target = event.target as Element;
    if (event.key === 'Enter' && target.id === 'close') {
      if (event.repeat) event.preventDefault();
      else ignoreRepeats(host);
    }
    // The `keyup` of Escape fires on the element that has the focus by then.
    if (event.key === 'Escape') host.addEventListener('keyup', stop, { once: true });
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
