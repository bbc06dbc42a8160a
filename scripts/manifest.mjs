/** Reads the manifest of the built package, for what is generated from it: `llms.txt` and the documentation site. */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const LISTS = ['attributes', 'properties', 'methods', 'events', 'slots', 'cssParts', 'cssProperties', 'cssStates'];

/**
 * Returns the elements in the order of `src/tags.ts`, each with the lists above, and the same lists with what most
 * elements have in the same words. The `shared` entries of an element are among these, the others are its `own`.
 */
export async function readElements() {
  const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
  const { TAGS } = await import(pathToFileURL('dist/tags.js').href);
  const declarations = modules.flatMap(({ path, declarations }) =>
    declarations.map((one) => ({ ...one, module: path })),
  );
  const elements = TAGS.map((tag) =>
    withLists(
      declarations.find(({ tagName }) => tagName === tag),
      declarations,
    ),
  );
  const common = Object.fromEntries(LISTS.map((list) => [list, entriesOfMost(elements.map((one) => one[list]))]));
  for (const element of elements) {
    const isShared = (list, entry) => common[list].some((one) => isSame(one, entry));
    const select = (wanted) =>
      Object.fromEntries(LISTS.map((list) => [list, element[list].filter((one) => isShared(list, one) === wanted)]));
    Object.assign(element, { own: select(false), shared: select(true) });
  }
  return { elements, common };
}

function entriesOfMost(lists) {
  const isInMost = (entry) => lists.filter((list) => list.some((one) => isSame(one, entry))).length > lists.length / 2;
  const found = lists.flat().filter(isInMost);
  return found.filter((entry, i) => found.findIndex((one) => isSame(one, entry)) === i);
}

/** An attribute gets its property, an event its fields. `properties` are those without an attribute. */
function withLists(element, declarations) {
  const fields = element.members.filter(({ kind }) => kind === 'field');
  const lists = Object.fromEntries(LISTS.map((list) => [list, element[list] ?? []]));
  return {
    ...element,
    ...lists,
    attributes: lists.attributes.map((attribute) => ({
      ...attribute,
      property: fields.find(({ name }) => name === attribute.fieldName),
    })),
    properties: fields.filter(({ attribute }) => !attribute),
    methods: element.members
      .filter(({ kind }) => kind === 'method')
      .map((method) => ({ ...method, call: call(method) })),
    events: lists.events.map((event) => {
      const { description, members } = declarations.find(({ name }) => name === event.type.text);
      return { ...event, about: description, fields: members.filter((member) => !member.static) };
    }),
  };
}

/** `show(index: number): void` */
function call({ name, parameters = [], return: { type } }) {
  return `${name}(${parameters.map((parameter) => `${parameter.name}: ${parameter.type.text}`).join(', ')}): ${type.text}`;
}

function isSame(one, other) {
  return JSON.stringify(one) === JSON.stringify(other);
}
