/** The sessions of an event: rows F of docs/event-contract.md. */
import { expect } from '@open-wc/testing';
import '../../../src/define/event-agenda.js';
import '../../../src/define/event-page.js';
import type { EventAgendaElement } from '../../../src/components/event-agenda/event-agenda.js';
import { readEvent } from '../../../src/model/read-event.js';
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
import { DAY, intl, TIME } from '../../support/header.js';
import { setNow, setReaderZone } from '../../support/now.js';
import { upgrade } from '../../../src/upgrade.js';

const VIENNA = 'Europe/Vienna';
const day = (date: string): string => intl(date, DAY);
const time = (instant: string, timeZone = 'UTC'): string => intl(instant, { ...TIME, timeZone });
/** The long name of a time zone, as `Intl` gives it. */
const zoneLine = (timeZone: string, instant: string): string => {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longGeneric' });
  const name = format.formatToParts(new Date(instant)).find(({ type }) => type === 'timeZoneName')!.value;
  return `Times are in ${name}.`;
};
const hours = (count: number): string =>
  new Intl.NumberFormat('en', { style: 'unit', unit: 'hour', unitDisplay: 'long' }).format(count);
const minutes = (count: number): string =>
  new Intl.NumberFormat('en', { style: 'unit', unit: 'minute', unitDisplay: 'long' }).format(count);

const opening = {
  name: 'Opening',
  startDate: '2027-03-18T14:00',
  endDate: '2027-03-18T14:20',
  performer: {
    roleName: 'Chair',
    performer: { name: 'Ana Silva', jobTitle: 'Director', affiliation: 'River Institute' },
  },
};
const talks = {
  name: 'What was settled, and how',
  startDate: '2027-03-18T14:20',
  endDate: '2027-03-18T15:45',
  url: 'https://example.org/settled',
  location: { name: 'Large Hall', address: 'Example Quay 7' },
  description: ['Ten commissions.', 'One river each.'],
};
const questions = { name: 'Questions', startDate: '2027-03-18T16:15', endDate: '2027-03-18T17:30' };
const event = { name: 'Shared Rivers', timeZone: VIENNA, subEvent: [opening, talks, questions] };

const agenda = (details: unknown, attributes: Record<string, string> = {}): Promise<EventAgendaElement> =>
  show('event-agenda', { lang: 'en', ...attributes }, { details });
const linesOf = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll('p, h2, h3, h4')].map(textOf).filter(Boolean);

