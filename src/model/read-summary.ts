import { isTimeZone } from './dates.js';
import type { Datum } from './datum.js';
import type { EventSummary, Media, NamedLink, Offer, Performer, Place } from './event-details.js';
import { compact, fieldIn, isFields, isPresent, isReference, nonEmpty, valueIn } from './fields.js';
import { readDate, readParagraphs } from './read-values.js';
import { readContentParagraphs, readContentFields } from './rich-text.js';
import { readMode, readStatus, typesOf } from './schema-terms.js';

/** Reads the fields of the event itself. */
export function readSummary(event: Datum): EventSummary {
  const timeZone = readTimeZone(event.at('timeZone'));
  const date = (name: string): string | undefined => readDate(event.at(name), timeZone !== undefined);
  return compact({
    name: event.at('name', 'headline').text(),
    category: event.at('category').text() ?? event.at('superEvent').at('name').text() ?? event.at('genre').text(),
    ...readContentFields(event, 'name', 'category'),
    ...readContentParagraphs(event),
    startDate: date('startDate'),
    endDate: date('endDate'),
    previousStartDate: date('previousStartDate'),
    timeZone,
    description: readParagraphs(event.at('description')),
    url: event.at('url', 'mainEntityOfPage').url(),
    subjectOf: readAll(event.at('subjectOf', 'workFeatured'), readLink),
    eventStatus: readStatus(event.at('eventStatus')),
    eventAttendanceMode: readMode(event.at('eventAttendanceMode')),
    location: readAll(event.at('location'), readPlace),
    offers: readAll(event.at('offers'), readOffer),
    keywords: readKeywords(event.at('keywords')),
    organizer: readAll(event.at('organizer'), readThing),
    performer: readAll(event.at('performer', 'performers', 'actor', 'contributor'), readPerformer),
    recordedIn: readAll(event.at('recordedIn', 'video'), readMedia),
  });
}

/** Reads one or several values, and leaves out those with nothing to show. */
function readAll<T extends object>(datum: Datum, read: (entry: Datum) => T): readonly T[] | undefined {
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
function readLink(link: Datum): NamedLink {
  if (typeof link.value === 'string')
    return compact(/^(?:https?:\/\/|www\.)/i.test(link.value) ? { url: link.url() } : { name: link.text() });
  const name = link.at('name', 'headline').text();
  return compact({ name, url: link.url() });
}

/**
 * Reads a link to a thing that is shown by its name. Without a name, its `@id` is not shown in place of it, although it
 * may be an address.
 */
function readThing(thing: Datum): NamedLink {
  const { value } = thing;
  if (isReference(value)) return thing.report('a name, or an object with a name') ?? {};
  return readLink(
    isFields(value) && !fieldIn(value, ['name', 'headline']) ? thing.with({ ...value, '@id': '' }) : thing,
  );
}

function readPlace(place: Datum): Place {
  // One system prints a sentence as the name of a missing location.
  if (valueIn(place.value, 'name') === 'No location set') return { '@type': 'Place' };
  const isVirtual = typesOf(place.value).includes('VirtualLocation');
  return {
    '@type': isVirtual ? 'VirtualLocation' : 'Place',
    ...readThing(place),
    ...(!isVirtual && compact({ address: readAddress(place.at('address')), hasMap: readMap(place) })),
  };
}

/**
 * Reads a text, or a `PostalAddress` as one line from street to country. The order is fixed, although the usual order
 * depends on the country.
 */
function readAddress(address: Datum): string | undefined {
  if (!isFields(address.value)) return address.text();
  const fields = ['streetAddress', 'addressLocality', 'addressRegion', 'postalCode', 'addressCountry'];
  return (
    fields
      .map((name) => address.at(name).text())
      .filter(Boolean)
      .join(', ') || undefined
  );
}

/** Reads the address of a map. If there is none, coordinates become a link to OpenStreetMap. */
function readMap(place: Datum): string | undefined {
  const map = place.at('hasMap', 'map').url();
  if (map) return map;
  const geo = place.at('geo');
  const [latitude, longitude] = ['latitude', 'longitude'].map((name) => Number(geo.at(name).value ?? NaN));
  const isPoint = Math.abs(latitude!) <= 90 && Math.abs(longitude!) <= 180;
  return isPoint
    ? `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`
    : undefined;
}

function readOffer(offer: Datum): Offer {
  const isSoldOut = offer.at('soldOut').value === true || /SoldOut$/.test(String(offer.at('availability').text()));
  return { ...readLink(offer), ...(isSoldOut && { soldOut: true }) };
}

function readPerformer(role: Datum): Performer {
  // One calendar prints the constant "Organization" as the performer of every event.
  if (role.value === 'Organization') return {};
  const person = role.with(role.at('performer').value ?? role.value);
  return {
    ...readThing(person),
    ...compact({
      jobTitle: role.at('roleName').text() ?? person.at('jobTitle').text(),
      affiliation: person.at('affiliation', 'worksFor').text(),
      image: person.at('image').url('picture'),
    }),
  };
}

function readMedia(media: Datum): Media {
  return {
    ...readLink(media),
    ...compact({
      embedUrl: media.at('embedUrl', 'contentUrl').url(),
      thumbnailUrl: media.at('thumbnailUrl').url('picture'),
      transcript: media.at('transcript').text(),
      duration: media.at('duration').text(200),
    }),
  };
}

/** Reads keywords from one string, in which commas separate them, or from several strings. */
function readKeywords(keywords: Datum): readonly string[] | undefined {
  const { value } = keywords;
  const words = keywords.with(typeof value === 'string' ? value.split(',') : value).list();
  return nonEmpty(words.map((word) => word.text()).filter(isPresent));
}

function readTimeZone(timeZone: Datum): string | undefined {
  const zone = timeZone.text(100);
  if (zone === undefined || isTimeZone(zone)) return zone;
  return timeZone.report('an IANA name such as Europe/Vienna');
}
