/** What came of each recommendation: rows H1, H4, H5, H6, H7 of docs/event-contract.md. */
import { expect } from '@open-wc/testing';
import type { EventRecommendationsElement } from '../../../src/components/event-recommendations/event-recommendations.js';
import '../../../src/define/event-recommendations.js';
import { upgrade } from '../../../src/upgrade.js';
import { media, needs } from '../../support/browser.js';
import { catchWarnings, parts, partElements, place, ready, show, spoken, textOf } from '../../support/fixtures.js';

const day = (date: string, language = 'en'): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
const recommendations = (...items: unknown[]): Promise<EventRecommendationsElement> =>
  show('event-recommendations', { lang: 'en' }, { items });
/** Returns the lines of each entry, as they are seen. */
const linesOf = (element: Element): string[][] =>
  [...element.shadowRoot!.querySelectorAll('li')].map(({ innerText }) => innerText.split(/\s*\n\s*/).filter(Boolean));
const outcomes = async (...items: unknown[]): Promise<string[]> => parts(await recommendations(...items), 'outcome');

/** Upgrades a list with outcomes in the author's HTML. */
async function upgraded(html: string): Promise<HTMLElement> {
  const { body } = new DOMParser().parseFromString(`<div class="event-recommendations">${html}</div>`, 'text/html');
  const home = place(...body.childNodes);
  const [element] = upgrade(home);
  await ready(home);
  return element!;
}

