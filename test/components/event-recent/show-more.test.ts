/** The button that shows further entries: row J2 of docs/event-contract.md. */
import { expect } from '@open-wc/testing';
import type { EventRecentElement } from '../../../src/components/event-recent.js';
import '../../../src/define/event-recent.js';
import { click, media, press } from '../../support/browser.js';
import { announced, partElements, parts, region, show, spoken, textOf, until } from '../../support/fixtures.js';

const items = (count: number, isLinked = true): object[] =>
  Array.from({ length: count }, (_, i) => ({ name: `Event ${i + 1}`, ...(isLinked && { url: `/event-${i + 1}` }) }));
const recent = (limit: string, list: unknown, attributes: Record<string, string> = {}): Promise<EventRecentElement> =>
  show('event-recent', { lang: 'en', limit, ...attributes }, { items: list });
const count = (element: Element): number => element.shadowRoot!.querySelectorAll('li').length;
const button = (element: Element): HTMLButtonElement | undefined =>
  partElements(element, 'show-more')[0] as HTMLButtonElement | undefined;
const focused = ({ shadowRoot }: Element): string | undefined =>
  shadowRoot!.activeElement ? `${shadowRoot!.activeElement.localName} ${textOf(shadowRoot!.activeElement)}` : undefined;

async function pressButton(element: EventRecentElement): Promise<void> {
  button(element)!.click();
  await element.updateComplete;
}

