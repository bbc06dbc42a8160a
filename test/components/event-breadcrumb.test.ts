import { expect } from '@open-wc/testing';
import '../../src/define/event-breadcrumb.js';
import { axNodes } from '../support/browser.js';
import { catchWarnings, event, parts, show, spoken, textOf } from '../support/fixtures.js';

const HERE = location.href.replace(/[?#].*$/, '');
const trail = (...crumbs: unknown[]): Record<string, string> => ({ items: JSON.stringify(crumbs) });
const home = { name: 'Home', url: '/home' };
const events = { name: 'Events', url: '/events' };
const entries = (element: Element): string[] => [...element.shadowRoot!.querySelectorAll('li')].map(textOf);
/** Returns the entries that are marked as the current page, with their roles. */
const current = async (): Promise<string[]> =>
  (await axNodes())
    .filter(({ properties }) => properties['current'] === 'page')
    .map(({ role, name, children }) => `${role} ${name || children[0]?.name}`);

function addCanonical(href: string): void {
  const link = Object.assign(document.createElement('link'), { rel: 'canonical', href });
  document.head.append(link);
}

afterEach(() => document.querySelector('link[rel="canonical"]')?.remove());

describe('<event-breadcrumb>', () => {
  it('is read as a navigation landmark with a list of links', async () => {
    await show('event-breadcrumb', { lang: 'en' }, { details: event });
    expect(await spoken()).to.deep.equal([
      'navigation Breadcrumb',
      'list',
      'listitem',
      'link Home',
      'listitem',
      'link Events',
      'listitem',
      'link Panel Discussions',
      'listitem',
    ]);
  });

  it('has no text between the entries that screen readers would read', async () => {
    await show('event-breadcrumb', {}, { details: event });
    const texts = (await axNodes()).filter(({ role }) => role === 'StaticText').map(({ name }) => name);
    expect(texts).to.deep.equal(['Home', 'Events', 'Panel Discussions', 'Legitimacy in UN Field Missions']);
  });

  it('takes its accessible name from an attribute', async () => {
    await show('event-breadcrumb', { label: 'You are here', ...trail(home) });
    expect(await spoken('navigation')).to.deep.equal(['navigation You are here']);
  });

  it('shows an entry with an unsafe address as text', async () => {
    catchWarnings();
    await show('event-breadcrumb', trail(home, { name: 'Events', url: 'javascript:alert(1)' }, { name: 'Here' }));
    expect(await spoken('link')).to.deep.equal(['link Home']);
  });

  for (const details of [{}, { breadcrumb: [] }, { name: 'Only a title' }])
    it(`renders nothing for ${JSON.stringify(details)}`, async () => {
      await show('event-breadcrumb', {}, { details });
      expect(await spoken()).to.deep.equal([]);
    });

  describe('the current entry', () => {
    it('is the name of the event, added at the end', async () => {
      await show('event-breadcrumb', {}, { details: event });
      expect(await current()).to.deep.equal(['generic Legitimacy in UN Field Missions']);
    });

    for (const [condition, last] of Object.entries<object>({
      'if it has no address': { name: 'This one' },
      'if it has the address of this page': { name: 'This one', url: HERE },
      'if it has the address of this page with another query and fragment': { name: 'This one', url: `${HERE}?a=b#c` },
    }))
      it(`is the last entry ${condition}`, async () => {
        const element = await show('event-breadcrumb', trail(home, last), { details: { name: 'A title' } });
        expect(entries(element)).to.deep.equal(['Home', 'This one']);
        expect(await current()).to.have.length(1);
      });

    it('is the last entry if it has the canonical address', async () => {
      addCanonical('https://example.org/canonical');
      const last = { name: 'This one', url: 'https://example.org/canonical?utm_source=mail' };
      const element = await show('event-breadcrumb', trail(home, last), { details: { name: 'A title' } });
      expect(entries(element)).to.deep.equal(['Home', 'This one']);
    });

    it('is the last entry if it has the address of the event', async () => {
      const details = { name: 'A title', url: 'https://example.org/event' };
      const last = { name: 'This one', url: 'https://example.org/event#top' };
      const element = await show('event-breadcrumb', trail(home, last), { details });
      expect(entries(element)).to.deep.equal(['Home', 'This one']);
    });

    it('is the last entry if it has the name of the event', async () => {
      const last = { name: 'A title', url: 'https://example.org/elsewhere' };
      const element = await show('event-breadcrumb', trail(home, last), { details: { name: 'A title' } });
      expect(entries(element)).to.deep.equal(['Home', 'A title']);
      expect(await spoken('link')).to.deep.equal(['link Home']);
    });

    it('is absent if the last entry leads to another page and there is no title', async () => {
      await show('event-breadcrumb', trail(home, events));
      expect(await current()).to.deep.equal([]);
      expect(await spoken('link')).to.deep.equal(['link Home', 'link Events']);
    });

    it('is never an entry before the last one', async () => {
      await show('event-breadcrumb', trail({ name: 'Home', url: HERE }, events, { name: 'Here' }));
      expect(await spoken('link')).to.deep.equal(['link Home', 'link Events']);
    });
  });

  describe('with the attribute current', () => {
    const crumbs = trail(home, events, { name: 'This one', url: HERE });

    it('missing: shows this page as text and marks it as current', async () => {
      const element = await show('event-breadcrumb', crumbs);
      expect(await spoken('link')).to.deep.equal(['link Home', 'link Events']);
      expect(parts(element, 'current')).to.deep.equal(['This one']);
      expect(await current()).to.deep.equal(['generic This one']);
    });

    it('"link": shows this page as a link and marks it as current', async () => {
      await show('event-breadcrumb', { current: 'link', ...crumbs });
      expect(await current()).to.deep.equal(['link This one']);
    });

    it('"link": shows text if there is no address', async () => {
      await show('event-breadcrumb', { current: 'link', ...trail(home, { name: 'This one' }) });
      expect(await current()).to.deep.equal(['generic This one']);
    });

    it('"hide": ends with the entry before this page', async () => {
      const element = await show('event-breadcrumb', { current: 'hide', ...crumbs });
      expect(entries(element)).to.deep.equal(['Home', 'Events']);
      expect(await current()).to.deep.equal([]);
    });

    it('"hide": does not add the name of the event', async () => {
      const element = await show('event-breadcrumb', { current: 'hide' }, { details: event });
      expect(entries(element)).to.deep.equal(['Home', 'Events', 'Panel Discussions']);
    });

    it('"hide": keeps a last entry that is not this page', async () => {
      const element = await show('event-breadcrumb', { current: 'hide', ...trail(home, events) });
      expect(entries(element)).to.deep.equal(['Home', 'Events']);
    });
  });

  it('sorts a BreadcrumbList by position', async () => {
    const list = {
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: '10', name: 'Here' },
        { '@type': 'ListItem', position: 2, name: 'Events', item: 'https://example.org/events' },
        { '@type': 'ListItem', position: 1, item: { '@id': 'https://example.org/', name: 'Home' } },
      ],
    };
    const element = await show('event-breadcrumb', {}, { details: { breadcrumb: list } });
    expect(entries(element)).to.deep.equal(['Home', 'Events', 'Here']);
    expect([...element.shadowRoot!.querySelectorAll('a')].map(({ href }) => href)).to.deep.equal([
      'https://example.org/',
      'https://example.org/events',
    ]);
  });

  it('wraps at 320 pixels without cutting off entries', async () => {
    const element = await show(
      'event-breadcrumb',
      trail(...Array<object>(9).fill({ name: 'A section with a name', url: '/a' })),
    );
    element.parentElement!.style.width = '320px';
    const { left, right } = element.getBoundingClientRect();
    for (const entry of element.shadowRoot!.querySelectorAll('li')) {
      const box = entry.getBoundingClientRect();
      expect(box.left >= left && box.right <= right).to.be.true;
    }
  });
});
