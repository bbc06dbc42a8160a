/** Reading calendar files: rows J3, J4 and J5 of docs/event-contract.md. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { toICalendar } from '../../src/model/i-calendar.js';
import type { RecentEvent } from '../../src/model/event-details.js';
import { readEvent, type ReadResult } from '../../src/model/read-event.js';
import { readCalendar } from '../../src/sources/i-calendar.js';
import { parseJsonOrCalendar } from '../../src/sources/json-or-calendar.js';
import { always } from '../support/generated.js';
import { expectLinearGrowth } from '../support/growth.js';

type Entry = Record<string, string | undefined>;

/** Puts lines into a calendar file. */
const calendar = (...lines: string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: string[]): string[] => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
const entries = (text: string): Entry[] => readCalendar(text).value.recentEvents as Entry[];
/** Returns the only event of a file with these lines in it. */
const entry = (...lines: string[]): Entry => entries(calendar(...event(...lines)))[0]!;
const problems = (text: string): string[] => readCalendar(text).problems.map(({ message }) => message);
const read = (text: string): ReadResult => readEvent(readCalendar(text).value);
const shown = (text: string): RecentEvent[] => [...read(text).details.recentEvents!.itemListElement];

describe('readCalendar', () => {
  it('[J3] reads title, dates, address, description and status', () => {
    const text = calendar(
      ...event(
        'UID:1@example.org',
        'SUMMARY:Shared Rivers\\, a talk',
        'DTSTART:20260619T140000Z',
        'DTEND:20260619T163000Z',
        'URL:https://example.org/rivers?a=1;b=2',
        'DESCRIPTION:First\\; with signs.\\n\\nSecond\\Nline.',
        'STATUS:CANCELLED',
      ),
      ...event('SUMMARY:Next', 'DTSTART;VALUE=DATE:20260620', 'STATUS:CONFIRMED'),
    );
    expect(readCalendar(text)).to.deep.equal({
      value: {
        recentEvents: [
          {
            name: 'Shared Rivers, a talk',
            startDate: '20260619T140000Z',
            endDate: '20260619T163000Z',
            url: 'https://example.org/rivers?a=1;b=2',
            description: 'First; with signs.\n\nSecond\nline.',
            eventStatus: 'cancelled',
          },
          { name: 'Next', startDate: '2026-06-20' },
        ],
      },
      problems: [],
    });
    expect(shown(text)[0]).to.include({ startDate: '2026-06-19T14:00:00Z', endDate: '2026-06-19T16:30:00Z' });
    expect(read(text).problems).to.deep.equal([]);
  });

  /** Texts with what the format escapes, folds or treats as its own, in any script. */
  const texts = fc.string({
    unit: fc.oneof(
      fc.constantFrom('\\', ';', ',', ':', '"', '\n', '\\n', '\\N', '\t', ' ', 'BEGIN:VEVENT', '\nEND:VEVENT', '\n '),
      fc.constantFrom('العربية', '水', '🌊', '👩🏽‍🚀', '\u202e', '\u2028', '\ufeff', '\u0301', '\u0085'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
    ),
    maxLength: 60,
  });
  /** What a file cannot contain is left out by the writer. */
  const written = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/(?![\t\n])\p{Cc}/gu, '');

  it('[J3] 2,000 random texts come back equal from our own files', () => {
    always(
      fc.property(texts, texts, (name, description) => {
        const file = toICalendar(
          { name: `${name}.`, description: [`${description}.`], startDate: '2026-06-19' },
          { now: new Date('2026-01-01') },
        );
        const [found, ...others] = entries(file);
        expect(others).to.deep.equal([]);
        expect(found).to.include({ name: written(`${name}.`), description: written(`${description}.`) });
      }),
      1000,
    );
  });

  it('[J3] 2,000 random texts are read as ical.js writes them', () => {
    always(
      fc.property(texts, texts, (name, description) => {
        const component = new ICAL.Component('vcalendar');
        const one = new ICAL.Component('vevent');
        one.addPropertyWithValue('summary', written(`${name}.`));
        one.addPropertyWithValue('description', written(`${description}.`));
        component.addSubcomponent(one);
        expect(entries(component.toString())).to.deep.equal([
          { name: written(`${name}.`), description: written(`${description}.`) },
        ]);
      }),
      1000,
    );
  });

  it('[J3] keeps the dates of our own files', () => {
    for (const [startDate, endDate, expected] of [
      ['2026-06-19T10:00-04:00', '2026-06-19T12:30-04:00', ['2026-06-19T14:00:00Z', '2026-06-19T16:30:00Z']],
      ['2026-06-19', '2026-06-21', ['2026-06-19', '2026-06-21']],
      ['2026-02-28', '2026-03-01', ['2026-02-28', '2026-03-01']],
      ['2026-06-19', undefined, ['2026-06-19', undefined]],
    ] as const) {
      const file = toICalendar({ name: 'A', startDate, ...(endDate && { endDate }) });
      const [one] = shown(file);
      expect([one!.startDate, one!.endDate]).to.deep.equal(expected);
    }
  });

  describe('dates', () => {
    for (const [line, expected] of [
      ['DTSTART:20260619T140000Z', '2026-06-19T14:00:00Z'],
      ['DTSTART:20260619T140000', '2026-06-19T14:00:00'],
      ['DTSTART;TZID=Europe/Vienna:20260619T140000', '2026-06-19T14:00:00[Europe/Vienna]'],
      ['DTSTART;VALUE=DATE-TIME;TZID="America/New_York":20260619T140000', '2026-06-19T14:00:00[America/New_York]'],
      [
        'dtstart;tzid=America/Argentina/Buenos_Aires:20260619T140000',
        '2026-06-19T14:00:00[America/Argentina/Buenos_Aires]',
      ],
      ['DTSTART;TZID=UTC:20260619T140000', '2026-06-19T14:00:00Z'],
      ['DTSTART;TZID=W. Europe Standard Time:20260619T140000', '2026-06-19T14:00:00'],
      ['DTSTART;TZID="(UTC+01:00) Amsterdam, Berlin":20260619T140000', '2026-06-19T14:00:00'],
      ['DTSTART;TZID=Mars/Olympus:20260619T140000', '2026-06-19T14:00:00'],
      ['DTSTART;VALUE=DATE:20260619', '2026-06-19'],
      ['DTSTART:20260619', '2026-06-19'],
    ] as const)
      it(`[J3] ${line}`, () => {
        const text = calendar(...event('SUMMARY:A', line));
        expect(shown(text)[0]!.startDate).to.equal(expected);
        expect(read(text).problems).to.deep.equal([]);
      });

    it('[J3] in UTC are in the time zone of the calendar, if it names one', () => {
      const lines = event('SUMMARY:A', 'DTSTART:20260620T030000Z', 'DTEND;TZID=Europe/Vienna:20260620T060000');
      for (const [zone, start] of [
        ['America/New_York', '2026-06-20T03:00:00Z[America/New_York]'],
        ['Eastern Standard Time', '2026-06-20T03:00:00Z'],
      ])
        expect(shown(calendar(`X-WR-TIMEZONE:${zone}`, ...lines))[0]).to.include({
          startDate: start,
          endDate: '2026-06-20T06:00:00[Europe/Vienna]',
        });
    });

    it('[J3] end on the day before an end that is a day', () => {
      const dates = (start: string, end: string): unknown =>
        entry(`DTSTART;VALUE=DATE:${start}`, `DTEND;VALUE=DATE:${end}`)['endDate'];
      expect(dates('20260619', '20260622')).to.equal('2026-06-21');
      expect(dates('20260227', '20260301')).to.equal('2026-02-28');
      expect(dates('20260619', '20260620')).to.equal(undefined);
    });

    for (const line of ['DTSTART:soon', 'DTSTART:20260230T100000Z', 'DTEND;VALUE=DATE:99999999', 'DTSTART:'])
      it(`[J4] ${line} does not throw`, () => {
        expect(shown(calendar(...event('SUMMARY:A', line))).map(({ name }) => name)).to.deep.equal(['A']);
      });
  });

  it('[J3] reads only the event, not the alarms and the time zones beside it', () => {
    const text = calendar(
      'BEGIN:VTIMEZONE',
      'BEGIN:STANDARD',
      'DTSTART:19701025T030000',
      'RRULE:FREQ=YEARLY',
      'END:STANDARD',
      'END:VTIMEZONE',
      'BEGIN:VTODO',
      'SUMMARY:To do',
      'END:VTODO',
      ...event('BEGIN:VALARM', 'SUMMARY:Alarm', 'DESCRIPTION:Wake up', 'END:VALARM', 'SUMMARY:A', 'SUMMARY:B'),
    );
    expect(readCalendar(text)).to.deep.equal({ value: { recentEvents: [{ name: 'A' }] }, problems: [] });
  });

  it('[J3] shows the first date of a recurring event, and reports that', () => {
    const text = calendar(
      ...event('SUMMARY:A', 'DTSTART:20260619T140000Z', 'RRULE:FREQ=WEEKLY'),
      ...event('SUMMARY:B', 'DTSTART:20260619T140000Z', 'RDATE:20260620T140000Z'),
      ...event('SUMMARY:C'),
    );
    expect(entries(text).map(({ name }) => name)).to.deep.equal(['A', 'B', 'C']);
    expect(problems(text)).to.deep.equal([
      'src should be events without a rule of recurrence, of which only the first date is shown, but is a calendar file in which 2 differ.',
    ]);
  });

  describe('hostile and broken files', () => {
    const lines = calendar(...event('SUMMARY:A', 'DESCRIPTION:Long', ' er text'), ...event('SUMMARY:B'));

    for (const [kind, text] of [
      ['LF only', lines.replaceAll('\r\n', '\n')],
      ['CR only', lines.replaceAll('\r\n', '\r')],
      ['tabs that fold', lines.replaceAll('\r\n ', '\r\n\t')],
      ['small letters', lines.replace(/BEGIN|END|VEVENT|SUMMARY|DESCRIPTION/g, (word) => word.toLowerCase())],
      ['blank lines', lines.replaceAll('\r\n', '\r\n\r\n').replaceAll('\r\n\r\n ', '\r\n ')],
    ] as const)
      it(`[J4] with ${kind} are read`, () => {
        expect(entries(text)).to.deep.equal([{ name: 'A', description: 'Longer text' }, { name: 'B' }]);
      });

    it('[J4] without an END lose the event that may be cut off, and report it', () => {
      const cut = calendar('BEGIN:VEVENT', 'SUMMARY:Cut', ...event('SUMMARY:A'), 'BEGIN:VEVENT', 'SUMMARY:Cut too');
      expect(entries(cut)).to.deep.equal([{ name: 'A' }]);
      expect(problems(cut)).to.deep.equal([
        'src should be events that end with END:VEVENT, but is a calendar file in which 2 differ.',
      ]);
    });

    it('[J4] with nested components are read', () => {
      const open = Array<string>(50_000).fill('BEGIN:X');
      const close = Array<string>(50_000).fill('END:X');
      expect(entries(calendar(...event(...open, 'SUMMARY:No', ...close, 'SUMMARY:A')))).to.deep.equal([{ name: 'A' }]);
      expect(entries(calendar(...close, ...event('SUMMARY:A'), ...event(...open, 'SUMMARY:No')))).to.deep.equal([
        { name: 'A' },
        {},
      ]);
    });

    it('[J4] with names of the prototype, or without events, give no event', () => {
      for (const text of ['BEGIN:VCALENDAR', calendar(), calendar('__proto__:x', 'constructor:x', 'END:VEVENT')])
        expect(readCalendar(text)).to.deep.equal({ value: { recentEvents: [] }, problems: [] });
    });

    const MEGABYTES = 10_000_000;
    for (const [kind, part] of [
      ['one line', 'a'],
      ['parameters', ';A="x:y"'],
      ['quotes', '"'],
      ['backslashes', '\\'],
      ['folds', '\r\n '],
      ['line breaks', '\r'],
      ['events', 'BEGIN:VEVENT\r\nEND:VEVENT\r\n'],
      ['beginnings', 'BEGIN:VEVENT\r\n'],
    ] as const)
      it(`[J4] of 10 MB of ${kind} are read without an error`, () => {
        const start = 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART';
        const text = start + part.repeat(MEGABYTES / part.length);
        expect(() => readCalendar(text)).not.to.throw();
        const named = start.replace('DTSTART', 'SUMMARY:A') + part.repeat(MEGABYTES / part.length) + '\r\nEND:VEVENT';
        expect(() => readCalendar(named)).not.to.throw();
      });

    for (const [what, part] of [
      ['events', 'BEGIN:VEVENT\r\nSUMMARY:A\r\nDTSTART;TZID=Europe/Vienna:20260619T140000\r\nEND:VEVENT\r\n'],
      ['quotation marks that stay open', 'SUMMARY;A="'],
      ['folded lines', '\r\n a'],
    ] as const)
      it(`[J4] take time in proportion to their size: ${what}`, () => {
        expectLinearGrowth((size) => readCalendar(`BEGIN:VCALENDAR\r\n${part.repeat(size)}`), 20_000);
      });

    it('[J4] look up a time zone once, which takes half a millisecond in some browsers', () => {
      const { DateTimeFormat } = Intl;
      const zones: unknown[] = [];
      Intl.DateTimeFormat = new Proxy(DateTimeFormat, {
        construct: (target, [locale, options]: [string, Intl.DateTimeFormatOptions?]) => {
          zones.push(options?.timeZone);
          return new target(locale, options);
        },
      });
      try {
        readCalendar(
          calendar(...Array.from({ length: 100 }, () => event('DTSTART;TZID=Asia/Tokyo:20260619T140000')).flat()),
        );
      } finally {
        Intl.DateTimeFormat = DateTimeFormat;
      }
      expect(zones).to.deep.equal(['Asia/Tokyo']);
    });

    it('[J4] show hostile texts and addresses as no harm', () => {
      const [one] = shown(
        calendar(...event('SUMMARY:<script>alert(1)</script>A', 'URL:javascript:alert(1)', 'DESCRIPTION:<b>x</b>')),
      );
      expect(one).to.deep.equal({ name: 'A', description: ['x'] });
    });
  });

  describe('limits', () => {
    it('[J5] are 20,000 events', () => {
      const text = calendar(...Array.from({ length: 20_001 }, (_, i) => event(`SUMMARY:${i}`)).flat());
      const { details, problems: found } = read(text);
      expect(details.recentEvents!.itemListElement.length).to.equal(20_000);
      expect(found.map(({ expected }) => expected)).to.deep.equal(['a list of at most 20000 entries']);
    });

    it('[J5] are 20,000 characters of a text, and 4,096 of an address', () => {
      const text = calendar(
        ...event(
          `SUMMARY:${'a'.repeat(30_000)}`,
          `DESCRIPTION:${'b'.repeat(30_000)}`,
          `URL:https://a.example/${'c'.repeat(5_000)}`,
        ),
      );
      const result = read(text);
      const [one] = result.details.recentEvents!.itemListElement;
      expect([one!.name.length, one!.description![0]!.length, one!.url]).to.deep.equal([20_000, 20_000, undefined]);
      const fields = result.problems.map(({ path }) => path.replace(/.*\./, ''));
      expect([...new Set(fields)].sort()).to.deep.equal(['description', 'name', 'url']);
    });
  });
});

describe('parseJsonOrCalendar', () => {
  it('[J3] tells a calendar file by its beginning', async () => {
    const text = calendar(...event('SUMMARY:A'));
    for (const start of ['', '\n ', '\ufeff'])
      expect((await parseJsonOrCalendar(start + text)).value).to.deep.equal({ recentEvents: [{ name: 'A' }] });
    expect((await parseJsonOrCalendar('{"name": "BEGIN:VCALENDAR"}')).value).to.deep.equal({ name: 'BEGIN:VCALENDAR' });
    expect((await parseJsonOrCalendar('BEGIN:VCARD\r\nEND:VCARD')).value).to.equal(undefined);
  });
});
