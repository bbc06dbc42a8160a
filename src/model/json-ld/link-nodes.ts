import { isReference } from '../fields.js';
import { limits } from '../limits.js';

type Container = Record<string, unknown>;

/** Further arrays and objects are not copied. The nodes in them cannot be found by their `@id`. */
const MAX_CONTAINERS = 10 * limits.entries;

/** The prefix of a name: `schema:`, or the address of a vocabulary. */
const PREFIX = /^.*[:/#]/;
/** Fields in which a text may be the `@id` of a node. Other texts that are equal to an `@id` are addresses. */
const NODE_FIELD = /^(?:location|organizer|performers?|image|su(?:per|b)Events?)$/;

/**
 * Returns a copy of JSON-LD with nodes in place of references to them, and without the prefixes of names: `schema:name`
 * becomes `name`. A node may be anywhere in the data. A reference without a node stays. The copy may contain itself.
 */
export function linkNodes(root: unknown): unknown {
  const copies = new Map<object, Container>();
  const nodes = new Map<unknown, Container>();
  const copyOf = (value: unknown): unknown => {
    if (!isContainer(value)) return value;
    const known = copies.get(value);
    if (known || copies.size > MAX_CONTAINERS) return known ?? value;
    const copy = (Array.isArray(value) ? [] : {}) as Container;
    copies.set(value, copy);
    return copy;
  };

  const result = copyOf(root);
  // The map grows during the iteration, which also visits the added containers. So deep data cannot exhaust the stack.
  for (const [value, copy] of copies) {
    for (const [key, inner] of Object.entries(value)) {
      const name = key.replace(PREFIX, '');
      // A name without a prefix counts more. `__proto__` would not become a field of the copy.
      if (name === key ? key !== '__proto__' : !(name in copy)) copy[name] = copyOf(inner);
    }
  }
  for (const copy of copies.values()) {
    const id = copy['@id'];
    if (id && !isReference(copy) && !nodes.get(id)?.['name']) nodes.set(id, copy);
  }
  for (const copy of copies.values())
    for (const [key, value] of Object.entries(copy))
      copy[key] = nodes.get(isReference(value) ? value['@id'] : NODE_FIELD.test(key) && value) ?? value;
  return result;
}

/** Whether a value is an array or a plain object. Any other object, such as a date, is a value. */
function isContainer(value: unknown): value is object {
  const prototype: unknown = Object.getPrototypeOf(value ?? '');
  return Array.isArray(value) || prototype === Object.prototype || prototype === null;
}
