import { EntryList } from './entry-list.js';

/** An object of foreign data. Its values are only looked at through `Datum`. */
export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof EntryList);

/** Whether a value is present; an empty string is not. */
export function isPresent<T>(value: T | null | undefined): value is T {
  return value !== undefined && value !== null && value !== '';
}

/** The first of `names` that `value` has as its own property and that is present. Nothing comes from a prototype. */
export function fieldIn(value: unknown, names: readonly string[]): string | undefined {
  return isFields(value) ? names.find((name) => Object.hasOwn(value, name) && isPresent(value[name])) : undefined;
}

/** Whether an entry is a text, or has one of `names`. Cheap, since it is asked of all entries before the first is read. */
export function hasAnyField(raw: unknown, names: readonly string[]): boolean {
  return typeof raw === 'string' ? raw.trim() !== '' : fieldIn(raw, names) !== undefined;
}

/** The object without its `undefined` fields. */
export function compact<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}

/** The list, or `undefined` if it is empty. */
export function nonEmpty<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length ? list : undefined;
}
