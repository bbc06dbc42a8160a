/** Calendar files as data source: rows J3, J4 and J5 of docs/event-contract.md. */
import { aTimeout, expect } from '@open-wc/testing';
import '../../../src/define.js';
import { recordRequests, requestedUrls, testData } from '../../support/browser.js';
import { catchWarnings, make, parts, place, ready, show, TAGS, until } from '../../support/fixtures.js';

const calendar = (...lines: string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: string[]): string[] => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
const address = (body: string, type = 'text/calendar; charset=utf-8'): string => testData('echo', { body, type });

/** Shows the events of a calendar file. */
async function shown(body: string, type?: string): Promise<HTMLElementTagNameMap['event-recent']> {
  const element = make('event-recent', { lang: 'en', src: address(body, type) });
  await ready(place(element));
  return element;
}

const two = calendar(
  ...event('SUMMARY:A dinner', 'DTSTART;VALUE=DATE:20141120', 'STATUS:CANCELLED', 'URL:/dinner'),
  ...event('SUMMARY:A launch\\, at last', 'DTSTART;TZID=Europe/Vienna:20141125T190000', 'DESCRIPTION:One.\\n\\nTwo.'),
);

describe('<event-recent> with a calendar file', () => {
  // The first test, because the reader is loaded once.
  it('[J3] loads the reader only for a calendar file', async () => {
    const requests = await recordRequests();
    const readers = (count: number): Promise<string[]> =>
      requestedUrls(requests, (url) => url.includes('sources/i-calendar'), count);
    const element = make('event-recent', { src: testData('echo', { body: '{"recentEvents": ["A"]}' }) });
    await ready(place(element));
    expect([parts(element, 'heading'), await readers(0)]).to.deep.equal([['A'], []]);
    await shown(two);
    expect(await readers(1)).to.have.length(1);
  });

  for (const type of ['text/calendar', 'text/plain', 'application/octet-stream'])
    it(`[J3] shows its events, in the order of the file, if its type is ${type}`, async () => {
      const element = await shown(two, type);
      expect(
        [...element.shadowRoot!.querySelectorAll('li')].map(({ innerText }) => innerText.trim().split(/\s*\n\s*/)),
      ).to.deep.equal([
        ['Cancelled', 'November 20, 2014', 'A dinner'],
        ['November 25, 2014', 'A launch, at last', 'One.', 'Two.'],
      ]);
      expect(element.shadowRoot!.querySelector('a')!.href).to.equal(new URL('/dinner', location.href).href);
      expect(element.problems).to.deep.equal([]);
    });

  it('[J3] shows the day at the place of the event', async () => {
    const late = event('SUMMARY:A', 'DTSTART:20260620T030000Z');
    expect(parts(await shown(calendar(...late)), 'date')).to.deep.equal(['June 20, 2026']);
    expect(parts(await shown(calendar('X-WR-TIMEZONE:America/New_York', ...late)), 'date')).to.deep.equal([
      'June 19, 2026',
    ]);
  });

  it('[J3] selects and limits its events', async () => {
    const many = Array.from({ length: 9 }, (_, i) => event(`SUMMARY:${i}`, `DTSTART:209${i}0101T100000Z`));
    const past = event('SUMMARY:past', 'DTSTART:20141125T100000Z');
    const src = address(calendar(...past, ...many.reverse().flat()));
    const element = make('event-recent', { src, show: 'upcoming', limit: '2' });
    await ready(place(element));
    expect([parts(element, 'heading'), parts(element, 'show-more')]).to.deep.equal([['0', '1'], ['Show 2 more']]);
  });

  it('[J3] reports a recurring event once', async () => {
    const warnings = catchWarnings();
    const element = await shown(calendar(...event('SUMMARY:A', 'DTSTART:20141125T190000Z', 'RRULE:FREQ=DAILY')));
    expect([parts(element, 'heading'), parts(element, 'date')]).to.deep.equal([['A'], ['November 25, 2014']]);
    expect(element.problems.map(({ path }) => path)).to.deep.equal(['src']);
    await until(() => warnings.length, 'nothing was reported');
    await aTimeout(100);
    expect(warnings).to.have.length(1);
  });

  for (const tag of TAGS.filter((one) => one !== 'event-recent' && one !== 'event-actions'))
    it(`[J3] is a problem for <${tag}>`, async () => {
      catchWarnings();
      const element = make(tag, { src: address(two) });
      element.append(Object.assign(document.createElement('p'), { textContent: 'By the author' }));
      await ready(place(element));
      expect(
        (element as unknown as { problems: { message: string }[] }).problems.map(({ message }) => message).join(),
      ).to.match(/^src should be JSON at .*, but is missing: the answer is not JSON \(/);
      expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
    });

  it("[J4] that is broken shows the author's HTML", async () => {
    catchWarnings();
    for (const body of [calendar(), 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:A', 'BEGIN:VCALENDAR\r\nEND:VEVENT']) {
      const element = make('event-recent', { src: address(body) });
      element.append(Object.assign(document.createElement('p'), { textContent: 'By the author' }));
      await ready(place(element));
      expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
    }
  });

  it('[J4] cannot contain markup, scripts or unsafe addresses', async () => {
    catchWarnings();
    const hostile = event('SUMMARY:<img src=x onerror=alert(1)>A', 'URL:javascript:alert(1)', 'DESCRIPTION:<b>x</b>');
    const element = await shown(calendar(...hostile));
    expect(element.shadowRoot!.querySelector('img, b, a')).to.equal(null);
    expect(parts(element, 'heading')).to.deep.equal(['A']);
  });

  it('[J5] of more than 10 MB is a problem', async () => {
    catchWarnings();
    const real = window.fetch.bind(window);
    window.fetch = () => Promise.resolve(new Response(`BEGIN:VCALENDAR\r\n${'a'.repeat(10_000_000)}`));
    try {
      const element = await show('event-recent', { src: '/large.ics' });
      await ready(element.parentElement!);
      expect(element.problems.map(({ message }) => message).join()).to.include('the answer is larger than 10 MB');
    } finally {
      window.fetch = real;
    }
  });
});
