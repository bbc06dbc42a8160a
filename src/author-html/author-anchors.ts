import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { allUnshown } from '../upgrade/unshown.js';

/**
 * Scrolls to the host when the URL fragment changes and names a node of the author's HTML inside the host. A link in a
 * table of contents does this. The host shows the text of the node in another place, so the node itself has no box that
 * a browser could scroll to.
 */
export class AuthorAnchors implements ReactiveController {
  readonly #host: HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#scrollToHost);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#scrollToHost);
  }

  readonly #scrollToHost = (): void => {
    const target = this.#host.querySelector(':target');
    if (target && !target.checkVisibility()) this.#host.scrollIntoView();
  };
}

/**
 * Resolves when the reader uses nothing inside the host: no focus is in it, and no selected text. The host then shows
 * its data in place of the author's nodes, and a focus or a selection in them would be lost. Content that the host does
 * not show itself, such as a form, stays, and so does a focus in it.
 */
export function whenUnused(host: Element): Promise<void> {
  return new Promise((resolve) => {
    const end = new AbortController();
    const check = (): void => {
      const selection = getSelection();
      const isSelected = selection?.isCollapsed === false && selection.containsNode(host, true);
      const { activeElement: focused } = host.getRootNode() as Document | ShadowRoot;
      const isFocused =
        host.contains(focused) && !allUnshown(host, host.localName).some((one) => one.contains(focused));
      if (isSelected || isFocused) return;
      end.abort();
      resolve();
    };
    document.addEventListener('selectionchange', check, end);
    // During the event, the focus is on its way to another element.
    host.addEventListener('focusout', () => setTimeout(check), end);
    check();
  });
}
