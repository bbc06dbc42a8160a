/**
 * Resolves when the reader uses nothing inside the host: no focus is in it, and no selected text. The host then shows
 * its data in place of the author's nodes, and a focus or a selection in them would be lost.
 */
export function whenUnused(host: Element): Promise<void> {
  return new Promise((resolve) => {
    const check = (): void => {
      const selection = getSelection();
      const isSelected = selection !== null && !selection.isCollapsed && selection.containsNode(host, true);
      if (isSelected || host.matches(':focus-within')) return;
      document.removeEventListener('selectionchange', check);
      host.removeEventListener('focusout', checkLater);
      resolve();
    };
    // During the event, the focus is on its way to another element.
    const checkLater = () => setTimeout(check);
    document.addEventListener('selectionchange', check);
    host.addEventListener('focusout', checkLater);
    check();
  });
}
