import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { closestComposed } from './composed-tree.js';

type Host = ReactiveControllerHost & HTMLElement;

const hosts = new Set<Host>();
let observer: MutationObserver | undefined;

/** Updates all elements, because the words of a language, a `lang` or a `dir` have changed. */
export const updateLanguage = (): void => hosts.forEach((host) => host.requestUpdate());

/** Updates the host when a `lang` or `dir` changes anywhere on the page. All elements share one observer. */
export class LanguageController implements ReactiveController {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** The nearest `lang`, also outside shadow roots; empty if the page names no language. */
  get language(): string {
    return closestComposed<HTMLElement>(this.#host, '[lang]')?.lang ?? '';
  }

  hostConnected(): void {
    hosts.add(this.#host);
    observer ??= new MutationObserver(updateLanguage);
    if (hosts.size === 1)
      // The document, not its root element, because a script may replace the element.
      observer.observe(document, { subtree: true, attributeFilter: ['lang', 'dir'] });
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
    if (!hosts.size) observer?.disconnect();
  }
}

/** Whether the element's direction is currently right to left. Do not cache the result: the direction can change. */
export function isRtl(element: Element): boolean {
  return getComputedStyle(element).direction === 'rtl';
}
