import { html, nothing, type TemplateResult } from 'lit';
import type { EventSummary, Offer } from '../../model/event-details.js';
import { registrationAt } from '../../model/registration.js';
import { isThisPage } from '../../page/page-address.js';
import { link, word, wordLine } from '../../ui/text.js';
import { formatPrice } from '../../words/format-price.js';
import type { Words } from '../../words/words.js';
import { dateInWords } from './when.js';

const MAX_LISTED = 12;

/** Renders how to register, and what it costs. */
export function registerTemplates(details: EventSummary, now: number, words: Words): unknown {
  const { state, offers, date } = registrationAt(details, now);
  switch (state) {
    case 'open':
      return openTemplates(offers, details, words);
    case 'opens':
      return wordLine('availability', 'registrationOpens', words, {
        date: dateInWords(date!, details, words, 'registrationOpens'),
      });
    case 'soon':
      return wordLine('availability', 'registrationIsNotOpenYet', words);
    case 'sold-out': {
      const waiting = offers.find((offer) => isLink(offer));
      return [
        wordLine('availability', 'soldOut', words),
        ...(waiting ? [link(waiting.url, waiting.linkText, 'register', words, 'joinTheWaitingList')] : []),
      ];
    }
    case 'closed':
      return wordLine('availability', 'registrationIsClosed', words);
    case 'free':
      return wordLine('price', 'free', words);
    case 'none':
      return nothing;
  }
}

function openTemplates(offers: readonly Offer[], details: EventSummary, words: Words): TemplateResult {
  if (offers.length > 1 && offers.every(({ name }) => name))
    return html`<ul role="list" part="offers">
      ${offers.slice(0, MAX_LISTED).map((offer) => html`<li>${entryTemplate(offer, details, words)}</li>`)}
    </ul>`;
  const offer = offers.find(isLink) ?? offers[0]!;
  return html`${isLink(offer) ? link(offer.url, offer.linkText, 'register', words, 'register') : nothing} ${notesTemplate(offer, priceOf(offers, details, words), details, words)}`;
}

/** The link does not lead to this page itself, which many generators give as the address of the offer. */
const isLink = ({ url }: Offer): boolean => url !== undefined && !isThisPage(url);

/** Renders one of several offers. */
function entryTemplate(offer: Offer, details: EventSummary, words: Words): TemplateResult {
  const price = priceOf([offer], details, words);
  const text = html`<bdi>${offer.name}</bdi>${price ? html`${words.mark('colon')}<bdi part="price">${price}</bdi>` : nothing}`;
  return html`${isLink(offer) ? html`<a part="register" href=${offer.url!}>${text}</a>` : text} ${notesTemplate(offer, undefined, details, words)}`;
}

/** Renders the notes about an offer: the price and, with a link to register, how many still can, and how long. */
function notesTemplate(offer: Offer, price: unknown, details: EventSummary, words: Words): TemplateResult {
  const { availability, ends }: Offer = isLink(offer) ? offer : {};
  const by = ends && dateInWords(ends, details, words, 'registerBy');
  return html`
    ${price ? html`<p part="price"><bdi>${price}</bdi></p>` : nothing}
    ${availability === 'few-left' ? wordLine('availability', 'fewPlacesLeft', words) : nothing}
    ${by ? wordLine('availability', 'registerBy', words, { date: by }) : nothing}
  `;
}

/** The price of all `offers` in words; `undefined` if it is not known. */
function priceOf(offers: readonly Offer[], { isAccessibleForFree }: EventSummary, words: Words): unknown {
  const text = offers.find(({ priceText }) => priceText)?.priceText;
  if (text) return text;
  const prices = offers
    .flatMap(({ price, lowPrice, highPrice }) => [price, lowPrice, highPrice])
    .filter((one) => one !== undefined);
  if (!prices.length) return isAccessibleForFree ? word('free', words) : undefined;
  const [low, high] = [Math.min(...prices), Math.max(...prices)];
  if (!high) return word('free', words);
  const [currency, ...others] = new Set(offers.flatMap(({ priceCurrency }) => priceCurrency ?? []));
  return currency && !others.length ? formatPrice(low, high, currency, words.language) : undefined;
}
