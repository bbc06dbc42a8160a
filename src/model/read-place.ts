import type { Datum } from './datum.js';
import type { Place } from './event-details.js';
import { compact, isFields, valueIn } from './fields.js';
import { readThing } from './read-things.js';
import { readParagraphs } from './read-values.js';
import { typesOf } from './type-names.js';

/** Matches what systems print as the name of a missing place. */
const MISSING = /^No (?:location|address) set$/;

export function readPlace(place: Datum): Place {
  const isVirtual = typesOf(place.value).includes('VirtualLocation');
  const type = isVirtual ? 'VirtualLocation' : 'Place';
  if (MISSING.test(String(valueIn(place.value, 'name') ?? place.value))) return { '@type': type };
  return {
    '@type': type,
    ...readThing(place),
    ...compact({ description: readParagraphs(place.at('description')) }),
    ...(!isVirtual &&
      compact({
        address: readAddress(place.at('address')),
        hasMap: place.at('hasMap', 'map').url(),
        geo: readPoint(place.at('geo')),
      })),
  };
}

/**
 * Reads a text, or a `PostalAddress` as one line from street to country. The order is fixed, although the usual order
 * depends on the country.
 */
function readAddress(address: Datum): string | undefined {
  const text = isFields(address.value) ? readLine(address) : address.text();
  return text && !MISSING.test(text) ? text : undefined;
}

function readLine(address: Datum): string | undefined {
  const fields = ['streetAddress', 'addressLocality', 'addressRegion', 'postalCode', 'addressCountry'];
  return (
    fields
      .map((name) => address.at(name).text())
      .filter(Boolean)
      .join(', ') || undefined
  );
}

function readPoint(geo: Datum): Place['geo'] {
  const [latitude, longitude] = ['latitude', 'longitude'].map((name) => Number(geo.at(name).value ?? NaN)) as [
    number,
    number,
  ];
  // Plugins write 0 and 0 where nobody has given a point. There is only sea at that point.
  const isPoint = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && (latitude || longitude);
  return isPoint ? { latitude, longitude } : undefined;
}
