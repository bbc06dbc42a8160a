import type * as diagnostics from './diagnostics.js';

/** Says in the console what is wrong with an element. `words` picks the message of those that are loaded for it. */
export async function diagnose(name: string, words: (messages: typeof diagnostics) => string): Promise<void> {
  console.warn(name + words(await import('./diagnostics.js')));
}

/** `<event-recent id="rail">`, so that an author finds it. */
export function nameOf({ localName, id }: Element): string {
  return `<${localName}${id ? ` id="${id}"` : ''}>`;
}
