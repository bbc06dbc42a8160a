import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill/implementation';
import { instantAt, instantIn, wallAt, zoneOffset } from '../../src/model/instants.js';
import { always } from '../support/generated.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const [FIRST, LAST] = [Date.UTC(2022, 0), Date.UTC(2031, 0)];

/** Zones that this engine knows. The engines have different versions of the time zone database. */
const zones = Intl.supportedValuesOf('timeZone');

/** Returns the instant by the oracle. `wall` is a timestamp as if the clock were set to UTC. */
function expected(zone: string, wall: number): number {
  return Temporal.PlainDateTime.from(new Date(wall).toISOString().slice(0, -1)).toZonedDateTime(zone, {
    disambiguation: 'compatible',
  }).epochMilliseconds;
}

/** Expects that all local times become the instants of the oracle. Shows the first ones that do not. */
function expectEqual(times: readonly (readonly [zone: string, wall: number])[]): void {
  const wrong = times
    .map(([zone, wall]) => ({ zone, wall, found: instantIn(zone, wall), right: expected(zone, wall) }))
    .filter(({ found, right }) => found !== right)
    .map(({ zone, wall, found, right }) => [zone, ...[wall, found, right].map((time) => new Date(time).toISOString())]);
  expect(wrong.slice(0, 5), `${wrong.length} of ${times.length}`).to.deep.equal([]);
}

/** A change of clocks. Offsets are in ms. */
interface Change {
  readonly zone: string;
  readonly instant: number;
  readonly before: number;
  readonly after: number;
}

/** Returns the changes of clocks in a zone. No two of them are less than ten days apart. */
function changesIn(zone: string): readonly Change[] {
  const changes: Change[] = [];
  let before = zoneOffset(zone, FIRST);
  for (let time = FIRST; time < LAST; time += 10 * DAY) {
    const after = zoneOffset(zone, time + 10 * DAY);
    if (after === before) continue;
    let [low, high] = [time, time + 10 * DAY];
    while (high - low > MINUTE) {
      const middle = low + Math.floor((high - low) / 2 / MINUTE) * MINUTE;
      if (zoneOffset(zone, middle) === before) low = middle;
      else high = middle;
    }
    changes.push({ zone, instant: high, before, after });
    before = after;
  }
  return changes;
}

describe('instantIn', () => {
  it('[A4] equals Temporal in gaps and overlaps at every change of clocks from 2022 to 2030', () => {
    const times = zones.flatMap(changesIn).flatMap(({ zone, instant, before, after }) => {
      // The local times that never come, or that come twice, are between these two.
      const [start, end] = [instant + Math.min(before, after), instant + Math.max(before, after)];
      const length = end - start;
      return [start, start + 1000, start + length / 4, start + length / 2, end - 1000, end].map(
        (wall) => [zone, wall] as const,
      );
    });
    expect(times).to.have.length.above(7_000);
    expectEqual(times);
  });

  it('[A4] equals Temporal at 20,000 random local times from 2022 to 2030', () => {
    const [times] = fc.sample(
      fc.array(fc.tuple(fc.constantFrom(...zones), fc.integer({ min: FIRST / 1000, max: LAST / 1000 })), {
        minLength: 20_000,
        maxLength: 20_000,
      }),
      { numRuns: 1, seed: 20090619 },
    );
    expectEqual(times!.map(([zone, seconds]) => [zone, seconds * 1000]));
  });

  for (const [what, zone, wall, instant] of [
    ['[A4] a time that never comes', 'Europe/Vienna', '2026-03-29T02:30', '2026-03-29T01:30Z'],
    ['[A4] a time that comes twice', 'Europe/Vienna', '2026-10-25T02:30', '2026-10-25T00:30Z'],
    ['a time without a change of clocks', 'Europe/Vienna', '2026-06-19T10:00', '2026-06-19T08:00Z'],
    ['a day that a country left out', 'Pacific/Apia', '2011-12-30T10:00', '2011-12-30T20:00Z'],
    ['the last day before it', 'Pacific/Apia', '2011-12-29T23:59', '2011-12-30T09:59Z'],
    ['the first day after it', 'Pacific/Apia', '2011-12-31T00:00', '2011-12-30T10:00Z'],
    ['a change of half an hour', 'Australia/Lord_Howe', '2026-10-04T02:15', '2026-10-03T15:45Z'],
    ['a year of three digits', 'UTC', '0800-01-01T00:00', '0800-01-01T00:00Z'],
  ] as const)
    it(`finds the instant of ${what}`, () => {
      expect(new Date(instantIn(zone, Date.parse(`${wall}Z`))).toISOString()).to.equal(new Date(instant).toISOString());
    });
});

describe('wallAt', () => {
  it('returns the time of which instantAt finds the instant, unless the time comes twice', () => {
    const clocks = fc.oneof(fc.constantFrom(...zones), fc.integer({ min: -840, max: 840 }));
    always(
      fc.property(clocks, fc.integer({ min: FIRST / 1000, max: LAST / 1000 }), (clock, seconds) => {
        const wall = wallAt(clock, seconds * 1000);
        expect(wallAt(clock, instantAt(clock, wall))).to.equal(wall);
      }),
      1000,
    );
  });

  it('takes a number for minutes ahead of UTC', () => {
    expect(wallAt(330, 0)).to.equal(330 * MINUTE);
    expect(instantAt(330, 330 * MINUTE)).to.equal(0);
  });
});
