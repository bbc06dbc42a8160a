import { diagnose } from '../page/diagnose.js';
import type { Tag } from '../tags.js';
import { VERSION } from '../version.js';

type Versioned = CustomElementConstructor & { version?: string };

/**
 * Defines a tag, unless it is taken: a second copy of the package on a page must not stop the scripts after it.
 * Says once in the console when the copy that came first is of another version. Without a DOM, on a server, it does nothing.
 */
export function define(tag: Tag, element: Versioned): void {
  if (!globalThis.customElements?.define) return;
  const taken: Versioned | undefined = customElements.get(tag);
  if (!taken) {
    element.version = VERSION;
    customElements.define(tag, element);
  } else if (taken !== element && taken.version !== VERSION)
    void diagnose(`<${tag}>`, ({ otherVersion }) => otherVersion(VERSION, taken.version));
}
