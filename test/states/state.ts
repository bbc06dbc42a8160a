/** What a state of an element is, and what the states have in common. Needs no test runner: the gallery shows them too. */
import type { LitElement } from 'lit';
import { TAGS, type Tag } from '../../src/tags.js';
import { make } from '../support/event.js';
import { hasPlaceholder } from '../support/slides.js';

export interface State {
  readonly name: string;
  /** The element in this state, not yet in the page. */
  readonly show: () => HTMLElement;
  /** What the visitor does once it is there. */
  readonly act?: (shown: HTMLElement) => Promise<void>;
  /** What ought to be spoken, from top to bottom, in the notation of reading-order.ts. */
  readonly order: readonly string[];
}

/** Shows a state in `home`, and comes back when everything in it is rendered. */
export async function present({ show, act }: State, home: HTMLElement): Promise<HTMLElement> {
  const shown = show();
  home.append(shown);
  await settled(shown);
  await act?.(shown);
  await settled(shown);
  return shown;
}

/** Until nothing in it, through the shadow roots of the package, waits to be rendered. */
async function settled(shown: Element): Promise<void> {
  const all = [shown, ...TAGS.flatMap((tag) => [...(shown.shadowRoot ?? shown).querySelectorAll(tag)])];
  for (const element of [...all, ...shown.children]) await (element as Partial<LitElement>).updateComplete;
  // Data from elsewhere, and parts that are told of them; code that comes when it is wanted.
  do await new Promise((done) => setTimeout(done));
  while (all.some(hasPlaceholder));
}

/** An element without data that has the author's own HTML, which must then be what is read. */
export function withoutData(tag: Tag, attributes: Record<string, string> = {}): HTMLElement {
  return withFallback(make(tag, attributes));
}

export const FALLBACK = 'The programme will follow.';

export function withFallback(element: HTMLElement): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.textContent = FALLBACK;
  element.append(paragraph);
  return element;
}
