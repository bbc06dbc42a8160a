import { aTimeout, expect } from '@open-wc/testing';
import type { EventActionsElement } from '../../../src/components/event-actions/event-actions.js';
import '../../../src/define/event-actions.js';
import { registerLanguage, registry } from '../../../src/words/languages.js';
import { axNodes, media, press, recordRequests } from '../../support/browser.js';
import { stopTime } from '../../support/clock.js';
import { announced, catchWarnings, place, show, textOf, until } from '../../support/fixtures.js';
import { setNow } from '../../support/now.js';

const READY = 'Calendar file ready. Open it to add the event.';
const meeting = {
  name: 'Shared Rivers',
  startDate: '2026-06-19T10:00-04:00',
  endDate: '2026-06-19T12:30-04:00',
  location: 'River House',
  url: 'https://example.org/events/rivers',
};

const actions = (attributes: Record<string, string> = {}, details: unknown = meeting): Promise<EventActionsElement> =>
  show('event-actions', { lang: 'en', ...attributes }, { details });
const find = (element: EventActionsElement, selector: string): HTMLElement | null =>
  element.shadowRoot!.querySelector<HTMLElement>(selector);
const button = (element: EventActionsElement): HTMLElement => find(element, '#calendar')!;
const menu = (element: EventActionsElement): HTMLElement => find(element, '#calendar-menu')!;
/** The texts of the choices, without what only a screen reader reads. */
const choices = (element: EventActionsElement): string[] =>
  [...menu(element).querySelectorAll('li > *')].map((choice) => textOf(choice.querySelector('span') ?? choice));
const fileButton = (element: EventActionsElement): HTMLElement => menu(element).querySelector('button')!;
const focused = (element: EventActionsElement): Element | null => element.shadowRoot!.activeElement;

/** Opens the menu by keyboard, and waits for its choices. */
async function withOpenMenu(attributes: Record<string, string> = {}, details?: unknown): Promise<EventActionsElement> {
  const element = await actions(attributes, details);
  button(element).focus();
  await press('Enter');
  await until(() => menu(element).matches(':popover-open') && choices(element).length, 'the menu did not open');
  return element;
}

/** The files that the page gives to the visitor, instead of a download. */
let files: { readonly name: string; readonly type: string; readonly text: Promise<string> }[] = [];
let blobs: Set<string>;
const createObjectURL = URL.createObjectURL.bind(URL);
const revokeObjectURL = URL.revokeObjectURL.bind(URL);

beforeEach(() => {
  setNow('2026-06-01T12:00Z');
  files = [];
  blobs = new Set();
  let last: Blob;
  URL.createObjectURL = (blob: Blob) => {
    last = blob;
    const url = createObjectURL(blob);
    blobs.add(url);
    return url;
  };
  URL.revokeObjectURL = (url) => {
    blobs.delete(url);
    revokeObjectURL(url);
  };
  HTMLAnchorElement.prototype.click = function () {
    files.push({ name: this.download, type: last.type, text: last.text() });
  };
});

afterEach(() => {
  // Its own property hides that of all elements.
  delete (HTMLAnchorElement.prototype as Partial<HTMLAnchorElement>).click;
  Object.assign(URL, { createObjectURL, revokeObjectURL });
});

