import { aTimeout, expect, oneEvent } from '@open-wc/testing';
import type { EventActionsElement, ShareCompleteEvent } from '../../../src/components/event-actions/event-actions.js';
import '../../../src/define/event-actions.js';
import '../../../src/define/event-page.js';
import { axNodes, click, media, press, recordRequests } from '../../support/browser.js';
import { stopTime } from '../../support/clock.js';
import { announced, event, make, place, region, show, spoken, textOf, until } from '../../support/fixtures.js';

const HERE = location.href.replace(/#.*$/, '');

/** Shows an element in English. */
const actions = (attributes: Record<string, string> = {}, details?: unknown): Promise<EventActionsElement> =>
  show('event-actions', { lang: 'en', ...attributes }, { details });
/** Returns the control whose text starts like this. */
const control = (element: EventActionsElement, text: string): HTMLElement => {
  const all = [...element.shadowRoot!.querySelectorAll<HTMLElement>('button, a')];
  const found = all.find((candidate) => textOf(candidate).startsWith(text));
  if (!found) throw new Error(`There is no control "${text}".`);
  return found;
};
const menu = (element: EventActionsElement): HTMLElement =>
  element.shadowRoot!.querySelector<HTMLElement>('#share-menu')!;
const isOpen = (element: EventActionsElement): boolean => menu(element).matches(':popover-open');
/** Returns the text of the control that has the focus. */
const focused = (element: EventActionsElement): string | undefined => {
  const active = element.shadowRoot!.activeElement;
  return active ? textOf(active) : undefined;
};
/** Collects the methods of all share-complete events of an element. */
const completedMethods = (element: EventActionsElement): string[] => {
  const methods: string[] = [];
  element.addEventListener('share-complete', (done: ShareCompleteEvent) => methods.push(done.method));
  return methods;
};

/** Replaces a property of a browser object until the end of the test. */
function stub<T extends object>(owner: T, name: string, value: unknown): void {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { configurable: true, writable: true, value });
  undo.push(() => {
    if (before) Object.defineProperty(owner, name, before);
    else delete (owner as Record<string, unknown>)[name];
  });
}
const undo: (() => void)[] = [];

function expectNoNativeShare(): void {
  if ('share' in navigator) throw new Error('This browser has navigator.share, so these tests would not see the menu.');
}

afterEach(() => {
  undo.splice(0).forEach((step) => step());
  document.querySelector('link[rel="canonical"]')?.remove();
});