describe('the outcomes of <event-recommendations>', () => {
  for (const [status, word] of [
    ['open', 'Open'],
    ['in-progress', 'In progress'],
    ['partly', 'Partly done'],
    ['done', 'Done'],
    ['not-done', 'Not carried out'],
  ])
    it(`[H1] "${status}" is said as "${word}", with its date and without`, async () => {
      const dated = { name: 'One', actionStatus: status, dateModified: '2010-03-04' };
      expect(await outcomes(dated, { name: 'Two', actionStatus: status })).to.deep.equal([
        `${word}, as of ${day('2010-03-04')}`,
        word,
      ]);
    });

  it('[H1] come after the recommendation and its description, and before the results', async () => {
    const element = await recommendations({
      name: 'One gauge.',
      description: ['For both sides.', 'Read daily.'],
      actionStatus: 'done',
      dateModified: '2026-12-01',
      result: [{ name: 'Joint gauge in operation', url: '/news/gauge', description: 'Since autumn.' }, 'A report'],
    });
    expect(linesOf(element)).to.deep.equal([
      [
        'One gauge.',
        'For both sides.',
        'Read daily.',
        `Done, as of ${day('2026-12-01')}`,
        'Joint gauge in operation',
        'Since autumn.',
        'A report',
      ],
    ]);
    expect(parts(element, 'result')).to.deep.equal(['Joint gauge in operation', 'Since autumn.', 'A report']);
    expect(await spoken('link', 'heading', 'region')).to.deep.equal(['link Joint gauge in operation']);
  });

  it('[H1] are absent without a status, and leave the results', async () => {
    const element = await recommendations({ name: 'One', dateModified: '2026-12-01', result: 'A report' }, 'Two');
    expect(linesOf(element)).to.deep.equal([['One', 'A report'], ['Two']]);
    expect(element.problems).to.deep.equal([]);
  });

  it('[H1] have a date of any precision, or in words', async () => {
    catchWarnings();
    const dates = await outcomes(
      { name: 'One', actionStatus: 'done', dateModified: '2010' },
      { name: 'Two', actionStatus: 'done', dateModified: 'Spring 2010' },
      { name: 'Three', actionStatus: 'done', dateModified: 'NaN-NaN-NaN' },
    );
    expect(dates).to.deep.equal(['Done, as of 2010', 'Done, as of Spring 2010', 'Done']);
  });

  it('[H1] are English words that are marked as English on a page in another language', async () => {
    const item = { name: 'Eins', actionStatus: 'done', dateModified: '2010-03-04' };
    const element = await show('event-recommendations', { lang: 'de' }, { items: [item] });
    const words = [...partElements(element, 'outcome')[0]!.children] as HTMLElement[];
    expect(words.map(({ lang, textContent }) => [lang, textContent])).to.deep.equal([
      ['en', 'Done'],
      ['en', `as of ${day('2010-03-04')}`],
    ]);
    element.strings = { done: 'Erledigt', asOf: 'Stand {date}' };
    await element.updateComplete;
    expect(parts(element, 'outcome')).to.deep.equal([`Erledigt, Stand ${day('2010-03-04', 'de')}`]);
  });

  describe('results', () => {
    for (const [kind, result, expected] of [
      ['a text', 'A report', [['A report', undefined]]],
      ['an address', 'https://example.org/a', [['https://example.org/a', 'https://example.org/a']]],
      [
        'a text that begins with an address',
        'https://example.org/a says so',
        [['https://example.org/a says so', undefined]],
      ],
      ['an object with a name', { name: 'A report', url: '/r' }, [['A report', new URL('/r', location.href).href]]],
      [
        'an object without a name',
        { url: 'https://example.org/a' },
        [['https://example.org/a', 'https://example.org/a']],
      ],
      ['an unsafe address', { name: 'A report', url: 'javascript:alert(1)' }, [['A report', undefined]]],
      [
        'several',
        ['A', { name: 'B' }],
        [
          ['A', undefined],
          ['B', undefined],
        ],
      ],
      ['nothing', [{}, '', null], []],
    ] as const)
      it(`[H1] may be ${kind}`, async () => {
        catchWarnings();
        const element = await recommendations({ name: 'One', result });
        const shown = partElements(element, 'result').map((part) => [textOf(part), part.querySelector('a')?.href]);
        expect(shown).to.deep.equal(expected);
      });

    it('[H1] that name nothing are reported', async () => {
      catchWarnings();
      const { problems } = await recommendations({ name: 'One', result: [{ '@id': '#r' }, 'A report'] });
      expect(problems.map(({ path }) => path)).to.deep.equal(['recommendations.itemListElement[0].result[0]']);
    });
  });

  describe('from other sources', () => {
    for (const [status, word] of [
      ['https://schema.org/PotentialActionStatus', 'Open'],
      ['ActiveActionStatus', 'In progress'],
      ['schema:CompletedActionStatus', 'Done'],
      ['FailedActionStatus', 'Not carried out'],
      ['Open', 'Open'],
      ['Open – Partially Addressed', 'Partly done'],
      ['Closed – Implemented', 'Done'],
      ['Closed—Not Implemented', 'Not carried out'],
      ['In progress', 'In progress'],
      ['Partially implemented', 'Partly done'],
      ['Not carried out', 'Not carried out'],
    ])
      it(`[H4] "${status}" is said as "${word}"`, async () => {
        expect(await outcomes({ name: 'One', actionStatus: status })).to.deep.equal([word]);
      });

    for (const status of [
      'closed',
      'Closed – Superseded',
      'openly',
      'donequickly',
      'x',
      { '@id': 'https://a.example/' },
    ])
      it(`[H6] ${JSON.stringify(status)} is not said, but reported`, async () => {
        const warnings = catchWarnings();
        const element = await recommendations({ name: 'One', actionStatus: status, dateModified: '2010-03-04' }, 'Two');
        expect(linesOf(element)).to.deep.equal([['One'], ['Two']]);
        expect(element.problems.map(({ path }) => path)).to.deep.equal([
          'recommendations.itemListElement[0].actionStatus',
        ]);
        expect(warnings).to.have.length(0);
      });
  });

  it('[H5] are printed with the addresses of the results, and without the links to the recommendations', async () => {
    await needs('print');
    await media({ type: 'print' });
    const url = 'https://example.org/gauge';
    const item = { name: 'One', actionStatus: 'done', result: { name: 'Gauge', url } };
    const element = await show('event-recommendations', { links: '' }, { items: [item] });
    expect(linesOf(element)[0]!.slice(0, 3)).to.deep.equal(['One', 'Done', 'Gauge']);
    const [result, permalink] = element.shadowRoot!.querySelectorAll('a');
    // Firefox and WebKit return `attr(href)` itself.
    expect(getComputedStyle(result!, '::after').content).to.match(/attr\(href\)|example\.org\/gauge/);
    expect(permalink!.checkVisibility()).to.equal(false);
  });

  describe("in the author's HTML", () => {
    it('[H1] follow the first paragraph or line break of an item', async () => {
      for (const html of [
        '<p>More <em>staff</em>.</p><p>Ten were <a href="/hired">hired</a>.</p><p><a href="/report">Report</a></p>',
        'More <em>staff</em>.<br>Ten were <a href="/hired">hired</a>.<br><a href="/report">Report</a>',
      ]) {
        const element = await upgraded(
          `<ol><li data-status="done" data-date="2010-03-04" id="staff">${html}</li><li>Mandates.</li></ol>`,
        );
        expect(linesOf(element)).to.deep.equal([
          ['More staff.', `Done, as of ${day('2010-03-04')}`, 'Ten were hired.', 'Report'],
          ['Mandates.'],
        ]);
        expect(element.shadowRoot!.querySelector('ol > li em')!.textContent).to.equal('staff');
        expect([...element.shadowRoot!.querySelectorAll('a')].map((link) => link.getAttribute('href'))).to.deep.equal(
          ['/hired', '/report'].map((path) => new URL(path, location.href).href),
        );
      }
    });

    it('[H1] change when the author changes them', async () => {
      const element = await upgraded('<ul><li data-status="open">One</li></ul>');
      element.querySelector('li')!.dataset['status'] = 'done';
      await ready(element.parentElement!);
      expect(parts(element, 'outcome')).to.deep.equal(['Done']);
      element.querySelector('li')!.dataset['date'] = '4 March 2010';
      await ready(element.parentElement!);
      expect(parts(element, 'outcome')).to.deep.equal([`Done, as of ${day('2010-03-04')}`]);
    });

    it('[H6] are not said if the status is unknown, but the results are', async () => {
      catchWarnings();
      const element = await upgraded('<ul><li data-status="soon">One<br>A report</li></ul>');
      expect(linesOf(element)).to.deep.equal([['One', 'A report']]);
      expect((element as EventRecommendationsElement).problems.map(({ path }) => path)).to.deep.equal([
        'recommendations.itemListElement[0].actionStatus',
      ]);
    });

    it('[H7] keep every word and link of lists inside an item', async () => {
      const inner =
        '<ul><li>in the <a href="/field">field</a></li><li>at <b>headquarters</b><ol><li>now</li></ol></li></ul>';
      for (const attributes of ['', 'data-status="partly"']) {
        const element = await upgraded(`<ul><li ${attributes}>More staff:${inner}</li><li>Mandates</li></ul>`);
        const [first, ...others] = linesOf(element);
        expect(first!.filter((line) => line !== 'Partly done')).to.deep.equal([
          'More staff:',
          'in the field',
          'at headquarters',
          'now',
        ]);
        expect(others).to.deep.equal([['Mandates']]);
        expect(element.shadowRoot!.querySelector('a')!.textContent).to.equal('field');
      }
    });
  });
});
