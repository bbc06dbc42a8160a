import { isFields, type Fields } from '../model/fields.js';
import { EntryList } from '../model/entry-list.js';
import type { Reading } from '../model/reading.js';
import { contentFieldOf } from '../model/rich-text.js';
import { parseJson } from '../sources/json.js';

/** The values of overrides, each with the path of the field that it replaces, such as `location.name`. */
export type OverrideValues = readonly (readonly [path: string, value: unknown])[];

/** Returns `details` with the fields that `values` replace, or `undefined` if no value is set. */
export function override(details: object, values: OverrideValues, reading: Reading): Fields | undefined {
  let result: Record<string, unknown> | undefined;
  for (const [path, value] of values) {
    if (value == null) continue;
    result ??= { ...details };
    const [name, field] = path.split('.') as [string, string?];
    result[name] = field === undefined ? value : replaceIn(result[name], field, value, name, reading);
    if (field === undefined) delete result[contentFieldOf(name)];
  }
  return result;
}

function replaceIn(part: unknown, field: string, value: unknown, name: string, reading: Reading): unknown {
  if (Array.isArray(part)) return [replaceIn(part[0], field, value, name, reading), ...(part.slice(1) as unknown[])];
  // An object with only a name or a credit is not a photo. Without a type, it would be read as a photo.
  const empty = name === 'image' ? { '@type': 'ImageGallery' } : {};
  const fields = part instanceof EntryList ? { itemListElement: part } : ((part as object | undefined) ?? empty);
  if (field !== 'items') return { ...fields, [field]: value, [contentFieldOf(field)]: undefined };
  const { value: list, error } = parseJson(value);
  if (error) {
    reading.report('items', `JSON text: the list of ${name}`, error);
    return part;
  }
  return isFields(list) ? { ...fields, ...list } : { ...fields, itemListElement: list };
}
