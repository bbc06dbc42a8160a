import type { EventDetails, NamedLink, Offer, Place } from '../model/event-details.js';
import { contactOf, hidesAddress, mapOfPoint, topicsOf, zoneOf } from '../model/facts.js';
import { isCalledOff, isOnlineOnly } from '../model/phase.js';
import { safeUrl } from '../model/safe-url.js';
import type { StringKey } from '../words/en.js';
import { formatDate } from '../words/format-date.js';
import { formatPrice } from '../words/format-price.js';
import { formatterFor } from '../words/formatter.js';
import { isSameLanguage, languageName } from '../words/language-name.js';
import { element, lines, markup, type Markup, type Printable } from './markup.js';
import { linked, paragraphTexts, text } from './text.js';
import type { Wording } from './wording.js';

/** Returns the facts of the event, each a label with its values: place, registration, organizer and others. */
export function facts(details: EventDetails, words: Wording): Markup | undefined {
  const { organizer = [], sponsor, accessibilitySummary = [], additionalProperty = [] } = details;
  const own = (key: StringKey, values: readonly Printable[]): Printable => row(words.word(key), values);
  const rows = lines(
    own(details.eventAttendanceMode === 'mixed' ? 'inPersonAndOnline' : 'inPerson', placesOf(details, words)),
    own('online', virtualPlacesOf(details, words)),
    own('register', isCalledOff(details.eventStatus) ? [] : offersOf(details, words)),
    own('organizedBy', listed(organizer, words)),
    own('supportedBy', listed(sponsor, words)),
    own('topics', listed(topicsOf(details), words)),
    own('language', listed(languagesOf(details, words), words)),
    own('contact', contactTexts(details)),
    own('accessibility', accessibilitySummary),
    additionalProperty.map((fact) => row(text(fact), paragraphTexts(fact))),
  );
  return rows && element('dl', {}, '\n', rows, '\n');
}

function row(label: Printable, values: readonly Printable[]): Markup | undefined {
  return values.length
    ? lines(element('dt', {}, label), ...values.map((value) => element('dd', {}, value)))
    : undefined;
}

/** Returns the places, unless nobody should travel there. */
function placesOf(details: EventDetails, words: Wording) {
  const { location = [] } = details;
  const places = isOnlineOnly(details) ? [] : location.filter((place) => place['@type'] === 'Place');
  return places.flatMap((place): Printable[] => {
    const { name, address, url } = place;
    const shown = name ?? (address ? undefined : url);
    const texts = [shown && linked({ name: shown, url }), address === name ? undefined : address].filter(Boolean);
    const map = mapOf(place);
    const link = map ? markup` ${element('a', { href: map }, words.word('map'))}` : undefined;
    return texts.length || link ? [[texts.map((one, i) => (i ? [', ', one] : one)), link]] : [];
  });
}

function mapOf(place: Place): string | undefined {
  return hidesAddress(place) ? undefined : (place.hasMap ?? mapOfPoint(place.geo));
}

/** Returns the virtual places. One whose address is that of the event has no link. */
function virtualPlacesOf(details: EventDetails, words: Wording): readonly Printable[] {
  const { location = [], url: eventUrl, eventStatus } = details;
  if (isCalledOff(eventStatus)) return [];
  return location
    .filter((place) => place['@type'] === 'VirtualLocation')
    .flatMap(({ name, url, description = [] }): readonly Printable[] => {
      const own = name === words.text('online') ? undefined : name;
      const label = [words.word('joinOnline'), own && `: ${own}`];
      const link = url && url !== eventUrl ? element('a', { href: url }, label) : own;
      return [...(link ? [link] : []), ...description];
    });
}

/** Returns the ways to register, with their deadlines: whether they have passed depends on the moment. */
function offersOf(details: EventDetails, words: Wording): readonly Printable[] {
  const { offers = [], isAccessibleForFree } = details;
  if (!offers.length) return isAccessibleForFree ? [words.word('free')] : [];
  return offers.flatMap((offer): readonly Printable[] => {
    const { name, url, linkText, availability, starts, ends } = offer;
    const label = name ?? linkText ?? words.word('register');
    const date = (value: string): string => dateInWords(value, details, words);
    const notes = [
      priceOf(offer, details, words),
      availability === 'sold-out' ? words.word('soldOut') : undefined,
      availability === 'few-left' ? words.word('fewPlacesLeft') : undefined,
      availability === 'waiting-list' ? words.word('joinTheWaitingList') : undefined,
      availability === 'closed' ? words.word('registrationIsClosed') : undefined,
      starts ? words.word('registrationOpens', { date: date(starts) }) : undefined,
      ends ? words.word('registerBy', { date: date(ends) }) : undefined,
    ].filter((note) => note !== undefined);
    const link = url ? element('a', { href: url }, label) : name;
    const texts = [link, ...notes].filter((one) => one !== undefined);
    return texts.length ? [texts.map((one, i) => (i ? [i === 1 && link ? ': ' : ', ', one] : one))] : [];
  });
}

function priceOf(offer: Offer, { isAccessibleForFree }: EventDetails, words: Wording): Printable {
  const { price, lowPrice, highPrice, priceCurrency, priceText } = offer;
  if (priceText) return priceText;
  const prices = [price, lowPrice, highPrice].filter((one) => one !== undefined);
  if (!prices.length) return isAccessibleForFree ? words.word('free') : undefined;
  const [low, high] = [Math.min(...prices), Math.max(...prices)];
  if (!high) return words.word('free');
  return priceCurrency && formatPrice(low, high, priceCurrency, words.language);
}

/** Returns links as one text: "A, B and C". */
function listed(links: readonly NamedLink[] | undefined, { language }: Wording): readonly Printable[] {
  const named = (links ?? []).filter(({ name }) => name);
  if (!named.length) return [];
  const format = formatterFor(language, (tag) => new Intl.ListFormat(tag, { type: 'conjunction' }));
  const parts = format.formatToParts(named.map((_, i) => String(i)));
  return [parts.map(({ type, value }) => (type === 'element' ? linked(named[Number(value)]!) : value))];
}

/** Returns the names of the languages, unless there is only that of the page. */
function languagesOf({ inLanguage = [] }: EventDetails, { language }: Wording): readonly NamedLink[] {
  const isForeign = inLanguage.some((tag) => !isSameLanguage(tag, language));
  return isForeign ? inLanguage.map((tag) => ({ name: languageName(tag, language) ?? tag })) : [];
}

function contactTexts({ organizer }: EventDetails): readonly Printable[] {
  const parts = contactOf(organizer).map(({ name, url }) => linked({ name, url: safeUrl(url, 'link') }));
  return parts.length ? [parts.map((part, i) => (i ? [', ', part] : part))] : [];
}

/** Returns a date in words, on the clock of the event. */
export function dateInWords(date: string, details: EventDetails, { language }: Wording): string {
  return formatDate(date, { language, timeZone: zoneOf(date, details) }).text;
}
