import type { Datum } from './datum.js';
import type { ContactPoint, Fact, NamedLink, Organizer } from './event-details.js';
import { compact, fieldIn, isFields, isPresent, isReference, nonEmpty } from './fields.js';
import { readParagraphs } from './read-values.js';
import { readContentFields, readContentParagraphs } from './rich-text.js';

/** Matches an e-mail address without parameters, which could write a letter in the name of the visitor. */
const EMAIL = /^(?:mailto:)?([^\s@:?&#]+@[^\s@?&#]+)$/i;

/** Reads one or several values, and leaves out those with nothing to show. */
export function readAll<T extends object>(datum: Datum, read: (entry: Datum) => T): readonly T[] | undefined {
  return nonEmpty(
    datum
      .list()
      .map(read)
      .filter((entry) => Object.keys(entry).some((key) => key !== '@type')),
  );
}

/**
 * Reads a link from an object or a string. A string that is an address is a link without a name; any other string is a
 * name without a link.
 */
export function readLink(link: Datum): NamedLink {
  if (typeof link.value === 'string')
    return compact(/^(?:https?:\/\/|www\.)/i.test(link.value) ? { url: link.url() } : { name: link.text() });
  const name = link.at('name', 'headline').text();
  return compact({ name, url: link.url() });
}

/**
 * Reads a link to a thing that is shown by its name. Without a name, its `@id` is not shown in place of it, although it
 * may be an address.
 */
export function readThing(thing: Datum): NamedLink {
  const { value } = thing;
  if (isReference(value)) return thing.report('a name, or an object with a name') ?? {};
  return readLink(
    isFields(value) && !fieldIn(value, ['name', 'headline']) ? thing.with({ ...value, '@id': '' }) : thing,
  );
}

/** Reads an organizer. Its own e-mail address is not read: what a CMS prints there was not meant to be shown. */
export function readOrganizer(organizer: Datum): Organizer {
  const contactPoint = readContact(organizer.at('contactPoint'));
  return { ...readThing(organizer), ...(contactPoint && { contactPoint }) };
}

function readContact(contact: Datum): ContactPoint | undefined {
  const [point] = contact.list();
  if (!point) return undefined;
  const text = typeof point.value === 'string' ? point.text() : undefined;
  const found: ContactPoint = compact(
    text === undefined
      ? {
          ...readThing(point),
          email: readEmail(point.at('email').text()),
          telephone: point.at('telephone').text(200),
        }
      : /^tel:/i.test(text)
        ? { telephone: text.slice(4) }
        : EMAIL.test(text)
          ? { email: readEmail(text) }
          : readLink(point),
  );
  return Object.keys(found).length ? found : undefined;
}

const readEmail = (text = ''): string | undefined => EMAIL.exec(text)?.[1];

/** Reads topics, each a text or a thing with a name. Commas in one text separate several. */
export function readTopics(topics: Datum): readonly NamedLink[] | undefined {
  return readAll(splitAtCommas(topics), readThing);
}

const splitAtCommas = (texts: Datum): Datum =>
  typeof texts.value === 'string' ? texts.with(texts.value.split(',')) : texts;

/** Reads keywords from one string, in which commas separate them, or from several strings. */
export function readKeywords(keywords: Datum): readonly string[] | undefined {
  return nonEmpty(
    splitAtCommas(keywords)
      .list()
      .map((keyword) => keyword.text())
      .filter(isPresent),
  );
}

/** Reads languages: tags such as `fr`, or schema.org's `Language`, whose `alternateName` is the tag. */
export function readLanguages(languages: Datum): readonly string[] | undefined {
  const tags = languages.list().map((one) => one.at('alternateName').text(100) ?? one.text(100));
  return nonEmpty(tags.filter(isPresent));
}

/** Reads a fact with its label, schema.org's `PropertyValue`. */
export function readFact(fact: Datum): Fact | object {
  const [name, description] = [fact.at('name').text(), readParagraphs(fact.at('description', 'value'))];
  return name && description
    ? { name, description, ...readContentFields(fact, 'name'), ...readContentParagraphs(fact) }
    : {};
}
