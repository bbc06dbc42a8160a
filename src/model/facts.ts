/** What a page shows of an event's facts, in an element and in printed HTML. */
import { formatOffset } from './dates.js';
import type { EventSummary, NamedLink, Organizer, Place } from './event-details.js';
import { periodsOf } from './periods.js';

/** Matches the address that a system shows in place of one that it hides. */
const HIDDEN_ADDRESS = /^register to see/i;

/** Topics with links come before keywords, which have none. */
export function topicsOf({ about = [], keywords }: EventSummary): readonly NamedLink[] {
  return about.some(({ url }) => url) || !keywords?.length ? about : keywords.map((name) => ({ name }));
}

/** Returns the first contact of the organizers, each part with its address: name, e-mail and telephone. */
export function contactOf(organizers: readonly Organizer[] = []): readonly NamedLink[] {
  const contact = organizers.find(({ contactPoint }) => contactPoint)?.contactPoint;
  const { name, url, email, telephone } = contact ?? {};
  const digits = telephone?.replace(/[^\d+]/g, '');
  return [
    { name: name ?? url, url },
    { name: email, url: email && `mailto:${email}` },
    { name: telephone, url: digits && `tel:${digits}` },
  ].filter((part) => part.name);
}

/** Whether a system hides the address of a place from visitors who have not registered. */
export function hidesAddress({ name = '', address = '' }: Place): boolean {
  return HIDDEN_ADDRESS.test(name) || HIDDEN_ADDRESS.test(address);
}

/** Returns the address of a map of the point. */
export function mapOfPoint(point: Place['geo']): string | undefined {
  if (!point) return undefined;
  const { latitude, longitude } = point;
  return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`;
}

/**
 * Returns the time zone in which a date of the event is shown. If the event has only an offset, a time in UTC is shown
 * in this offset.
 */
export function zoneOf(date: string, details: EventSummary): string | undefined {
  const clock = periodsOf(details)[0]?.clock;
  const offset = date.endsWith('Z') && typeof clock === 'number' ? formatOffset(clock) : undefined;
  return details.timeZone ?? offset;
}
