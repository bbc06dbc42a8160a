/** The time of elements whose content depends on it: rows A5, A8, B5, F6 of docs/event-contract.md. */
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import type { EventHeaderElement } from '../../src/components/event-header/event-header.js';
import '../../src/define/event-agenda.js';
import '../../src/define/event-header.js';
import { click, press } from '../support/browser.js';
import { stopTime } from '../support/clock.js';
import { announced, make, parts, place, textOf, until } from '../support/fixtures.js';
import { header, textsOf } from '../support/header.js';
import { setNow } from '../support/now.js';
import { countWatchers } from '../support/watchers.js';

const START = '2027-06-18T14:00:00Z';
const END = '2027-06-18T16:00:00Z';
const event = {
  name: 'T',
  startDate: START,
  endDate: END,
  location: { '@type': 'VirtualLocation', url: 'https://stream.example/' },
  offers: { url: 'https://register.example/' },
};

/** Returns the time that is some milliseconds before another. */
const before = (time: string, ms: number): string => new Date(Date.parse(time) - ms).toJSON();
/** Tells the elements that the page is shown, as the browser does. */
const showPage = (): boolean => document.dispatchEvent(new Event('visibilitychange'));
const phaseIn = (element: Element): string => parts(element, 'phase').join();
const linksIn = (element: Element): string[] => [...element.shadowRoot!.querySelectorAll('a')].map(textOf);
/** Returns the link with this text. */
const linkIn = (element: Element, text: string): HTMLAnchorElement =>
  [...element.shadowRoot!.querySelectorAll('a')].find((link) => textOf(link) === text)!;

interface Timers {
  /** The delays of the timers that were started and are still to come. */
  readonly pending: Map<number, number>;
  readonly restore: () => unknown;
}
let timers: Timers | undefined;

/** Records the timers that the clock starts: those of at least a millisecond that are still to come. */
function recordTimers(): Timers {
  const [setTimeout, clearTimeout] = [window.setTimeout.bind(window), window.clearTimeout.bind(window)];
  const pending = new Map<number, number>();
  const record = ((run: () => void, ms = 0) => {
    const id = setTimeout(() => {
      pending.delete(id);
      run();
    }, ms);
    // The data port waits 5 s to report an element without data.
    if (ms !== 5000 && ms > 0) pending.set(id, ms);
    return id;
  }) as typeof window.setTimeout;
  window.setTimeout = record;
  window.clearTimeout = (id) => {
    pending.delete(id as number);
    clearTimeout(id);
  };
  timers = {
    pending,
    // A fake clock below this recording is removed first, and has brought the browser's own functions back.
    restore: () => window.setTimeout === record && Object.assign(window, { setTimeout, clearTimeout }),
  };
  return timers;
}

afterEach(() => {
  timers?.restore();
  timers = undefined;
  Reflect.deleteProperty(document, 'visibilityState');
});

/**
 * Stops timers and the clock at `time`. The function that it returns advances both by some milliseconds, and waits for
 * the updates. A clock that runs could be past the change before the element is made.
 */
function stopAt(time: string): (element: LitElement, ms: number) => Promise<void> {
  const { tick } = stopTime();
  let now = Date.parse(time);
  setNow(time);
  return async (element, ms) => {
    now += ms;
    setNow(new Date(now).toJSON());
    await tick(ms);
    await element.updateComplete;
  };
}

