/**
 * Helpers for the tests of several elements. They put an element into the page, return what it shows, exposes and
 * announces, and collect the warnings that a test causes on purpose.
 */
import { waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { announcerFor } from '../../src/page/announcer.js';
import { axNodes } from './browser.js';
import { make, type Properties } from './event.js';

export { TAGS, type Tag } from '../../src/tags.js';
export { event, make } from './event.js';

/** Returns the text of each element with this part name, with white space collapsed. */
export function parts(element: Element, name: string): string[] {
  return partElements(element, name).map(textOf);
}

export function partElements(element: Element, name: string): HTMLElement[] {
  return [...element.shadowRoot!.querySelectorAll<HTMLElement>(`[part~="${name}"]`)];
}

export function textOf(node: Node): string {
  return (node.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/**
 * Returns the nodes that the page exposes to assistive technology, in order: "link Home", "heading Recent Events", ….
 * With `roles`, returns only nodes with one of these roles; without, all nodes except plain text.
 */
export async function spoken(...roles: string[]): Promise<string[]> {
  const quiet = new Set(['RootWebArea', 'StaticText', 'generic', 'none', 'paragraph', 'ListMarker', 'InlineTextBox']);
  return (await axNodes())
    .filter(({ role }) => (roles.length ? roles.includes(role) : !quiet.has(role)))
    .map(({ role, name }) => `${role} ${name}`.trim());
}

/** Returns the lines "role name" of the accessibility tree that match, in order. */
export async function exposed(pattern: RegExp): Promise<string[]> {
  return (await axNodes()).map(({ role, name }) => `${role} ${name}`).filter((line) => pattern.test(line));
}

/** Waits until `condition` holds. The default time is long enough for three browsers that share two cores. */
export function until(condition: () => unknown, message: string, seconds = 8): Promise<void> {
  return waitUntil(condition, message, { timeout: seconds * 1000 });
}

/** Puts nodes into a new `div` in the page. Returns the `div`, which is removed after the test. */
export function place(...nodes: (Node | string)[]): HTMLElement {
  const home = document.createElement('div');
  home.append(...nodes);
  document.body.append(home);
  homes.add(home);
  return home;
}

/** Makes an element, puts it into the page, and waits until it is rendered. */
export async function show<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string> = {},
  properties: Properties<K> = {},
): Promise<HTMLElementTagNameMap[K]> {
  const element = make(tag, attributes, properties);
  place(element);
  await (element as unknown as LitElement).updateComplete;
  return element;
}

/**
 * Waits until the elements inside `root` have rendered their final content: after their first update, after everything
 * that they fetch, and after the updates that follow.
 */
export async function ready(root: Element): Promise<void> {
  const elements = [...root.querySelectorAll('*')];
  const turn = async (): Promise<void> => {
    for (const element of elements) await (element as Partial<LitElement>).updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
  };
  do await turn();
  while (elements.some((element) => element.matches(':state(loading)')));
  await turn();
}

/** Makes a JSON script, as an author puts it inside an element. */
export function jsonScript(value: unknown, type = 'application/json'): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = type;
  script.textContent = typeof value === 'string' ? value : JSON.stringify(value);
  return script;
}

/** Returns a list that gets all warnings until the end of the test, instead of the console. */
export function catchWarnings(): string[] {
  const caught: string[] = [];
  console.warn = (...words: unknown[]) => void caught.push(String(words[0]));
  return caught;
}

/** The live region of the page. */
export const region = (): HTMLElement | null => document.querySelector<HTMLElement>('body > [aria-live]');

/** Returns a list that gets every text of a live region in `home` until the end of the test. */
export function announced(home: HTMLElement = document.body): string[] {
  const texts: string[] = [];
  const observer = new MutationObserver((records) => {
    const regions = records.map(({ target }) =>
      (target instanceof Element ? target : target.parentElement)?.closest('[aria-live]'),
    );
    // The announcer adds a no-break space to make a repeated text different.
    for (const live of new Set(regions)) if (live?.textContent) texts.push(live.textContent.replace('\u00a0', ''));
  });
  observer.observe(home, { childList: true, characterData: true, subtree: true });
  observers.add(observer);
  return texts;
}

const warn = console.warn;
const homes = new Set<HTMLElement>();
const observers = new Set<MutationObserver>();

afterEach(() => {
  console.warn = warn;
  observers.forEach((observer) => observer.disconnect());
  homes.forEach((home) => home.remove());
  // An announcement that one test did not wait for must not appear in the next one.
  announcerFor(document.body).clear();
  observers.clear();
  homes.clear();
});
