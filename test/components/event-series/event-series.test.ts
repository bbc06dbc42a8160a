/** The series of an event: row H3 of docs/event-contract.md. */
import { expect } from '@open-wc/testing';
import '../../../src/define/event-page.js';
import '../../../src/define/event-series.js';
import type { EventSeriesElement } from '../../../src/components/event-series/event-series.js';
import { upgrade } from '../../../src/upgrade.js';
import {
  catchWarnings,
  exposed,
  make,
  partElements,
  parts,
  place,
  ready,
  show,
  spoken,
  textOf,
} from '../../support/fixtures.js';
import { intl, setCanonical } from '../../support/header.js';

const day = (date: string): string => intl(date, { dateStyle: 'long' });
const url = (name: string): string => `https://example.org/${name}`;
const lakes = { name: 'Lakes Without Lines', startDate: '2026-11-05', url: url('lakes') };
const rivers = { name: 'Shared Rivers', startDate: '2027-03-18', url: url('rivers') };
const dam = { name: 'After the Dam', startDate: '2027-06-10', url: url('dam') };
const event = {
  name: 'Shared Rivers',
  startDate: '2027-03-18T14:00+01:00',
  url: url('rivers'),
  superEvent: { name: 'Borders and Water', url: url('series'), subEvent: [lakes, rivers, dam] },
};
const series = (details: unknown, attributes: Record<string, string> = {}): Promise<EventSeriesElement> =>
  show('event-series', { lang: 'en', ...attributes }, { details });
/** Returns the lines, without the dates. */
const linesOf = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll('p:not([part=date])')].map(textOf);
const withEvents = (...subEvent: object[]): object => ({ ...event, superEvent: { ...event.superEvent, subEvent } });

describe('<event-series>', () => {
  it('[H3] is a landmark with the name of the series, and a link to the previous and to the next event', async () => {
    const element = await series(event);
    expect(await spoken()).to.deep.equal([
      'navigation Borders and Water',
      'link Part of Borders and Water',
      'link Lakes Without Lines',
      'time',
      'link After the Dam',
      'time',
    ]);
    expect(linesOf(element)).to.deep.equal([
      'Part of Borders and Water',
      'Previous: Lakes Without Lines',
      'Next: After the Dam',
    ]);
    expect(parts(element, 'date')).to.deep.equal([day('2026-11-05'), day('2027-06-10')]);
    expect([...element.shadowRoot!.querySelectorAll('a')].map(({ href }) => href)).to.deep.equal([
      url('series'),
      url('lakes'),
      url('dam'),
    ]);
  });

  for (const [name, events, expected] of [
    ['the first event', [rivers, dam], ['Next: After the Dam']],
    ['the last event', [lakes, rivers], ['Previous: Lakes Without Lines']],
    ['events in any order', [dam, rivers, lakes], ['Previous: Lakes Without Lines', 'Next: After the Dam']],
    [
      'events of which one has no date, in the order of the data',
      [dam, rivers, { ...lakes, startDate: undefined }],
      ['Previous: After the Dam', 'Next: Lakes Without Lines'],
    ],
    ['a neighbour without an address', [rivers, { ...dam, url: undefined }], ['Next: After the Dam']],
  ] as const)
    it(`[H3] shows the neighbours of ${name}`, async () => {
      expect(linesOf(await series(withEvents(...events))).slice(1)).to.deep.equal(expected);
    });

  it('[H3] shows a neighbour without an address as text', async () => {
    await series(withEvents(rivers, { ...dam, url: undefined }));
    expect(await exposed(/^link/)).to.deep.equal(['link Part of Borders and Water']);
  });

  it('[H3] keeps a cancelled neighbour, and says so before its date', async () => {
    const later = { name: 'Later', startDate: '2027-09-01', url: url('later') };
    const element = await series(withEvents(rivers, { ...dam, eventStatus: 'cancelled' }, later));
    const lines = partElements(element, 'next')[0]!.querySelectorAll('p');
    expect([...lines].map(textOf)).to.deep.equal(['Next: After the Dam', 'Cancelled', day('2027-06-10')]);
    expect(getComputedStyle(lines[2]!).textDecorationLine).to.equal('line-through');
  });

  describe('finds the place of the event', () => {
    const noAddress = { ...event, url: undefined };
    const others = { ...event, name: 'Another', startDate: '2020-01-01', url: undefined };

    it('[H3] by the canonical link of the page', async () => {
      setCanonical(url('rivers'));
      expect(parts(await series(others), 'next')).to.have.length(1);
    });

    it('[H3] by its name and its day', async () => {
      expect(parts(await series(noAddress), 'next')).to.have.length(1);
    });

    for (const [name, details] of [
      ['if nothing fits', others],
      ['if only the name fits', { ...noAddress, startDate: '2026-03-18' }],
      ['if the series has no events', { ...event, superEvent: { name: 'Borders and Water', url: url('series') } }],
    ] as const)
      it(`[H3] not ${name}: the name of the series is a line, and no landmark`, async () => {
        expect(linesOf(await series(details))).to.deep.equal(['Part of Borders and Water']);
        expect(await exposed(/^navigation/)).to.deep.equal([]);
      });

    it('[H3] in the surrounding page, if the element has only entries', async () => {
      const page = make('event-page', { lang: 'en' }, { details: noAddress });
      const element = make('event-series', { heading: 'Others' }, { items: [lakes, { ...rivers, url: undefined }] });
      page.append(element);
      const home = place(page);
      await ready(home);
      expect(linesOf(element)).to.deep.equal(['Part of Others', 'Previous: Lakes Without Lines']);
    });
  });

  it('accepts the name of a series alone', async () => {
    expect(linesOf(await series({ superEvent: 'Borders and Water' }))).to.deep.equal(['Part of Borders and Water']);
  });

  it('reports a reference whose node is missing', async () => {
    catchWarnings();
    const element = await series({ name: 'E', superEvent: { '@id': '#series' } });
    expect(linesOf(element)).to.deep.equal([]);
    expect(element.problems.map(({ path }) => path)).to.deep.equal(['superEvent']);
  });

  it('is not the category of the event', async () => {
    const header = await show('event-header', { lang: 'en' }, { details: event });
    expect(parts(header, 'category')).to.deep.equal([]);
  });

  for (const [attribute, value, part] of [
    ['heading', 'Rivers', 'series'],
    ['href', 'https://example.org/rivers-series', 'series'],
  ] as const)
    it(`overrides a field by "${attribute}"`, async () => {
      const [line] = partElements(await series(event, { [attribute]: value }), part);
      expect(`${textOf(line!)} ${line!.querySelector('a')!.href}`).to.include(value);
    });
});

