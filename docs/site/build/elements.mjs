/** The elements of the manifest, prepared for their pages: groups of entries with HTML, and examples. */
import { readElements } from '../../../scripts/manifest.mjs';
import { examplesOf } from './examples.mjs';
import { renderBlock, renderCode, renderInline } from './markdown.mjs';
import { elementUrl } from './urls.mjs';

/** The groups of a page, each with the lists of the manifest that it shows and the kind of entry in its addresses. */
const GROUPS = [
  { title: 'Attributes and properties', lists: { attributes: 'attribute', properties: 'property' } },
  { title: 'Methods', lists: { methods: 'method' } },
  { title: 'Events', lists: { events: 'event' } },
  { title: 'Slots', lists: { slots: 'slot' } },
  { title: 'Parts', lists: { cssParts: 'part' } },
  { title: 'Custom properties', lists: { cssProperties: 'custom-property' } },
  { title: 'States', lists: { cssStates: 'state' } },
];

/**
 * @param {string} packageName
 * @param {Record<string, string>} sections sections of the README, by tag
 */
export async function readElementPages(packageName, sections) {
  const { elements } = await readElements();
  return elements.map((element) => ({
    tagName: element.tagName,
    url: elementUrl(element.tagName),
    summary: element.summary,
    description: renderBlock(element.description),
    loading: renderCode(`import '${packageName}/${element.module}';\n`, 'js'),
    examples: examplesOf(element),
    section: sections[element.tagName],
    groups: GROUPS.map(({ title, lists }) => ({
      title,
      id: title.toLowerCase().replaceAll(' ', '-'),
      own: entriesOf(element.own, lists),
      common: entriesOf(element.shared, lists),
    })).filter(({ own, common: others }) => own.length || others.length),
    cssProperties: element.cssProperties,
  }));
}

function entriesOf(element, lists) {
  return Object.entries(lists).flatMap(([list, kind]) => element[list].map((entry) => toEntry(entry, kind)));
}

function toEntry({ name, call, type, default: value, readonly, property, fields, about, description }, kind) {
  return {
    id: `${kind}-${name || 'default'}`,
    name: { slot: name || '(default)', method: call, state: `:state(${name})` }[kind] ?? name,
    description: renderInline((about ?? description).replace(/\s+/g, ' ')),
    facts: [
      { name: 'type', value: kind === 'method' ? undefined : type?.text },
      { name: 'property', value: property && propertyOf(property, name, type.text) },
      { name: 'default', value: value === 'undefined' ? undefined : value },
      { name: 'read-only', isTrue: readonly },
    ].filter((fact) => fact.isTrue || fact.value !== undefined),
    fields: fields?.map((field) => ({ ...field, type: field.type.text })),
  };
}

/** The property of an attribute, unless it has the same name and accepts the same. */
function propertyOf({ name, type: { text } }, attribute, attributeType) {
  if (text.replace(/(?: \| (?:null|undefined))+$/, '') !== attributeType) return `${name}: ${text}`;
  return name === attribute ? undefined : name;
}

/** The custom properties of all elements, each with the elements that use it. */
export function customPropertiesOf(elements) {
  const found = new Map();
  for (const { tagName, url, cssProperties } of elements)
    for (const property of cssProperties) {
      const { users = [] } = found.get(property.name) ?? {};
      found.set(property.name, { ...property, users: [...users, { tagName, url }] });
    }
  return [...found.values()];
}
