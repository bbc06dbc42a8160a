import { expect } from '@open-wc/testing';
import '../../src/define/event-breadcrumb.js';
import { axNodes } from '../support/browser.js';
import { catchWarnings, event, parts, show, spoken, textOf } from '../support/fixtures.js';

const HERE = location.href.replace(/[?#].*$/, '');
const trail = (...crumbs: unknown[]): Record<string, string> => ({ items: JSON.stringify(crumbs) });
const home = { name: 'Home', url: '/home' };
const events = { name: 'Events', url: '/events' };
const entries = (element: Element): string[] => [...element.shadowRoot!.querySelectorAll('li')].map(textOf);
/** The entries that say that they are this page, with their roles. */
const current = async (): Promise<string[]> =>
  (await axNodes())
    .filter(({ properties }) => properties['current'] === 'page')
    .map(({ role, name, children }) => `${role} ${name || children[0]?.name}`);

function canonical(href: string): void {
  const link = Object.assign(document.createElement('link'), { rel: 'canonical', href });
  document.head.append(link);
}

afterEach(() => document.querySelector('link[rel="canonical"]')?.remove());

describe('<event-breadcrumb>', () => {
  it('is heard as a navigation landmark with a list of links', async () => {
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

  it('shows nothing between the entries that would be read', async () => {
    await show('event-breadcrumb', {}, { details: event });
    const texts = (await axNodes()).filter(({ role }) => role === 'StaticText').map(({ name }) => name);
    expect(texts).to.deep.equal(['Home', 'Events', 'Panel Discussions', 'Legitimacy in UN Field Missions']);
  });

  it('has the name that it is given', async () => {
    await show('event-breadcrumb', { label: 'You are here', ...trail(home) });
    expect(await spoken('navigation')).to.deep.equal(['navigation You are here']);
  });

  it('shows a name with an unsafe address as text', async () => {
    catchWarnings();
    await show('event-breadcrumb', trail(home, { name: 'Events', url: 'javascript:alert(1)' }, { name: 'Here' }));
    expect(await spoken('link')).to.deep.equal(['link Home']);
  });

  for (const details of [{}, { breadcrumb: [] }, { name: 'Only a title' }])
    it(`renders nothing for ${JSON.stringify(details)}`, async () => {
      await show('event-breadcrumb', {}, { details });
      expect(await spoken()).to.deep.equal([]);
    });

  describe('the entry of this page', () => {
    it('is the event’s name, added at the end', async () => {
      await show('event-breadcrumb', {}, { details: event });
      expect(await current()).to.deep.equal(['generic Legitimacy in UN Field Missions']);
    });

    for (const [what, last] of Object.entries<object>({
      'without an address': { name: 'This one' },
      'with the address of this page': { name: 'This one', url: HERE },
      'with that address and another query and hash': { name: 'This one', url: `${HERE}?a=b#c` },
    }))
      it(`is the last one ${what}`, async () => {
        const element = await show('event-breadcrumb', trail(home, last), { details: { name: 'A title' } });
        expect(entries(element)).to.deep.equal(['Home', 'This one']);
        expect(await current()).to.have.length(1);
      });

    it('is the last one with the canonical address', async () => {
      canonical('https://example.org/canonical');
      const last = { name: 'This one', url: 'https://example.org/canonical?utm_source=mail' };
      const element = await show('event-breadcrumb', trail(home, last), { details: { name: 'A title' } });
      expect(entries(element)).to.deep.equal(['Home', 'This one']);
    });

    it('is the last one with the event’s address', async () => {
      const details = { name: 'A title', url: 'https://example.org/event' };
      const last = { name: 'This one', url: 'https://example.org/event#top' };
      const element = await show('event-breadcrumb', trail(home, last), { details });
      expect(entries(element)).to.deep.equal(['Home', 'This one']);
    });

    it('is the last one with the event’s name', async () => {
      const last = { name: 'A title', url: 'https://example.org/elsewhere' };
      const element = await show('event-breadcrumb', trail(home, last), { details: { name: 'A title' } });
      expect(entries(element)).to.deep.equal(['Home', 'A title']);
      expect(await spoken('link')).to.deep.equal(['link Home']);
    });

    it('is not known where the last one leads elsewhere and there is no title', async () => {
      await show('event-breadcrumb', trail(home, events));
      expect(await current()).to.deep.equal([]);
      expect(await spoken('link')).to.deep.equal(['link Home', 'link Events']);
    });

    it('is never one before the last', async () => {
      await show('event-breadcrumb', trail({ name: 'Home', url: HERE }, events, { name: 'Here' }));
      expect(await spoken('link')).to.deep.equal(['link Home', 'link Events']);
    });
  });

  describe('with current', () => {
    const crumbs = trail(home, events, { name: 'This one', url: HERE });

    it('text (or none), shows this page as text and says that it is this page', async () => {
      const element = await show('event-breadcrumb', crumbs);
      expect(await spoken('link')).to.deep.equal(['link Home', 'link Events']);
      expect(parts(element, 'current')).to.deep.equal(['This one']);
      expect(await current()).to.deep.equal(['generic This one']);
    });

    it('link, makes it a link that says so', async () => {
      await show('event-breadcrumb', { current: 'link', ...crumbs });
      expect(await current()).to.deep.equal(['link This one']);
    });

    it('link, shows text where there is no address', async () => {
      await show('event-breadcrumb', { current: 'link', ...trail(home, { name: 'This one' }) });
      expect(await current()).to.deep.equal(['generic This one']);
    });

    it('hide, ends with the entry above', async () => {
      const element = await show('event-breadcrumb', { current: 'hide', ...crumbs });
      expect(entries(element)).to.deep.equal(['Home', 'Events']);
      expect(await current()).to.deep.equal([]);
    });

    it('hide, adds no title either', async () => {
      const element = await show('event-breadcrumb', { current: 'hide' }, { details: event });
      expect(entries(element)).to.deep.equal(['Home', 'Events', 'Panel Discussions']);
    });

    it('hide, keeps a last entry that is not this page', async () => {
      const element = await show('event-breadcrumb', { current: 'hide', ...trail(home, events) });
      expect(entries(element)).to.deep.equal(['Home', 'Events']);
    });
  });

  it('follows the position of a BreadcrumbList', async () => {
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

  it('wraps at 320 pixels instead of cutting off', async () => {
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
