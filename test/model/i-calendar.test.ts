import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import ICAL from 'ical.js';
import type { EventDetails } from '../../src/model/event-details.js';
import { fileName, toICalendar, type ICalendarOptions } from '../../src/model/i-calendar.js';
import { readEvent } from '../../src/model/read-event.js';
import { cut } from '../../src/model/text.js';
import { VERSION } from '../../src/version.js';
import { always } from '../support/generated.js';

const now = new Date('2026-01-01T12:00:00.123Z');
const event: EventDetails = {
  name: 'Shared Rivers',
  startDate: '2026-06-19T10:00',
  endDate: '2026-06-19T12:30',
  timeZone: 'America/New_York',
  url: 'https://example.org/events/shared-rivers/',
};

/** Returns the entries of the file of an event, as ical.js reads them. */
function entries(changes: EventDetails, options: ICalendarOptions = {}): ICAL.Component[] {
  const file = toICalendar({ ...event, ...changes }, { now, ...options });
  return new ICAL.Component(ICAL.parse(file) as unknown[]).getAllSubcomponents('vevent');
}

/** Returns a value of the first entry as text, `null` if it is absent. */
function value(name: string, changes: EventDetails = {}, options?: ICalendarOptions): string | null {
  const found = entries(changes, options)[0]!.getFirstPropertyValue(name);
  return found === null ? null : String(found as string);
}

/** Returns the lines of the file whose names begin with `start`, with folded ones joined. */
function lines(start: string, changes: EventDetails = {}, options: ICalendarOptions = {}): string[] {
  return toICalendar({ ...event, ...changes }, { now, ...options })
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .filter((line) => line.startsWith(start));
}

/** The lengths of all lines of a file, in octets. */
const lengths = (file: string): number[] => file.split('\r\n').map((line) => new TextEncoder().encode(line).length);

/** What a text is after the drop of control characters and the repair of lone surrogates. */
function cleaned(text: string): string {
  return new URL(`https://example.org/?${new URLSearchParams([['', text]])}`).searchParams
    .get('')!
    .replace(/\r\n?/g, '\n')
    .replace(/[\0-\x08\x0b-\x1f\x7f-\x9f]/g, ''); // eslint-disable-line no-control-regex
}