describe('<event-recent limit>', () => {
  it('[J2] shows so many entries first, and the button after them and before the link to more', async () => {
    await recent('2', items(5), { href: '/all', heading: 'Events' });
    expect(await spoken()).to.deep.equal([
      'region Events',
      'heading Events',
      'list',
      'listitem',
      'heading Event 1',
      'link Event 1',
      'listitem',
      'heading Event 2',
      'link Event 2',
      'button Show 2 more',
      'link View more',
    ]);
  });

  it('[J2] adds as many at each press, moves the focus to the first new title, and announces the number', async () => {
    const element = await recent('6', items(18));
    const announcements = announced();
    for (const [title, number] of [
      ['Event 7', 12],
      ['Event 13', 18],
    ] as const) {
      await pressButton(element);
      expect([focused(element), count(element)]).to.deep.equal([`a ${title}`, number]);
      await until(() => announcements.length === number / 6 - 1, 'the number was not announced');
    }
    expect(announcements).to.deep.equal(['12 of 18 shown', '18 of 18 shown']);
    expect(button(element)).to.equal(undefined);
  });

  it('[J2] names the smaller number if fewer are left', async () => {
    const element = await recent('6', items(7));
    expect(textOf(button(element)!)).to.equal('Show 1 more');
    await pressButton(element);
    expect([count(element), focused(element), button(element)]).to.deep.equal([7, 'a Event 7', undefined]);
  });

  it('[J2] adds 200 at once', async () => {
    const element = await recent('200', items(400));
    expect([count(element), textOf(button(element)!)]).to.deep.equal([200, 'Show 200 more']);
    await pressButton(element);
    expect([count(element), focused(element)]).to.deep.equal([400, 'a Event 201']);
  });

  it('[J2] moves the focus to the heading of an entry without a link', async () => {
    const element = await recent('1', items(2, false));
    await pressButton(element);
    expect(focused(element)).to.equal('h2 Event 2');
    // It is not a tab stop.
    expect((element.shadowRoot!.activeElement as HTMLElement).tabIndex).to.equal(-1);
  });

  it('[J2] works by keyboard and by mouse', async () => {
    const element = await recent('1', items(3));
    element.shadowRoot!.querySelector('a')!.focus();
    await press('Tab', 'Enter');
    await until(() => focused(element) === 'a Event 2', 'the focus did not move');
    await click(button(element)!);
    await until(() => focused(element) === 'a Event 3', 'the focus did not move');
  });

  for (const limit of ['', '0', '-1', 'few', '3', '99'])
    it(`[J2] "${limit}" shows all of three entries, and no button`, async () => {
      const element = await recent(limit, items(3));
      expect([count(element), button(element)]).to.deep.equal([3, undefined]);
    });

  it('[J2] rounds a number down', async () => {
    expect(count(await recent('2.9', items(5)))).to.equal(2);
  });

  it('[J2] keeps the entries that the visitor has added when the data change', async () => {
    const element = await recent('2', items(6));
    await pressButton(element);
    element.items = items(8) as never;
    await element.updateComplete;
    expect([count(element), textOf(button(element)!), focused(element)]).to.deep.equal([4, 'Show 2 more', 'a Event 3']);
  });

  it('[J2] shows what is left if the data change at the same time as the press', async () => {
    const announcements = announced();
    for (const [left, title, number] of [
      [8, 'a Event 3', 4],
      [3, 'a Event 3', 3],
      [2, 'a Event 2', 2],
      [1, 'a Event 1', 1],
    ] as const) {
      const element = await recent('2', items(6));
      element.items = items(left) as never;
      await pressButton(element);
      expect([focused(element), count(element)]).to.deep.equal([title, number]);
      await until(() => announcements.at(-1) === `${number} of ${left} shown`, 'the number was not announced');
      element.parentElement!.remove();
    }
    const element = await recent('2', items(6));
    element.items = [];
    await pressButton(element);
    expect([focused(element), count(element)]).to.deep.equal([undefined, 0]);
  });

  it('[J2] gives the focus to the last title if the button goes because the data change', async () => {
    const element = await recent('2', items(6));
    button(element)!.focus();
    element.items = items(2) as never;
    await element.updateComplete;
    expect(focused(element)).to.equal('a Event 2');
  });

  it('[J2] does not take the focus from elsewhere', async () => {
    const element = await recent('2', items(6));
    element.limit = 4;
    await element.updateComplete;
    expect([focused(element), count(element)]).to.deep.equal([undefined, 4]);
    expect(document.activeElement).to.equal(document.body);
  });

  it('[J2] begins again when the limit or the selection changes', async () => {
    const element = await recent('2', items(6));
    await pressButton(element);
    element.limit = 3;
    await element.updateComplete;
    expect(count(element)).to.equal(3);
    await pressButton(element);
    element.show = 'upcoming';
    await element.updateComplete;
    expect(count(element)).to.equal(3);
  });

  it('[J2] counts the entries that "show" selects', async () => {
    const list = [
      ...items(3).map((item) => ({ ...item, startDate: '2099-06-19' })),
      { name: 'Old', startDate: '1999' },
    ];
    const element = await recent('2', list, { show: 'upcoming' });
    const announcements = announced();
    await pressButton(element);
    await until(() => announcements.length, 'the number was not announced');
    expect(announcements).to.deep.equal(['3 of 3 shown']);
  });

  it('[J2] is in English on a page in another language, and marked so', async () => {
    const element = await recent('2', items(6), { lang: 'de' });
    const announcements = announced();
    expect(button(element)!.querySelector('[lang]')!.getAttribute('lang')).to.equal('en');
    await pressButton(element);
    await until(() => announcements.length, 'the number was not announced');
    expect(region()!.lang).to.equal('en');
  });

  it('[J2] prepares the live region before the first press, and only if there is a button', async () => {
    region()?.remove();
    await recent('6', items(3));
    expect(region()).to.equal(null);
    await recent('2', items(3));
    expect(region()).to.not.equal(null);
  });

  it('[J2] is at least 44 px high, and is not printed', async () => {
    const element = await recent('2', items(6));
    expect(button(element)!.getBoundingClientRect().height).to.be.at.least(44);
    await media({ type: 'print' });
    expect([button(element)!.checkVisibility(), parts(element, 'heading').length]).to.deep.equal([false, 2]);
  });
});
