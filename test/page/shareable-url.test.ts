import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/define/event-actions.js';
import { shareableUrl } from '../../src/page/shareable-url.js';
import { make } from '../support/event.js';
import { place, until } from '../support/fixtures.js';

const HERE = location.href.replace(/#.*$/, '');

function withCanonical(href: string): void {
  document.head.append(make('link', { rel: 'canonical', href }));
}

afterEach(() => {
  document.querySelector('link[rel="canonical"]')?.remove();
  history.replaceState(null, '', HERE);
});

describe('The address to share', () => {
  it('is the canonical link, or else the address of the page', () => {
    expect(shareableUrl()).to.equal(HERE);
    withCanonical('/event');
    expect(shareableUrl()).to.equal(new URL('/event', HERE).href);
  });

  it('contains no fragment that is a place in the page', () => {
    history.replaceState(null, '', '#photo-3');
    expect(shareableUrl()).to.equal(HERE);
    withCanonical('/event#main');
    expect(shareableUrl()).to.equal(new URL('/event', HERE).href);
  });

  it('keeps the route of the page, also beside a canonical link without a route', () => {
    history.replaceState(null, '', '#/events/5#photo-3');
    expect(shareableUrl()).to.equal(`${HERE}#/events/5`);
    withCanonical('https://example.org/app');
    expect(shareableUrl()).to.equal('https://example.org/app#/events/5');
  });

  it('keeps the route of the canonical link', () => {
    history.replaceState(null, '', '#/events/5?from=mail');
    withCanonical('https://example.org/app#!/events/5');
    expect(shareableUrl()).to.equal('https://example.org/app#!/events/5');
  });

  for (const href of ['file:///C:/Users/name/event.html', 'blob:https://example.org/1', 'about:srcdoc', 'javascript:1'])
    it(`is never the canonical link ${href}`, () => {
      withCanonical(href);
      expect(shareableUrl()).to.equal(undefined);
    });

  it('has a web address or does not exist, whatever the canonical link is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl({ withFragments: true })), (href) => {
        document.querySelector('link[rel="canonical"]')?.remove();
        withCanonical(href);
        expect(shareableUrl() ?? 'https://none/').to.match(/^https?:[^#]*(?:#[/!][^#]*)?$/);
      }),
    );
  });

  describe('of a page without a web address, such as a preview', () => {
    /** Shows an element in a frame with such a page, and returns what it exposes. */
    async function inFrame(head = ''): Promise<string[]> {
      const frame = document.createElement('iframe');
      const script = new URL('../../src/define/event-actions.ts', import.meta.url).href;
      frame.srcdoc = `<!doctype html><html lang="en"><head>${head}</head><body><event-actions></event-actions><script type="module" src="${script}"></script></body></html>`;
      place(frame);
      const shadowRoot = (): ShadowRoot | null | undefined =>
        frame.contentDocument?.querySelector('event-actions')?.shadowRoot;
      await until(() => shadowRoot()?.querySelector('button'), 'the element in the frame was not rendered');
      const links = [...shadowRoot()!.querySelectorAll('a')].map((link) => decodeURIComponent(link.href));
      const buttons = [...shadowRoot()!.querySelectorAll('button')].map((button) => button.textContent.trim());
      return [...buttons, ...links];
    }

    it('is the canonical link', async () => {
      const [, share, copy, email] = await inFrame('<link rel="canonical" href="https://example.org/event">');
      expect([share, copy]).to.deep.equal(['Share', 'Copy link']);
      expect(email).to.include('https://example.org/event').and.not.to.include('about:');
    });

    it('does not exist without a canonical link, so there is no Share', async () => {
      expect(await inFrame()).to.deep.equal(['Print']);
    });
  });
});
