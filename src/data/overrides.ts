import { fieldIn, type Fields } from '../model/fields.js';
import { EntryList } from '../model/entry-list.js';
import type { Reading } from '../model/reading.js';
import { contentFieldOf } from '../model/rich-text.js';
import { parseJson } from '../sources/json.js';

/** The fields that contain the entries of a list object. In a gallery, there are more names for them. */
const LIST_FIELDS = ['itemListElement'];
const GALLERY_FIELDS = [...LIST_FIELDS, 'associatedMedia', 'image'];

/** The values of overrides, each with the path of the field that it replaces, such as `location.name`. */
export type OverrideValues = readonly (readonly [path: string, value: unknown])[];

/**
 * Returns `details` with the fields that `values` replace, or `undefined` if no value is set. Calls `retry` if a list
 * as JSON text can be read later.
 */
export function override(
  details: object,
  values: OverrideValues,
  reading: Reading,
  retry: () => void,
): Fields | undefined {
  let result: Record<string, unknown> | undefined;
  for (const [path, value] of values) {
    if (value == null) continue;
    result ??= { ...details };
    const [name, field] = path.split('.') as [string, string?];
    // An object with only a heading or a credit is no entry and no photo. Without this, it would be read as one.
    const isList = values.some(([other]) => other === `${name}.items`);
    const empty = name === 'image' ? { '@type': 'ImageGallery' } : isList ? { itemListElement: [] } : {};
    result[name] = field === undefined ? value : replaceIn(result[name] ?? empty, field, value, name, reading, retry);
    if (field === undefined) delete result[contentFieldOf(name)];
  }
  return result;
}

function replaceIn(
  part: unknown,
  field: string,
  value: unknown,
  name: string,
  reading: Reading,
  retry: () => void,
): unknown {
  if (Array.isArray(part))
    return [replaceIn(part[0], field, value, name, reading, retry), ...(part.slice(1) as unknown[])];
  const fields = part instanceof EntryList ? { itemListElement: part } : (part as object);
  if (field !== 'items') return { ...fields, [field]: value, [contentFieldOf(field)]: undefined };
  const parsed = parseJson(value);
  if (parsed instanceof Promise) {
    void parsed.then(retry);
    return part;
  }
  const { value: list, error } = parsed;
  if (error) reading.report('items', `JSON text: the list of ${name}`, error);
  if (list === undefined) return part;
  // A list object contains its entries; any other object is the only entry.
  return fieldIn(list, name === 'image' ? GALLERY_FIELDS : LIST_FIELDS)
    ? { ...fields, ...(list as Fields) }
    : { ...fields, itemListElement: list };
}
