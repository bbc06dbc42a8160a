/** Writes an event as schema.org JSON-LD, for search engines. It has only schema.org's own names. */
import { formatOffset, parseDate, toDateTime, wallClock } from '../model/dates.js';
import type {
  AttendanceMode,
  Availability,
  DocumentFile,
  EventDetails,
  EventStatus,
  Gallery,
  ListDetails,
  NamedLink,
  Offer,
  Organizer,
  Performer,
  Photo,
  Place,
  RecentEvent,
  Recording,
  Session,
} from '../model/event-details.js';
import { compact, nonEmpty, type Fields } from '../model/fields.js';
import { instantIn, MINUTE } from '../model/instants.js';
import { rightsOf } from '../model/rights.js';

const STATUSES: { readonly [K in EventStatus]: string } = {
  scheduled: 'EventScheduled',
  cancelled: 'EventCancelled',
  postponed: 'EventPostponed',
  rescheduled: 'EventRescheduled',
  'moved-online': 'EventMovedOnline',
};
const MODES: { readonly [K in AttendanceMode]: string } = {
  'in-person': 'OfflineEventAttendanceMode',
  online: 'OnlineEventAttendanceMode',
  mixed: 'MixedEventAttendanceMode',
};
const AVAILABILITIES: { readonly [K in Availability]: string } = {
  open: 'InStock',
  'few-left': 'LimitedAvailability',
  'sold-out': 'SoldOut',
  'waiting-list': 'BackOrder',
  soon: 'PreOrder',
  closed: 'Discontinued',
};

const term = (name: string | undefined): string | undefined => name && `https://schema.org/${name}`;
const paragraphs = (texts: readonly string[] | undefined): string | undefined => texts?.join('\n\n');

/** Returns the event and its breadcrumb as JSON-LD. What schema.org has no name for is left out. */
export function toJsonLd(details: EventDetails): Fields {
  const trail = details.breadcrumb?.length ? [breadcrumbNode([...details.breadcrumb])] : [];
  return { '@context': 'https://schema.org', '@graph': [eventNode(details), ...trail] };
}

function eventNode(details: EventDetails): Fields {
  const { timeZone, image, performer, subEvent, recordedIn, superEvent, subjectOf, about, keywords } = details;
  const media = [...(recordedIn?.itemListElement ?? [])];
  const works = [
    ...(subjectOf ?? []).map((work) => link('CreativeWork', work)),
    ...media.filter(isDocument).map(documentNode),
  ];
  return compact({
    '@type': details['@type'] ?? 'Event',
    name: details.name,
    description: paragraphs(details.description),
    url: details.url,
    ...datesOf(details, timeZone),
    previousStartDate: single(details.previousStartDate?.map((date) => dateTime(date, timeZone))),
    eventStatus: single(details.eventStatus?.map((status) => term(STATUSES[status]))),
    eventAttendanceMode: term(details.eventAttendanceMode && MODES[details.eventAttendanceMode]),
    location: single(details.location?.map(placeNode)),
    offers: single(details.offers?.map((offer) => offerNode(offer, timeZone))),
    isAccessibleForFree: details.isAccessibleForFree,
    organizer: single(details.organizer?.map(organizerNode)),
    sponsor: single(details.sponsor?.map((one) => link('Organization', one))),
    performer: single(performer && [...performer.itemListElement].map(performerNode)),
    image: single(
      image &&
        [...image.associatedMedia].filter(({ contentUrl }) => contentUrl).map((photo) => photoNode(photo, image)),
    ),
    about: single(about?.map((one) => link('Thing', one))),
    keywords: keywords?.join(', '),
    inLanguage: single(details.inLanguage),
    identifier: details.identifier,
    recordedIn: single(media.filter((one) => !isDocument(one)).map((one) => recordingNode(one))),
    subjectOf: single(works),
    subEvent: single(subEvent && [...subEvent.itemListElement].map((one) => sessionNode(one, timeZone))),
    superEvent: superEvent && seriesNode(superEvent),
  });
}

/** Returns a list, its only entry, or `undefined` if it is empty. */
function single<T>(values: readonly T[] | undefined): T | readonly T[] | undefined {
  const found = (values ?? []).filter((value) => value !== undefined);
  return found.length > 1 ? found : found[0];
}

type Dated = Pick<EventDetails, 'startDate' | 'endDate'>;

function datesOf({ startDate, endDate }: Dated, timeZone: string | undefined): Fields {
  const all = (dates: Dated['startDate']): unknown =>
    single([dates ?? []].flat().map((date) => dateTime(date, timeZone)));
  return compact({ startDate: all(startDate), endDate: all(endDate) });
}

/**
 * Returns a date as ISO 8601, or `undefined` if it could not be read. A time in a time zone gets its offset, because
 * JSON-LD has no other place for the time zone.
 */
