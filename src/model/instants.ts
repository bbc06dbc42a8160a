/** Clock times in time zones, as instants: timestamps in ms since 1970. */

export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

/** How far a clock is ahead of UTC: the IANA name of its time zone, or its offset in minutes. */
export type Clockface = string | number;

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Returns how far `zone` is ahead of UTC at an instant, in ms. Throws if `Intl` does not know the zone. */
export function zoneOffset(zone: string, instant: number): number {
  let formatter = formatters.get(zone);
  if (!formatter) {
    // The Swedish format is nearly ISO 8601.
    formatter = new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
    formatters.set(zone, formatter);
  }
  return (Date.parse(`${formatter.format(instant).replace(' ', 'T')}Z`) || instant) - instant + (instant % 1000);
}

/**
 * Returns the instant at which a clock in `zone` shows the time `wall`, which is a timestamp as if the clock were set
 * to UTC. Where clocks are set back, the time comes twice, and the first instant counts. Where they are set forward,
 * the time never comes, and the offset before the change applies. So do RFC 5545 (3.3.5) and `Temporal`.
 */
export function instantIn(zone: string, wall: number): number {
  const [before, after] = [wall - DAY, wall + DAY].map((time) => zoneOffset(zone, time)) as [number, number];
  const isRight = (offset: number): boolean => zoneOffset(zone, wall - offset) === offset;
  return wall - (isRight(before) || !isRight(after) ? before : after);
}

/** Returns the instant at which a clock shows the time `wall`. */
export function instantAt(clock: Clockface, wall: number): number {
  return typeof clock === 'string' ? instantIn(clock, wall) : wall - clock * MINUTE;
}

/** Returns the time that a clock shows at an instant. */
export function wallAt(clock: Clockface, instant: number): number {
  return instant + (typeof clock === 'string' ? zoneOffset(clock, instant) : clock * MINUTE);
}
