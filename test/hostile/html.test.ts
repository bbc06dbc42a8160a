/**
 * Tests all elements with hostile attributes and hostile HTML. In many CMSs even the lowest role may write data into a
 * page, and no CMS checks attributes and JSON: no script runs, no unsafe address reaches an attribute, no text becomes
 * markup, and the rest of the page works.
 */
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { upgrade } from '../../src/upgrade.js';
import { catchWarnings, event, make, place, ready, TAGS } from '../support/fixtures.js';
import { harm, HOSTILE } from '../support/harmless.js';
import { expectHarmless, expectTheRestToWork } from './expectations.js';

/** The attributes that take all data, or all words, in one value. */
const WHOLE = ['details', 'src', 'from', 'strings', 'items'];

/** JSON text for an attribute, in which V stands for a value. */
const ITEMS =
  '{"itemListElement": [{"name": V, "url": V, "contentUrl": V, "caption": V, "description": V, "srcset": V}]}';

beforeEach(() => {
  catchWarnings();
});

const observed = (tag: string): readonly string[] =>
  (customElements.get(tag) as unknown as { observedAttributes: readonly string[] }).observedAttributes;

describe('hostile HTML', () => {
  for (const tag of TAGS) {
    // One data source at a time, since the first one hides the others; all overrides at once.
    const sources = observed(tag).filter((name) => WHOLE.includes(name));
    const overrides = observed(tag).filter((name) => !WHOLE.includes(name));
    for (const names of [...sources.map((name) => [name]), overrides])
      it(`<${tag}>: does no harm in ${names.length === 1 ? names[0]! : 'the other attributes'}`, async () => {
        const details = names.includes('details') ? undefined : event;
        const filled = (value: string): HTMLElement =>
          make(tag, Object.fromEntries(names.map((name) => [name, value])), { details });
        await expectHarmless(...HOSTILE.map(filled));
        await expectTheRestToWork();
      });

    it(`<${tag}>: does no harm inside JSON in an attribute`, async () => {
      await expectHarmless(
        ...HOSTILE.map((value) => {
          const text = JSON.stringify(value);
          const details = JSON.stringify(event).replaceAll(/"(?:https|A |More|The )[^"]*"/g, () => text);
          const strings = `{"nextImage": ${text}, "print": ${text}, "viewMore": ${text}}`;
          return make(tag, { details, strings, items: ITEMS.replaceAll('V', () => text) });
        }),
      );
      await expectTheRestToWork();
    });

    it(`<${tag}>: does no harm in the author’s HTML`, async () => {
      await expectHarmless(
        ...HOSTILE.map((value) => {
          const element = make(tag);
          element.append(...authorsNodes(value));
          return element;
        }),
      );
      await expectTheRestToWork();
    });

    it(`.${tag}: does no harm in data attributes beside a class name`, async () => {
      const nodes = HOSTILE.map((value) => {
        const node = make('div', { class: tag, 'data-onclick': value, 'data-style': value, 'data-inner-html': value });
        for (const name of observed(tag)) if (name !== 'src') node.setAttribute(`data-${name}`, value);
        node.setAttribute(
          'data-items',
          ITEMS.replaceAll('V', () => JSON.stringify(value)),
        );
        // `event-actions` with content stays as it was written.
        if (tag !== 'event-actions') node.append(...authorsNodes(value));
        return node;
      });
      const home = place(...nodes);
      const elements = upgrade(home);
      expect(elements.map(({ localName }) => localName)).to.deep.equal(HOSTILE.map(() => tag));
      for (const element of elements)
        expect(element.getAttributeNames().filter((name) => /^on|^style$|html/i.test(name))).to.deep.equal([]);
      await ready(home);
      expect(harm(home)).to.deep.equal([]);
      home.remove();
      await expectTheRestToWork();
    });
  }

  it('does no harm as names and ids of nodes in the page', async () => {
    // DOM clobbering: forms and images with names become properties of the document.
    const names = [
      'event-page-elements',
      'config',
      'litNonce',
      'getElementById',
      'baseURI',
      'currentScript',
      'cookie',
      'body',
      'upgrade',
    ];
    const clobbering = names.map((name) => make('img', { name, id: name, alt: '' }));
    const form = make('form', { id: 'documentElement', name: 'querySelectorAll' });
    form.append(make('input', { name: 'attributes' }), make('input', { name: 'childNodes' }));
    place(form, ...clobbering);
    await expectTheRestToWork();
  });
});

/**
 * Returns an author’s nodes in which every address, text and attribute is hostile. They have no event handlers: no CMS
 * lets them through, and the elements do not change them.
 */
function authorsNodes(value: string): Node[] {
  const set = (tag: keyof HTMLElementTagNameMap, attributes: string[], ...children: (Node | string)[]): HTMLElement => {
    const element = document.createElement(tag);
    for (const name of attributes) element.setAttribute(name, value);
    element.append(...children);
    return element;
  };
  // Without src, so that the browser itself fetches nothing hostile.
  const img = set('img', ['alt', 'data-src', 'data-srcset', 'sizes', 'width', 'lang', 'id', 'title']);
  const link = (): HTMLElement => {
    const element = document.createElement('a');
    element.dataset['test'] = '';
    element.setAttribute('href', value);
    element.append(value);
    return element;
  };
  const figure = set(
    'figure',
    ['lang'],
    set('a', ['href'], img),
    set('figcaption', ['lang', 'dir'], value, set('em', ['lang'], value), link(), set('cite', [], value)),
  );
  const list = set(
    'ul',
    [],
    set('li', ['id'], link(), set('time', ['datetime'], value), set('p', [], value)),
    set('li', [], value),
  );
  return [
    set('h2', ['id'], link()),
    set('p', [], value, link()),
    list,
    figure,
    set('noscript', [], `<img src="${value}">`),
  ];
}
