import { EntryList } from './entry-list.js';

/** An object of untrusted data. Only `Datum` reads its values. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether a value is an object of untrusted data: not an array, and not a list that was read before. */
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof EntryList);

/** Whether a value is present; an empty string is not. */
export function isPresent<T>(value: T | null | undefined): value is T {
  return value !== undefined && value !== null && value !== '';
}

/**
 * Whether a value is a reference to a node of JSON-LD: `{"@id": …}`, perhaps with a type and with empty fields. Its
 * `@id` only names the node.
 */
export function isReference(value: unknown): value is Fields {
  const isField = (key: string): boolean => !/^@(?:id|type)$/.test(key) && isPresent((value as Fields)[key]);
  return isFields(value) && typeof value['@id'] === 'string' && !Object.keys(value).some(isField);
}

/** Returns the first of `names` that is present in `value` as an own property. Inherited properties do not count. */
export function fieldIn(value: unknown, names: readonly string[]): string | undefined {
  return isFields(value) ? names.find((name) => Object.hasOwn(value, name) && isPresent(value[name])) : undefined;
}

/** Returns the value of the first of the fields `names` that is present. */
export function valueIn(value: unknown, ...names: readonly string[]): unknown {
  const name = fieldIn(value, names);
  return name && (value as Fields)[name];
}

/** Whether an entry is a text or has one of the fields `names`. Must be cheap: it runs for every entry of a list. */
export function hasAnyField(raw: unknown, names: readonly string[]): boolean {
  return typeof raw === 'string' ? raw.trim() !== '' : fieldIn(raw, names) !== undefined;
}

/** Returns the object without its `undefined` fields. */
export function compact<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}

/** Returns the list, or `undefined` if it is empty. */
export function nonEmpty<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length ? list : undefined;
}

/** Keys of arrays, graphs, lists, pages and galleries, and names with a prefix. */
const KEY_TO_SEARCH = /^(?:0|@graph|events?)$|(?:Element|Entity|OfPage|Media)$|[:/]/;

/** Whether the event must be searched for in the data. Otherwise the data are the event itself. */
export function isToSearch(data: unknown): boolean {
  try {
    return typeof data === 'object' && Object.keys(data ?? {}).some((key) => KEY_TO_SEARCH.test(key));
  } catch {
    // The reader reports data that cannot be accessed.
    return false;
  }
}
