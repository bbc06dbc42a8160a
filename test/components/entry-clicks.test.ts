import { expect } from '@open-wc/testing';
import '../../src/define/event-articles.js';
import '../../src/define/event-page.js';
import '../../src/define/event-recent.js';
import { axNodes, click, dragMouse, media } from '../support/browser.js';
import { make, partElements, place, show, until } from '../support/fixtures.js';

type Shown = HTMLElementTagNameMap['event-articles' | 'event-recent'];

const TEXT = 'A description that is long enough for a selection of several of its words with the mouse.';
const entries = [
  { name: 'One', headline: 'One', url: '#one', startDate: '2014-11-25', description: TEXT },
  { name: 'Two', headline: 'Two', startDate: '2014-11-26', description: TEXT },
];

/** The links that were followed, with the modifier keys that were pressed. */
const followed: string[] = [];

/** Notes the links that a click leads to, and prevents the navigation. */
function onClick(event: MouseEvent): void {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  if (!link || event.defaultPrevented) return;
  event.preventDefault();
  followed.push(link.hash + (event.ctrlKey ? ' with Ctrl' : ''));
}

beforeEach(() => {
  followed.length = 0;
  window.addEventListener('click', onClick);
});
afterEach(() => {
  window.removeEventListener('click', onClick);
  getSelection()!.removeAllRanges();
});

const description = (element: Shown, entry = 0): HTMLElement => partElements(element, 'description')[entry]!;

/** The place in an entry that is right of the start of a text, in its first line. */
const inText = (element: HTMLElement, dx: number): { x: number; y: number } => {
  const { left, top } = element.getBoundingClientRect();
  return { x: left + dx, y: top + 10 };
};

for (const tag of ['event-articles', 'event-recent'] as const)
  describe(`A click in an entry of <${tag}>`, () => {
    const list = (): Promise<Shown> => show(tag, { lang: 'en' }, { items: entries });

    it('leads to the link of the entry from its text', async () => {
      await click(description(await list()));
      expect(followed).to.deep.equal(['#one']);
    });

    if (tag === 'event-recent')
      it('leads to the link of the entry from its date', async () => {
        await click(inText(partElements(await list(), 'date')[0]!, 20));
        expect(followed).to.deep.equal(['#one']);
      });

    it('leads to the link of the entry from the space around the text', async () => {
      const element = await list();
      const { left, bottom } = element.shadowRoot!.querySelector('li')!.getBoundingClientRect();
      await click({ x: left + 5, y: bottom - 6 });
      expect(followed).to.deep.equal(['#one']);
    });

    it('hits the link itself in the space around the text, so that all ways to open a link work there', async () => {
      const element = await list();
      const { left, bottom } = element.shadowRoot!.querySelector('li')!.getBoundingClientRect();
      expect((element.shadowRoot!.elementFromPoint(left + 5, bottom - 6) as HTMLAnchorElement).hash).to.equal('#one');
    });

    it('does nothing in an entry without a link', async () => {
      const element = await list();
      await click(description(element, 1));
      expect(followed).to.deep.equal([]);
    });

    it('is no click if it selects text, which stays selectable', async () => {
      const element = await list();
      const text = description(element);
      await dragMouse(inText(text, 4), inText(text, 160));
      expect(String(getSelection()).trim()).not.to.equal('');
      expect(followed).to.deep.equal([]);
    });

    it('leads to the link again after the selection has gone', async () => {
      const element = await list();
      const text = description(element);
      await dragMouse(inText(text, 4), inText(text, 160));
      await click(inText(text, 250));
      expect(followed).to.deep.equal(['#one']);
    });

    it('keeps the modifier keys, as for a new tab', async () => {
      const element = await list();
      description(element).dispatchEvent(
        new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ctrlKey: true }),
      );
      expect(followed).to.deep.equal(['#one with Ctrl']);
    });

    it('does nothing if the page has handled it', async () => {
      const element = await list();
      element.addEventListener('click', (event) => event.preventDefault(), { capture: true, once: true });
      await click(description(element));
      expect(followed).to.deep.equal([]);
    });

    it('leads to a link inside the text if it hits that link', async () => {
      const content = [{ tag: 'a', href: '#note', content: ['The note'] }, ' and more text'];
      const element = await show(tag, {}, { items: [{ ...entries[0], descriptionContent: [content] }] });
      await click(inText(description(element), 15));
      expect(followed).to.deep.equal(['#note']);
      await click(inText(description(element), 110));
      expect(followed).to.deep.equal(['#note', '#one']);
    });

    it('works inside an event-page as well', async () => {
      const page = make('event-page', {}, { details: { name: 'Title', recentEvents: entries, articles: entries } });
      place(page);
      const inside = (): Shown | null | undefined => page.shadowRoot?.querySelector(tag);
      await until(() => inside()?.shadowRoot?.querySelector('li'), 'there are no entries');
      await click(description(inside()!));
      expect(followed).to.deep.equal(['#one']);
    });

    it('changes nothing that assistive technology is told', async () => {
      await list();
      const links = (await axNodes()).filter(({ role }) => role === 'link').map(({ name }) => name);
      expect(links).to.deep.equal(['One']);
    });

    it('is no part of print, where addresses follow their links', async () => {
      const element = await list();
      await media({ type: 'print' });
      const { position, content } = getComputedStyle(element.shadowRoot!.querySelector('li a')!, '::after');
      expect([position, content.includes('#one')]).to.deep.equal(['static', true]);
    });
  });
