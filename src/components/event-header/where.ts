import { html, nothing, type TemplateResult } from 'lit';
import type { AttendanceMode, EventSummary, Place } from '../../model/event-details.js';
import { hidesAddress, mapOfPoint } from '../../model/facts.js';
import { isOnlineOnly, isStillOn } from '../../model/phase.js';
import { safeUrl } from '../../model/safe-url.js';
import { isThisPage } from '../../page/page-address.js';
import { inParentheses, labelled, linked, word, wordLine } from '../../ui/text.js';
import type { StringKey } from '../../words/en.js';
import type { Words } from '../../words/words.js';

const MODES = {
  'in-person': 'inPerson',
  online: 'online',
  mixed: 'inPersonAndOnline',
} as const satisfies Record<AttendanceMode, StringKey>;

/**
 * Renders the places, how to join, and the attendance mode. `mapAddress` is the address of a map with placeholders:
 * `https://…?q={address}`.
 */
export function whereTemplates(
  details: EventSummary,
  now: number,
  mapAddress: string | null | undefined,
  words: Words,
): TemplateResult {
  const { location = [] } = details;
  const isVirtual = (place: Place): boolean => place['@type'] === 'VirtualLocation';
  const places = isOnlineOnly(details) ? [] : location.filter((place) => !isVirtual(place));
  const virtual = location.filter(isVirtual);
  const maps = places.map((place) => mapOf(place, mapAddress));
  const hasSeveralMaps = maps.filter(Boolean).length > 1;
  const mode = modeOf(details, places.length > 0, virtual.length > 0);
  return html`
    ${places.map((place, i) => placeTemplate(place, maps[i], hasSeveralMaps, words))}
    ${isStillOn(details, now) ? virtual.map((place) => joinTemplate(place, details.url, words)) : nothing}
    ${mode ? wordLine('place', MODES[mode], words) : nothing}
  `;
}

/**
 * Returns the mode. What is there decides before what is said: one system calls every event an event in person. Without
 * a mode in the data, a place says enough.
 */
function modeOf(
  { eventAttendanceMode: mode, eventStatus = [] }: EventSummary,
  hasPlace: boolean,
  hasVirtual: boolean,
): AttendanceMode | undefined {
  if (hasVirtual) return hasPlace ? 'mixed' : 'online';
  if (eventStatus.includes('moved-online') && !hasPlace) return 'online';
  return mode === 'in-person' && !hasPlace ? undefined : mode;
}

function placeTemplate(place: Place, map: string | undefined, isNamed: boolean, words: Words): TemplateResult {
  const { name, address, url } = place;
  const label = address === name ? undefined : address;
  const shown = name ?? (label ? '' : (url ?? ''));
  const which = isNamed
    ? html`<span class="visually-hidden">${inParentheses(html`<bdi>${name ?? address}</bdi>`, words)}</span>`
    : nothing;
  const link = html`<a href=${map ?? nothing}>${word('map', words)}${which}</a>`;
  return html`<p part="place">
    ${shown ? linked({ name: shown, url }) : nothing}${shown && label ? words.mark('comma') : ''}${label ? html`<bdi>${label}</bdi>` : nothing}
    ${map ? link : nothing}
  </p>`;
}

/** Renders how to join a virtual place. One whose address is this page has no link: it says no more than the mode. */
function joinTemplate(place: Place, eventUrl: string | undefined, words: Words): TemplateResult {
  const { name, url, description = [] } = place;
  const isLink = url !== undefined && !isThisPage(url, eventUrl);
  const own = name === words.text('online') ? undefined : name;
  const link = html`<p part="join"><a href=${url ?? nothing}>${own ? labelled(word('joinOnline', words), html`<bdi>${own}</bdi>`, words) : word('joinOnline', words)}</a></p>`;
  const text = own && !url ? html`<p part="place"><bdi>${own}</bdi></p>` : nothing;
  return html`${isLink ? link : text}${description.map((line) => html`<p part="place" dir="auto">${line}</p>`)}`;
}

/** Returns the address of a map: that of the data, or else by the template of the page, or else of OpenStreetMap. */
function mapOf(place: Place, template: string | null | undefined): string | undefined {
  if (hidesAddress(place)) return undefined;
  const { name, address, hasMap, geo } = place;
  const values: Readonly<Record<string, string | number | undefined>> = { name, address, ...geo };
  if (hasMap) return hasMap;
  let isComplete = Boolean(template);
  const filled = String(template).replace(/\{([^}]*)\}/g, (_, key: string) => {
    isComplete &&= Object.hasOwn(values, key) && values[key] !== undefined;
    return encodeURIComponent(String(values[key]));
  });
  if (isComplete) return safeUrl(filled, 'link', document.baseURI);
  return mapOfPoint(geo);
}