/** Generates texts of characters that the format treats specially, and of any others, in any script. */
const texts = fc.string({
  unit: fc.oneof(
    fc.constantFrom('\\', ';', ',', ':', '"', '\r', '\n', '\r\n', '\\n', '\t', ' ', '\0', '\x7f', '^n'),
    fc.constantFrom('BEGIN:VEVENT', 'END:VEVENT', 'العربية', '水', '🌊', '👩🏽‍🚀', '\u202e', '\u2028', '\ufeff', '\u0301'),
    fc.constantFrom('\ud83d', '\udf0a'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
  ),
  maxLength: 60,
});

describe('toICalendar', () => {
  it('writes a file with every line in its order', () => {
    const file = toICalendar(
      {
        ...event,
        description: ['First paragraph.', 'Second; with, signs.'],
        identifier: 'e7@example.org',
        previousStartDate: ['2026-04-16T10:00'],
        dateModified: '2026-01-20T12:00+01:00',
        location: [
          { '@type': 'Place', name: 'River House', address: 'Quay 7, Vienna' },
          { '@type': 'VirtualLocation', url: 'https://stream.example/rivers' },
        ],
      },
      { now },
    );
    expect(file.replaceAll('\r\n ', '').split('\r\n')).to.deep.equal([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      `PRODID:-//event-page-elements//${VERSION}//EN`,
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:e7@example.org',
      'SEQUENCE:1',
      'DTSTAMP:20260101T120000Z',
      'LAST-MODIFIED:20260120T110000Z',
      'DTSTART:20260619T140000Z',
      'DTEND:20260619T163000Z',
      'SUMMARY:Shared Rivers',
      'LOCATION:River House\\, Quay 7\\, Vienna',
      'URL:https://example.org/events/shared-rivers/',
      'DESCRIPTION:Join online: https://stream.example/rivers\\n\\nFirst paragraph.\\n\\nSecond\\; with\\, signs.' +
        '\\n\\nhttps://example.org/events/shared-rivers/',
      'STATUS:CONFIRMED',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('leaves out what is missing, and takes the current time', () => {
    const before = Math.floor(Date.now() / 1000) * 1000;
    const file = toICalendar({ startDate: '2026-06-19' });
    expect(file).not.to.match(/SUMMARY|LOCATION|URL|LAST-MODIFIED/);
    expect(file).not.to.match(/:\r\n/);
    const [, stamp] = /DTSTAMP:(\S+)/.exec(file)!;
    const time = ICAL.Time.fromString(stamp!.replace(/(....)(..)(..T..)(..)/, '$1-$2-$3:$4:'), undefined);
    expect(time.toJSDate().getTime()).to.be.within(before, Date.now());
  });

  describe('texts', () => {
    it('[D1] 3,000 random texts come back equal, in lines of at most 75 octets', () => {
      let longest = 0;
      always(
        fc.property(texts, texts, texts, (name, place, summary) => {
          const details: EventDetails = {
            ...event,
            name: `${name}.`,
            location: [{ '@type': 'Place', name: `${place}.` }],
            description: [`${summary}.`],
            identifier: `a${name}@example.org`,
          };
          const file = toICalendar(details, { now });
          longest = Math.max(longest, ...lengths(file));
          const all = new ICAL.Component(ICAL.parse(file) as unknown[]).getAllSubcomponents('vevent');
          expect(all).to.have.length(1);
          const text = (key: string): string => all[0]!.getFirstPropertyValue(key) as string;
          expect(text('summary')).to.equal(cleaned(`${name}.`));
          expect(text('location')).to.equal(cleaned(`${place}.`));
          expect(text('description')).to.equal(`${cleaned(cut(`${summary}.`, 1000))}\n\n${event.url}`);
        }),
        1000,
      );
      expect(longest).to.equal(75);
    });

    it('[D1] keeps characters that WebKit takes for the halves of one', () => {
      for (const name of ['\uf800\ufffd', '\ufb50\ufefc', '\uf823\ufd5a'])
        expect(value('summary', { name })).to.equal(name);
    });

    it('[D1] folds a line after exactly 75 octets, but not inside a character', () => {
      for (const character of ['a', 'é', '水', '🌊'])
        for (let shift = 0; shift < 4; shift++) {
          const name = 'a'.repeat(shift) + character.repeat(200);
          const file = toICalendar({ ...event, name }, { now });
          expect(Math.max(...lengths(file)), character).to.be.within(72, 75);
          expect(file).not.to.include('\ufffd');
          expect(value('summary', { name })).to.equal(name);
        }
    });

    it('[D6] ends every line with CRLF, and an end of line or END:VEVENT in a name stays text', () => {
      const name = 'One\r\nEND:VEVENT\r\nBEGIN:VEVENT\nSUMMARY:Two\rThree;X=1:\u0085';
      const file = toICalendar({ ...event, name }, { now });
      expect(file.endsWith('END:VCALENDAR\r\n')).to.be.true;
      expect(file.replaceAll('\r\n', '')).not.to.match(/[\r\n]/);
      expect(file.match(/^END:VEVENT/gm)).to.have.length(1);
      expect(entries({ name })).to.have.length(1);
      expect(value('summary', { name })).to.equal('One\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:Two\nThree;X=1:');
    });

    it('[D6] no field can add a line', () => {
      const bad = 'x\r\nATTACH:https://evil.example/\n';
      const place = { name: bad, address: bad, url: bad, description: [bad] };
      const file = toICalendar(
        {
          ...event,
          ...{ name: bad, url: `https://example.org/${bad}`, identifier: bad, dateModified: bad, description: [bad] },
          location: [
            { '@type': 'Place', ...place },
            { '@type': 'VirtualLocation', ...place },
          ],
        },
        { now, address: `https://example.org/${bad}`, words: { joinOnline: bad, online: bad } },
      );
      expect(file).not.to.match(/^ATTACH/m);
      expect(() => ICAL.parse(file) as unknown).not.to.throw();
    });

    it('replaces lone surrogates, and drops control characters', () => {
      expect(value('summary', { name: 'a\ud83db\udf0ac' })).to.equal('a\ufffdb\ufffdc');
      expect(value('summary', { name: '\ufeffa\0b\x1f\x7f\x9fc\td' })).to.equal('\ufeffabc\td');
      // Two halves are no character because something was dropped between them.
      expect(value('summary', { name: '\ud83d\0\udf0a' })).to.equal('\ufffd\ufffd');
    });
  });

  describe('times', () => {
    for (const [what, changes, start, end] of [
      ['times', {}, ':20260619T140000Z', ':20260619T163000Z'],
      ['offsets', { startDate: '2026-06-19T10:00+02:00' }, ':20260619T080000Z', ':20260619T163000Z'],
      [
        'offsets without a zone',
        { startDate: '2026-06-19T10:00+02:00', endDate: '2026-06-19T12:00+02:00', timeZone: '' },
        ':20260619T080000Z',
        ':20260619T100000Z',
      ],
      ['a day', { startDate: '2026-06-19', endDate: '' }, ';VALUE=DATE:20260619', ';VALUE=DATE:20260620'],
      [
        'three days',
        { startDate: '2026-06-29', endDate: '2026-07-01' },
        ';VALUE=DATE:20260629',
        ';VALUE=DATE:20260702',
      ],
      [
        'a day by times',
        { startDate: '2026-12-31T00:00:00', endDate: '2026-12-31T23:59:59' },
        ';VALUE=DATE:20261231',
        ';VALUE=DATE:20270101',
      ],
      [
        'a day by times without a zone',
        { startDate: '2026-06-19T00:00', endDate: '2026-06-20T00:00', timeZone: '' },
        ';VALUE=DATE:20260619',
        ';VALUE=DATE:20260620',
      ],
      [
        'an end at midnight',
        { startDate: '2026-06-19T20:00', endDate: '2026-06-20T00:00' },
        ':20260620T000000Z',
        ':20260620T040000Z',
      ],
      [
        'the night of clocks set forward',
        { startDate: '2026-03-29T01:30', endDate: '2026-03-29T03:30', timeZone: 'Europe/Vienna' },
        ':20260329T003000Z',
        ':20260329T013000Z',
      ],
      [
        'the night of clocks set back',
        { startDate: '2026-10-25T02:30+02:00', endDate: '2026-10-25T02:30+01:00', timeZone: 'Europe/Vienna' },
        ':20261025T003000Z',
        ':20261025T013000Z',
      ],
      [
        'the day of clocks set forward',
        { startDate: '2026-03-29T00:00', endDate: '2026-03-29T23:59', timeZone: 'Europe/Vienna' },
        ';VALUE=DATE:20260329',
        ';VALUE=DATE:20260330',
      ],
      [
        'the day that Samoa left out',
        { startDate: '2011-12-29T22:00', endDate: '2011-12-31T02:00', timeZone: 'Pacific/Apia' },
        ':20111230T080000Z',
        ':20111230T120000Z',
      ],
      [
        'days around the one that Samoa left out',
        { startDate: '2011-12-29', endDate: '2011-12-31', timeZone: 'Pacific/Apia' },
        ';VALUE=DATE:20111229',
        ';VALUE=DATE:20120101',
      ],
      ['a time that ends on a later day', { endDate: '2026-06-21' }, ':20260619T140000Z', ':20260622T040000Z'],
      [
        'days that end at a time',
        { startDate: '2026-06-19', endDate: '2026-06-21T12:00' },
        ';VALUE=DATE:20260619',
        ';VALUE=DATE:20260622',
      ],
      [
        'days that end at midnight',
        { startDate: '2026-06-19', endDate: '2026-06-21T00:00' },
        ';VALUE=DATE:20260619',
        ';VALUE=DATE:20260621',
      ],
      [
        'a day with a month as its end',
        { startDate: '2026-06-19', endDate: '2026-07' },
        ';VALUE=DATE:20260619',
        ';VALUE=DATE:20260620',
      ],
      ['no end', { endDate: '' }, ':20260619T140000Z', undefined],
      ['an end before the start', { endDate: '2026-06-18T10:00' }, ':20260619T140000Z', undefined],
      ['an unreadable end', { endDate: 'late' }, ':20260619T140000Z', undefined],
      ['the day of the start as its end', { endDate: '2026-06-19' }, ':20260619T140000Z', undefined],
    ] as const)
      it(`[D4] [D5] writes ${what}`, () => {
        // An empty text stands for no zone.
        const { timeZone, ...details } = { ...event, ...(changes as EventDetails) };
        const file = toICalendar({ ...details, ...(timeZone && { timeZone }) }, { now });
        expect(/DTSTART(.*)\r/.exec(file)?.[1]).to.equal(start);
        expect(/DTEND(.*)\r/.exec(file)?.[1]).to.equal(end);
        expect(() => ICAL.parse(file) as unknown).not.to.throw();
      });

    it('is empty for dates that calendars cannot hold', () => {
      for (const startDate of ['2026-06', '2026', 'next week', '2026-06-19T10:00', ['2026-06', '']])
        expect(toICalendar({ name: 'A', startDate }), String(startDate)).to.equal('');
      expect(toICalendar({ name: 'A' })).to.equal('');
      expect(toICalendar({})).to.equal('');
    });

    it('takes the last change from the data', () => {
      expect(lines('LAST', { dateModified: '2026-01-20' })).to.deep.equal(['LAST-MODIFIED:20260120T000000Z']);
      expect(lines('LAST', { dateModified: 'yesterday' })).to.deep.equal([]);
    });
  });

  describe('several dates', () => {
    const dates = {
      startDate: ['2026-06-19T10:00', '2026-06-26', '2026-07', '2026-07-03T10:00'],
      endDate: ['2026-06-19T12:30'],
    };

    it('become one entry each, with an identifier of its own', () => {
      const found = entries(dates).map((entry) => [
        entry.getFirstPropertyValue('uid') as string,
        String(entry.getFirstPropertyValue('dtstart') as ICAL.Time),
      ]);
      expect(found).to.deep.equal([
        ['events-shared-rivers-1@example.org', '2026-06-19T14:00:00Z'],
        ['events-shared-rivers-2@example.org', '2026-06-26'],
        ['events-shared-rivers-4@example.org', '2026-07-03T14:00:00Z'],
      ]);
    });

    it('are left out when they are over, and the others keep their identifiers', () => {
      const uids = (time: string): unknown[] =>
        entries(dates, { now: new Date(time) }).map((entry) => entry.getFirstPropertyValue('uid'));
      expect(uids('2026-06-19T16:29:59Z')).to.have.length(3);
      expect(uids('2026-06-19T16:30Z')).to.deep.equal([
        'events-shared-rivers-2@example.org',
        'events-shared-rivers-4@example.org',
      ]);
      expect(toICalendar({ ...event, ...dates }, { now: new Date('2027-01-01') })).to.equal('');
    });

    it('a single date is written even if it is over', () => {
      expect(entries({}, { now: new Date('2027-01-01') })).to.have.length(1);
    });
  });

  describe('a series', () => {
    const events = [
      { name: 'Over', startDate: '2025-11-05' },
      { name: 'Lakes', startDate: '2026-06-19T10:00', url: '/lakes' },
      { name: 'Dam', startDate: '2026-07-10', eventStatus: 'cancelled' },
      { name: 'Delta', startDate: '2026-08-10', eventStatus: 'postponed' },
      { name: 'Delta', startDate: '2026-09-10' },
      { name: 'Some day', startDate: '2026' },
    ];
    const series = (subEvent: unknown, fields: object = {}): EventDetails =>
      readEvent({ '@type': 'EventSeries', name: 'Rivers', timeZone: 'Europe/Vienna', subEvent, ...fields }).details;
    const entriesOf = (details: EventDetails, options: ICalendarOptions = {}): ICAL.Component[] => {
      const file = toICalendar(details, { now, address: 'https://example.org/series', ...options });
      return new ICAL.Component(ICAL.parse(file) as unknown[]).getAllSubcomponents('vevent');
    };
    const valuesOf = (name: string, details: EventDetails, options?: ICalendarOptions): string[] =>
      entriesOf(details, options).map((entry) => String(entry.getFirstPropertyValue(name) as unknown));

    it('becomes one entry for each event to come, and none for a postponed one', () => {
      expect(valuesOf('summary', series(events))).to.deep.equal(['Lakes', 'Cancelled: Dam', 'Delta']);
      expect(valuesOf('status', series(events))).to.deep.equal(['CONFIRMED', 'CANCELLED', 'CONFIRMED']);
      expect(valuesOf('dtstart', series(events))[0]).to.equal('2026-06-19T08:00:00Z');
    });

    it('gives each entry an identifier of its own, which does not depend on the date', () => {
      const uids = valuesOf('uid', series(events));
      expect(uids[0]).to.equal('lakes@example.org');
      expect(new Set(uids).size).to.equal(3);
      const moved = events.map((one) => ({ ...one, startDate: '2026-12-24' }));
      expect(valuesOf('uid', series(moved))).to.include.members(uids);
    });

    for (const [what, fields] of Object.entries({
      'one name': {},
      'one address': { url: '/meetings' },
    }))
      it(`gives events of ${what} identifiers of their own, which stay the same when the first one is over`, () => {
        const meetings = ['2026-07-01', '2026-08-01', '2026-09-01'].map((startDate) => ({
          name: 'Monthly meeting',
          startDate,
          ...fields,
        }));
        const uids = valuesOf('uid', series(meetings));
        expect(new Set(uids).size).to.equal(3);
        const later = { now: new Date('2026-07-15') };
        expect(valuesOf('uid', series(meetings), later)).to.deep.equal(uids.slice(1));
      });

    it('has the word for a cancelled event in the given language', () => {
      const words = { joinOnline: '', online: '', cancelled: 'Abgesagt' };
      expect(valuesOf('summary', series(events), { words })[1]).to.equal('Abgesagt: Dam');
      expect(valuesOf('summary', series(events), { words: { ...words, colon: '：' } })[1]).to.equal('Abgesagt：Dam');
    });

    it('has at most 100 entries', () => {
      const many = Array.from({ length: 150 }, (_, i) => ({ name: `No ${i}`, startDate: '2026-06-19' }));
      expect(entriesOf(series(many))).to.have.length(100);
    });

    it('is an entry itself if its events are not known', () => {
      expect(valuesOf('summary', series(undefined, { startDate: '2026-06-19' }))).to.deep.equal(['Rivers']);
    });

    it('does not list the sessions of an event', () => {
      const details = readEvent({ name: 'Day', startDate: '2026-06-19', subEvent: events }).details;
      expect(valuesOf('summary', details)).to.deep.equal(['Day']);
    });
  });

  describe('identifier', () => {
    const uid = (changes: EventDetails, options?: ICalendarOptions) => value('uid', changes, options);
    const address = 'https://page.example/?p=12';

    for (const [what, changes, options, expected] of [
      ['the identifier of the data with @', { identifier: 'a b@c' }, {}, 'a b@c'],
      ['the identifier of the data at the host', { identifier: '4711' }, {}, '4711@example.org'],
      ['the path of the event', {}, { address }, 'events-shared-rivers@example.org'],
      ['path and query', { url: 'https://example.org/?p=12&lang=en#top' }, {}, 'p-12-lang-en@example.org'],
      ['a path with other characters', { url: 'https://example.org/a.b/ä_c' }, {}, 'a.b--C3-A4-c@example.org'],
      ['a path at a port', { url: 'https://example.org:8080/a' }, {}, 'a@example.org:8080'],
      ['a relative address', { url: '/events/1' }, { address }, 'events-1@page.example'],
      ['the page', { url: '' }, { address }, 'p-12@page.example'],
      [
        'a hash of the name at the host of the page',
        { url: '' },
        { address: 'https://page.example/' },
        /^\w{5,7}@page/,
      ],
      ['a hash of the name without any address', { url: '' }, {}, /^\w{5,7}@event-page-elements$/],
      ['a hash of the name for a relative address', { url: '/a' }, {}, /^\w{5,7}@event-page-elements$/],
      ['the event, if the page has no address', {}, { address: 'about blank' }, 'events-shared-rivers@example.org'],
    ] as const)
      it(`is ${what}`, () => {
        const found = uid(changes, options);
        if (typeof expected === 'string') expect(found).to.equal(expected);
        else expect(found).to.match(expected);
      });

    it('[D3] is the same before and after a new date, and the sequence is higher', () => {
      const before = entries({})[0]!;
      const moved: EventDetails = {
        startDate: '2026-09-01T10:00',
        endDate: '2026-09-01T12:00',
        previousStartDate: ['2026-06-19T10:00'],
        eventStatus: ['rescheduled'],
      };
      const after = entries(moved)[0]!;
      expect(after.getFirstPropertyValue('uid')).to.equal(before.getFirstPropertyValue('uid'));
      expect(before.getFirstPropertyValue('sequence')).to.equal(0);
      expect(after.getFirstPropertyValue('sequence')).to.equal(1);
      for (const url of ['', '/?p=12']) expect(uid({ ...moved, url })).to.equal(uid({ url }));
    });

    it('[D3] is another one for another event', () => {
      const others = [
        ...['?p=12', '?p=13', '?p=1', '?page_id=12', 'p', 'de/?p=12'].map((path) => ({
          url: `https://example.org/${path}`,
        })),
        { url: 'https://example.com/?p=12' },
        { url: '' },
        { url: '', name: 'Shared River' },
        { identifier: '12' },
      ];
      expect(new Set(others.map((changes) => uid(changes)))).to.have.property('size', others.length);
    });

    it('[D3] never depends on dates', () => {
      const dates = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
      always(
        fc.property(dates, fc.constantFrom('', 'https://example.org/?p=12'), (date, url) => {
          const changes = { url, startDate: date.toISOString(), endDate: '' };
          expect(uid(changes)).to.equal(uid({ url, endDate: '' }));
        }),
      );
    });

    it('[D3] has at most 200 octets, and long ones that differ stay different', () => {
      for (const long of ['a'.repeat(300), '水'.repeat(100), '🌊'.repeat(300)])
        for (const make of [
          (text: string) => ({ identifier: text }),
          (text: string) => ({ identifier: `${text}@example.org` }),
          (text: string) => ({ url: `https://example.org/${text}` }),
        ]) {
          const found = ['1', '2'].map((digit) => uid(make(digit + long))!);
          for (const one of found) expect(new TextEncoder().encode(one).length).to.be.at.most(200);
          expect(found[0]).not.to.equal(found[1]);
          expect(found[0]).to.match(/@example\.org$/);
        }
    });
  });

  describe('status', () => {
    it('[D3] the sequence counts former dates, a move online and a cancellation', () => {
      const sequence = (changes: EventDetails) => value('sequence', changes);
      expect(sequence({ previousStartDate: ['2026-01', '2026-02'] })).to.equal('2');
      expect(sequence({ eventStatus: ['moved-online'] })).to.equal('1');
      expect(sequence({ eventStatus: ['cancelled'] })).to.equal('1');
      expect(
        sequence({ previousStartDate: ['2026-01'], eventStatus: ['cancelled', 'rescheduled', 'moved-online'] }),
      ).to.equal('3');
    });

    it('cancelled events say so, and postponed ones are left out', () => {
      expect(value('status')).to.equal('CONFIRMED');
      expect(value('status', { eventStatus: ['rescheduled'] })).to.equal('CONFIRMED');
      expect(value('status', { eventStatus: ['cancelled'] })).to.equal('CANCELLED');
      expect(toICalendar({ ...event, eventStatus: ['postponed'] })).to.equal('');
    });
  });

  describe('place', () => {
    const room = { '@type': 'Place', name: 'River House' } as const;
    const stream = { '@type': 'VirtualLocation', name: 'Stream', url: 'https://stream.example/' } as const;

    for (const [what, changes, location, hasLink] of [
      ['a room', { location: [room] }, 'River House', false],
      ['an address', { location: [{ '@type': 'Place', address: 'Quay 7' }] }, 'Quay 7', false],
      ['two rooms', { location: [room, { ...room, address: 'Quay 7' }] }, 'River House; River House, Quay 7', false],
      ['a room and a stream', { location: [room, stream] }, 'River House', true],
      ['a stream', { location: [stream] }, 'Online', true],
      ['a stream without an address', { location: [{ '@type': 'VirtualLocation' }] }, 'Online', false],
      ['a stream that is the page', { location: [{ ...stream, url: event.url }] }, 'Online', false],
      ['a relative address of a stream', { location: [{ ...stream, url: 'https://stream.example' }] }, 'Online', true],
      ['the mode', { eventAttendanceMode: 'online' }, 'Online', false],
      ['a room in the mode online', { location: [room], eventAttendanceMode: 'online' }, 'Online', false],
      ['a room in the mode mixed', { location: [room, stream], eventAttendanceMode: 'mixed' }, 'River House', true],
      ['a move online', { location: [room, stream], eventStatus: ['moved-online'] }, 'Online', true],
      ['nothing', { location: [{ '@type': 'Place' }] }, null, false],
    ] as const)
      it(`is read from ${what}`, () => {
        expect(value('location', changes)).to.equal(location);
        expect(value('description', changes)).to.equal(
          `${hasLink ? 'Join online: https://stream.example/\n\n' : ''}${event.url}`,
        );
      });

    it('is in the given language', () => {
      const words = { joinOnline: 'Online teilnehmen', online: 'Im Netz' };
      expect(value('location', { location: [stream] }, { words })).to.equal('Im Netz');
      expect(value('description', { location: [stream] }, { words })).to.match(/^Online teilnehmen: https/);
    });
  });

  describe('description', () => {
    it('has at most 1,000 characters of the summary, with an empty line between paragraphs', () => {
      const description = ['a'.repeat(500), '🌊'.repeat(300)];
      expect(value('description', { description })).to.equal(
        `${'a'.repeat(500)}\n\n${'🌊'.repeat(249)}\n\n${event.url}`,
      );
    });

    it('ends with the address of the event, or else with that of the page', () => {
      const address = 'https://page.example/';
      for (const [url, expected] of [
        [event.url!, event.url!],
        ['', address],
        ['/a', `${address}a`],
      ] as const) {
        expect(value('description', { url }, { address })).to.equal(expected);
        expect(value('url', { url }, { address })).to.equal(expected);
      }
      expect(value('url', { url: '/a' })).to.be.null;
    });
  });
});

describe('fileName', () => {
  for (const [name, expected] of [
    ['Safety in Field Missions', 'Safety-in-Field-Missions-2009-06-19.ics'],
    ['  “Quotes” – & signs? ', 'Quotes-signs-2009-06-19.ics'],
    ['../../etc/passwd\\C:\\x', 'etc-passwd-C-x-2009-06-19.ics'],
    ['event\u202egpj.exe', 'eventgpj-exe-2009-06-19.ics'],
    ['مؤتمر المياه ٢٠٢٦', 'مؤتمر-المياه-٢٠٢٦-2009-06-19.ics'],
    ['水資源会議', '水資源会議-2009-06-19.ics'],
    ['नदी संवाद', 'नदी-संवाद-2009-06-19.ics'],
    ['Cafe\u0301', 'Caf\u00e9-2009-06-19.ics'],
    ['★☆ – !?', 'event-2009-06-19.ics'],
    ['\u0301', 'event-2009-06-19.ics'],
    ['\ud83d', 'event-2009-06-19.ics'],
    ['\ufb50\ufefc', '\ufb50\ufefc-2009-06-19.ics'],
    ['con\nCRLF\r\n', 'con-CRLF-2009-06-19.ics'],
    ['', 'event-2009-06-19.ics'],
    ['a'.repeat(59) + ' b', `${'a'.repeat(59)}-2009-06-19.ics`],
    ['𐌰'.repeat(100), `${'𐌰'.repeat(60)}-2009-06-19.ics`],
  ] as const)
    it(`[D9] is safe and readable for ${JSON.stringify(name).slice(0, 40)}`, () => {
      expect(fileName({ name, startDate: '2009-06-19' })).to.equal(expected);
    });

  it('[D9] has only letters, digits, marks and hyphens for any name, and at most 255 octets', () => {
    always(
      fc.property(texts, (name) => {
        const found = fileName({ name, startDate: '2009-06-19' });
        expect(found).to.match(/^[\p{L}\p{N}\p{M}]+(-[\p{L}\p{N}\p{M}]+)*-2009-06-19\.ics$/u);
        expect(new TextEncoder().encode(found).length).to.be.at.most(255);
      }),
      1000,
    );
  });

  it('has the first day in the zone of the event', () => {
    const name = 'A';
    expect(fileName({ name, startDate: '2009-06-19T20:00', timeZone: 'America/New_York' })).to.equal(
      'A-2009-06-19.ics',
    );
    expect(fileName({ name, startDate: '2009-06-20T00:00Z', timeZone: 'America/New_York' })).to.equal(
      'A-2009-06-19.ics',
    );
    expect(fileName({ name, startDate: ['2009-06', '2009-06-20', '2009-06-27'] })).to.equal('A-2009-06-20.ics');
  });

  it('has no day without one', () => {
    expect(fileName({ name: 'A' })).to.equal('A.ics');
    expect(fileName({ name: '?', startDate: '2009-06' })).to.equal('event.ics');
    expect(fileName({})).to.equal('event.ics');
  });
});
