import { expect } from '@open-wc/testing';
import { parentOf, trailTo } from '../../src/components/trail.js';

describe('trailTo', () => {
  const home = { name: 'Home', url: 'https://example.org/' };
  const events = { name: 'Events', url: 'https://example.org/events?page=2#top' };
  const names = (trail: ReturnType<typeof trailTo>): string[] => trail.crumbs.map(({ name }) => name);

  it('is empty without entries, also if the event has a name', () => {
    expect(trailTo([], { name: 'Event', urls: [] })).to.deep.equal({ crumbs: [], current: -1 });
  });

  it('ends with the name of the event', () => {
    const trail = trailTo([home, events], { name: 'Event', urls: [] });
    expect(names(trail)).to.deep.equal(['Home', 'Events', 'Event']);
    expect(trail.current).to.equal(2);
  });

  it('has no current entry if nothing is known about this page', () => {
    expect(trailTo([home, events], { urls: [undefined] }).current).to.equal(-1);
  });

  for (const [reason, page] of Object.entries({
    'the same address': { urls: ['https://example.org/events?page=2#top'] },
    'the same address with another query and fragment': { urls: [undefined, 'https://example.org/events#other'] },
    'the same name': { name: 'Events', urls: [] },
  }))
    it(`takes the last entry as this page because of ${reason}`, () => {
      const trail = trailTo([home, events], { name: 'Event', ...page });
      expect(names(trail)).to.deep.equal(['Home', 'Events']);
      expect(trail.current).to.equal(1);
    });

  it('takes a last entry without an address as this page', () => {
    expect(trailTo([home, { name: 'Here' }], { name: 'Event', urls: [] }).current).to.equal(1);
  });

  it('does not take the parent page as this page', () => {
    const trail = trailTo([home, events], { urls: ['https://example.org/events/1'] });
    expect(trail.current).to.equal(-1);
  });

  it('does not change its arguments', () => {
    const entries = Object.freeze([home, events]);
    trailTo(entries, { name: 'Event', urls: [] });
    expect(entries).to.have.length(2);
  });
});

describe('parentOf', () => {
  for (const [crumbs, current, expected] of [
    [[], -1, undefined],
    [[{ name: 'A', url: '/a' }], -1, 'A'],
    [[{ name: 'A', url: '/a' }], 0, undefined],
    [[{ name: 'A', url: '/a' }, { name: 'B' }], 1, 'A'],
    [[{ name: 'A', url: '/a' }, { name: 'B' }, { name: 'C', url: '/c' }], 2, 'A'],
    [[{ name: 'A' }, { name: 'B' }], 1, undefined],
  ] as const)
    it(`of ${crumbs.map(({ name }) => name).join(' › ') || 'no entry'} with ${current} as this page is ${expected}`, () => {
      expect(parentOf({ crumbs, current })?.name).to.equal(expected);
    });
});
