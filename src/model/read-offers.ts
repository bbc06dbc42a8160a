import type { Datum } from './datum.js';
import type { Offer } from './event-details.js';
import { compact } from './fields.js';
import { readAll, readLink } from './read-things.js';
import { readDate } from './read-values.js';
import { readAvailability } from './schema-terms.js';

/**
 * Reads one way to register, or those in an `AggregateOffer`. An aggregate with an address of its own is one way: the
 * page at that address has the others. `isTime` is that of `readDate`.
 */
export function readOffers(offer: Datum, isTime: boolean): Offer | readonly Offer[] {
  const parts = offer.at('url').value ? undefined : readAll(offer.at('offers'), (part) => readOffer(part, isTime));
  return parts ?? readOffer(offer, isTime);
}

function readOffer(offer: Datum, isTime: boolean): Offer {
  const { value } = offer.at('price', 'lowPrice', 'highPrice');
  const priced = value === undefined ? offer.at('priceSpecification') : offer;
  const prices = {
    price: readPrice(priced.at('price')),
    lowPrice: readPrice(priced.at('lowPrice', 'minPrice')),
    highPrice: readPrice(priced.at('highPrice', 'maxPrice')),
  };
  const isFree = !Object.values(prices).some(Boolean);
  const priceCurrency = isFree ? undefined : readCurrency(priced.at('priceCurrency'));
  return compact({
    ...readLink(offer),
    linkText: offer.at('linkText').text(),
    availability: readAvailability(offer.at('availability')),
    ...((isFree || priceCurrency) && prices),
    priceCurrency,
    priceText: offer.at('priceText').text(),
    starts: readDate(offer.at('starts', 'availabilityStarts', 'validFrom'), isTime),
    ends: readDate(offer.at('ends', 'availabilityEnds', 'validThrough'), isTime),
  });
}

/** Reads a number, or a text of digits with a point. Any other text may be of any currency, and is not guessed. */
function readPrice(price: Datum): number | undefined {
  const { value } = price;
  if (value === undefined) return undefined;
  const isNumber = typeof value === 'string' ? /^\s*\d+(?:\.\d+)?\s*$/.test(value) : typeof value === 'number';
  const number = isNumber ? Number(value) : NaN;
  return number >= 0 && number < Infinity ? number : price.report('a number such as 12.50');
}

/** Reads the code of a currency. A price without one could be of any currency, so it is not shown. */
function readCurrency(currency: Datum): string | undefined {
  const code = currency.text(10)?.toUpperCase() ?? '';
  try {
    new Intl.NumberFormat('en', { style: 'currency', currency: code });
    if (code !== 'XXX') return code;
  } catch {
    // Not a code.
  }
  return currency.report('the code of the currency of the price, such as EUR');
}