describe('the author’s HTML in <event-series>', () => {
  /** Upgrades a block, and returns its element. */
  async function upgraded(html: string): Promise<Element> {
    const block = document.createElement('div');
    block.className = 'event-series';
    block.lang = 'en';
    block.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
    const home = place(block);
    const [element] = upgrade(home);
    await ready(home);
    return element!;
  }
  const list = (current: string): string =>
    `<h3>Borders and Water</h3><ul><li><a href="${url('lakes')}">Lakes</a> <time datetime="2026-11-05">5 November</time></li><li>${current}</li><li><a href="${url('dam')}">Dam</a> <time datetime="2027-06-10">10 June</time></li></ul>`;

  for (const [name, current] of [
    ['without a link', 'Rivers <time datetime="2027-03-18">18 March</time>'],
    [
      'with aria-current',
      `<a href="${url('x')}" aria-current="page">Rivers</a> <time datetime="2027-03-18">18 March</time>`,
    ],
    [
      'with the address of the page',
      `<a href="${location.href}">Rivers</a> <time datetime="2027-03-18">18 March</time>`,
    ],
  ] as const)
    it(`[H3] gets links to the neighbours of the entry ${name}, and stays below them`, async () => {
      const element = await upgraded(list(current));
      expect(linesOf(element)).to.deep.equal(['Previous: Lakes', 'Next: Dam']);
      expect(await exposed(/^(?:navigation|heading)/)).to.deep.equal([
        'navigation Borders and Water',
        'heading Borders and Water',
      ]);
      expect(element.querySelectorAll('li')).to.have.length(3);
      expect(element.querySelector('li')!.getBoundingClientRect().height).to.be.above(0);
    });

  it('stays as it was written if no entry is this page', async () => {
    const element = await upgraded(list(`<a href="${url('x')}">Rivers</a>`));
    expect(await exposed(/^navigation/)).to.deep.equal([]);
    expect(element.querySelector('li')!.getBoundingClientRect().height).to.be.above(0);
  });
});
