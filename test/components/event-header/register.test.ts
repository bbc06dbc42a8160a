/** Registration and price of an event: rows C of docs/event-contract.md. */
import { expect } from '@open-wc/testing';
import { catchWarnings, parts, partElements, textOf } from '../../support/fixtures.js';
import { generators, type Generator } from '../../support/generators.js';
import { generated, header, inZone, intl, linksOf, setCanonical, textsOf } from '../../support/header.js';
import { setNow } from '../../support/now.js';

const NEW_YORK = 'America/New_York';
const URL_ = 'https://register.example/';
const NOW = '2027-03-01T12:00Z';
const event = {
  name: 'T',
  startDate: '2027-06-18T10:00-04:00',
  endDate: '2027-06-18T12:00-04:00',
  timeZone: NEW_YORK,
};

/** Returns what is said of registration, in the order of the document. */
const said = (element: Element): string[] => textsOf(element, 'register', 'price', 'availability');
const register = async (offers: unknown, attributes: Record<string, string> = {}, rest: object = {}) =>
  said(await header(attributes, { ...event, offers, ...rest }));
const entries = async (offers: unknown): Promise<string[]> =>
  [...(await header({}, { ...event, offers })).shadowRoot!.querySelectorAll('ul[part=offers] > li')].map(textOf);
/** Formats a price as `Intl` itself does. */
const price = (low: number, high = low, currency = 'EUR', language = 'en'): string => {
  const format = new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    trailingZeroDisplay: 'stripIfInteger',
  });
  return (low === high ? format.format(low) : format.formatRange(low, high)).replace(/\s/g, ' ');
};
/** Returns the instants before, at and after a boundary. */
const around = (instant: string): readonly [string, string, string] => {
  const time = Date.parse(instant);
  return [time - 1, time, time + 86_400_000].map((ms) => new Date(ms).toJSON()) as [string, string, string];
};

