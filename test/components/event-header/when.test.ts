/** Status, phase, date and the reader's time of an event: rows A of docs/event-contract.md. */
import { expect } from '@open-wc/testing';
import { readEvent } from '../../../src/model/read-event.js';
import { phaseOf } from '../../../src/model/phase.js';
import { upgrade } from '../../../src/upgrade.js';
import { needs } from '../../support/browser.js';
import { catchWarnings, exposed, make, partElements, parts, place, textOf } from '../../support/fixtures.js';
import { generators, type Generator } from '../../support/generators.js';
import {
  DAY,
  generated,
  header,
  inZone,
  intl,
  linesOf,
  onOneDay,
  textsOf,
  TIME,
  traces,
  ZONE,
} from '../../support/header.js';
import { setNow, setReaderZone } from '../../support/now.js';

const NEW_YORK = 'America/New_York';
const BEFORE = '2026-06-01T12:00Z';
const AFTER = '2026-07-01T12:00Z';
const FROM = '2026-06-19T14:00Z';
const UNTIL = '2026-06-19T16:30Z';

/** Friday, 19 June 2026, from 10:00 to 12:30 in New York. */
const event = {
  name: 'T',
  startDate: '2026-06-19T10:00-04:00',
  endDate: '2026-06-19T12:30-04:00',
  timeZone: NEW_YORK,
};
const online = { ...event, eventAttendanceMode: 'online' };
const DATE = onOneDay(FROM, UNTIL, NEW_YORK);

/** Returns what is seen of the time, in the order of the document. */
const whenOf = (element: Element): string[] => textsOf(element, 'status', 'phase', 'meta', 'reader-time');
const when = async (details: object, attributes: Record<string, string> = {}): Promise<string[]> =>
  whenOf(await header(attributes, details));
const readerTime = async (details: object, attributes: Record<string, string> = {}): Promise<string[]> =>
  parts(await header(attributes, details), 'reader-time');
const isStruckThrough = (element: Element): boolean[] =>
  partElements(element, 'date').map((date) => getComputedStyle(date).textDecorationLine === 'line-through');

