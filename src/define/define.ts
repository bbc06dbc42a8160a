import { diagnose } from '../page/diagnose.js';
import type { Tag } from '../tags.js';
import { VERSION } from '../version.js';

type Versioned = CustomElementConstructor & { version?: string };

/**
 * Defines an element, unless its tag is already defined. `customElements.define` would throw for a second copy of the
 * package, and stop the scripts that follow. If the first copy has another version, a console message says so once for
 * all elements. On a server, without a DOM, the function does nothing.
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
