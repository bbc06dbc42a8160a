import type { EventSummary, Offer } from './event-details.js';
import { isStillOn } from './phase.js';
import { periodsOf, spanOf } from './periods.js';

/**
 * Whether and how somebody can register at one moment:
 *
 * - `open`: by the `offers`, all of which are open
 * - `opens`: from `date`
 * - `soon`: the date is not known yet
 * - `sold-out`: with the `offers` of a waiting list
 * - `closed`
 * - `free`: there is nothing to register for, and nothing to pay
 * - `none`: nothing is known, or the event is over or called off
 */
export interface Registration {
  readonly state: 'open' | 'opens' | 'soon' | 'sold-out' | 'closed' | 'free' | 'none';
  readonly offers: readonly Offer[];
  readonly date?: string;
}

type Summary = Pick<
  EventSummary,
  'startDate' | 'endDate' | 'timeZone' | 'eventStatus' | 'offers' | 'isAccessibleForFree'
>;

/** Returns how somebody can register at the instant `now`, in ms since 1970. */
export function registrationAt(details: Summary, now: number): Registration {
  const { offers = [], isAccessibleForFree } = details;
  const without = (state: Registration['state']): Registration => ({ state, offers: [] });
  if (!isStillOn(details, now)) return without('none');
  if (!offers.length) return without(isAccessibleForFree ? 'free' : 'none');

  const all = offers.map((offer) => ({ offer, ...stateOf(offer, details, now) }));
  const having = (state: OfferState): Offer[] => all.filter((one) => one.state === state).map(({ offer }) => offer);
  const open = having('open');
  if (open.length) return { state: 'open', offers: open };
  const [first] = all.filter(({ state }) => state === 'opens').sort((a, b) => a.opens - b.opens);
  if (first) return { state: 'opens', offers: [], date: first.offer.starts! };
  const waiting = having('waiting-list');
  if (waiting.length || having('sold-out').length) return { state: 'sold-out', offers: waiting };
  return without(having('soon').length ? 'soon' : 'closed');
}

/** The instants at which registration opens or closes. */
export function registrationChanges(details: Summary): readonly number[] {
  return (details.offers ?? []).flatMap((offer) => Object.values(deadlines(offer, details)));
}

type OfferState = 'open' | 'opens' | 'soon' | 'sold-out' | 'waiting-list' | 'closed';

function stateOf(offer: Offer, details: Summary, now: number): { state: OfferState; opens: number } {
  const { availability, starts } = offer;
  const { opens, closes } = deadlines(offer, details);
  const state = (): OfferState => {
    if (closes <= now || availability === 'closed') return 'closed';
    if (opens > now) return 'opens';
    if (availability === 'sold-out' || availability === 'waiting-list') return availability;
    return availability === 'soon' && !starts ? 'soon' : 'open';
  };
  return { state: state(), opens };
}

/**
 * The instants at which an offer opens and closes. A day opens at its beginning and closes at its end. Deadlines
 * without a time zone are in that of the event. One calendar gives the date of the event as the opening, which is
 * ignored.
 */
function deadlines({ starts = '', ends = '' }: Offer, details: Summary): { opens: number; closes: number } {
  const [event] = periodsOf(details);
  const clock = details.timeZone ?? event?.clock;
  const opens = spanOf(starts, clock).from;
  return { opens: event && opens >= event.from ? NaN : opens, closes: spanOf(ends, clock).until };
}
