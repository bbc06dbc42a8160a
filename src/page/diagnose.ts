import type * as diagnostics from './diagnostics.js';

/** Says in the console what is wrong with an element. `words` picks the message of those that are loaded for it; without a line that is the name alone. */
export async function diagnose(name: string, words: (messages: typeof diagnostics) => string): Promise<void> {
  const messages = await import('./diagnostics.js').catch(() => undefined);
  console.warn(name + (messages ? words(messages) : ' has a problem.'));
}

/** `<event-recent id="rail">`, so that an author finds it. */
export function nameOf({ localName, id }: Element): string {
  return `<${localName}${id ? ` id="${id}"` : ''}>`;
}