describe('"Add to calendar"', () => {
  it('[D2] is the first control, with a file and four services', async () => {
    const element = await withOpenMenu();
    expect(find(element, '[part="control"]')).to.equal(button(element));
    expect(textOf(button(element))).to.equal('Add to calendar');
    expect(choices(element)).to.deep.equal([
      'Calendar file (.ics)',
      'Google Calendar',
      'Outlook.com',
      'Microsoft 365',
      'Yahoo',
    ]);
    const [link] = menu(element).querySelectorAll('a');
    expect(link!.getAttribute('rel')).to.equal('noopener');
    expect(link!.textContent).to.contain('(opens in a new tab)');
    expect(new URL(link!.href).searchParams.get('location')).to.equal('River House');
  });

  for (const [what, details, isThere] of [
    ['an event that is still to come', meeting, true],
    ['an event of which only the day is known', { ...meeting, startDate: '2026-06-19', endDate: '' }, true],
    ['an event that takes place at the moment', { ...meeting, startDate: '2026-06-01T08:00-04:00' }, true],
    ['an event on this day, without times', { ...meeting, startDate: '2026-06-01', endDate: '' }, true],
    ['several dates of which one is over', { ...meeting, startDate: ['2026-05-01', '2026-07-01'], endDate: '' }, true],
    ['a rescheduled event', { ...meeting, eventStatus: 'rescheduled' }, true],
    ['an event that is over', { ...meeting, startDate: '2009-06-19', endDate: '' }, false],
    ['a cancelled event', { ...meeting, eventStatus: 'cancelled' }, false],
    ['a postponed event', { ...meeting, eventStatus: 'postponed' }, false],
    ['an event without a date', { name: 'A' }, false],
    ['an event of which only the month is known', { ...meeting, startDate: '2026-06', endDate: '' }, false],
    ['a date in words', { ...meeting, startDate: 'in summer', endDate: '' }, false],
  ] as const)
    it(`[D2] is ${isThere ? 'there' : 'absent'} for ${what}`, async () => {
      catchWarnings();
      expect(Boolean(button(await actions({}, details)))).to.equal(isThere);
    });

  it('[D2] is absent for a time without a time zone, and a problem says how to mend it', async () => {
    catchWarnings();
    const details = { ...meeting, startDate: '2026-06-19T10:00', endDate: '' };
    const element = await actions({}, details);
    expect(button(element)).to.be.null;
    expect(element.problems.map(({ path, expected }) => [path, expected])).to.deep.equal([
      ['startDate', 'a time with an offset, or beside a "timeZone", for "Add to calendar"'],
    ]);
    const mended = await actions({ 'time-zone': 'America/New_York' }, details);
    expect([Boolean(button(mended)), mended.problems]).to.deep.equal([true, []]);
  });

  it('[D2] offers what "calendars" names, in that order', async () => {
    const element = await withOpenMenu({ calendars: 'yahoo file google nonsense' });
    expect(choices(element)).to.deep.equal(['Yahoo', 'Calendar file (.ics)', 'Google Calendar']);
  });

  it('[D2] offers the file alone for several dates', async () => {
    const element = await withOpenMenu({}, { ...meeting, startDate: ['2026-07-01', '2026-07-02'], endDate: '' });
    expect(choices(element)).to.deep.equal(['Calendar file (.ics)']);
  });

  it('[D2] offers the file alone for a series with an event to come', async () => {
    const series = (event: object): object => ({ '@type': 'EventSeries', name: 'S', subEvent: [event] });
    expect(choices(await withOpenMenu({}, series(meeting)))).to.deep.equal(['Calendar file (.ics)']);
    const past = await actions({}, series({ name: 'Past', startDate: '2020-06-19' }));
    expect(Boolean(button(past))).to.be.false;
  });

  it('[D2] links to the file of the site instead, also without a date', async () => {
    const element = await withOpenMenu({ 'calendar-href': 'webcal://example.org/a.ics' }, { name: 'A' });
    expect(choices(element)).to.deep.equal(['Calendar file (.ics)']);
    expect(menu(element).querySelector('a')!.href).to.equal('webcal://example.org/a.ics');
    const alone = await actions({ 'calendar-href': '/a.ics', calendars: 'file' });
    expect(textOf(find(alone, '[part="control"]')!)).to.equal('Calendar file (.ics)');
    const unsafe = await actions({ 'calendar-href': 'javascript:alert(1)' }, { name: 'A' });
    expect(button(unsafe)).to.be.null;
  });

  it('[D2] takes the event from attributes', async () => {
    const element = await withOpenMenu(
      { heading: 'A', start: '2026-06-19T10:00', 'time-zone': 'Europe/Vienna', place: 'Hall', 'join-href': '/join' },
      null,
    );
    fileButton(element).click();
    await until(() => files.length, 'there is no file');
    const text = (await files[0]!.text).replaceAll('\r\n ', '');
    for (const line of ['SUMMARY:A', 'DTSTART:20260619T080000Z', 'LOCATION:Hall'])
      expect(text).to.contain(`${line}\r\n`);
    expect(text).to.contain(`Join online: ${new URL('/join', location.href).href}`);
  });

  it('[D8] opens with Enter, is passed by Tab, and closes with Escape, which gives the focus back', async () => {
    const element = await withOpenMenu();
    expect((await axNodes()).find(({ name }) => name === 'Add to calendar')?.properties['expanded']).to.be.true;
    await press('Tab');
    expect(focused(element)).to.equal(fileButton(element));
    await press('Escape');
    expect(menu(element).matches(':popover-open')).to.be.false;
    expect(focused(element)).to.equal(button(element));
  });

  it('[D8] says once that the file is ready, shows it, and keeps the focus', async () => {
    const element = await withOpenMenu();
    const texts = announced();
    await press('Tab');
    await press('Enter');
    await until(() => texts.length, 'nothing was announced');
    await aTimeout(300);
    expect(texts).to.deep.equal([READY]);
    expect(menu(element).textContent).to.contain(READY);
    expect(focused(element)).to.equal(fileButton(element));
    const [{ name, type, text }] = files as [(typeof files)[0]];
    expect(files).to.have.length(1);
    expect([name, type]).to.deep.equal(['Shared-Rivers-2026-06-19.ics', 'text/calendar;charset=utf-8']);
    expect(await text).to.match(
      /^BEGIN:VCALENDAR\r\n[^]*\r\nURL:https:\/\/example\.org\/events\/rivers\r\n[^]*END:VCALENDAR\r\n$/,
    );
    await press('Escape');
    button(element).click();
    expect(menu(element).textContent).not.to.contain(READY);
  });

  it('[D8] makes the file at once, without a menu, if it is the only choice', async () => {
    const element = await actions({ calendars: 'file' });
    const texts = announced();
    button(element).focus();
    await press('Enter');
    await until(() => texts.length, 'nothing was announced');
    expect(texts).to.deep.equal([READY]);
    expect([files.length, menu(element), focused(element)]).to.deep.equal([1, null, button(element)]);
    expect(textOf(element.shadowRoot!)).to.contain(READY);
  });

  it('[D7] requests nothing', async () => {
    await withOpenMenu(); // Fetches the code.
    const requests = await recordRequests();
    const element = await withOpenMenu();
    fileButton(element).click();
    await until(() => files.length, 'there is no file');
    await aTimeout(100);
    expect((await requests()).filter(({ url }) => !url.startsWith('blob:'))).to.deep.equal([]);
  });

  it('[D11] is not on paper', async () => {
    const element = await actions();
    expect(button(element).checkVisibility()).to.be.true;
    await media({ type: 'print' });
    expect(button(element).checkVisibility()).to.be.false;
  });

  it('[D12] leaves no blob after 50 files', async () => {
    const element = await withOpenMenu();
    const { tick } = stopTime();
    for (let i = 0; i < 50; i++) fileButton(element).click();
    await settle(tick);
    expect([files.length, blobs.size]).to.deep.equal([50, 50]);
    await tick(60_000);
    expect(blobs.size).to.equal(0);
  });

  it('[A8] stays while it has the focus, although the event ends', async () => {
    const element = await actions();
    button(element).focus();
    setNow('2027-01-01T00:00Z');
    document.dispatchEvent(new Event('visibilitychange'));
    await element.updateComplete;
    expect(button(element)).to.exist;
    button(element).blur();
    await aTimeout(0);
    await element.updateComplete;
    expect(button(element)).to.be.null;
  });

  it('is in the language of the page where its words are', async () => {
    const strings = { addToCalendar: 'Zum Kalender', joinOnline: 'Online teilnehmen', online: 'Online' };
    const element = await show('event-actions', { lang: 'de', calendars: 'file' }, { details: meeting, strings });
    place(element);
    expect(textOf(button(element))).to.equal('Zum Kalender');
  });

  it('makes a file with the words and the punctuation of the page', async () => {
    registerLanguage('zh', { joinOnline: '在线参加' }, { colon: '：' });
    const element = await actions(
      { lang: 'zh', calendars: 'file' },
      { ...meeting, location: { '@type': 'VirtualLocation', url: 'https://stream.example/' } },
    );
    button(element).click();
    await until(() => files.length, 'there is no file');
    registry().tables.clear();
    expect((await files[0]!.text).replaceAll('\r\n ', '')).to.contain('DESCRIPTION:在线参加：https://stream.example/');
  });
});

/** Lets the promises of the handlers settle while time stands still. */
const settle = async (tick: (ms: number) => Promise<void>): Promise<void> => {
  for (let i = 0; i < 60; i++) await tick(0);
};
