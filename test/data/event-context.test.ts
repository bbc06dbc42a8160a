import { aTimeout, expect } from '@open-wc/testing';
import { EventPageElement } from '../../src/components/event-page.js';
import { EventRecommendationsElement } from '../../src/components/event-recommendations/event-recommendations.js';
import { stopTime } from '../support/clock.js';
import { catchWarnings, make, place, textOf, until } from '../support/fixtures.js';

// This file imports no `define/` module, because its tests define the elements in different orders.

// Hides the warnings of elements that have no event for a while.
beforeEach(() => void catchWarnings());

const items = (element: Element): string[] =>
  [...(element.shadowRoot?.querySelectorAll('li') ?? [])].map((entry) => textOf(entry));
/** Waits until an element shows these entries. */
const untilShown = (element: Element, ...names: string[]) =>
  until(() => items(element).join() === names.join(), `"${names.join()}" was not shown`);

let run = 0;

/** Returns tags that no other test has defined, and the functions that define them. */
function newTags() {
  run++;
  const [pageTag, partTag] = [`event-page-${run}`, `event-recommendations-${run}`] as const;
  return {
    pageTag,
    partTag,
    definePage: () => customElements.define(pageTag, class extends EventPageElement {}),
    definePart: () => customElements.define(partTag, class extends EventRecommendationsElement {}),
  };
}

function page(tag: string, name: string, ...children: Node[]): EventPageElement {
  const element = document.createElement(tag) as EventPageElement;
  element.details = { recommendations: [name] };
  element.append(...children);
  return element;
}

describe('The event of the surrounding page', () => {
  describe('with elements that are defined later', () => {
    it('reaches an element that is defined before its page', async () => {
      const { pageTag, partTag, definePage, definePart } = newTags();
      definePart();
      const part = document.createElement(partTag);
      place(page(pageTag, 'one', part));
      await aTimeout(50);
      expect(items(part)).to.deep.equal([]);
      definePage();
      await untilShown(part, 'one');
    });

    it('reaches an element that is defined after its page', async () => {
      const { pageTag, partTag, definePage, definePart } = newTags();
      definePage();
      const part = document.createElement(partTag);
      place(page(pageTag, 'one', part));
      await aTimeout(50);
      definePart();
      await untilShown(part, 'one');
    });

    it('comes from the inner of two nested pages, even if the inner one is defined last', async () => {
      const [outer, inner] = [newTags(), newTags()];
      outer.definePage();
      inner.definePart();
      const part = document.createElement(inner.partTag);
      place(page(outer.pageTag, 'outer', page(inner.pageTag, 'inner', part)));
      await untilShown(part, 'outer');
      inner.definePage();
      await untilShown(part, 'inner');
    });
  });

  describe('with elements that move', () => {
    const tags = newTags();
    before(() => {
      tags.definePage();
      tags.definePart();
    });

    it('is the event of the new page after a move', async () => {
      const part = document.createElement(tags.partTag);
      const other = page(tags.pageTag, 'two');
      place(page(tags.pageTag, 'one', part), other);
      await untilShown(part, 'one');
      other.append(part);
      await untilShown(part, 'two');
    });

    it('is current after a removed element is added again', async () => {
      const part = document.createElement(tags.partTag);
      const home = page(tags.pageTag, 'one', part);
      place(home);
      await untilShown(part, 'one');
      part.remove();
      home.details = { recommendations: ['changed'] };
      await aTimeout(50);
      home.append(part);
      await untilShown(part, 'changed');
    });

    it('does not change when the page before the move changes', async () => {
      const part = document.createElement(tags.partTag);
      const [first, second] = [page(tags.pageTag, 'one', part), page(tags.pageTag, 'two')];
      place(first, second);
      await untilShown(part, 'one');
      second.append(part);
      await untilShown(part, 'two');
      const { tick } = stopTime();
      first.details = { recommendations: ['changed'] };
      await first.updateComplete;
      await tick(60_000);
      expect(items(part)).to.deep.equal(['two']);
    });

    it('is no longer shown after a move out of all pages', async () => {
      const part = document.createElement(tags.partTag);
      place(page(tags.pageTag, 'one', part));
      await untilShown(part, 'one');
      place(part);
      await untilShown(part);
    });

    it('still reaches the elements after their page moves', async () => {
      const part = document.createElement(tags.partTag);
      const home = page(tags.pageTag, 'one', part);
      place(home);
      await untilShown(part, 'one');
      place(home);
      home.details = { recommendations: ['changed'] };
      await untilShown(part, 'changed');
    });
  });

  describe('through shadow roots', () => {
    const tags = newTags();
    before(() => {
      tags.definePage();
      tags.definePart();
    });

    /** Wraps a node in shadow roots, which are open and closed in turn. */
    function inShadow(depth: number, content: Node): Node {
      if (!depth) return content;
      const host = document.createElement('div');
      host.attachShadow({ mode: depth % 2 ? 'open' : 'closed' }).append(inShadow(depth - 1, content));
      return host;
    }

    it('reaches an element three shadow roots deep', async () => {
      const part = document.createElement(tags.partTag);
      place(page(tags.pageTag, 'one', inShadow(3, part)));
      await untilShown(part, 'one');
    });

    it('reaches an element two shadow roots deep, even if its page is defined later', async () => {
      const later = newTags();
      later.definePart();
      const part = document.createElement(later.partTag);
      place(page(later.pageTag, 'one', inShadow(2, part)));
      await aTimeout(50);
      later.definePage();
      await untilShown(part, 'one');
    });
  });

  it('is read from any context provider that uses the shared key', async () => {
    const { partTag, definePart } = newTags();
    definePart();
    const home = place();
    home.addEventListener('context-request', (request) => {
      const { context, callback } = request as Event & { context: unknown; callback: (value: unknown) => void };
      if (context !== Symbol.for('event-page-elements/event')) return;
      request.stopPropagation();
      callback({ details: undefined, loading: false, headingLevel: 4, strings: undefined });
    });
    const part = document.createElement(partTag) as EventRecommendationsElement;
    Object.assign(part, { heading: 'Asked for', items: ['one'] });
    home.append(part);
    await untilShown(part, 'one');
    expect(part.shadowRoot!.querySelector('h5')).to.exist;
  });
});

describe('An import of an element class', () => {
  it('defines no element and adds no live region', () => {
    expect(make('div').attributes).to.have.length(0);
    expect(customElements.get('event-page')).to.be.undefined;
    expect(customElements.get('event-recommendations')).to.be.undefined;
    expect(document.querySelector('[aria-live]')).to.be.null;
  });
});