describe('<event-agenda>', () => {
  beforeEach(() => setNow('2027-01-01T12:00Z'));

  it('[F5] is read in the order that is seen', async () => {
    await agenda(event, { heading: 'Programme' });
    expect(await spoken()).to.deep.equal([
      'region Programme',
      'heading Programme',
      'list',
      'listitem',
      'time',
      'time',
      'heading Opening',
      'listitem',
      'time',
      'time',
      'heading What was settled, and how',
      'link What was settled, and how',
      'listitem',
      'time',
      'time',
      'heading Questions',
    ]);
  });

  it('[F1] shows the time, the title, the speakers, the place and the text of each session', async () => {
    expect(linesOf(await agenda(event))).to.deep.equal([
      zoneLine(VIENNA, '2027-03-18T13:00Z'),
      `${time('2027-03-18T14:00Z')} to ${time('2027-03-18T14:20Z')}`,
      'Opening',
      'Chair: Ana Silva, Director, River Institute',
      `${time('2027-03-18T14:20Z')} to ${time('2027-03-18T15:45Z')}`,
      'What was settled, and how',
      'Large Hall, Example Quay 7',
      'Ten commissions.',
      'One river each.',
      `${time('2027-03-18T16:15Z')} to ${time('2027-03-18T17:30Z')}`,
      'Questions',
    ]);
  });

  it('[F1] has times that machines can read', async () => {
    const times = partElements(await agenda(event), 'time')[0]!.querySelectorAll('time');
    expect([...times].map(({ dateTime }) => dateTime)).to.deep.equal(['2027-03-18T14:00', '2027-03-18T14:20']);
  });

  it('[F1] has a heading for each of several days, and sessions one level deeper', async () => {
    const later = { name: 'Closing', startDate: '2027-03-20T09:00', endDate: '2027-03-20T10:00' };
    const between = { name: 'Excursion', startDate: '2027-03-19' };
    const element = await agenda({ ...event, subEvent: [later, opening, between] }, { heading: 'Programme' });
    expect(parts(element, 'heading')).to.deep.equal([
      'Programme',
      ...[day('2027-03-18'), 'Opening'],
      ...[day('2027-03-19'), 'Excursion'],
      ...[day('2027-03-20'), 'Closing'],
    ]);
    const levels = partElements(element, 'heading').map(({ localName }) => localName);
    expect(levels).to.deep.equal(['h2', 'h3', 'h4', 'h3', 'h4', 'h3', 'h4']);
    expect(partElements(element, 'list')).to.have.length(3);
    expect(parts(element, 'time')).to.have.length(2);
  });

  it('[F1] shows a session that ends after midnight on the day of its start, without another date', async () => {
    const night = { name: 'Reception', startDate: '2027-03-18T21:00', endDate: '2027-03-19T01:00' };
    const element = await agenda({ timeZone: VIENNA, subEvent: [opening, night] });
    expect(parts(element, 'time')[1]).to.equal(`${time('2027-03-18T21:00Z')} to ${time('2027-03-19T01:00Z')}`);
    expect(partElements(element, 'list')).to.have.length(1);
  });

  it('[F1] shows the end of a session of several days with its day', async () => {
    const exhibition = { name: 'Exhibition', startDate: '2027-03-18T10:00', endDate: '2027-03-20T18:00' };
    const element = await agenda({ timeZone: VIENNA, subEvent: [exhibition] });
    expect(parts(element, 'time')[0]).to.include(day('2027-03-20'));
  });

  it('[F1] takes the day from the clock of the event, not from that of the data', async () => {
    const late = { name: 'Late', startDate: '2027-03-18T23:30Z' };
    const element = await agenda({ timeZone: VIENNA, subEvent: [opening, late] });
    expect(parts(element, 'heading')).to.deep.equal([day('2027-03-18'), 'Opening', day('2027-03-19'), 'Late']);
  });

  it('[F1] keeps the order of sessions of which one has no time, and shows them without times', async () => {
    const element = await agenda({ subEvent: ['Second', questions, opening] });
    expect(parts(element, 'heading')).to.deep.equal(['Second', 'Questions', 'Opening']);
    expect(parts(await agenda({ subEvent: ['A', 'B'] }), 'time')).to.deep.equal([]);
  });

  it('[F1] sorts sessions by their start if each has one', async () => {
    const element = await agenda({ ...event, subEvent: [questions, talks, opening] });
    expect(parts(element, 'heading')).to.deep.equal(['Opening', 'What was settled, and how', 'Questions']);
  });

  it('shows a time in words as it is', async () => {
    catchWarnings();
    const element = await agenda({
      subEvent: [
        { name: 'A', startDate: 'After lunch' },
        { name: 'B', timeText: 'noon' },
      ],
    });
    expect(parts(element, 'time')).to.deep.equal(['After lunch', 'noon']);
    expect(element.shadowRoot!.querySelector('time')).to.be.null;
  });

  describe('and the time zone', () => {
    const online = { ...event, eventAttendanceMode: 'online' };
    const zoneLines = async (details: object): Promise<string[]> => parts(await agenda(details), 'zone');
    const vienna = zoneLine(VIENNA, '2027-03-18T13:00Z');

    it('[F2] is named once, before the sessions', async () => {
      setReaderZone('Asia/Kolkata');
      expect(await zoneLines(event)).to.deep.equal([vienna]);
    });

    for (const [zone, difference] of [
      ['Asia/Kolkata', `Your time zone is ${hours(4)}, ${minutes(30)} ahead.`],
      ['America/New_York', `Your time zone is ${hours(5)} behind.`],
      ['Asia/Kathmandu', `Your time zone is ${hours(4)}, ${minutes(45)} ahead.`],
    ] as const)
      it(`[F2] is compared with that of a reader in ${zone}, if the event can be attended from there`, async () => {
        setReaderZone(zone);
        expect(await zoneLines(online)).to.deep.equal([vienna, difference]);
      });

    for (const [name, details, zone] of [
      ['the clocks show the same time', online, 'Europe/Berlin'],
      ['the event is over', { ...online, startDate: '2020-01-01', endDate: '2020-01-02' }, 'Asia/Kolkata'],
      ['the event is cancelled', { ...online, eventStatus: 'cancelled' }, 'Asia/Kolkata'],
      [
        'the difference is not the same for all sessions, because clocks change in between',
        { ...online, subEvent: [opening, { name: 'B', startDate: '2027-03-28T10:00' }] },
        'Asia/Kolkata',
      ],
      ['the browser does not know its zone', online, 'Etc/Unknown'],
    ] as const)
      it(`[F2] is not compared if ${name}`, async () => {
        setReaderZone(zone);
        expect(await zoneLines(details)).to.deep.equal([vienna]);
      });

    it('[F2] is named by its offset if nothing else is known', async () => {
      const subEvent = [{ name: 'A', startDate: '2027-03-18T14:00+02:00' }];
      expect(await zoneLines({ subEvent })).to.deep.equal(['Times are in GMT+2.']);
    });

    it('[F2] is not named if sessions have several', async () => {
      const subEvent = [
        { name: 'A', startDate: '2027-03-18T14:00+02:00' },
        { name: 'B', startDate: '2027-03-18T15:00+01:00' },
      ];
      expect(await zoneLines({ subEvent })).to.deep.equal([]);
    });

    it('[F2] is not named if there are no times', async () => {
      expect(await zoneLines({ timeZone: VIENNA, subEvent: ['A'] })).to.deep.equal([]);
    });

    it('is that of the attribute "time-zone"', async () => {
      const element = await agenda({ subEvent: [opening] }, { 'time-zone': 'Asia/Tokyo' });
      expect(parts(element, 'zone')).to.deep.equal([zoneLine('Asia/Tokyo', '2027-03-18T05:00Z')]);
    });
  });

  describe('marks', () => {
    const marked = (element: Element): string[] =>
      [...element.shadowRoot!.querySelectorAll('li[aria-current=time]')].map((item) =>
        textOf(item.querySelector('[part=heading]')!),
      );

    for (const [now, titles] of [
      ['2027-03-18T12:59:59.999Z', []],
      ['2027-03-18T13:00Z', ['Opening']],
      ['2027-03-18T13:20Z', ['What was settled, and how']],
      ['2027-03-18T14:45Z', []],
    ] as const)
      it(`the session that takes place at ${now}`, async () => {
        setNow(now);
        const element = await agenda(event);
        expect(marked(element)).to.deep.equal(titles);
        expect(parts(element, 'now')).to.deep.equal(titles.map(() => 'Now'));
      });

    it('no cancelled session, whose time is struck through', async () => {
      setNow('2027-03-18T13:00Z');
      const element = await agenda({ ...event, subEvent: [{ ...opening, eventStatus: 'cancelled' }] });
      expect(marked(element)).to.deep.equal([]);
      expect(linesOf(element)[1]).to.equal('Cancelled');
      expect(getComputedStyle(partElements(element, 'time')[0]!).textDecorationLine).to.equal('line-through');
    });
  });

  describe('headings', () => {
    it('are the word of the page inside event-page, and none alone', async () => {
      expect(parts(await agenda({ subEvent: ['A'] }), 'heading')).to.deep.equal(['A']);
      expect(await exposed(/^region/)).to.deep.equal([]);
      const page = make('event-page', { lang: 'en' }, { details: { name: 'T', subEvent: ['A'] } });
      const home = place(page);
      await ready(home);
      const inside = page.shadowRoot!.querySelector('event-agenda')!;
      await inside.updateComplete;
      expect(parts(inside, 'heading')).to.deep.equal(['Programme', 'A']);
      expect(await exposed(/^region/)).to.deep.equal(['region Programme']);
    });

    it('are replaced by a name around the sessions, and by the attribute', async () => {
      const details = { subEvent: { name: 'What happens', itemListElement: ['A'] } };
      expect(parts(await agenda(details), 'heading')).to.deep.equal(['What happens', 'A']);
      expect(parts(await agenda(details, { heading: 'Today' }), 'heading')).to.deep.equal(['Today', 'A']);
    });
  });

  it('gives its heading the same size and place whether or not a line stands between it and the sessions', async () => {
    const styleOf = async (details: object): Promise<string[]> => {
      const [heading] = partElements(await agenda(details, { heading: 'Programme' }), 'heading');
      const { fontSize, marginBlockStart } = getComputedStyle(heading!);
      return [heading!.textContent, fontSize, marginBlockStart];
    };
    expect(await styleOf({ subEvent: ['A'] })).to.deep.equal(await styleOf(event));
  });

  it('shows the entries of "items", and nothing for a heading alone', async () => {
    const element = await show('event-agenda', { lang: 'en', items: '["A", {"name": "B"}]' });
    expect(parts(element, 'heading')).to.deep.equal(['A', 'B']);
    await show('event-agenda', { heading: 'Programme' }, { details: event.name && {} });
    expect(await exposed(/^(?:region|heading) Programme/)).to.deep.equal([]);
  });

  it('[F3] reads sessions that contain their event', () => {
    const loop: Record<string, unknown> = { name: 'Event' };
    loop['subEvent'] = [{ name: 'Session', superEvent: loop, subEvent: [loop] }];
    loop['superEvent'] = { name: 'Series', subEvent: [loop] };
    const { details } = readEvent(loop);
    expect(JSON.parse(JSON.stringify(details))).to.deep.equal({
      name: 'Event',
      subEvent: { itemListElement: [{ name: 'Session' }] },
      superEvent: { name: 'Series', itemListElement: [{ name: 'Event' }] },
    });
  });

  it('shows no events of a series, which are no sessions', async () => {
    await agenda({ '@type': 'EventSeries', name: 'Series', subEvent: ['A'] });
    expect(await exposed(/^heading/)).to.deep.equal([]);
  });
});

