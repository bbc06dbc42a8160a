import type * as diagnostics from './diagnostics.js';

/**
 * Warns the embedder in the console about an element. The messages are loaded on demand, and `message` picks one of
 * them, or none if it has already been written. If the network fails, the warning still names the element.
 */
export async function diagnose(
  name: string,
  message: (messages: typeof diagnostics) => string | undefined,
): Promise<void> {
  const messages = await import('./diagnostics.js').catch(() => undefined);
  const text = messages ? message(messages) : ' has a problem, but its description could not be loaded.';
  if (text) console.warn(name + text);
}

/** Returns the tag of an element with its id, such as `<event-recent id="rail">`, so that the embedder can find it. */
export function nameOf({ localName, id }: Element): string {
  return `<${localName}${id ? ` id="${id}"` : ''}>`;
}
