/** The events that `show` selects, and when they change lists: rows J1 and J6 of docs/event-contract.md. */
import { expect } from '@open-wc/testing';
import type { EventRecentElement } from '../../../src/components/event-recent.js';
import '../../../src/define/event-recent.js';
import { upgrade } from '../../../src/upgrade.js';
import { stopTime } from '../../support/clock.js';
import { catchWarnings, make, parts, place, ready, show, textOf, until } from '../../support/fixtures.js';
import { setNow } from '../../support/now.js';
import { countWatchers } from '../../support/watchers.js';

const NOW = '2026-06-19T12:00:00Z';
const END = '2026-06-19T14:00:00Z';
const items = [
  { name: 'Undated' },
  { name: 'Last year', startDate: '2025-06-19', url: '/last' },
  { name: 'Next year', startDate: '2027-06-19' },
  { name: 'Today', startDate: '2026-06-19T10:00Z', endDate: END, url: '/today' },
  { name: 'Called off', startDate: '2026-08-01', eventStatus: 'cancelled' },
];
const titles = (element: Element): string[] => parts(element, 'heading');
const recent = (attributes: Record<string, string>, list: unknown[] = items): Promise<EventRecentElement> =>
  show('event-recent', { lang: 'en', ...attributes }, { items: list });
/** Tells the elements that the page is shown again, as the browser does. */
async function showPage(element: EventRecentElement): Promise<void> {
  document.dispatchEvent(new Event('visibilitychange'));
  await element.updateComplete;
}

describe('<event-recent show>', () => {
  beforeEach(() => setNow(NOW));

  for (const [value, expected] of [
    [undefined, ['Undated', 'Last year', 'Next year', 'Today', 'Called off']],
    ['sometimes', ['Undated', 'Last year', 'Next year', 'Today', 'Called off']],
    ['all', ['Last year', 'Next year', 'Today', 'Called off', 'Undated']],
    ['upcoming', ['Today', 'Called off', 'Next year', 'Undated']],
    ['past', ['Last year']],
  ] as const)
    it(`[J1] "${value}" shows ${expected.join(', ')}`, async () => {
      expect(titles(await recent(value ? { show: value } : {}))).to.deep.equal(expected);
    });

  it('[J1] keeps the word of a cancelled event in both lists', async () => {
    const element = await recent({ show: 'upcoming' });
    expect(parts(element, 'status')).to.deep.equal(['Cancelled']);
    setNow('2026-09-01T12:00Z');
    await showPage(element);
    expect(parts(element, 'status')).to.deep.equal([]);
    element.show = 'past';
    await element.updateComplete;
    expect([titles(element)[0], parts(element, 'status')]).to.deep.equal(['Called off', ['Cancelled']]);
  });

  it('[J1] moves an event exactly at its end, when the page is shown again', async () => {
    const [upcoming, past] = [await recent({ show: 'upcoming' }), await recent({ show: 'past' })];
    for (const [now, isPast] of [
      ['2026-06-19T13:59:59.999Z', false],
      [END, true],
    ] as const) {
      setNow(now);
      await showPage(upcoming);
      await showPage(past);
      expect([titles(upcoming).includes('Today'), titles(past).includes('Today')]).to.deep.equal([!isPast, isPast]);
    }
  });

  it('[J1] moves nothing while somebody reads', async () => {
    const { tick } = stopTime();
    setNow('2026-06-19T13:59:59.950Z');
    const element = await recent({ show: 'upcoming' });
    setNow(END);
    await tick(60_000);
    await element.updateComplete;
    expect(titles(element)).to.include('Today');
    await showPage(element);
    expect(titles(element)).not.to.include('Today');
  });

  it('[J1] moves nothing while the focus is in the list', async () => {
    const element = await recent({ show: 'upcoming' });
    element.shadowRoot!.querySelector('a')!.focus();
    setNow(END);
    await showPage(element);
    expect(titles(element)[0]).to.equal('Today');
    element.shadowRoot!.querySelector('a')!.blur();
    await element.updateComplete;
    expect(titles(element)[0], 'after the focus has left').to.equal('Today');
    await showPage(element);
    expect(titles(element)[0]).to.equal('Called off');
  });

  it('[J1] never shows an empty list between two updates', async () => {
    const element = await recent({ show: 'upcoming' });
    let wasEmpty = false;
    const observer = new MutationObserver(() => {
      wasEmpty ||= !element.shadowRoot!.querySelector('li');
    });
    observer.observe(element.shadowRoot!, { childList: true, subtree: true });
    setNow(END);
    await showPage(element);
    element.show = 'past';
    await element.updateComplete;
    observer.disconnect();
    expect([titles(element), wasEmpty]).to.deep.equal([['Today', 'Last year'], false]);
  });

  it("[J1] that leaves no event shows the author's HTML, and reports it", async () => {
    catchWarnings();
    const element = make('event-recent', { show: 'past' }, { items: [{ name: 'A', startDate: '2027-06-19' }] });
    element.append(Object.assign(document.createElement('p'), { textContent: 'No event yet.' }));
    let errors = 0;
    element.addEventListener('details-error', () => errors++);
    place(element);
    await element.updateComplete;
    expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
    expect(element.problems.map(({ message }) => message)).to.deep.equal([
      'recentEvents should be a list with an event that is over, but is a list of 1.',
    ]);
    await until(() => errors, 'no event was fired');
    setNow('2028-01-01T12:00Z');
    await showPage(element);
    expect([titles(element), element.querySelector('p')!.checkVisibility()]).to.deep.equal([['A'], false]);
  });

  it("[J1] shows the author's HTML if the address gives no answer", async () => {
    catchWarnings();
    const home = place();
    home.innerHTML =
      '<event-recent show="upcoming" src="/test-data/status?code=500"><p>Events follow.</p></event-recent>';
    await ready(home);
    const element = home.querySelector('event-recent')!;
    expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
    expect(element.problems).to.have.length(1);
  });

  it('[J1] leaves no listener and no timer behind', async () => {
    const stop = countWatchers();
    const element = await recent({ show: 'upcoming' });
    element.parentElement!.remove();
    await new Promise((done) => setTimeout(done));
    expect(stop().filter((name) => /visibilitychange|pageshow/.test(name))).to.deep.equal([]);
  });

  it("[J1] selects from the author's HTML, too", async () => {
    const home = place();
    home.innerHTML =
      '<ul class="event-recent" data-show="past"><li><a href="/a">A</a> – June 1, 2026</li><li><a href="/b">B</a> – July 1, 2026</li></ul>';
    const [element] = upgrade(home);
    await ready(home);
    expect(titles(element!)).to.deep.equal(['A']);
  });
});

describe('<event-recent limit>', () => {
  it('[J6] leaves all entries in a page without scripts', async () => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-same-origin');
    frame.srcdoc =
      '<event-recent limit="1" show="past"><ul><li>A</li><li>B</li><li>C</li></ul></event-recent><script>document.body.remove()</script>';
    const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
    place(frame);
    await loaded;
    const shownItems = [...frame.contentDocument!.querySelectorAll('li')].filter((item) => item.checkVisibility());
    expect(shownItems.map(textOf)).to.deep.equal(['A', 'B', 'C']);
  });

  it('[J6] keeps all items of the author in the document', async () => {
    const home = place();
    home.innerHTML =
      '<div class="event-recent" data-limit="1"><ul><li><a href="/a">A</a></li><li><a href="/b">B</a></li></ul></div>';
    const [element] = upgrade(home);
    await ready(home);
    expect(titles(element!)).to.deep.equal(['A']);
    expect(element!.querySelectorAll('li')).to.have.length(2);
  });
});