describe('the author’s HTML in <event-agenda>', () => {
  beforeEach(() => setNow('2027-03-18T13:10Z'));

  /** Upgrades a block, and returns what its element shows. */
  async function upgraded(html: string, attributes: Record<string, string> = {}): Promise<Element> {
    const block = document.createElement('div');
    block.className = 'event-agenda';
    block.lang = 'en';
    for (const [name, value] of Object.entries(attributes)) block.setAttribute(name, value);
    block.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
    const home = place(block);
    const [element] = upgrade(home);
    await ready(home);
    return element!;
  }

  for (const [name, html, lines] of [
    [
      'a list',
      '<h3>Programme</h3><ul><li>10:00 – Opening, Ana Silva</li><li>10:30–11:15: <a href="https://a.example/">Talks</a> in the hall</li></ul>',
      ['Programme', '10:00', 'Opening, Ana Silva', '10:30–11:15', 'Talks', 'in the hall'],
    ],
    [
      'a table with two columns',
      '<table><thead><tr><th>Time</th><th>What</th></tr></thead><tbody><tr><td>9 – 10 am</td><td>Opening</td></tr><tr><td>10 am</td><td><strong>Talks</strong><p>By two.</p></td></tr></tbody></table>',
      ['9 – 10 am', 'Opening', '10 am', 'Talks', 'By two.'],
    ],
    [
      'terms',
      '<dl><dt>14 Uhr</dt><dd>Anfang</dd><dt>15h30</dt><dd>Ende</dd></dl>',
      ['14 Uhr', 'Anfang', '15h30', 'Ende'],
    ],
    [
      'headings with a time',
      '<h3>10:00 Opening</h3><p>Words.</p><h3>11:00 Talks</h3><p>More.</p>',
      ['10:00', 'Opening', 'Words.', '11:00', 'Talks', 'More.'],
    ],
    [
      'headings with the time below',
      '<h3>Opening</h3><p>10:00 to 10:30</p><p>Words.</p><h3>Talks</h3><p>11:00</p>',
      ['10:00 to 10:30', 'Opening', 'Words.', '11:00', 'Talks'],
    ],
    [
      'a list with bold times',
      '<ul><li><strong>10.00</strong> Opening</li><li><strong>11.00:</strong> Talks</li></ul>',
      ['10.00', 'Opening', '11.00', 'Talks'],
    ],
    ['a list without times', '<ul><li>Opening</li><li>2027 in review</li></ul>', ['Opening', '2027 in review']],
    ['a time alone', '<ul><li>10:00</li><li>11:00 Talks</li></ul>', ['10:00', '11:00', 'Talks']],
    [
      'days',
      '<h3>March 18, 2027</h3><ul><li>10:00 Opening</li></ul><h3>March 19, 2027</h3><ul><li>9:00 Talks</li></ul>',
      [day('2027-03-18'), '10:00', 'Opening', day('2027-03-19'), '9:00', 'Talks'],
    ],
  ] as const)
    it(`[F4] is read: ${name}`, async () => {
      expect(linesOf(await upgraded(html))).to.deep.equal(lines);
    });

  for (const [name, html] of [
    ['a table with three columns', '<table><tbody><tr><td>9:00</td><td>Opening</td><td>Hall</td></tr></tbody></table>'],
    ['text between sessions', '<ul><li>9:00 A</li></ul><p>After lunch:</p><ul><li>14:00 B</li></ul>'],
    ['a form', '<ul><li>9:00 A</li></ul><form><input></form>'],
  ] as const)
    it(`[F4] stays as it was written: ${name}`, async () => {
      catchWarnings();
      const element = await upgraded(html);
      expect(element?.shadowRoot!.querySelector('li') ?? null).to.equal(null);
    });

  it('[F4] keeps the times in the words of the author, and marks the session that takes place', async () => {
    const element = await upgraded(
      '<h3>March 18, 2027</h3><ul><li>2 pm – 2:30 pm Opening</li><li><time datetime="2027-03-18T14:30">half past two</time> Talks</li></ul>',
      { 'data-time-zone': VIENNA },
    );
    expect(parts(element, 'time')).to.deep.equal(['2 pm – 2:30 pm']);
    const times = [...element.shadowRoot!.querySelectorAll('time')].map((one) => `${one.dateTime} ${textOf(one)}`);
    expect(times).to.include('2027-03-18T14:00 2 pm – 2:30 pm');
    expect(parts(element, 'now')).to.deep.equal(['Now']);
  });
});