describe('the clock of an element', () => {
  it('[A5] changes the phase once at the start and once at the end, by itself', async () => {
    const pass = stopAt(before(START, 300));
    const element = await header({}, { ...event, endDate: '2027-06-18T14:00:01Z' });
    const phases: string[] = [phaseIn(element)];
    const { update } = element as unknown as { update: () => void };
    let updates = 0;
    Object.assign(element, {
      update(...changes: []) {
        updates++;
        update.apply(element, changes);
        if (phases.at(-1) !== phaseIn(element)) phases.push(phaseIn(element));
      },
    });
    for (const ms of [300, 1000, 60_000]) await pass(element, ms);
    expect(phases).to.deep.equal(['', 'Happening now', 'Past event']);
    expect(updates).to.equal(2);
  });

  it('[A5] changes the phase not before the start', async () => {
    const pass = stopAt(before(START, 600));
    const element = await header({}, event);
    await pass(element, 599);
    expect(phaseIn(element)).to.equal('');
    await pass(element, 1);
    expect(phaseIn(element)).to.equal('Happening now');
  });

  for (const [name, notify] of [
    ['shown again', showPage],
    [
      'out of the back-forward cache',
      () => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
    ],
  ] as const)
    it(`[A5] changes the phase if the page is ${name}`, async () => {
      setNow('2027-06-01T12:00Z');
      const element = await header({}, event);
      for (const [now, phase, links] of [
        ['2027-06-02T12:00Z', '', ['Join online', 'Register']],
        [START, 'Happening now', ['Join online', 'Register']],
        ['2027-06-18T15:00Z', 'Happening now', ['Join online', 'Register']],
        [END, 'Past event', []],
        ['2027-07-18T15:00Z', 'Past event', []],
      ] as const) {
        setNow(now);
        notify();
        await element.updateComplete;
        expect(phaseIn(element), now).to.equal(phase);
        expect(linksIn(element), now).to.deep.equal(links);
      }
    });

  it('[A5] does nothing while the page is hidden', async () => {
    setNow(before(START, 1000));
    const element = await header({}, event);
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    setNow(START);
    showPage();
    await element.updateComplete;
    expect(phaseIn(element)).to.equal('');
    Reflect.deleteProperty(document, 'visibilityState');
    showPage();
    await element.updateComplete;
    expect(phaseIn(element)).to.equal('Happening now');
  });

  it('[A5] does not update an element whose content stays', async () => {
    setNow('2027-06-01T12:00Z');
    const element = await header({}, event);
    setNow('2027-06-02T12:00Z');
    showPage();
    expect(element.isUpdatePending).to.be.false;
  });

  it('[A5] opens registration by itself', async () => {
    const pass = stopAt(before('2027-06-01T12:00:00Z', 200));
    const element = await header({}, { ...event, offers: { ...event.offers, validFrom: '2027-06-01T12:00:00Z' } });
    expect(parts(element, 'register')).to.deep.equal([]);
    await pass(element, 200);
    expect(parts(element, 'register')).to.deep.equal(['Register']);
  });

  it('[A5] announces nothing, and moves no focus', async () => {
    const texts = announced();
    const pass = stopAt(before(START, 200));
    const element = await header({}, { ...event, endDate: '2027-06-18T14:00:01Z' });
    for (const ms of [200, 1000, 60_000]) await pass(element, ms);
    expect(phaseIn(element)).to.equal('Past event');
    expect(texts).to.deep.equal([]);
    expect(
      element.shadowRoot!.querySelectorAll('[aria-live], [role=status], [role=alert], [role=timer]').length,
    ).to.equal(0);
    expect(document.activeElement === document.body).to.be.true;
  });

  it('[A5] has one timer and two listeners for ten elements', async () => {
    const { pending } = recordTimers();
    const left = countWatchers();
    setNow(before(START, 60_000));
    const elements = Array.from({ length: 10 }, (_, i) =>
      make('event-header', { lang: 'en' }, { details: { ...event, endDate: `2027-06-18T16:0${i}:00Z` } }),
    );
    place(...elements);
    await Promise.all(elements.map((element) => element.updateComplete));
    expect([...pending.values()]).to.deep.equal([60_000]);
    const listeners = left().filter((line) => /visibilitychange|pageshow/.test(line));
    expect(listeners).to.deep.equal(['document visibilitychange × 1', 'window pageshow × 1']);
  });

  it('[A5] waits for the next change of all elements', async () => {
    const { pending } = recordTimers();
    setNow(before(START, 60_000));
    const first = await header({}, event);
    expect([...pending.values()]).to.deep.equal([60_000]);
    const second = await header({}, { ...event, startDate: before(START, 30_000) });
    expect([...pending.values()]).to.deep.equal([30_000]);
    second.remove();
    expect([...pending.values()]).to.deep.equal([60_000]);
    setNow(START);
    showPage();
    await first.updateComplete;
    expect([...pending.values()]).to.deep.equal([Date.parse(END) - Date.parse(START)]);
  });

  it('[A5] leaves no timer and no listener after removal', async () => {
    const { pending } = recordTimers();
    const left = countWatchers();
    setNow(before(START, 60_000));
    const elements = [await header({}, event), await header({}, event)];
    expect(pending.size).to.equal(1);
    for (const element of elements) element.remove();
    // An update that was requested before.
    for (const element of elements) element.requestUpdate();
    await Promise.all(elements.map((element) => element.updateComplete));
    expect([...pending]).to.deep.equal([]);
    expect(left().filter((line) => /visibilitychange|pageshow/.test(line))).to.deep.equal([]);
  });

  it('[A5] goes on in an element that is put back', async () => {
    setNow(before(START, 1000));
    const element = await header({}, event);
    const home = element.parentElement!;
    element.remove();
    setNow(START);
    home.append(element);
    showPage();
    await element.updateComplete;
    expect(phaseIn(element)).to.equal('Happening now');
  });

  for (const [name, details, now] of [
    ['none, since the event is over', event, '2027-06-20T14:00:00Z'],
    ['none, without a date', { name: 'T' }, START],
    ['none, since the date is a text', { name: 'T', startDate: 'in spring' }, START],
  ] as const)
    it(`[A5] has no timer if the next change is ${name}`, async () => {
      const { pending } = recordTimers();
      setNow(now);
      await header({}, details);
      // A message about the text may be waiting.
      expect([...pending.values()].filter((ms) => ms > 5000)).to.deep.equal([]);
    });

  it('[A5] has a timer if the next change is less than a day away', async () => {
    const { pending } = recordTimers();
    setNow('2027-06-17T14:00:01Z');
    await header({}, event);
    expect([...pending.values()]).to.deep.equal([86_399_000]);
  });

  it('[A5] has a timer that the browser can wait for if the next change is a century away', async () => {
    const { pending } = recordTimers();
    setNow(START);
    await header({}, { ...event, startDate: '2127-06-18T14:00:00Z', endDate: undefined, offers: undefined });
    expect(pending.size).to.equal(1);
    // A longer time overflows, and the timer runs at once.
    expect([...pending.values()][0]).to.be.at.most(2 ** 31 - 1);
  });

  it('[A5] changes the phase in a page that stays visible for 30 hours', async () => {
    const HOUR = 3_600_000;
    const pass = stopAt(before(START, 30 * HOUR));
    const element = await header({}, event);
    for (let hour = 1; hour < 30; hour++) {
      await pass(element, HOUR);
      expect(phaseIn(element), `after ${hour} hours`).to.equal('');
    }
    await pass(element, HOUR);
    expect(phaseIn(element)).to.equal('Happening now');
    await pass(element, 2 * HOUR);
    expect(phaseIn(element)).to.equal('Past event');
  });

  describe('with the focus on a link', () => {
    /** Shows an event, and moves the focus to a link in it. */
    async function focused(text: string): Promise<EventHeaderElement> {
      setNow('2027-06-18T15:00Z');
      const element = await header({}, event);
      place(make('p', {}, { tabIndex: 0, textContent: 'after' }));
      linkIn(element, text).focus();
      expect(textOf(element.shadowRoot!.activeElement!)).to.equal(text);
      return element;
    }

    for (const text of ['Register', 'Join online']) {
      it(`[A8] [B5] keeps "${text}" until it loses the focus`, async () => {
        const element = await focused(text);
        const link = linkIn(element, text);
        setNow(END);
        showPage();
        await element.updateComplete;
        expect(linksIn(element)).to.deep.equal(['Join online', 'Register']);
        expect(element.shadowRoot!.activeElement === link).to.be.true;
        link.blur();
        await element.updateComplete;
        expect(linksIn(element)).to.deep.equal([]);
        expect(phaseIn(element)).to.equal('Past event');
      });

      it(`[A8] [B5] keeps "${text}" over any other update`, async () => {
        const element = await focused(text);
        const link = linkIn(element, text);
        setNow(END);
        element.heading = 'Another title';
        await element.updateComplete;
        expect(textsOf(element, 'heading')).to.deep.equal(['Another title']);
        expect(element.shadowRoot!.activeElement === link).to.be.true;
      });
    }

    it('[A8] keeps the link at the end by the clock itself', async () => {
      const pass = stopAt(before(END, 300));
      const element = await header({}, event);
      const link = linkIn(element, 'Register');
      link.focus();
      await pass(element, 500);
      expect(element.shadowRoot!.activeElement === link).to.be.true;
      expect(phaseIn(element)).to.equal('Happening now');
      link.blur();
      await element.updateComplete;
      expect(phaseIn(element)).to.equal('Past event');
      expect(linksIn(element)).to.deep.equal([]);
    });

    it('[A8] has no timer while it waits for the focus', async () => {
      const element = await focused('Register');
      const { pending } = recordTimers();
      setNow(END);
      showPage();
      await element.updateComplete;
      expect([...pending]).to.deep.equal([]);
    });

    it('[A8] keeps the next link too, if the focus moves to it', async () => {
      const element = await focused('Join online');
      setNow(END);
      await press('Tab');
      await element.updateComplete;
      const active = element.shadowRoot!.activeElement;
      // In WebKit, Tab may skip links.
      if (active) expect(textOf(active)).to.equal('Register');
      else expect(linksIn(element)).to.deep.equal([]);
    });

    it('[A8] keeps the next link too, if a script moves the focus to it', async () => {
      const element = await focused('Join online');
      setNow(END);
      linkIn(element, 'Register').focus();
      await element.updateComplete;
      expect(textOf(element.shadowRoot!.activeElement!)).to.equal('Register');
    });

    it('[A8] loses the link to a click elsewhere', async () => {
      const element = await focused('Register');
      setNow(END);
      await click(document.body.querySelector('p[tabindex], p') ?? document.body);
      await until(() => !linksIn(element).length, 'the link is still there');
      expect(phaseIn(element)).to.equal('Past event');
    });

    it('[A8] updates another element meanwhile', async () => {
      const element = await focused('Register');
      const other = await header({}, event);
      setNow(END);
      showPage();
      await Promise.all([element.updateComplete, other.updateComplete]);
      expect([phaseIn(element), phaseIn(other)]).to.deep.equal(['Happening now', 'Past event']);
    });
  });

  it('[F6] marks the session that takes place, with one timer for a hundred sessions', async () => {
    const pass = stopAt(before(START, 2000));
    const { pending } = recordTimers();
    const first = Date.parse(START);
    const subEvent = Array.from({ length: 100 }, (_, i) => ({
      name: `Session ${i}`,
      startDate: new Date(first + i * 2000).toJSON(),
      endDate: new Date(first + (i + 1) * 2000).toJSON(),
    }));
    const element = make('event-agenda', { lang: 'en' }, { details: { subEvent } });
    const home = place(element);
    await element.updateComplete;
    expect([...pending.values()]).to.have.length(1);
    const current = (): string[] =>
      [...element.shadowRoot!.querySelectorAll('[aria-current] [part=heading]')].map(textOf);
    expect(current()).to.deep.equal([]);
    for (const session of ['Session 0', 'Session 1']) {
      await pass(element, 2000);
      expect(current()).to.deep.equal([session]);
    }
    expect([...pending.values()]).to.have.length(1);
    expect(announced()).to.deep.equal([]);
    home.remove();
    expect([...pending.values()]).to.deep.equal([]);
  });
});
