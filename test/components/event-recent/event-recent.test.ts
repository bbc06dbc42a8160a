import { expect } from '@open-wc/testing';
import '../../../src/define/event-page.js';
import '../../../src/define/event-recent.js';
import { axNodes } from '../../support/browser.js';
import { catchWarnings, event, make, partElements, parts, place, show, spoken } from '../../support/fixtures.js';

/** Formats a day as `Intl` itself does. */
const day = (date: string, language = 'en'): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
const items = (...entries: unknown[]): Record<string, string> => ({ items: JSON.stringify(entries) });

describe('<event-recent>', () => {
  it('is read as a named landmark with a heading, a list, and one link for each event', async () => {
    await show('event-recent', { lang: 'en' }, { details: event });
    expect(await spoken()).to.deep.equal([
      'region Recent Events',
      'heading Recent Events',
      'list',
      'listitem',
      'time',
      'heading A launch',
      'link A launch',
      'listitem',
      'time',
      'heading A dinner',
      'link A dinner',
      'link View more',
    ]);
  });

  it('shows status, date, title and summary in this order', async () => {
    const entry = { name: 'A launch', startDate: '2014-11-25', description: 'Of a report.', eventStatus: 'postponed' };
    const element = await show('event-recent', { lang: 'en', ...items(entry) });
    expect(element.shadowRoot!.querySelector('li')!.innerText.split(/\n+/)).to.deep.equal([
      'Postponed',
      day('2014-11-25'),
      'A launch',
      'Of a report.',
    ]);
  });

  for (const [attribute, value, part] of [
    ['heading', 'What was', 'heading'],
    ['href', 'https://example.org/all', 'more'],
    ['link-text', 'All events', 'more'],
  ] as const)
    it(`overrides a field by "${attribute}"`, async () => {
      const element = await show('event-recent', { [attribute]: value }, { details: event });
      const [node] = partElements(element, part);
      expect([node!.textContent.trim(), node!.querySelector('a')?.href]).to.include(value);
    });

  it('overrides the entries by "items"', async () => {
    const element = await show('event-recent', items('One', { name: 'Two' }), { details: event });
    expect(parts(element, 'heading')).to.deep.equal(['Recent Events', 'One', 'Two']);
  });

  it('accepts a list object in "items"', async () => {
    const list = { name: 'By items', url: '/all', itemListElement: ['One'] };
    const element = await show('event-recent', { items: JSON.stringify(list) });
    expect(parts(element, 'heading')).to.deep.equal(['By items', 'One']);
    expect(parts(element, 'more')).to.deep.equal(['View more']);
  });

  it('accepts "items" as a property', async () => {
    const element = await show('event-recent', {}, { items: [{ name: 'One' }] });
    expect(parts(element, 'heading')).to.deep.equal(['One']);
  });

  describe('dates', () => {
    for (const language of ['en', 'en-GB', 'de', 'fr', 'ar', 'ja', 'zh-Hans'])
      it(`are in the language of the element: ${language}`, async () => {
        const element = await show('event-recent', { lang: language }, { details: event });
        expect(parts(element, 'date')[0]).to.equal(day('2014-11-25', language));
      });

    it('are in the calendar of daily life, with its era', async () => {
      const element = await show('event-recent', { lang: 'fa' }, { details: event });
      const options = { year: 'numeric', month: 'long', day: 'numeric', era: 'long', timeZone: 'UTC' } as const;
      expect(parts(element, 'date')[0]).to.equal(new Intl.DateTimeFormat('fa', options).format(new Date('2014-11-25')));
    });

    it('are machine-readable', async () => {
      const element = await show('event-recent', {}, { details: event });
      expect(partElements(element, 'date')[0]!.querySelector('time')!.dateTime).to.equal('2014-11-25');
    });

    it('are the original text if it is no date', async () => {
      catchWarnings();
      const element = await show('event-recent', items({ name: 'One', startDate: 'Spring 2014' }));
      expect(parts(element, 'date')).to.deep.equal(['Spring 2014']);
      expect(element.shadowRoot!.querySelector('time')).to.be.null;
    });
  });

  describe('a status', () => {
    for (const [status, word] of [
      ['cancelled', 'Cancelled'],
      ['https://schema.org/EventCancelled', 'Cancelled'],
      ['EventPostponed', 'Postponed'],
      ['rescheduled', 'Rescheduled'],
      ['schema:EventMovedOnline', 'Moved online'],
    ])
      it(`"${status}" is shown as "${word}"`, async () => {
        const element = await show('event-recent', { lang: 'en', ...items({ name: 'One', eventStatus: status }) });
        expect(parts(element, 'status')).to.deep.equal([word]);
      });

    it('is not shown if the event takes place as planned', async () => {
      const element = await show('event-recent', items({ name: 'One', eventStatus: 'scheduled' }));
      expect(parts(element, 'status')).to.deep.equal([]);
    });

    it('strikes through the date of a cancelled event, and no other date', async () => {
      const element = await show('event-recent', {}, { details: event });
      const dates = partElements(element, 'date');
      const lines = dates.map((date) => getComputedStyle(date).textDecorationLine);
      expect(lines).to.deep.equal(['none', 'line-through']);
    });
  });

  describe('links', () => {
    for (const url of ['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'java\nscript:alert(1)', 'data:text/html,x', ''])
      it(`are text if the address is ${JSON.stringify(url)}`, async () => {
        catchWarnings();
        await show('event-recent', items({ name: 'One', url }));
        expect(await spoken('link')).to.deep.equal([]);
        expect(await spoken('heading')).to.deep.equal(['heading One']);
      });

    it('to more events are text if there is a text but no address', async () => {
      const element = await show('event-recent', { 'link-text': 'More on request', ...items('One') });
      expect(element.shadowRoot!.textContent).to.include('More on request');
      expect(await spoken('link')).to.deep.equal([]);
    });

    it('to more events are absent without an address and a text', async () => {
      const element = await show('event-recent', items('One'));
      expect(parts(element, 'more')).to.deep.equal([]);
    });

    it('to more events are named "View more" if there is only an address', async () => {
      await show('event-recent', { lang: 'en', href: '/events', ...items('One') });
      expect(await spoken('link')).to.deep.equal(['link View more']);
    });

    it('are resolved against the address of the page', async () => {
      const element = await show('event-recent', items({ name: 'One', url: '/launch' }));
      expect(element.shadowRoot!.querySelector('a')!.href).to.equal(new URL('/launch', location.href).href);
    });
  });

  describe('headings', () => {
    const levels = async (): Promise<unknown[]> =>
      (await axNodes()).filter(({ role }) => role === 'heading').map(({ properties }) => properties['level']);

    for (const [own, expected] of [
      [undefined, [2, 3]],
      ['1', [1, 2]],
      ['4', [4, 5]],
      ['6', [6, 6]],
      ['0', [2, 3]],
      ['7', [2, 3]],
      ['x', [2, 3]],
    ] as const)
      it(`have the levels ${expected.join(' and ')} with heading-level="${own ?? ''}"`, async () => {
        const attributes: Record<string, string> = own === undefined ? {} : { 'heading-level': own };
        await show('event-recent', { heading: 'Events', ...attributes, ...items('One') });
        expect(await levels()).to.deep.equal(expected);
      });

    for (const [page, expected] of [
      ['1', [2, 3]],
      ['2', [3, 4]],
      ['5', [6, 6]],
      ['6', [6, 6]],
    ] as const)
      it(`have the levels ${expected.join(' and ')} in a page with heading-level="${page}"`, async () => {
        const around = make('event-page', { 'heading-level': page }, { details: { name: 'Title' } });
        around.append(make('event-recent', { heading: 'Events', ...items('One') }));
        place(around);
        await around.updateComplete;
        await around.querySelector('event-recent')!.updateComplete;
        expect(await levels()).to.deep.equal(expected);
      });
  });

  describe('with missing fields', () => {
    it('is no landmark without a heading, and moves its entries up one heading level', async () => {
      await show('event-recent', items('One'));
      const nodes = await axNodes();
      expect(nodes.some(({ role }) => role === 'region')).to.be.false;
      expect(nodes.find(({ role }) => role === 'heading')?.properties['level']).to.equal(2);
    });

    it('shows an entry that is only a title', async () => {
      const element = await show('event-recent', items('One'));
      expect(element.shadowRoot!.querySelector('li')!.innerText.trim()).to.equal('One');
    });

    for (const details of [{}, { recentEvents: [] }, { recentEvents: { name: 'Recent Events', url: '/' } }])
      it(`renders nothing for ${JSON.stringify(details)}`, async () => {
        const element = await show('event-recent', {}, { details });
        expect(await spoken()).to.deep.equal([]);
        expect(element.getBoundingClientRect().height).to.equal(0);
      });
  });

  it('isolates the text direction of each title', async () => {
    const element = await show('event-recent', items('\u202eOne', 'שלום'));
    const directions = partElements(element, 'heading').map(
      (node) => getComputedStyle(node.firstElementChild!).unicodeBidi,
    );
    expect(directions).to.deep.equal(['isolate', 'isolate']);
  });

  it('shows markup in the data as text', async () => {
    const element = await show('event-recent', items('<b>One</b> &amp; <script>alert(1)</script>two'));
    expect(parts(element, 'heading')).to.deep.equal(['One & two']);
  });
});