function dateTime(text: string, timeZone: string | undefined): string | undefined {
  const date = parseDate(text);
  const zone = date?.zone ?? timeZone;
  if (!date) return undefined;
  if (date.hour === undefined || date.offset !== undefined || !zone) return toDateTime(date);
  const offset = (wallClock(date) - instantIn(zone, wallClock(date))) / MINUTE;
  return Number.isInteger(offset)
    ? toDateTime({ ...date, offset: undefined }) + formatOffset(offset)
    : toDateTime(date);
}

/** Returns a node with a name and an address. */
function link(type: string, { name, url }: NamedLink): Fields {
  return compact({ '@type': type, name, url });
}

function placeNode(place: Place): Fields {
  const { address, hasMap, geo, description } = place;
  return compact({
    ...link(place['@type'], place),
    address,
    hasMap,
    geo: geo && { '@type': 'GeoCoordinates', ...geo },
    description: paragraphs(description),
  });
}

function offerNode(offer: Offer, timeZone: string | undefined): Fields {
  const { availability, price, lowPrice, highPrice, priceCurrency, starts, ends } = offer;
  const isRange = lowPrice !== undefined || highPrice !== undefined;
  return compact({
    ...link(isRange ? 'AggregateOffer' : 'Offer', offer),
    price,
    lowPrice,
    highPrice,
    priceCurrency,
    availability: term(availability && AVAILABILITIES[availability]),
    validFrom: starts && dateTime(starts, timeZone),
    validThrough: ends && dateTime(ends, timeZone),
  });
}

function organizerNode({ contactPoint, ...organizer }: Organizer): Fields {
  const { email, telephone, ...contact } = contactPoint ?? {};
  return compact({
    ...link('Organization', organizer),
    contactPoint: contactPoint && compact({ ...link('ContactPoint', contact), email, telephone }),
  });
}

function performerNode(performer: Performer): Fields {
  const { roleName, jobTitle, affiliation, image, description } = performer;
  const person = compact({
    ...link('Person', performer),
    jobTitle,
    affiliation: affiliation && { '@type': 'Organization', name: affiliation },
    image,
    description: paragraphs(description),
  });
  return roleName ? { '@type': 'PerformanceRole', roleName, performer: person } : person;
}

function photoNode(photo: Photo, gallery: Gallery): Fields {
  const { contentUrl, caption, width, height, thumbnail, inLanguage } = photo;
  const creditText = photo.creditText ?? gallery.creditText;
  const { license, creditUrl, copyrightNotice, acquireLicensePage } = rightsOf(photo, gallery);
  return compact({
    '@type': 'ImageObject',
    contentUrl,
    caption,
    creditText,
    creator: creditUrl && creditText ? { '@type': 'Organization', name: creditText, url: creditUrl } : undefined,
    copyrightNotice,
    license: license && (license.url ?? { '@type': 'CreativeWork', name: license.name }),
    acquireLicensePage,
    width,
    height,
    thumbnail: thumbnail && { '@type': 'ImageObject', contentUrl: thumbnail },
    inLanguage,
  });
}

const isDocument = (one: Recording | DocumentFile): one is DocumentFile => one['@type'] === 'DigitalDocument';

function recordingNode(recording: Recording): Fields {
  const { contentUrl, embedUrl, thumbnailUrl, encodingFormat, duration, transcript, description } = recording;
  return compact({
    ...link('VideoObject', recording),
    description: paragraphs(description),
    contentUrl,
    embedUrl,
    thumbnailUrl,
    encodingFormat,
    duration,
    transcript: paragraphs(transcript),
  });
}

function documentNode(file: DocumentFile): Fields {
  const { encodingFormat, contentSize, inLanguage, description } = file;
  return compact({
    ...link('DigitalDocument', file),
    description: paragraphs(description),
    encodingFormat,
    contentSize: contentSize && `${contentSize} B`,
    inLanguage,
  });
}

function sessionNode(session: Session, timeZone: string | undefined): Fields {
  const { performer, location } = session;
  return compact({
    ...listedEvent(session, timeZone),
    performer: single(performer?.map(performerNode)),
    location: single(location?.map(placeNode)),
  });
}

function listedEvent(event: RecentEvent, timeZone?: string): Fields {
  return compact({
    ...link('Event', event),
    description: paragraphs(event.description),
    ...datesOf(event, timeZone),
    eventStatus: single(event.eventStatus?.map((status) => term(STATUSES[status]))),
  });
}

function seriesNode(series: ListDetails<RecentEvent>): Fields {
  const events = [...series.itemListElement].map((event) => listedEvent(event));
  return compact({
    ...link('EventSeries', series),
    description: paragraphs(series.description),
    subEvent: nonEmpty(events),
  });
}

function breadcrumbNode(crumbs: readonly NamedLink[]): Fields {
  const itemListElement = crumbs.map(({ name, url }, i) =>
    compact({ '@type': 'ListItem', position: i + 1, name, item: url }),
  );
  return { '@type': 'BreadcrumbList', itemListElement };
}
