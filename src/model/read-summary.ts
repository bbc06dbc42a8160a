import type { EventSummary, Media, NamedLink, Offer, Performer, Place } from './event-details.js';
import { isTimeZone } from './dates.js';
import { readDate } from './read-date.js';
import { defined, isFields, type Fields, type Reading } from './reading.js';
import { readMode, readStatus, typesOf } from './words.js';

/** The event itself, without its parts. */
export function readSummary(event: Fields, reading: Reading): EventSummary {
  const own = (...names: string[]): unknown => reading.own(event, ...names);
  return defined({
    name: reading.text(own('name', 'headline'), 'name'),
    category: reading.text(own('category') ?? reading.own(own('superEvent'), 'name') ?? own('genre'), 'category'),
    startDate: readDate(own('startDate'), 'startDate', reading),
    endDate: readDate(own('endDate'), 'endDate', reading),
    previousStartDate: readDate(own('previousStartDate'), 'previousStartDate', reading),
    timeZone: readTimeZone(own('timeZone'), reading),
    description: reading.paragraphs(own('description'), 'description'),
    url: reading.url(own('url', 'mainEntityOfPage'), 'url'),
    subjectOf: some(reading, own('subjectOf', 'workFeatured'), 'subjectOf', readLink),
    eventStatus: readStatus(own('eventStatus'), 'eventStatus', reading),
    eventAttendanceMode: readMode(own('eventAttendanceMode'), 'eventAttendanceMode', reading),
    location: some(reading, own('location'), 'location', readPlace),
    offers: some(reading, own('offers'), 'offers', readOffer),
    keywords: readKeywords(own('keywords'), reading),
    organizer: some(reading, own('organizer'), 'organizer', readLink),
    performer: some(reading, own('performer', 'performers', 'actor', 'contributor'), 'performer', readPerformer),
    recordedIn: some(reading, own('recordedIn', 'video'), 'recordedIn', readMedia),
  });
}

type ReadThing<T> = (value: unknown, path: string, reading: Reading) => T;

/** All of one or several things that have something to show. */
function some<T extends object>(
  reading: Reading,
  value: unknown,
  path: string,
  read: ReadThing<T>,
): readonly T[] | undefined {
  const all = reading
    .list(value, path)
    .map((entry, i) => read(reading.resolve(entry), Array.isArray(value) ? `${path}[${i}]` : path, reading))
    .filter((thing) => Object.keys(thing).some((key) => key !== '@type'));
  return all.length ? all : undefined;
}

/** A name, or a thing with one. A string that is an address is the address of something without a name. */
function readLink(value: unknown, path: string, reading: Reading): NamedLink {
  if (typeof value === 'string')
    return /^https?:\/\//i.test(value)
      ? defined({ url: reading.url(value, path) })
      : defined({ name: reading.text(value, path) });
  return defined({
    name: reading.text(reading.own(value, 'name', 'headline'), `${path}.name`),
    url: reading.url(reading.address(value), `${path}.url`),
  });
}

function readPlace(value: unknown, path: string, reading: Reading): Place {
  const isVirtual = typesOf(value).includes('VirtualLocation');
  return {
    '@type': isVirtual ? 'VirtualLocation' : 'Place',
    ...readLink(value, path, reading),
    ...(!isVirtual &&
      defined({
        address: readAddress(reading.own(value, 'address'), `${path}.address`, reading),
        hasMap: readMap(value, path, reading),
      })),
  };
}

/** A PostalAddress in one line. Its order is that of the data: which order is right depends on the country. */
function readAddress(value: unknown, path: string, reading: Reading): string | undefined {
  if (!isFields(value)) return reading.text(value, path);
  const lines = ['streetAddress', 'addressLocality', 'addressRegion', 'postalCode', 'addressCountry'].map((name) =>
    reading.text(reading.own(value, name), `${path}.${name}`),
  );
  return lines.filter(Boolean).join(', ') || undefined;
}

function readMap(place: unknown, path: string, reading: Reading): string | undefined {
  const map = reading.url(reading.own(place, 'hasMap', 'map'), `${path}.hasMap`);
  if (map) return map;
  const geo = reading.own(place, 'geo');
  const [latitude, longitude] = ['latitude', 'longitude'].map((name) => Number(reading.own(geo, name) ?? NaN));
  const isPoint = Math.abs(latitude!) <= 90 && Math.abs(longitude!) <= 180;
  return isPoint
    ? `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`
    : undefined;
}

function readOffer(value: unknown, path: string, reading: Reading): Offer {
  const isSoldOut =
    reading.own(value, 'soldOut') === true ||
    /SoldOut$/.test(String(reading.text(reading.own(value, 'availability'), `${path}.availability`)));
  return { ...readLink(value, path, reading), ...(isSoldOut && { soldOut: true }) };
}

function readPerformer(value: unknown, path: string, reading: Reading): Performer {
  // One calendar prints the word "Organization" for every event, as a constant.
  if (value === 'Organization') return {};
  const person = reading.own(value, 'performer') ?? value;
  return {
    ...readLink(person, path, reading),
    ...defined({
      jobTitle: reading.text(reading.own(value, 'roleName') ?? reading.own(person, 'jobTitle'), `${path}.jobTitle`),
      affiliation: reading.text(reading.own(person, 'affiliation', 'worksFor'), `${path}.affiliation`),
      image: reading.url(reading.own(person, 'image'), `${path}.image`, 'picture'),
    }),
  };
}

function readMedia(value: unknown, path: string, reading: Reading): Media {
  return {
    ...readLink(value, path, reading),
    ...defined({
      embedUrl: reading.url(reading.own(value, 'embedUrl', 'contentUrl'), `${path}.embedUrl`),
      thumbnailUrl: reading.url(reading.own(value, 'thumbnailUrl'), `${path}.thumbnailUrl`, 'picture'),
      transcript: reading.text(reading.own(value, 'transcript'), `${path}.transcript`),
      duration: reading.text(reading.own(value, 'duration'), `${path}.duration`, 200),
    }),
  };
}

/** One string with commas, or several strings. */
function readKeywords(value: unknown, reading: Reading): readonly string[] | undefined {
  const words = reading
    .list(typeof value === 'string' ? value.split(',') : value, 'keywords')
    .map((word, i) => reading.text(word, `keywords[${i}]`));
  const found = words.filter((word) => word !== undefined);
  return found.length ? found : undefined;
}

function readTimeZone(value: unknown, reading: Reading): string | undefined {
  const zone = reading.text(value, 'timeZone', 100);
  if (zone === undefined || isTimeZone(zone)) return zone;
  return reading.report('timeZone', 'an IANA name such as Europe/Vienna', value);
}