describe('<event-actions>', () => {
  it('is read as a group of page tools, in which each control is named by its text', async () => {
    await actions({}, event);
    expect(await spoken('group', 'toolbar', 'button', 'link')).to.deep.equal([
      'group Page tools',
      'button Print',
      'button Share',
      'link Back to Panel Discussions',
    ]);
  });

  it('moves the focus to the next control with Tab', async () => {
    const element = await actions({}, event);
    control(element, 'Print').focus();
    await press('Tab');
    expect(focused(element)).to.equal('Share');
    await press('Tab');
    expect(focused(element)).to.equal('Back to Panel Discussions');
  });

  it('has targets of at least 44 pixels', async () => {
    const element = await actions({}, event);
    for (const text of ['Print', 'Share', 'Back']) {
      const { width, height } = control(element, text).getBoundingClientRect();
      expect(Math.min(width, height), text).to.be.at.least(44);
    }
  });

  for (const [names, expected] of [
    ['back print', ['link Back to Panel Discussions', 'button Print']],
    ['share', ['button Share']],
    ['print print', ['button Print']],
    ['', []],
    ['print constructor toString __proto__ calendar', ['button Print']],
  ] as const)
    it(`shows the controls of actions="${names}", in this order`, async () => {
      await actions({ actions: names }, event);
      expect(await spoken('button', 'link')).to.deep.equal(expected);
    });

  it('shows Print and Share without data', async () => {
    await actions();
    expect(await spoken('button', 'link')).to.deep.equal(['button Print', 'button Share']);
  });

  it('is hidden in print', async () => {
    const element = await actions({}, event);
    await media({ type: 'print' });
    expect(element.checkVisibility()).to.be.false;
  });

  describe('Print', () => {
    it('prints the page', async () => {
      let times = 0;
      stub(window, 'print', () => times++);
      const element = await actions();
      control(element, 'Print').focus();
      await press('Enter');
      expect(times).to.equal(1);
    });

    it('is absent in a browser that cannot print, such as that inside an app', async () => {
      stub(window, 'print', undefined);
      await actions();
      expect(await spoken('button')).to.deep.equal(['button Share']);
    });
  });

  describe('Share, if the system has a share dialog', () => {
    it('passes the title and the address to the system, and dispatches share-complete', async () => {
      const shared: unknown[] = [];
      stub(navigator, 'share', (data: unknown) => Promise.resolve(shared.push(data)));
      const element = await actions({ href: '/canonical' }, event);
      const methods = completedMethods(element);
      await click(control(element, 'Share'));
      await until(() => methods.length, 'there was no share-complete');
      expect(methods).to.deep.equal(['share']);
      expect(shared).to.deep.equal([{ title: event.name, url: new URL('/canonical', location.href).href }]);
      expect(isOpen(element)).to.be.false;
    });

    it('passes the title of the page if there is no event', async () => {
      const shared: ShareData[] = [];
      stub(navigator, 'share', (data: ShareData) => Promise.resolve(shared.push(data)));
      stub(document, 'title', 'The page');
      await click(control(await actions(), 'Share'));
      expect(shared).to.deep.equal([{ title: 'The page', url: HERE }]);
    });

    for (const [what, name] of [
      ['the visitor cancels', 'AbortError'],
      ['the dialog is open already, after two quick presses', 'InvalidStateError'],
    ] as const)
      it(`does nothing if ${what}`, async () => {
        stub(navigator, 'share', () => Promise.reject(new DOMException('', name)));
        const element = await actions();
        const methods = completedMethods(element);
        await click(control(element, 'Share'));
        await aTimeout(50);
        expect(isOpen(element)).to.be.false;
        expect(methods).to.deep.equal([]);
      });

    it('opens its own menu if the system refuses', async () => {
      stub(navigator, 'share', () => Promise.reject(new DOMException('', 'NotAllowedError')));
      const element = await actions();
      const methods = completedMethods(element);
      await click(control(element, 'Share'));
      await until(() => isOpen(element), 'the menu did not open');
      expect(methods).to.deep.equal([]);
    });

    it('exposes the expanded state of its own menu after the system has refused, and closes it with a second press', async () => {
      stub(navigator, 'share', () => Promise.reject(new DOMException('', 'NotAllowedError')));
      const element = await actions();
      const expanded = async (): Promise<unknown> =>
        (await axNodes()).find(({ name, role }) => name === 'Share' && role === 'button')?.properties['expanded'];
      await click(control(element, 'Share'));
      await until(() => isOpen(element), 'the menu did not open');
      expect(await expanded(), 'after the first press').to.be.true;
      await click(control(element, 'Share'));
      expect(isOpen(element)).to.be.false;
      expect(await expanded(), 'after the second press').to.be.false;
      await click(control(element, 'Share'));
      expect(isOpen(element), 'after the third press').to.be.true;
    });

    it('returns the focus to Share after Escape in a menu that opened because the system has refused', async () => {
      stub(navigator, 'share', () => Promise.reject(new DOMException('', 'NotAllowedError')));
      const element = await actions();
      control(element, 'Share').focus();
      await press('Enter');
      await until(() => isOpen(element), 'the menu did not open');
      await press('Tab', 'Escape');
      await until(() => focused(element) === 'Share', 'the focus did not return');
    });
  });

  describe('Share, with its own menu', () => {
    beforeEach(expectNoNativeShare);

    /** Shows an element, and opens its menu by keyboard. */
    async function withOpenMenu(
      attributes: Record<string, string> = {},
      details?: unknown,
    ): Promise<EventActionsElement> {
      const element = await actions(attributes, details);
      control(element, 'Share').focus();
      await press('Enter');
      await until(() => isOpen(element), 'the menu did not open');
      return element;
    }

    it('opens with Enter, and exposes the expanded state', async () => {
      const element = await actions();
      const expanded = async (): Promise<unknown> =>
        (await axNodes()).find(({ name, role }) => name === 'Share' && role === 'button')?.properties['expanded'];
      expect(await expanded()).to.be.false;
      control(element, 'Share').focus();
      await press('Enter');
      expect(await expanded()).to.be.true;
    });

    it('contains the copy button and an e-mail link, in a list that is no menu', async () => {
      await withOpenMenu();
      expect(await spoken('menu', 'menuitem', 'list', 'button', 'link')).to.deep.equal([
        'button Print',
        'button Share',
        'list',
        'button Copy link',
        'link E-mail',
      ]);
    });

    it('closes with Escape, and returns the focus to Share', async () => {
      const element = await withOpenMenu();
      await press('Tab');
      expect(focused(element)).to.equal('Copy link');
      await press('Escape');
      expect(isOpen(element)).to.be.false;
      await until(() => focused(element) === 'Share', 'the focus did not return');
    });

    it('keeps the Escape that closes it from the page, and no other', async () => {
      const element = await withOpenMenu();
      const keys: string[] = [];
      const onKey = ({ type, key }: KeyboardEvent): void => void keys.push(`${type} ${key}`);
      document.addEventListener('keydown', onKey);
      undo.push(() => document.removeEventListener('keydown', onKey));
      await press('Tab', 'Escape');
      expect(isOpen(element)).to.be.false;
      await until(() => focused(element) === 'Share', 'the focus did not return');
      await press('Escape');
      expect(keys).to.deep.equal(['keydown Tab', 'keydown Escape']);
    });

    it('stays open while the focus moves inside it', async () => {
      const element = await withOpenMenu({ 'share-to': 'email linkedin' });
      await press('Tab', 'Tab', 'Tab');
      expect(focused(element)).to.match(/^Share on LinkedIn/);
      expect(isOpen(element)).to.be.true;
    });

    for (const [where, ...keys] of [
      ['in the menu', 'Enter', 'Tab', 'Escape'],
      ['on the button', 'Enter', 'Escape'],
    ] as const)
      it(`closes with Escape ${where} without closing the surrounding dialog`, async () => {
        const dialog = document.createElement('dialog');
        const element = make('event-actions');
        dialog.append(element);
        place(dialog);
        dialog.showModal();
        await element.updateComplete;
        control(element, 'Share').focus();
        await press(...keys);
        expect(isOpen(element)).to.be.false;
        expect(dialog.open).to.be.true;
      });

    it('closes on a click elsewhere, and leaves the focus there', async () => {
      const element = await withOpenMenu();
      const other = make('button', {}, { textContent: 'Elsewhere' });
      other.style.cssText = 'position: fixed; inset: auto 0 0 auto';
      place(other);
      await click(other);
      expect(isOpen(element)).to.be.false;
      expect(document.activeElement).to.equal(other);
    });

    for (const [dir, side] of [
      ['ltr', 'left'],
      ['rtl', 'right'],
    ] as const)
      it(`is aligned with the start of its button in a part of the page that is ${dir}`, async () => {
        const element = make('event-actions');
        const around = place(element);
        around.dir = dir;
        around.style.marginInline = '20rem 0';
        await element.updateComplete;
        control(element, 'Share').click();
        expect(menu(element).getBoundingClientRect()[side]).to.be.closeTo(
          control(element, 'Share').getBoundingClientRect()[side],
          1,
        );
      });

    it('fits into a narrow page', async () => {
      const element = await withOpenMenu();
      const { left, right } = menu(element).getBoundingClientRect();
      expect(left >= 0 && right <= innerWidth).to.be.true;
    });

    describe('Copy link', () => {
      it('copies the address, shows the result, announces it once, and dispatches share-complete', async () => {
        const copied: string[] = [];
        stub(navigator, 'clipboard', { writeText: (text: string) => Promise.resolve(void copied.push(text)) });
        const element = await withOpenMenu({ href: 'https://example.org/event' });
        const methods = completedMethods(element);
        const announcements = announced();
        const { tick } = stopTime();
        const complete = oneEvent(element, 'share-complete');
        await press('Tab', 'Enter');
        await complete;
        await tick(60_000);
        expect(copied).to.deep.equal(['https://example.org/event']);
        expect(announcements.map((text) => text.trim())).to.deep.equal(['Link copied']);
        expect(menu(element).innerText).to.include('Link copied');
        expect(methods).to.deep.equal(['copy']);
      });

      it('keeps its name and the focus after copying', async () => {
        stub(navigator, 'clipboard', { writeText: () => Promise.resolve() });
        const element = await withOpenMenu();
        const { tick } = stopTime();
        const complete = oneEvent(element, 'share-complete');
        await press('Tab', 'Enter');
        await complete;
        await tick(60_000);
        expect(focused(element)).to.equal('Copy link');
        expect(isOpen(element)).to.be.true;
      });

      for (const [problem, clipboard] of Object.entries({
        refuses: { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) },
        'is missing, as on a page without https': undefined,
      }))
        it(`selects the address if the clipboard ${problem}`, async () => {
          stub(navigator, 'clipboard', clipboard);
          const element = await withOpenMenu({ href: 'https://example.org/event' });
          const methods = completedMethods(element);
          const announcements = announced();
          await press('Tab', 'Enter');
          await until(() => announcements.length, 'nothing was announced');
          const field = element.shadowRoot!.activeElement as HTMLInputElement;
          expect(field.value.slice(field.selectionStart!, field.selectionEnd!)).to.equal('https://example.org/event');
          expect(field.readOnly).to.be.true;
          expect(await spoken('textbox')).to.deep.equal(['textbox Copy failed, link selected']);
          expect(announcements.map((text) => text.trim())).to.deep.equal(['Copy failed, link selected']);
          expect(methods).to.deep.equal([]);
        });

      it('fails if the clipboard does not answer within a second', async () => {
        stub(navigator, 'clipboard', { writeText: () => new Promise(() => undefined) });
        const element = await withOpenMenu({ href: 'https://example.org/event' });
        const { tick } = stopTime();
        await press('Tab', 'Enter');
        await tick(900);
        expect(menu(element).innerText).not.to.include('Copy failed');
        await tick(200);
        await element.updateComplete;
        expect(menu(element).innerText).to.include('Copy failed, link selected');
        expect((element.shadowRoot!.activeElement as HTMLInputElement).value).to.equal('https://example.org/event');
      });

      it('shows no earlier result when the menu opens again', async () => {
        stub(navigator, 'clipboard', { writeText: () => Promise.resolve() });
        const element = await withOpenMenu();
        await press('Tab', 'Enter');
        await until(() => menu(element).innerText.includes('Link copied'), 'the result is not shown');
        await press('Escape', 'Enter');
        await element.updateComplete;
        expect(menu(element).textContent).not.to.include('Link copied');
      });

      it('shows and announces no result that arrives after the menu has been closed', async () => {
        stub(navigator, 'clipboard', { writeText: () => new Promise(() => undefined) });
        const element = await withOpenMenu();
        const announcements = announced();
        const { tick } = stopTime();
        await press('Tab', 'Enter', 'Escape');
        await tick(2000);
        await press('Enter');
        await element.updateComplete;
        expect(isOpen(element)).to.be.true;
        expect(menu(element).textContent).not.to.include('Copy failed');
        expect(announcements).to.deep.equal([]);
      });

      it('announces the result in the dialog that contains the element', async () => {
        stub(navigator, 'clipboard', { writeText: () => Promise.resolve() });
        const dialog = document.createElement('dialog');
        const element = make('event-actions', { lang: 'en' });
        place(dialog);
        dialog.showModal();
        dialog.append(element);
        await element.updateComplete;
        control(element, 'Share').focus();
        await press('Enter', 'Tab', 'Enter');
        await until(
          () => dialog.querySelector('[aria-live]')?.textContent.trim() === 'Link copied',
          'nothing was announced',
        );
        expect(region()?.textContent ?? '').to.equal('');
      });
    });

    describe('the links of the menu', () => {
      const allNetworks = 'email linkedin facebook mastodon whatsapp x bluesky';
      const url = 'https://example.org/event?a=1&b=2';

      it('are those of share-to, in the same order', async () => {
        const element = await withOpenMenu({ 'share-to': 'x, email nowhere bluesky' });
        const names = [...menu(element).querySelectorAll('a')].map((link) =>
          textOf(link).replace(' (opens in a new tab)', ''),
        );
        expect(names).to.deep.equal(['Share on X', 'E-mail', 'Share on Bluesky']);
      });

      it('say that they open a new tab, and give that tab no access to this page', async () => {
        const element = await withOpenMenu({ 'share-to': allNetworks });
        for (const link of menu(element).querySelectorAll('a')) {
          if (textOf(link) === 'E-mail') continue;
          expect(textOf(link)).to.match(/^Share on \w+ \(opens in a new tab\)$/);
          expect(link).to.include({ target: '_blank', rel: 'noopener' });
        }
      });

      for (const [network, host] of Object.entries({
        linkedin: 'www.linkedin.com',
        facebook: 'www.facebook.com',
        mastodon: 'share.joinmastodon.org',
        whatsapp: 'wa.me',
        x: 'x.com',
        bluesky: 'bsky.app',
      }))
        it(`open ${network} with the complete address`, async () => {
          const element = await withOpenMenu({ 'share-to': network, href: url }, event);
          const link = menu(element).querySelector('a')!;
          expect(link.host).to.equal(host);
          const query = new URLSearchParams(link.search || link.hash.slice(1));
          expect([...query.values()].join(' ')).to.include(url);
        });

      it('prepare an e-mail with title and address', async () => {
        const element = await withOpenMenu({ href: url }, event);
        const { protocol, search } = menu(element).querySelector('a')!;
        expect(protocol).to.equal('mailto:');
        expect(Object.fromEntries(new URLSearchParams(search))).to.deep.equal({
          subject: event.name,
          body: `${event.name}\n${url}`,
        });
      });

      it('cause no request before they are followed', async () => {
        const requests = await recordRequests();
        await withOpenMenu({ 'share-to': allNetworks }, event);
        // Waits in real time, because engines report a request some time after it was made.
        await aTimeout(200);
        expect((await requests()).filter((request) => new URL(request.url).host !== location.host)).to.deep.equal([]);
      });
    });

    describe('the address', () => {
      /** Returns the address in the e-mail link of the menu. */
      async function sharedAddress(attributes: Record<string, string> = {}): Promise<string> {
        const element = await withOpenMenu(attributes, event);
        const { search } = menu(element).querySelector('a')!;
        return new URLSearchParams(search).get('body')!.split('\n')[1]!;
      }

      it('is the canonical link of the page', async () => {
        document.head.append(make('link', {}, { rel: 'canonical', href: 'https://example.org/canonical' }));
        expect(await sharedAddress()).to.equal('https://example.org/canonical');
      });

      it('is the address of the page without its fragment if there is no canonical link', async () => {
        history.replaceState(null, '', '#photo-3');
        try {
          expect(await sharedAddress()).to.equal(HERE);
        } finally {
          history.replaceState(null, '', HERE);
        }
      });

      it('is the route of the page, without what follows it', async () => {
        for (const fragment of ['#/events/5', '#!/events/5', '#/events/5#photo-3']) {
          history.replaceState(null, '', fragment);
          try {
            expect(await sharedAddress(), fragment).to.equal(HERE + fragment.replace('#photo-3', ''));
          } finally {
            history.replaceState(null, '', HERE);
          }
        }
      });

      it('is never unsafe', async () => {
        expect(await sharedAddress({ href: 'javascript:alert(1)' })).to.equal(HERE);
      });
    });
  });

  describe('Back', () => {
    const back = (element: EventActionsElement): HTMLAnchorElement => control(element, 'Back') as HTMLAnchorElement;

    /** Clicks a link, and returns whether the element left the click to the browser. Prevents the navigation itself. */
    function follow(link: HTMLAnchorElement, init: MouseEventInit = {}): boolean {
      let isLeftToBrowser = true;
      const stop = (clicked: Event): void => {
        isLeftToBrowser = !clicked.defaultPrevented;
        clicked.preventDefault();
      };
      window.addEventListener('click', stop, { once: true });
      link.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...init }));
      return isLeftToBrowser;
    }

    it('leads to the last breadcrumb before this page', async () => {
      const element = await actions({}, event);
      expect(back(element).href).to.equal('https://example.org/events/panels');
    });

    it('skips breadcrumbs without an address', async () => {
      const breadcrumb = [{ name: 'Home', url: 'https://example.org/' }, { name: 'Section' }, { name: 'This one' }];
      expect(textOf(back(await actions({}, { breadcrumb })))).to.equal('Back to Home');
    });

    it('recognises this page by the address of the event', async () => {
      const breadcrumb = [...event.breadcrumb, { name: 'Here', url: 'https://example.org/event' }];
      const element = await actions({}, { name: 'Title', url: 'https://example.org/event', breadcrumb });
      expect(textOf(back(element))).to.equal('Back to Panel Discussions');
    });

    it('takes its text and address from attributes', async () => {
      const element = await actions({ 'back-href': '/all', 'back-text': 'Back to all events' }, event);
      expect(back(element).href).to.equal(new URL('/all', location.href).href);
      expect(textOf(back(element))).to.equal('Back to all events');
    });

    it('is absent without a breadcrumb and without an address', async () => {
      await actions({ 'back-text': 'Back to all events' });
      expect(await spoken('link')).to.deep.equal([]);
    });

    it('is absent if its address is unsafe and there is no breadcrumb', async () => {
      await actions({ 'back-href': 'javascript:alert(1)', 'back-text': 'Back' });
      expect(await spoken('link')).to.deep.equal([]);
    });

    it('takes its data from the surrounding page', async () => {
      const page = make('event-page', { lang: 'en' }, { details: event });
      const element = make('event-actions');
      page.append(element);
      place(page);
      await until(() => textOf(element.shadowRoot!).includes('Back'), 'there is no Back link');
      expect(back(element).href).to.equal('https://example.org/events/panels');
    });

    /** A page at which the visitor was before, as the Navigation API lists it. */
    const visited: string[] = [];
    let current = 0;
    /** Replaces the history of the tab: `before` are the pages at which the visitor was, the last one is this page. */
    function visit(...before: string[]): void {
      visited.length = 0;
      const entries = [...before, location.href].map((url, index) => ({ key: String(index), index, url }));
      current = entries.length - 1;
      stub(window, 'navigation', {
        entries: () => entries,
        currentEntry: entries[current],
        traverseTo: (key: string) => {
          visited.push(entries[Number(key)]!.url);
          return { committed: Promise.resolve(), finished: Promise.resolve() };
        },
      });
    }
    const list = 'https://example.org/events/panels';
    const toUrl = (url: string): Promise<EventActionsElement> =>
      actions({ 'back-href': url, 'back-text': 'Back to the list' });

    it('is a plain link for a visitor who came from another page', async () => {
      visit('https://example.org/events/speakers');
      expect(follow(back(await actions({}, event)))).to.be.true;
      expect(visited).to.deep.equal([]);
    });

    it('is a plain link for a visitor for whom this is the first page', async () => {
      visit();
      expect(follow(back(await actions({}, event)))).to.be.true;
    });

    it('is a plain link if the referrer is cut to the origin and the page before was another one', async () => {
      visit('https://example.org/events/speakers');
      stub(document, 'referrer', 'https://example.org/');
      expect(follow(back(await toUrl('https://example.org/')))).to.be.true;
      expect(back(await toUrl('https://example.org/')).href).to.equal('https://example.org/');
      expect(visited).to.deep.equal([]);
    });

    it('is a plain link if the browser does not say which page was before, whatever the referrer is', async () => {
      stub(window, 'navigation', undefined);
      stub(document, 'referrer', list);
      let steps = 0;
      stub(history, 'back', () => steps++);
      stub(history, 'length', 2);
      expect(follow(back(await actions({}, event)))).to.be.true;
      expect(steps).to.equal(0);
    });

    it('is a plain link if "navigation" is only the id of an element', async () => {
      const failures: unknown[] = [];
      const onFailure = (failure: ErrorEvent): void => void failures.push(failure.message);
      window.addEventListener('error', onFailure);
      stub(window, 'navigation', make('nav', { id: 'navigation' }));
      expect(follow(back(await actions({}, event)))).to.be.true;
      window.removeEventListener('error', onFailure);
      expect(failures).to.deep.equal([]);
    });

    it('is a plain link if the page before hides its address', async () => {
      visit(null as unknown as string);
      expect(follow(back(await actions({}, event)))).to.be.true;
    });

    describe('for a visitor who came from the page that it leads to', () => {
      it('goes back in the history, which restores the scroll position', async () => {
        visit('https://example.org/', list);
        expect(follow(back(await actions({}, event)))).to.be.false;
        expect(visited).to.deep.equal([list]);
      });

      for (const [what, before, target] of [
        ['ignores a fragment of the page before', `${list}#results`, list],
        ['ignores a fragment of its own address', list, `${list}#results`],
        ['keeps the query of a list', `${list}?page=3&topic=peace`, list],
      ] as const)
        it(what, async () => {
          visit(before);
          expect(follow(back(await toUrl(target)))).to.be.false;
          expect(visited).to.deep.equal([before]);
        });

      it('passes over entries of this page, such as the photos that the visitor has opened by their addresses', async () => {
        const here = location.href;
        visit('https://example.org/', `${list}?page=2`, here, `${here}#photo-2`);
        expect(follow(back(await actions({}, event)))).to.be.false;
        expect(visited).to.deep.equal([`${list}?page=2`]);
      });

      it('stays silent if the browser refuses to go back', async () => {
        visit(list);
        const failures: unknown[] = [];
        const onFailure = (failure: PromiseRejectionEvent): void => {
          failure.preventDefault();
          failures.push(failure.reason);
        };
        window.addEventListener('unhandledrejection', onFailure);
        navigation.traverseTo = () => {
          const refused = Promise.reject(new DOMException('', 'AbortError'));
          return { committed: refused, finished: new Promise(() => undefined) };
        };
        follow(back(await actions({}, event)));
        await aTimeout(50);
        window.removeEventListener('unhandledrejection', onFailure);
        expect(failures).to.deep.equal([]);
      });

      for (const init of [{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }, { button: 1 }])
        it(`leaves a click with ${JSON.stringify(init)} to the browser`, async () => {
          visit(list);
          expect(follow(back(await actions({}, event)), init)).to.be.true;
          expect(visited).to.deep.equal([]);
        });
    });

    describe('for a visitor who came from an address with a query', () => {
      for (const [what, before, target] of [
        [
          'leads to the target if its query is another one',
          'https://example.org/page?id=7',
          'https://example.org/page?id=5',
        ],
        [
          'leads to the home page if the visitor came from a search',
          'https://example.org/?s=peace',
          'https://example.org/',
        ],
        [
          'leads to the target if this page differs from it by the query only',
          `${HERE.split('?')[0]}?id=7`,
          HERE.split('?')[0]!,
        ],
      ] as const)
        it(what, async () => {
          visit(before);
          stub(document, 'referrer', before);
          const link = back(await toUrl(target));
          expect(link.href).to.equal(target);
          expect(follow(link)).to.be.true;
          expect(visited).to.deep.equal([]);
        });

      it('leads to the list in that state, also in a browser that does not say which page was before', async () => {
        stub(window, 'navigation', undefined);
        stub(document, 'referrer', `${list}?page=3`);
        expect(back(await actions({}, event)).href).to.equal(`${list}?page=3`);
      });

      it('leads to the list as written if the referrer is another page', async () => {
        stub(document, 'referrer', 'https://example.org/events/speakers?page=3');
        expect(back(await actions({}, event)).href).to.equal(list);
      });
    });
  });
});
