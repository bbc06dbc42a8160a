import type { Datum } from './datum.js';
import type { ListDetails, Performer } from './event-details.js';
import { compact, hasAnyField, isFields, isPresent, valueIn } from './fields.js';
import { limits } from './limits.js';
import { entriesOf, oneOrList, readEntry, readList } from './read-lists.js';
import { readAlt } from './read-alt.js';
import { readContentFields } from './rich-text.js';

/** schema.org's names of the field with the people. A role has the same field again, with the person in the role. */
const PEOPLE = ['performer', 'performers', 'actor', 'contributor'] as const;
const NAMES = ['name', 'headline'];
/** One calendar prints this constant as the performer of every event. */
const NOBODY = 'Organization';

/** Reads the people and organizations with a part in an event or a session. Returns `undefined` if there is none. */
export function readPerformers(event: Datum): ListDetails<Performer> | undefined {
  const given = event.at(...PEOPLE);
  if (given.value === NOBODY) return undefined;
  const list = readList(withOnePersonEach(oneOrList(given)), readPerformer, isPerformer);
  return list?.itemListElement.length ? list : undefined;
}

/** Reads a performer, or a role with a performer, schema.org's `PerformanceRole`. */
function readPerformer(role: Datum): Performer {
  const person = personOf(role);
  return compact({
    ...readEntry(person),
    // The `@id` of a person in a page only names the node: no part of the page is about the person.
    url: isFields(person.value) ? person.url() : undefined,
    roleName: role.at('roleName').text(limits.alt),
    jobTitle: person.at('jobTitle').text(limits.alt),
    ...readContentFields(role, 'roleName'),
    ...readContentFields(person, 'jobTitle'),
    affiliation: affiliationOf(person),
    image: person.at('image').url('picture'),
    imageAlt: readAlt(person.at('imageAlt')),
  });
}

/** Returns the names of the organizations that a person belongs to, or works for. Calendars print nameless ones. */
function affiliationOf(person: Datum): string | undefined {
  const namesIn = (field: string): string =>
    person
      .at(field)
      .list()
      .map((one) => (isFields(one.value) ? one.at('name') : one).text(limits.alt))
      .filter(isPresent)
      .join(', ');
  return namesIn('affiliation') || namesIn('worksFor') || undefined;
}

function personOf(role: Datum): Datum {
  const person = role.at(...PEOPLE);
  return person.value === undefined ? role : person;
}

/** Whether something names a performer. A reference without its node names nobody. */
function isPerformer(raw: unknown): boolean {
  const item = valueIn(raw, 'item') ?? raw;
  const person = valueIn(item, ...PEOPLE) ?? item;
  return hasAnyField(person, NAMES) || (person === item && hasAnyField(raw, NAMES));
}

/** Returns the list with a role of its own for each person in a role of several people. */
function withOnePersonEach(list: Datum): Datum {
  const entries = entriesOf(list);
  if (!Array.isArray(entries.value)) return list;
  const roles = (entries.value as unknown[]).flatMap((role) => {
    const people = valueIn(role, ...PEOPLE);
    return Array.isArray(people)
      ? people.map((person: unknown) => ({ ...(role as object), performer: person }))
      : [role];
  });
  return list.with(isFields(list.value) ? { ...list.value, itemListElement: roles } : roles);
}
