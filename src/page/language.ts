import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { closestComposed } from './composed-tree.js';

type Host = ReactiveControllerHost & HTMLElement;

const hosts = new Set<Host>();
let observer: MutationObserver | undefined;

/** Renders the host again when a language or a direction changes anywhere on the page: one observer for all elements. */
export class LanguageController implements ReactiveController {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** The nearest `lang`, through shadow roots; empty where the page names none. */
  get language(): string {
    return closestComposed<HTMLElement>(this.#host, '[lang]')?.lang ?? '';
  }

  hostConnected(): void {
    hosts.add(this.#host);
    observer ??= new MutationObserver(() => hosts.forEach((host) => host.requestUpdate()));
    if (hosts.size === 1)
      observer.observe(document.documentElement, { subtree: true, attributeFilter: ['lang', 'dir'] });
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
    if (!hosts.size) observer?.disconnect();
  }
}

/** Whether the element runs from right to left now. Asked when it matters, never remembered. */
export function isRtl(element: Element): boolean {
  return getComputedStyle(element).direction === 'rtl';
}
