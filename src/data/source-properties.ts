import type { PropertyDeclaration, PropertyDeclarations } from 'lit';
import type { EventInput } from '../model/event-input.js';
import type { Strings } from '../words/en.js';

// Every element merges `SourceProperties`. So its types include those of the events that every element fires.
export type { DetailsErrorEvent, DetailsLoadEvent } from './details-events.js';

/**
 * The properties that every element has. Each class merges this interface, so the properties are documented here once:
 * `export interface EventRecentElement extends SourceProperties {}`.
 */
export interface SourceProperties {
  /** Address of the event JSON. */
  src: string | null | undefined;
  /** The data source in the page itself: `page` for the JSON-LD of the CMS, or the id of a script with JSON. */
  from: string | null | undefined;
  /** The event: an object, or JSON text. Reading the property returns the value that was set. */
  details: EventInput | readonly EventInput[] | string | null | undefined;
  /** Level of the element's heading, 1 to 6; by default one below the event's title. */
  headingLevel: number | undefined;
  /** Words that replace the package's own: an object, or JSON text. */
  strings: Partial<Strings> | string | null | undefined;
}

/**
 * The properties of one element that replace fields of its data, each with the path of its field in the event JSON:
 * `{ items: 'articles.items', heading: 'articles.name' }`, `{ start: 'startDate', place: 'location.name' }`.
 *
 * If the path leads through a list, it means the first entry. A path that ends in `.items` means the list itself, or
 * the list object around it. It comes first, because the other attributes replace fields of that object.
 */
export type Overrides = Readonly<Record<string, string>>;

/**
 * A boolean attribute. The value "false" turns it off: React 18, Astro and templates of a CMS write it for a value that
 * is false. Any other value turns it on, also an empty one.
 */
export const BOOLEAN: PropertyDeclaration = {
  converter: (value) => value !== null && !/^false$/i.test(value),
};

/**
 * Returns the Lit property declarations of an element: the common properties, its overrides, and `others`. Attribute
 * names are in kebab-case.
 */
export function propertiesOf(overrides: Overrides = {}, others: PropertyDeclarations = {}): PropertyDeclarations {
  const names = ['src', 'from', 'details', 'strings', ...Object.keys(overrides)];
  return {
    ...Object.fromEntries(names.map((name) => [name, { attribute: kebabCase(name) }])),
    headingLevel: { attribute: 'heading-level', type: Number },
    ...others,
  };
}

function kebabCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