describe('the registration of <event-header>', () => {
  beforeEach(() => setNow(NOW));

  describe('in each state', () => {
    /** What is said before, at and after a boundary. */
    const rows: readonly (readonly [
      name: string,
      offers: unknown,
      boundary: string,
      before: string[],
      from: string[],
      rest?: object,
    ])[] = [
      ['the end of the event', { url: URL_ }, '2027-06-18T16:00Z', ['Register'], []],
      [
        'the end of the event, with a later deadline',
        { url: URL_, validThrough: '2027-06-20T12:00-04:00' },
        '2027-06-18T16:00Z',
        ['Register', `Register by ${inZone('2027-06-20T16:00Z', NEW_YORK)}`],
        [],
      ],
      [
        'an opening',
        { url: URL_, validFrom: '2027-05-01T09:00-04:00' },
        '2027-05-01T13:00Z',
        [`Registration opens ${inZone('2027-05-01T13:00Z', NEW_YORK)}`],
        ['Register'],
      ],
      [
        'an opening without an offset, in the zone of the event',
        { url: URL_, availabilityStarts: '2027-05-01T09:00' },
        '2027-05-01T13:00Z',
        [`Registration opens ${inZone('2027-05-01T13:00Z', NEW_YORK)}`],
        ['Register'],
      ],
      [
        'an opening in another offset, in the zone of the event',
        { url: URL_, availabilityStarts: '2027-05-01T15:00+02:00' },
        '2027-05-01T13:00Z',
        [`Registration opens ${inZone('2027-05-01T13:00Z', NEW_YORK)}`],
        ['Register'],
      ],
      [
        'an opening on a day, at its beginning',
        { url: URL_, validFrom: '2027-05-01' },
        '2027-05-01T04:00Z',
        [`Registration opens ${intl('2027-05-01')}`],
        ['Register'],
      ],
      [
        'an opening of what can be ordered before',
        { url: URL_, availability: 'PreOrder', validFrom: '2027-05-01' },
        '2027-05-01T04:00Z',
        [`Registration opens ${intl('2027-05-01')}`],
        ['Register'],
      ],
      [
        'the earlier of two openings',
        [
          { name: 'A', url: `${URL_}a`, validFrom: '2027-05-03' },
          { name: 'B', url: `${URL_}b`, validFrom: '2027-05-01' },
        ],
        '2027-05-01T04:00Z',
        [`Registration opens ${intl('2027-05-01')}`],
        ['Register'],
      ],
      [
        'an opening beside an offer that is sold out',
        [
          { url: `${URL_}a`, availability: 'SoldOut' },
          { url: `${URL_}b`, validFrom: '2027-05-01' },
        ],
        '2027-05-01T04:00Z',
        [`Registration opens ${intl('2027-05-01')}`],
        ['Register'],
      ],
      [
        'an opening of what is sold out',
        { url: URL_, availability: 'SoldOut', validFrom: '2027-05-01' },
        '2027-05-01T04:00Z',
        [`Registration opens ${intl('2027-05-01')}`],
        ['Sold out'],
      ],
      [
        'a deadline',
        { url: URL_, validThrough: '2027-06-01T12:00-04:00' },
        '2027-06-01T16:00Z',
        ['Register', `Register by ${inZone('2027-06-01T16:00Z', NEW_YORK)}`],
        ['Registration is closed'],
      ],
      [
        'a deadline on a day, at its end',
        { url: URL_, availabilityEnds: '2027-06-01' },
        '2027-06-02T04:00Z',
        ['Register', `Register by ${intl('2027-06-01')}`],
        ['Registration is closed'],
      ],
      [
        'a deadline beside an offer that is sold out',
        [
          { url: `${URL_}a`, availability: 'SoldOut' },
          { url: `${URL_}b`, validThrough: '2027-06-01' },
        ],
        '2027-06-02T04:00Z',
        ['Register', `Register by ${intl('2027-06-01')}`],
        ['Sold out'],
      ],
      [
        'the second of two deadlines',
        [
          { name: 'A', url: `${URL_}a`, validThrough: '2027-05-01' },
          { name: 'B', url: `${URL_}b`, validThrough: '2027-06-01' },
        ],
        '2027-06-02T04:00Z',
        ['Register', `Register by ${intl('2027-06-01')}`],
        ['Registration is closed'],
      ],
      [
        'an opening on a day without any zone, where it begins first',
        { url: URL_, validFrom: '2027-05-01' },
        '2027-04-30T10:00Z',
        [`Registration opens ${intl('2027-05-01')}`],
        ['Register'],
        { startDate: '2027-06-18', endDate: undefined, timeZone: undefined },
      ],
      [
        'a deadline on a day without any zone, where it ends last',
        { url: URL_, validThrough: '2027-06-01' },
        '2027-06-02T12:00Z',
        ['Register', `Register by ${intl('2027-06-01')}`],
        ['Registration is closed'],
        { startDate: '2027-06-18', endDate: undefined, timeZone: undefined },
      ],
      [
        'a deadline on a day in the offset of the event',
        { url: URL_, validThrough: '2027-06-01' },
        '2027-06-02T04:00Z',
        ['Register', `Register by ${intl('2027-06-01')}`],
        ['Registration is closed'],
        { timeZone: undefined },
      ],
    ];
    for (const [name, offers, boundary, before, from, rest] of rows)
      it(`[C1] changes at ${name}`, async () => {
        const [earlier, at, later] = around(boundary);
        setNow(earlier);
        expect(await register(offers, {}, rest), earlier).to.deep.equal(before);
        setNow(at);
        expect(await register(offers, {}, rest), at).to.deep.equal(from);
        setNow(later);
        const isPast = name.startsWith('the end');
        expect(await register(offers, {}, rest), later).to.deep.equal(isPast ? [] : from);
      });

    for (const status of ['cancelled', 'postponed'] as const)
      it(`[C1] says nothing of a ${status} event`, async () => {
        for (const offers of [{ url: URL_ }, { availability: 'SoldOut' }, { url: URL_, validFrom: '2027-05-01' }])
          expect(await register(offers, {}, { eventStatus: status })).to.deep.equal([]);
        expect(await register(undefined, {}, { eventStatus: status, isAccessibleForFree: true })).to.deep.equal([]);
      });

    for (const availability of ['SoldOut', 'OutOfStock', 'Discontinued', 'https://schema.org/SoldOut', 'sold-out'])
      it(`[C1] is sold out, without a link or a price: ${availability}`, async () => {
        expect(await register({ url: URL_, price: 0, availability })).to.deep.equal(['Sold out']);
      });

    it('[C1] has a waiting list, after the words', async () => {
      const offers = [
        { url: `${URL_}a`, availability: 'SoldOut' },
        { url: `${URL_}b`, availability: 'BackOrder' },
      ];
      const element = await header({}, { ...event, offers });
      expect(said(element)).to.deep.equal(['Sold out', 'Join the waiting list']);
      expect(linksOf(element)).to.deep.equal([`Join the waiting list: ${URL_}b`]);
    });

    it('[C1] has a waiting list that is all there is', async () => {
      expect(await register({ url: URL_, availability: 'waiting-list' })).to.deep.equal([
        'Sold out',
        'Join the waiting list',
      ]);
    });

    it('[C1] has no waiting list without an address', async () => {
      expect(await register([{ availability: 'SoldOut' }, { availability: 'BackOrder' }])).to.deep.equal(['Sold out']);
    });

    for (const availability of ['PreOrder', 'PreSale', 'soon'])
      it(`[C1] is not open yet: ${availability}`, async () => {
        expect(await register({ url: URL_, availability })).to.deep.equal(['Registration is not open yet']);
      });

    it('[C1] is closed by a word', async () => {
      expect(await register({ url: URL_, availability: 'closed' })).to.deep.equal(['Registration is closed']);
    });

    for (const availability of [undefined, 'InStock', 'OnlineOnly', 'InStoreOnly', 'open', 'no such word'])
      it(`[C1] is open: ${availability}`, async () => {
        catchWarnings();
        expect(await register({ url: URL_, availability })).to.deep.equal(['Register']);
      });

    it('[C1] has price, "Few places left" and the deadline behind the link, in this order', async () => {
      const offers = {
        name: 'Seat',
        url: URL_,
        availability: 'LimitedAvailability',
        price: '12.50',
        priceCurrency: 'EUR',
        validThrough: '2027-06-01',
      };
      const element = await header({}, { ...event, offers });
      expect(said(element)).to.deep.equal([
        'Register',
        price(12.5),
        'Few places left',
        `Register by ${intl('2027-06-01')}`,
      ]);
      expect(linksOf(element)).to.deep.equal([`Register: ${URL_}`]);
      expect(element.shadowRoot!.textContent).not.to.include('Seat');
    });

    it('[C1] can be written as attributes', async () => {
      const attributes = {
        register: URL_,
        'register-text': 'Get a seat',
        availability: 'few-left',
        price: '10 € or less',
      };
      expect(await register(undefined, attributes)).to.deep.equal(['Get a seat', '10 € or less', 'Few places left']);
    });

    for (const [availability, expected] of [
      ['open', ['Register']],
      ['few-left', ['Register', 'Few places left']],
      ['sold-out', ['Sold out']],
      ['waiting-list', ['Sold out', 'Join the waiting list']],
      ['soon', ['Registration is not open yet']],
      ['closed', ['Registration is closed']],
    ] as const)
      it(`[C1] has the attribute availability="${availability}"`, async () => {
        expect(await register({ url: URL_ }, { availability })).to.deep.equal(expected);
      });

    it('[C1] of several open offers is a list with names and prices', async () => {
      const offers = [
        { name: 'Hall', url: `${URL_}hall`, price: 20, priceCurrency: 'EUR', availability: 'LimitedAvailability' },
        { name: 'Stream', url: `${URL_}stream`, price: 0, validThrough: '2027-06-01' },
        { name: 'Phone', price: 5, priceCurrency: 'EUR' },
        { name: 'Gallery', url: `${URL_}gallery`, availability: 'SoldOut' },
      ];
      const element = await header({}, { ...event, offers });
      expect(await entries(offers)).to.deep.equal([
        `Hall: ${price(20)} Few places left`,
        `Stream: Free Register by ${intl('2027-06-01')}`,
        `Phone: ${price(5)}`,
      ]);
      expect(linksOf(element)).to.deep.equal([`Hall: ${price(20)}: ${URL_}hall`, `Stream: Free: ${URL_}stream`]);
      expect(element.shadowRoot!.querySelector('ul')!.getAttribute('role')).to.equal('list');
    });

    it('[C1] of many open offers is a list of twelve', async () => {
      const offers = Array.from({ length: 14 }, (_, i) => ({ name: `Seat ${i}`, url: `${URL_}${i}` }));
      expect(await entries(offers)).to.have.length(12);
    });

    it('[C1] of several open offers without names is one link to the first with an address, and a range', async () => {
      const offers = [
        { price: 5, priceCurrency: 'EUR' },
        { url: `${URL_}b`, price: 20, priceCurrency: 'EUR' },
        { url: `${URL_}c`, price: 10, priceCurrency: 'EUR' },
        { url: `${URL_}d`, price: 99, priceCurrency: 'EUR', availability: 'SoldOut' },
      ];
      const element = await header({}, { ...event, offers });
      expect(said(element)).to.deep.equal(['Register', price(5, 20)]);
      expect(linksOf(element)).to.deep.equal([`Register: ${URL_}b`]);
    });

    it('[C1] of an offer without an address is the price alone', async () => {
      const offers = {
        price: 5,
        priceCurrency: 'EUR',
        availability: 'LimitedAvailability',
        validThrough: '2027-06-01',
      };
      expect(await register(offers)).to.deep.equal([price(5)]);
    });

    it('[C1] without an offer is "Free" if the event says so, or nothing', async () => {
      expect(await register(undefined, {}, { isAccessibleForFree: true })).to.deep.equal(['Free']);
      expect(await register(undefined, {}, { isAccessibleForFree: 'True' })).to.deep.equal(['Free']);
      expect(await register(undefined, {}, { isAccessibleForFree: false })).to.deep.equal([]);
      expect(await register(undefined)).to.deep.equal([]);
    });
  });

  describe('with the address of this page', () => {
    const sold = { url: 'https://register.example/a', availability: 'SoldOut' };

    it('[C2] is "Free" if the open offer costs 0', async () => {
      expect(await register([sold, { url: location.href, price: 0 }])).to.deep.equal(['Free']);
    });

    it('[C2] is "Register" and "Free" on any other page', async () => {
      expect(await register([sold, { url: `${URL_}b`, price: 0 }])).to.deep.equal(['Register', 'Free']);
    });

    it('[C4] of The Events Calendar has no link to itself', async () => {
      setCanonical('https://tec.example/event/rivers/');
      const element = await generated('The Events Calendar');
      expect(said(element)).to.deep.equal([price(25, 25, 'USD')]);
      expect(linksOf(element).join()).not.to.include('https://tec.example/event/rivers/');
    });

    it('[C4] of The Events Calendar has a link on another page', async () => {
      expect(said(await generated('The Events Calendar'))).to.deep.equal(['Register', price(25, 25, 'USD')]);
    });

    for (const page of ['canonical', 'location'] as const)
      it(`[C4] with a fragment is a link: ${page}`, async () => {
        const url = page === 'location' ? location.href.replace(/#.*/s, '') : 'https://tec.example/event/rivers/';
        if (page === 'canonical') setCanonical(url);
        const element = await header({}, { ...event, offers: { url: `${url}#tickets` } });
        expect(linksOf(element)).to.deep.equal([`Register: ${url}#tickets`]);
      });

    it('[C4] is that of the page, not that of the event', async () => {
      // The data of Luma on another site lead to Luma.
      const element = await generated('Luma');
      expect(linksOf(element)).to.include('Register: https://hosts.example/rivers');
    });

    it('[C4] of Event Espresso has no link to itself', async () => {
      setCanonical('https://espresso.example/events/rivers/');
      const element = await generated('Event Espresso');
      const items = [...element.shadowRoot!.querySelectorAll('li')].map(textOf);
      expect(items).to.deep.equal([`Hall: ${price(40, 40, 'USD')}`, `Gallery: ${price(12.5, 12.5, 'USD')}`]);
      expect(parts(element, 'register')).to.deep.equal([]);
    });
  });

  describe('with a price', () => {
    for (const [offer, expected] of [
      [{ price: 12.5, priceCurrency: 'EUR' }, price(12.5)],
      [{ price: '12.50', priceCurrency: 'EUR' }, price(12.5)],
      [{ price: ' 12 ', priceCurrency: 'EUR' }, price(12)],
      [{ price: 20, priceCurrency: 'usd' }, price(20, 20, 'USD')],
      [{ price: 1200, priceCurrency: 'JPY' }, price(1200, 1200, 'JPY')],
      [{ price: 0 }, 'Free'],
      [{ price: '0.00', priceCurrency: 'EUR' }, 'Free'],
      [{ priceSpecification: { price: 12, priceCurrency: 'EUR' } }, price(12)],
      [{ priceText: 'what you can give' }, 'what you can give'],
    ] as const)
      it(`[C3] is ${expected} for ${JSON.stringify(offer)}`, async () => {
        expect(await register({ url: URL_, ...offer })).to.deep.equal(['Register', expected]);
      });

    for (const [offer, expected] of [
      [{ lowPrice: 10, highPrice: 40, priceCurrency: 'EUR' }, price(10, 40)],
      [{ lowPrice: '10.00', highPrice: '12.50', priceCurrency: 'EUR' }, price(10, 12.5)],
      [{ lowPrice: 10, highPrice: 10, priceCurrency: 'EUR' }, price(10)],
      [{ lowPrice: 10, priceCurrency: 'EUR' }, price(10)],
      [{ highPrice: 40, priceCurrency: 'EUR' }, price(40)],
      [{ lowPrice: 0, highPrice: 20, priceCurrency: 'EUR' }, price(0, 20)],
      [{ lowPrice: 0, highPrice: 0, priceCurrency: 'EUR' }, 'Free'],
      [{ lowPrice: 0, highPrice: 0 }, 'Free'],
      [{ lowPrice: 0 }, 'Free'],
    ] as const)
      it(`[C3] of an AggregateOffer is ${expected}: ${JSON.stringify(offer)}`, async () => {
        const offers = { '@type': 'AggregateOffer', url: URL_, ...offer };
        expect(await register(offers)).to.deep.equal(['Register', expected]);
      });

    it('[C3] of an AggregateOffer without an address is that of each offer in it', async () => {
      const parts = [
        { name: 'Standard', url: URL_, price: '20.00', priceCurrency: 'EUR', availability: 'SoldOut' },
        { name: 'Students', url: URL_, price: '5.00', priceCurrency: 'EUR' },
      ];
      const range = { '@type': 'AggregateOffer', lowPrice: '5.00', highPrice: '20.00', priceCurrency: 'EUR' };
      expect(await register({ ...range, offers: parts })).to.deep.equal(['Register', price(5)]);
      expect(await register({ ...range, offers: parts.slice(0, 1) })).to.deep.equal(await register(parts[0]!));
      expect((await register({ ...range, offers: parts.slice(0, 1) })).join()).to.include('Sold out');
      expect(await register({ ...range, offers: [null, {}] })).to.deep.equal(await register(range));
      expect(await register({ ...range, url: URL_, offers: parts })).to.deep.equal(['Register', price(5, 20)]);
    });

    it('[C3] of Eventbrite is a range', async () => {
      expect(said(await generated('Eventbrite'))).to.deep.equal([
        'Register',
        price(12.5, 40, 'USD'),
        `Register by ${inZone('2027-06-18T14:00Z', '-04:00')}`,
      ]);
    });

    it('[C3] is in the language of the element', async () => {
      const offers = { url: URL_, price: 1234.5, priceCurrency: 'EUR' };
      expect((await register(offers, { lang: 'de' }))[1]).to.equal(price(1234.5, 1234.5, 'EUR', 'de'));
    });

    for (const offer of [
      { price: '12,50', priceCurrency: 'EUR' },
      { price: '$20', priceCurrency: 'USD' },
      { price: 'ask', priceCurrency: 'USD' },
      { price: '1e3', priceCurrency: 'USD' },
      { price: '1.200,00', priceCurrency: 'EUR' },
      { price: -5, priceCurrency: 'EUR' },
      { price: '-5', priceCurrency: 'EUR' },
      { price: Infinity, priceCurrency: 'EUR' },
      { price: NaN, priceCurrency: 'EUR' },
      { price: {}, priceCurrency: 'EUR' },
      { price: [], priceCurrency: 'EUR' },
      { price: true, priceCurrency: 'EUR' },
      { price: '', priceCurrency: 'EUR' },
      { price: 20 },
      { price: 20, priceCurrency: 'XX' },
      { price: 20, priceCurrency: 'XXX' },
      { price: 20, priceCurrency: 'Euro' },
      { price: 20, priceCurrency: '€' },
      { price: 20, priceCurrency: {} },
      { lowPrice: 10, highPrice: 20 },
    ])
      it(`[C5] is not shown: ${JSON.stringify(offer)}`, async () => {
        catchWarnings();
        const element = await header({}, { ...event, offers: { url: URL_, ...offer } });
        expect(said(element)).to.deep.equal(['Register']);
        if (offer.price !== '') expect(element.problems[0]!.path).to.match(/^offers\.(lowPrice|price|priceCurrency)$/);
      });

    it('[C5] is not shown for Modern Events Calendar without one', async () => {
      setNow('2027-06-18T14:00Z');
      expect(said(await generated('Modern Events Calendar'))).to.deep.equal(['Register']);
    });

    it('[C5] is not shown for open offers in two currencies', async () => {
      const offers = [
        { url: `${URL_}a`, price: 5, priceCurrency: 'EUR' },
        { url: `${URL_}b`, price: 5, priceCurrency: 'USD' },
      ];
      expect(await register(offers)).to.deep.equal(['Register']);
    });
  });

  it('[C6] says each state in words, and none by colour alone', async () => {
    for (const offers of [
      { url: URL_, availability: 'SoldOut' },
      { url: URL_, availability: 'closed' },
      { url: URL_, availability: 'soon' },
      { url: URL_, validFrom: '2027-05-01' },
      { url: URL_, availability: 'LimitedAvailability' },
    ]) {
      const element = await header({}, { ...event, offers });
      const [line] = partElements(element, 'availability');
      expect(textOf(line!), JSON.stringify(offers)).to.match(/^(Sold out|Registration|Few places)/);
      expect(line!.getAttribute('class')).to.be.null;
    }
  });

  it('[C1] does not take the date of the event for the opening, as one calendar prints it', async () => {
    expect(await register({ url: URL_, validFrom: event.startDate })).to.deep.equal(['Register']);
  });

  it('[C1] shows a deadline in UTC in the offset of the event, if there is no time zone', async () => {
    const [, , by] = await register({ url: URL_, price: 0, validThrough: '2027-05-01T16:00Z' }, {}, { timeZone: '' });
    const time = new Intl.DateTimeFormat('en', { hour: 'numeric', minute: '2-digit', timeZone: NEW_YORK });
    expect(by?.replace(/\s/g, ' ')).to.contain(time.format(new Date('2027-05-01T16:00Z')).replace(/\s/g, ' '));
  });

  for (const name of Object.keys(generators) as Generator[])
    it(`[C7] has no link to register once the event is past: ${name}`, async () => {
      // A date without a zone is over at UTC-12.
      setNow('2027-06-19T12:00Z');
      const element = await generated(name);
      expect(parts(element, 'phase')).to.deep.equal(['Past event']);
      expect(said(element)).to.deep.equal([]);
    });

  it('[C7] has no link to register once the event is past: attributes', async () => {
    setNow('2027-06-20T12:00Z');
    const attributes = { register: URL_, 'register-text': 'Go', availability: 'open', price: '5' };
    expect(await register(undefined, attributes)).to.deep.equal([]);
  });
});