describe('the time of <event-header>', () => {
  beforeEach(() => setNow(BEFORE));

  describe('in each state', () => {
    it('[A1] of an event to come is its date alone, with the zone once', async () => {
      setReaderZone(NEW_YORK);
      expect(await when(online)).to.deep.equal([DATE]);
    });

    for (const [now, phase] of [
      ['2026-06-19T13:59:59.999Z', undefined],
      [FROM, 'Happening now'],
      ['2026-06-19T15:00Z', 'Happening now'],
      ['2026-06-19T16:29:59.999Z', 'Happening now'],
      [UNTIL, 'Past event'],
      [AFTER, 'Past event'],
    ] as const)
      it(`[A1] [A5] has the phase ${phase} at ${now}`, async () => {
        setNow(now);
        expect(await when(event)).to.deep.equal(phase ? [phase, DATE] : [DATE]);
      });

    it('[A1] comes before the category, the title and the rest', async () => {
      setNow(FROM);
      setReaderZone('Asia/Kolkata');
      const details = { ...online, category: 'Talks', eventStatus: 'rescheduled', description: 'Words' };
      const line = `In your time zone: ${intl(FROM, { ...TIME, timeZone: 'Asia/Kolkata' })} to ${intl(UNTIL, { ...TIME, ...ZONE, timeZone: 'Asia/Kolkata' })}`;
      expect(linesOf(await header({}, details))).to.deep.equal([
        'Rescheduled',
        'Happening now',
        `Talks ${DATE}`,
        line,
        'T',
        'Words',
        'Online',
      ]);
    });

    for (const status of ['cancelled', 'postponed'] as const)
      it(`[A1] of a ${status} event has the reason, a date struck through, and nothing that depends on it`, async () => {
        setReaderZone('Asia/Kolkata');
        const details = {
          ...online,
          eventStatus: status,
          statusNote: 'The hall is flooded.',
          location: { '@type': 'VirtualLocation', url: 'https://stream.example/' },
          offers: { url: 'https://register.example/' },
        };
        const word = status === 'cancelled' ? 'Cancelled' : 'Postponed';
        for (const now of [BEFORE, FROM, AFTER]) {
          setNow(now);
          const element = await header({ 'reader-time': 'always' }, details);
          expect(whenOf(element)).to.deep.equal([`${word}: The hall is flooded.`, DATE]);
          expect(parts(element, 'status-note')).to.deep.equal(['The hall is flooded.']);
          expect(isStruckThrough(element)).to.deep.equal([true]);
          expect(element.shadowRoot!.querySelectorAll('a').length).to.equal(0);
        }
      });

    it('[A1] of a rescheduled event has its former date', async () => {
      const details = { ...event, eventStatus: 'rescheduled', previousStartDate: '2026-04-16T10:00-04:00' };
      const element = await header({}, details);
      expect(whenOf(element)).to.deep.equal([`Rescheduled, was ${inZone('2026-04-16T14:00Z', NEW_YORK)}`, DATE]);
      expect(isStruckThrough(element)).to.deep.equal([false]);
    });

    it('[A1] of an event that was rescheduled twice has the last former date', async () => {
      const previousStartDate = ['2026-02-11T10:00-05:00', '2026-04-16'];
      const details = { ...event, eventStatus: 'rescheduled', previousStartDate };
      expect((await when(details))[0]).to.equal(`Rescheduled, was ${intl('2026-04-16')}`);
    });

    it('[A1] may have several statuses and former dates in attributes', async () => {
      const attributes = { status: 'moved-online rescheduled', 'previous-start': '2026-02-11 2026-04-16T10:00-04:00' };
      expect((await when(event, attributes)).slice(0, 2)).to.deep.equal([
        `Rescheduled, was ${inZone('2026-04-16T14:00Z', NEW_YORK)}`,
        'Moved online',
      ]);
    });

    it('[A1] keeps a former date with a space between day and time', async () => {
      const attributes = { status: 'rescheduled', 'previous-start': '2026-04-16 10:00' };
      expect((await when(event, attributes))[0]).to.equal(`Rescheduled, was ${inZone('2026-04-16T14:00Z', NEW_YORK)}`);
    });

    it('[A1] of an event that was rescheduled and moved online has both words, and the reason once', async () => {
      const details = { ...event, eventStatus: ['moved-online', 'rescheduled'], statusNote: 'Storm.' };
      const element = await header({}, details);
      expect(parts(element, 'status')).to.deep.equal(['Rescheduled: Storm.', 'Moved online']);
      expect(partElements(element, 'status').map(({ localName }) => localName)).to.deep.equal(['p', 'p']);
    });

    it('[A1] of a postponed event with a later date is that of a rescheduled one', async () => {
      const details = { ...event, eventStatus: 'postponed', previousStartDate: '2026-04-16T10:00-04:00' };
      const element = await header({}, details);
      expect(parts(element, 'status')).to.deep.equal([`Rescheduled, was ${inZone('2026-04-16T14:00Z', NEW_YORK)}`]);
      expect(isStruckThrough(element)).to.deep.equal([false]);
    });

    it('[A1] of a postponed event whose date is the former one is struck through', async () => {
      const details = { ...event, eventStatus: 'postponed', previousStartDate: event.startDate };
      const element = await header({}, details);
      expect(parts(element, 'status')).to.deep.equal(['Postponed']);
      expect(isStruckThrough(element)).to.deep.equal([true]);
    });

    for (const [status, expected] of [
      ['rescheduled', ['Past event']],
      ['moved-online', ['Past event']],
      ['cancelled', ['Cancelled: Storm.']],
      ['postponed', ['Postponed: Storm.']],
    ] as const)
      it(`[A1] of a past event that was ${status} is ${expected.join()}`, async () => {
        setNow(AFTER);
        const details = { ...event, eventStatus: status, statusNote: 'Storm.' };
        expect(await when(details)).to.deep.equal([...expected, DATE]);
      });

    for (const status of [
      { '@type': 'EventCancelled', description: 'Storm.' },
      [{ '@id': 'https://schema.org/EventCancelled', description: 'Storm.' }],
      ['EventScheduled', { '@type': 'https://schema.org/EventCancelled', description: 'Storm.' }],
    ])
      it(`[A1] has the reason inside a status: ${JSON.stringify(status)}`, async () => {
        expect((await when({ ...event, eventStatus: status }))[0]).to.equal('Cancelled: Storm.');
      });

    it('[A1] of several days has both', async () => {
      expect(await when({ name: 'T', startDate: '2026-06-19', endDate: '2026-06-21' })).to.deep.equal([
        `${intl('2026-06-19')} to ${intl('2026-06-21')}`,
      ]);
    });

    it('[A1] may be a month', async () => {
      expect(await when({ name: 'T', startDate: '2026-06' })).to.deep.equal([
        intl('2026-06-01', { year: 'numeric', month: 'long' }),
      ]);
    });

    it('[A1] may be words, without `time` and without a phase', async () => {
      catchWarnings();
      const element = await header({}, { name: 'T', startDate: 'in spring' });
      expect(whenOf(element)).to.deep.equal(['in spring']);
      expect(element.shadowRoot!.querySelectorAll('time').length).to.equal(0);
      for (const state of ['upcoming', 'now', 'past']) expect(element.matches(`:state(${state})`), state).to.be.false;
    });

    it('[A1] with an end at 00:00 is of the same evening', async () => {
      const details = { ...event, startDate: '2026-06-19T20:00-04:00', endDate: '2026-06-20T00:00-04:00' };
      expect(await when(details)).to.deep.equal([onOneDay('2026-06-20T00:00Z', '2026-06-20T04:00Z', NEW_YORK)]);
    });

    it('[A1] with an end at 00:00 two days later has both days', async () => {
      const details = { ...event, startDate: '2026-06-19T20:00-04:00', endDate: '2026-06-21T00:00-04:00' };
      const start = intl('2026-06-20T00:00Z', { ...DAY, ...TIME, timeZone: NEW_YORK });
      expect(await when(details)).to.deep.equal([`${start} to ${inZone('2026-06-21T04:00Z', NEW_YORK)}`]);
    });

    it('[A1] names both zones if their names differ', async () => {
      const details = { ...event, startDate: '2026-03-07T10:00', endDate: '2026-03-08T10:00' };
      expect(await when({ ...details, eventStatus: 'cancelled' })).to.deep.equal([
        'Cancelled',
        `${inZone('2026-03-07T15:00Z', NEW_YORK)} to ${inZone('2026-03-08T14:00Z', NEW_YORK)}`,
      ]);
    });

    it('[A1] of several dates has a line each, and the category on the first', async () => {
      const startDate = ['2026-06-19T10:00', '2026-06-26T10:00', '2026-07-03T10:00'];
      const endDate = ['2026-06-19T12:00', '2026-06-26T12:00'];
      const details = { ...event, category: 'Course', startDate, endDate };
      expect(await when(details)).to.deep.equal([
        `Course ${onOneDay('2026-06-19T14:00Z', '2026-06-19T16:00Z', NEW_YORK)}`,
        onOneDay('2026-06-26T14:00Z', '2026-06-26T16:00Z', NEW_YORK),
        inZone('2026-07-03T14:00Z', NEW_YORK),
      ]);
    });

    for (const [now, phase] of [
      ['2026-06-19T13:59:59.999Z', 'upcoming'],
      ['2026-06-19T14:00Z', 'now'],
      ['2026-06-19T16:00Z', undefined],
      ['2026-06-26T13:59:59.999Z', undefined],
      ['2026-06-26T14:00Z', 'now'],
      ['2026-06-26T16:00Z', 'past'],
    ] as const)
      it(`[A1] of two dates has the phase ${phase} at ${now}`, async () => {
        setNow(now);
        const startDate = ['2026-06-19T10:00', '2026-06-26T10:00'];
        const element = await header({}, { ...event, startDate, endDate: ['2026-06-19T12:00', '2026-06-26T12:00'] });
        const states = ['upcoming', 'now', 'past'].filter((state) => element.matches(`:state(${state})`));
        expect(states).to.deep.equal(phase ? [phase] : []);
      });

    it('[A1] of more than twelve dates has twelve lines', async () => {
      const startDate = Array.from({ length: 14 }, (_, i) => `2026-07-${String(i + 1).padStart(2, '0')}`);
      expect(await when({ name: 'T', startDate })).to.have.length(12);
    });

    it('[A1] of a recurring event is the name of its schedule', async () => {
      const warnings = catchWarnings();
      const eventSchedule = { '@type': 'Schedule', name: 'Every first Monday, 10:00', repeatFrequency: 'P1M' };
      const element = await header({}, { name: 'T', eventSchedule });
      expect(whenOf(element)).to.deep.equal(['Every first Monday, 10:00']);
      expect([element.problems, warnings]).to.deep.equal([[], []]);
      expect(element.shadowRoot!.querySelectorAll('time').length).to.equal(0);
    });

    it('[A1] of a recurring event may be the description of its schedule', async () => {
      const eventSchedule = [{ '@type': 'Schedule', description: 'On Mondays', startDate: '2026-06-01' }];
      expect(await when({ name: 'T', eventSchedule })).to.deep.equal(['On Mondays']);
    });

    it('[A1] of a recurring event is not made up', async () => {
      const eventSchedule = { '@type': 'Schedule', repeatFrequency: 'P1W', startDate: '2026-06-01' };
      expect(await when({ name: 'T', eventSchedule })).to.deep.equal([]);
    });

    it('[A1] of an event with a date is not that of a schedule', async () => {
      expect(await when({ ...event, eventSchedule: { name: 'On Mondays' } })).to.deep.equal([DATE]);
    });

    for (const [details, now, state] of [
      [{ eventStatus: 'cancelled' }, BEFORE, 'cancelled'],
      [{ eventStatus: 'postponed' }, BEFORE, 'postponed'],
      [{}, BEFORE, 'upcoming'],
      [{}, FROM, 'now'],
      [{}, AFTER, 'past'],
    ] as const)
      it(`[A1] matches :state(${state}) alone`, async () => {
        setNow(now);
        const element = await header({}, { ...event, ...details });
        const all = ['upcoming', 'now', 'past', 'cancelled', 'postponed'];
        expect(all.filter((one) => element.matches(`:state(${one})`))).to.deep.equal([state]);
      });

    it('[A1] can be written on a block of a CMS', async () => {
      const block = document.createElement('div');
      block.className = 'event-header';
      block.lang = 'en';
      Object.assign(block.dataset, { status: 'cancelled', statusNote: 'Storm.', mode: 'online', start: '2026-06-19' });
      const heading = document.createElement('h1');
      heading.textContent = 'T';
      block.append(heading);
      place(block);
      const [element] = upgrade(block.parentElement!) as [HTMLElementTagNameMap['event-header']];
      await element.updateComplete;
      expect(parts(element, 'status')).to.deep.equal(['Cancelled: Storm.']);
      expect(element.mode).to.equal('online');
    });
  });

  describe('in the reader’s zone', () => {
    for (const [zone, from, until] of [
      ['Asia/Kolkata', TIME, TIME],
      ['Pacific/Auckland', { ...DAY, ...TIME }, TIME],
      ['Pacific/Noumea', { ...DAY, ...TIME }, TIME],
      ['UTC', TIME, TIME],
      ['Europe/Vienna', TIME, TIME],
      ['Asia/Karachi', TIME, TIME],
    ] as const)
      it(`[A1] follows the date: ${zone}`, async () => {
        setReaderZone(zone);
        const line = `${intl(FROM, { ...from, timeZone: zone })} to ${intl(UNTIL, { ...until, ...ZONE, timeZone: zone })}`;
        expect(await when(online)).to.deep.equal([DATE, `In your time zone: ${line}`]);
      });

    it('[A1] names the day of an end on the next day', async () => {
      const timeZone = 'Europe/Vienna';
      setReaderZone(timeZone);
      const details = { ...online, startDate: '2026-06-19T17:00-04:00', endDate: '2026-06-19T19:30-04:00' };
      const line = `${intl('2026-06-19T21:00Z', { ...TIME, timeZone })} to ${inZone('2026-06-19T23:30Z', timeZone)}`;
      expect(await readerTime(details)).to.deep.equal([`In your time zone: ${line}`]);
    });

    it('[A1] names both days of an event of several days', async () => {
      const timeZone = 'Europe/Vienna';
      setReaderZone(timeZone);
      const details = { ...online, startDate: '2026-06-19T09:00-04:00', endDate: '2026-06-21T17:00-04:00' };
      const line = `${intl('2026-06-19T13:00Z', { ...DAY, ...TIME, timeZone })} to ${inZone('2026-06-21T21:00Z', timeZone)}`;
      expect(await readerTime(details)).to.deep.equal([`In your time zone: ${line}`]);
    });

    it('[A1] is the start alone without an end', async () => {
      setReaderZone('Asia/Kolkata');
      expect(await readerTime({ ...online, endDate: undefined })).to.deep.equal([
        `In your time zone: ${intl(FROM, { ...TIME, ...ZONE, timeZone: 'Asia/Kolkata' })}`,
      ]);
    });

    it('[A1] has `time` elements that are instants', async () => {
      setReaderZone('Asia/Kolkata');
      const [line] = partElements(await header({}, online), 'reader-time');
      expect([...line!.querySelectorAll('time')].map(({ dateTime }) => Date.parse(dateTime))).to.deep.equal([
        Date.parse(FROM),
        Date.parse(UNTIL),
      ]);
    });

    it('[A1] is in the language of the element, with its label in English', async () => {
      setReaderZone('Asia/Kolkata');
      const element = await header({ lang: 'de' }, online);
      const [line] = partElements(element, 'reader-time');
      const options = { ...TIME, timeZone: 'Asia/Kolkata' };
      expect([...line!.querySelectorAll('time')].map(textOf)).to.deep.equal([
        intl(FROM, options, 'de'),
        intl(UNTIL, { ...options, ...ZONE }, 'de'),
      ]);
      const [label, period] = line!.querySelectorAll('[lang=en]');
      expect([textOf(label!), textOf(period!)]).to.deep.equal(['In your time zone:', '19:30 to 22:00 GMT+5:30']);
      expect(
        [...period!.querySelectorAll('time')].map((time) => time.closest<HTMLElement>('[lang]')!.lang),
      ).to.deep.equal(['de', 'de']);
    });

    for (const [name, details] of [
      ['online', { eventAttendanceMode: 'online' }],
      ['mixed', { eventAttendanceMode: 'mixed' }],
      ['moved online', { eventStatus: 'moved-online' }],
      ['at a virtual place', { location: { '@type': 'VirtualLocation', url: 'https://stream.example' } }],
    ] as const)
      it(`[A1] [A7] is shown for an event that is ${name}`, async () => {
        setReaderZone('Asia/Kolkata');
        expect(await readerTime({ ...event, ...details })).to.have.length(1);
      });

    for (const [name, details] of [
      ['without a mode', {}],
      ['in person', { eventAttendanceMode: 'in-person', location: 'Hall' }],
    ] as const) {
      it(`[A7] is not shown for an event ${name}`, async () => {
        setReaderZone('Asia/Kolkata');
        expect(await readerTime({ ...event, ...details })).to.deep.equal([]);
      });

      it(`[A7] is shown for an event ${name} with reader-time="always"`, async () => {
        setReaderZone('Asia/Kolkata');
        expect(await readerTime({ ...event, ...details }, { 'reader-time': 'always' })).to.have.length(1);
      });
    }

    it('[A7] is not shown with reader-time="never"', async () => {
      setReaderZone('Asia/Kolkata');
      expect(await readerTime(online, { 'reader-time': 'never' })).to.deep.equal([]);
    });

    for (const mode of ['auto', 'always'])
      it(`[A7] is not shown for equal offsets under another name: ${mode}`, async () => {
        setReaderZone('Europe/Vienna');
        expect(await readerTime({ ...online, timeZone: 'Europe/Berlin' }, { 'reader-time': mode })).to.deep.equal([]);
      });

    it('[A7] is shown if only one of start and end has another offset', async () => {
      // Phoenix has no summer time. From 1 November on, its offset is that of Denver.
      setReaderZone('America/Denver');
      const details = {
        ...online,
        startDate: '2026-10-31T20:00-07:00',
        endDate: '2026-11-01T08:00-07:00',
        timeZone: 'America/Phoenix',
      };
      expect(await readerTime(details)).to.have.length(1);
    });

    for (const mode of ['auto', 'always'])
      it(`[A7] is not shown for a past event: ${mode}`, async () => {
        setReaderZone('Asia/Kolkata');
        setNow(UNTIL);
        expect(await readerTime(online, { 'reader-time': mode })).to.deep.equal([]);
      });

    for (const details of [
      { startDate: '2026-06-19', endDate: undefined },
      { startDate: '2026-06-19T10:00', endDate: '2026-06-19T12:00', timeZone: undefined },
      { startDate: '2026-06-19T00:00', endDate: '2026-06-19T23:59' },
      { startDate: '2026-06', endDate: undefined },
    ])
      it(`[A7] is not shown for a date that is no instant: ${JSON.stringify(details)}`, async () => {
        setReaderZone('Asia/Kolkata');
        expect(await readerTime({ ...online, ...details }, { 'reader-time': 'always' })).to.deep.equal([]);
      });

    it('[A7] is not shown if the browser names a zone that it does not know', async () => {
      setReaderZone('Etc/Unknown');
      expect(await when(online)).to.deep.equal([DATE]);
    });

    it('[A10] costs no request and no storage', async () => {
      setReaderZone('Asia/Kolkata');
      await header({}, online);
      const before = traces();
      await header({ 'reader-time': 'always' }, { ...online, name: 'Other' });
      await new Promise((done) => setTimeout(done, 200));
      expect(traces()).to.deep.equal(before);
    });
  });

  describe('of a generator', () => {
    beforeEach(() => setNow('2027-03-01T12:00Z'));

    const timed = onOneDay('2027-06-18T14:00Z', '2027-06-18T16:00Z', '-04:00');
    const DATES: Readonly<Record<Generator, string>> = {
      'The Events Calendar': timed,
      'The Events Calendar, whole day': intl('2027-06-18'),
      'The Events Calendar, without a venue': timed,
      'Modern Events Calendar': intl('2027-06-18'),
      'Event Espresso': timed,
      Eventbrite: timed,
      Luma: timed,
      Meetup: timed,
      Indico: timed,
      Yoast: timed,
      'Drupal Metatag': timed,
      'Google’s form': timed,
    };

    for (const name of Object.keys(generators) as Generator[])
      it(`[A2] is kept: ${name}`, async () => {
        const element = await generated(name);
        expect(textsOf(element, 'date')).to.deep.equal([DATES[name]]);
      });

    it('[A2] is kept in the zone of the page: The Events Calendar', async () => {
      const element = await generated('The Events Calendar', { 'time-zone': NEW_YORK });
      expect(textsOf(element, 'date')).to.deep.equal([onOneDay('2027-06-18T14:00Z', '2027-06-18T16:00Z', NEW_YORK)]);
      expect(element.problems).to.deep.equal([]);
    });

    it('[A2] has the former date of Google’s form', async () => {
      expect(parts(await generated('Google’s form'), 'status')).to.deep.equal([
        `Rescheduled, was ${inZone('2027-04-16T14:00Z', '-04:00')}`,
      ]);
    });

    it('[A2] is read without a problem of its date', () => {
      for (const name of Object.keys(generators) as Generator[]) {
        const { problems } = readEvent(generators[name]);
        expect(
          problems.filter(({ path }) => /date/i.test(path)),
          name,
        ).to.deep.equal([]);
      }
    });

    for (const end of ['2027-06-18T23:59:59-04:00', '2027-06-18T23:59-04:00', '2027-06-19T00:00-04:00'])
      it(`[A3] of a whole day is one date: until ${end}`, async () => {
        const details = { name: 'T', startDate: '2027-06-18T00:00-04:00', endDate: end };
        const element = await header({}, details);
        expect(textsOf(element, 'meta')).to.deep.equal([intl('2027-06-18')]);
        expect([...element.shadowRoot!.querySelectorAll('time')].map(({ dateTime }) => dateTime)).to.deep.equal([
          '2027-06-18',
        ]);
      });

    it('[A3] of a whole day is one date in the accessibility tree', async () => {
      await needs('ax-tree');
      await generated('The Events Calendar, whole day');
      expect(await exposed(/June|12:00|11:59/)).to.deep.equal([`StaticText ${intl('2027-06-18')}`]);
      expect(await exposed(/^time/)).to.have.length(1);
    });

    for (const end of ['2027-06-20T23:59:59-04:00', '2027-06-21T00:00-04:00'])
      it(`[A3] of three whole days has two dates: until ${end}`, async () => {
        const details = { name: 'T', startDate: '2027-06-18T00:00-04:00', endDate: end };
        expect(textsOf(await header({}, details), 'meta')).to.deep.equal([
          `${intl('2027-06-18')} to ${intl('2027-06-20')}`,
        ]);
      });
  });

  describe('at a change of clocks', () => {
    for (const [time, instant] of [
      ['2026-03-29T02:30', '2026-03-29T01:30Z'],
      ['2026-10-25T02:30', '2026-10-25T00:30Z'],
    ] as const)
      it(`[A4] at ${time} in Vienna is ${instant}`, async () => {
        const details = { name: 'T', startDate: time, endDate: '2026-12-01T10:00', timeZone: 'Europe/Vienna' };
        const start = Date.parse(instant);
        expect(phaseOf(details, start - 1)).to.equal('upcoming');
        expect(phaseOf(details, start)).to.equal('now');
        setNow(instant);
        expect(parts(await header({}, details), 'phase')).to.deep.equal(['Happening now']);
        Date.now = () => start - 1;
        expect(parts(await header({}, details), 'phase')).to.deep.equal([]);
        expect(textsOf(await header({}, { ...details, endDate: undefined }), 'date')).to.deep.equal([
          inZone(instant, 'Europe/Vienna'),
        ]);
      });
  });

  describe('without a zone', () => {
    // The instants from which the event has begun somewhere on earth, and from which it is over everywhere.
    for (const [date, from, until] of [
      [{ startDate: '2026-06-19' }, '2026-06-18T10:00Z', '2026-06-20T12:00Z'],
      [{ startDate: '2026-06-19', endDate: '2026-06-21' }, '2026-06-18T10:00Z', '2026-06-22T12:00Z'],
      [{ startDate: '2026-06-19T10:00' }, '2026-06-18T20:00Z', '2026-06-20T12:00Z'],
      [{ startDate: '2026-06-19T10:00', endDate: '2026-06-19T12:00' }, '2026-06-18T20:00Z', '2026-06-20T00:00Z'],
      [{ startDate: '2026-06' }, '2026-05-31T10:00Z', '2026-07-01T12:00Z'],
      [{ startDate: '2026' }, '2025-12-31T10:00Z', '2027-01-01T12:00Z'],
      // An end that is not after the start does not count.
      [{ startDate: '2026-06-19', endDate: '2026-06-18' }, '2026-06-18T10:00Z', '2026-06-20T12:00Z'],
      [{ startDate: '2026-06-19T10:00', endDate: '2026-06-19T10:00' }, '2026-06-18T20:00Z', '2026-06-20T12:00Z'],
    ] as const)
      it(`[A6] is past only when it is over everywhere: ${JSON.stringify(date)}`, async () => {
        catchWarnings();
        for (const [now, phase, words] of [
          [Date.parse(from) - 1, 'upcoming', []],
          [Date.parse(from), undefined, []],
          [Date.parse(until) - 1, undefined, []],
          [Date.parse(until), 'past', ['Past event']],
        ] as const) {
          expect(phaseOf(date, now), new Date(now).toJSON()).to.equal(phase);
          Date.now = () => now;
          expect(parts(await header({}, { name: 'T', ...date }), 'phase')).to.deep.equal(words);
        }
      });

    // With a zone, the same words are the days there.
    for (const [date, from, until, during] of [
      [{ startDate: '2026-06-19' }, '2026-06-19T04:00Z', '2026-06-20T04:00Z', undefined],
      [{ startDate: '2026-06-19', endDate: '2026-06-21' }, '2026-06-19T04:00Z', '2026-06-22T04:00Z', undefined],
      [{ startDate: '2026-06-19T10:00' }, '2026-06-19T14:00Z', '2026-06-20T04:00Z', undefined],
      [{ startDate: '2026-06-19T10:00', endDate: '2026-06-19T12:00' }, '2026-06-19T14:00Z', '2026-06-19T16:00Z', 'now'],
      [{ startDate: '2026-06-19T10:00', endDate: '2026-06-21' }, '2026-06-19T14:00Z', '2026-06-22T04:00Z', undefined],
      [{ startDate: '2026-06-19', endDate: '2026-06-21T12:00' }, '2026-06-19T04:00Z', '2026-06-21T16:00Z', undefined],
      [
        { startDate: '2026-06-19T00:00', endDate: '2026-06-19T23:59' },
        '2026-06-19T04:00Z',
        '2026-06-20T04:00Z',
        undefined,
      ],
      [
        { startDate: '2026-06-19T10:00', endDate: '2026-06-19T09:00' },
        '2026-06-19T14:00Z',
        '2026-06-20T04:00Z',
        undefined,
      ],
      [{ startDate: '2026-06-19T10:00', endDate: 'late' }, '2026-06-19T14:00Z', '2026-06-20T04:00Z', undefined],
    ] as const)
      it(`[A1] has its phases by the zone of the event: ${JSON.stringify(date)}`, () => {
        const details = { ...date, timeZone: NEW_YORK };
        expect(phaseOf(details, Date.parse(from) - 1)).to.equal('upcoming');
        expect(phaseOf(details, Date.parse(from))).to.equal(during);
        expect(phaseOf(details, Date.parse(until) - 1)).to.equal(during);
        expect(phaseOf(details, Date.parse(until))).to.equal('past');
      });

    for (const details of [
      { startDate: 'in spring' },
      { startDate: '2026-06-19', eventStatus: ['cancelled'] },
      { startDate: '2026-06-19', eventStatus: ['postponed'] },
      {},
    ] as const)
      it(`[A1] has no phase: ${JSON.stringify(details)}`, () => {
        for (const now of [BEFORE, FROM, AFTER]) expect(phaseOf(details, Date.parse(now))).to.be.undefined;
      });
  });

  describe('with an offset at odds with its zone', () => {
    it('[A11] is the instant of the offset in the words of the zone, and one problem', async () => {
      const warnings = catchWarnings();
      // Vienna is two hours ahead in June. A CMS with one offset for the whole year says one.
      const details = { name: 'T', startDate: '2026-06-19T10:00+01:00', timeZone: 'Europe/Vienna' };
      const element = await header({}, details);
      expect(textsOf(element, 'date')).to.deep.equal([inZone('2026-06-19T09:00Z', 'Europe/Vienna')]);
      expect(element.problems).to.have.length(1);
      expect(element.problems[0]).to.include({ path: 'startDate' });
      expect(element.problems[0]!.expected).to.include('Europe/Vienna');
      expect(element.problems[0]!.got).to.include('+01:00');
      expect(phaseOf(details, Date.parse('2026-06-19T08:59:59Z'))).to.equal('upcoming');
      expect(phaseOf(details, Date.parse('2026-06-19T09:00Z'))).to.be.undefined;
      await new Promise((done) => setTimeout(done, 200));
      expect(warnings.length).to.be.lessThan(2);
    });

    it('[A11] is no problem with the offset of the season, or with Z', async () => {
      for (const startDate of ['2026-06-19T10:00+02:00', '2026-01-19T10:00+01:00', '2026-06-19T08:00Z'])
        expect((await header({}, { name: 'T', startDate, timeZone: 'Europe/Vienna' })).problems).to.deep.equal([]);
    });
  });

  it('is not announced, and has no live region', async () => {
    const element = make('event-header', { lang: 'en' }, { details: online });
    place(element);
    await element.updateComplete;
    expect(element.shadowRoot!.querySelectorAll('[aria-live], [role=status], [role=alert]').length).to.equal(0);
  });
});
