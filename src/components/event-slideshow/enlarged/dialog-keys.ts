const stop = (event: Event): void => event.stopPropagation();

/**
 * Keeps the keys of a dialog inside it: a dialog around it hears none of them, and Enter held down on the button that
 * opened it, or on Close, does not open and close it again and again. `onKey` gets each other key that no control of
 * the dialog uses itself.
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
    // Its `keyup` fires where the focus is by then.
    if (event.key === 'Escape') host.addEventListener('keyup', stop, { once: true });
    // Keys in the zoomed photo, a long caption and the field with the link are the browser's.
    if (!target.closest('.zoomed, .words[tabindex], input')) onKey(event);
  });
}

/** Ignores the repeats of the key that is held down now, until it is let go. */
function ignoreRepeats(host: HTMLElement): void {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.repeat) event.preventDefault();
  };
  host.addEventListener('keydown', onKeyDown);
  host.addEventListener('keyup', () => host.removeEventListener('keydown', onKeyDown), { once: true });
}
