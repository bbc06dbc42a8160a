/** Defines a state of an element, and the helpers of all states. Needs no test runner, since the gallery uses it. */
import type { LitElement } from 'lit';
// The search for the event in data with sessions or a series. Loaded before, it takes no time of its own.
import '../../src/json-ld/event-of-page.js';
import { TAGS, type Tag } from '../../src/tags.js';
import { make } from '../support/event.js';
import { hasPlaceholder } from '../support/slides.js';

export interface State {
  readonly name: string;
  /** Creates the element, not yet in the page. */
  readonly show: () => HTMLElement;
  /** Does what a visitor does with the element in the page. */
  readonly act?: (shown: HTMLElement) => Promise<void>;
  /** The expected reading order, from top to bottom, in the notation of reading-order.ts. */
  readonly order: readonly string[];
}

/** Shows a state in `home`, and waits until everything in it is rendered. */
export async function present({ show, act }: State, home: HTMLElement): Promise<HTMLElement> {
  const shown = show();
  home.append(shown);
  await settled(shown);
  await act?.(shown);
  await settled(shown);
  return shown;
}

/** How often an element that loads is looked at again. Some states only load. */
const MAX_TURNS = 20;

/** Waits until an element and the elements inside it are rendered. */
async function settled(shown: Element): Promise<void> {
  const all = [shown, ...TAGS.flatMap((tag) => [...(shown.shadowRoot ?? shown).querySelectorAll(tag)])];
  for (const element of [...all, ...shown.children]) await (element as Partial<LitElement>).updateComplete;
  // Data from another element arrives in a later task, and so do lazy parts.
  let turns = 0;
  do await new Promise((done) => setTimeout(done));
  while (all.some(hasPlaceholder) || (turns++ < MAX_TURNS && all.some((one) => one.matches(':state(loading)'))));
}

/** Creates an element without data. It contains a fallback, which must then be read. */
export function withoutData(tag: Tag, attributes: Record<string, string> = {}): HTMLElement {
  return withFallback(make(tag, attributes));
}

export const FALLBACK = 'The programme will follow.';

/** Adds a fallback to an element. */
export function withFallback(element: HTMLElement): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.textContent = FALLBACK;
  element.append(paragraph);
  return element;
}
