/**
 * What the tests of several elements share: one event, what is seen and heard of an element, and warnings that a test
 * causes on purpose.
 */
import { waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { announcerFor } from '../../src/page/announcer.js';
import { axNodes } from './browser.js';
import { make } from './event.js';

export { TAGS, type Tag } from '../../src/tags.js';
export { event, make } from './event.js';

/** The text of all elements with this part name, with white space as it is seen. */
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
 * What assistive technology is told of the page, in order: "link Home", "heading Recent Events", ….
 * Only nodes with one of `roles`; without any, all but plain text.
 */
export async function spoken(...roles: string[]): Promise<string[]> {
  const quiet = new Set(['RootWebArea', 'StaticText', 'generic', 'none', 'paragraph', 'ListMarker', 'InlineTextBox']);
  return (await axNodes())
    .filter(({ role }) => (roles.length ? roles.includes(role) : !quiet.has(role)))
    .map(({ role, name }) => `${role} ${name}`.trim());
}

/** Waits until `condition` holds: long enough for three browsers that share two cores. */
export function until(condition: () => unknown, message: string, seconds = 8): Promise<void> {
  return waitUntil(condition, message, { timeout: seconds * 1000 });
}

/** Puts an element into a place of its own in the page; it is removed after the test. */
export function place(...nodes: (Node | string)[]): HTMLElement {
  const home = document.createElement('div');
  home.append(...nodes);
  document.body.append(home);
  homes.add(home);
  return home;
}

/** The same, in the page and rendered. */
export async function show<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string> = {},
  properties: Partial<HTMLElementTagNameMap[K]> = {},
): Promise<HTMLElementTagNameMap[K]> {
  const element = make(tag, attributes, properties);
  place(element);
  await (element as unknown as LitElement).updateComplete;
  return element;
}

/**
 * Until the elements inside have shown what they will: what is rendered at once, what is fetched before that, and what
 * comes of it.
 */
export async function ready(root: Element): Promise<void> {
  const elements = [...root.querySelectorAll('*')];
  const turn = async (): Promise<void> => {
    for (const element of elements) await (element as Partial<LitElement>).updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
  };
  do await turn();
  while (elements.some(({ ariaBusy }) => ariaBusy));
  await turn();
}

/** A JSON script, as an author puts it inside an element. */
export function jsonScript(value: unknown, type = 'application/json'): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = type;
  script.textContent = typeof value === 'string' ? value : JSON.stringify(value);
  return script;
}

/** From now until the end of the test warnings go into this list instead of the console. */
export function catchWarnings(): string[] {
  const caught: string[] = [];
  console.warn = (...words: unknown[]) => void caught.push(String(words[0]));
  return caught;
}

/** The live region of the page. */
export const region = (): HTMLElement | null => document.querySelector<HTMLElement>('body > [aria-live]');

/** The announcements from now until the end of the test: every text that a live region in `home` gets. */
export function announced(home: HTMLElement = document.body): string[] {
  const texts: string[] = [];
  const observer = new MutationObserver((records) => {
    const regions = records.map(({ target }) =>
      (target instanceof Element ? target : target.parentElement)?.closest('[aria-live]'),
    );
    // A no-break space at the end only makes a repeated text differ.
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
  // What one test has not waited for must not be said in the next one.
  announcerFor(document.body).clear();
  observers.clear();
  homes.clear();
});
