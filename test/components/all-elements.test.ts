import { aTimeout, expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define.js';
import { media, testData } from '../support/browser.js';
import {
  TAGS,
  type Tag,
  catchWarnings,
  event,
  jsonScript,
  make,
  partElements,
  place,
  ready,
  textOf,
  until,
} from '../support/fixtures.js';
import { slidesOf } from '../support/slides.js';
import { countWatchers } from '../support/watchers.js';

type ReadyElement = HTMLElementTagNameMap[Tag] & LitElement;

/**
 * Attributes that name an element. A slideshow without a name warns in the console. Other elements name themselves, but
 * only inside `event-page`.
 */
const NAMED: Partial<Record<Tag, Record<string, string>>> = {
  'event-slideshow': { label: 'Photos of the meeting' },
  'event-agenda': { heading: 'What happens' },
  'event-speakers': { heading: 'Who speaks' },
  'event-media': { heading: 'Watch and read' },
};
const PARTS = TAGS.filter((tag) => tag !== 'event-page');

/** The boolean attributes of each element, with their properties. */
const BOOLEANS: Partial<Record<Tag, (readonly [string, string])[]>> = {
  'event-recommendations': [['ordered', 'ordered']],
  'event-slideshow': [
    ...['autoplay', 'download', 'history', 'loop', 'thumbnails'].map((name) => [name, name] as const),
    ['no-enlarge', 'noEnlarge'],
  ],
};
/** Values of a boolean attribute. React 18 and Astro write "false", Python and .NET "False". */
const BOOLEAN_VALUES = [
  ['false', false],
  ['False', false],
  ['', true],
  ['true', true],
  ['loop', true],
] as const;

/** Attribute values of a wrong type. */
const WRONG_TEXTS = [
  ...['', ' ', 'text', '7', '-1', 'NaN', 'null', 'true', '[]', '{}', '[[]]', '[null]', '{"name":{}}', '{', '<b>x</b>'],
  ...['javascript:alert(1)', '\ud800'],
];
/** Property values of a wrong type. */
const WRONG_VALUES = [null, undefined, true, 7, NaN, [], {}, [[]], [null], () => 1, new Date()];
/** Values that a property of the platform would not accept either. */
const WRONG_FOR_THE_PLATFORM = [10n, Symbol('s'), document, Object.create(null) as object];
/** The properties that accept any value. */
const ACCEPT_ANYTHING = ['details', 'items', 'strings'];

/** Shows an element with the event, rendered with everything inside it. */
async function showFull(tag: Tag, attributes: Record<string, string> = {}): Promise<ReadyElement> {
  const element = make(tag, { lang: 'en', ...NAMED[tag], ...attributes }, { details: event }) as ReadyElement;
  place(element);
  await settled(element);
  return element;
}

/** Waits until an element and the elements inside it are rendered, with all their slides. */
async function settled(element: ReadyElement): Promise<void> {
  await element.updateComplete;
  for (const inner of elementsIn(element)) await inner.updateComplete;
  await aTimeout(0);
  // A slideshow renders its hidden slides shortly after the current one.
  const slides = [element, ...elementsIn(element)].flatMap(slidesOf);
  await until(() => slides.every((slide) => slide.childElementCount), 'a slide stays empty');
}

const elementsIn = (element: Element): ReadyElement[] =>
  TAGS.flatMap((tag) => [...(element.shadowRoot?.querySelectorAll(tag) ?? [])] as ReadyElement[]);

/** Returns the text of an element, through the shadow roots of the package. */
function content(element: Element): string {
  return [textOf(element.shadowRoot!), ...elementsIn(element).map(content)].join(' ').trim();
}

/** The nodes that a browser makes of this HTML. */
const nodesOf = (html: string): ChildNode[] => [...new DOMParser().parseFromString(html, 'text/html').body.childNodes];

const classOf = (tag: Tag): typeof LitElement => customElements.get(tag) as unknown as typeof LitElement;

for (const tag of TAGS)
  describe(`<${tag}>`, () => {
    describe('when a script creates it', () => {
      it('has false in each boolean property by default: Vue asks for the type of the value', () => {
        const element = document.createElement(tag) as unknown as Record<string, unknown>;
        for (const [, property] of BOOLEANS[tag] ?? []) expect(element[property], property).to.equal(false);
      });

      it('is off in each boolean attribute with the value "false", and on with any other value', () => {
        const element = document.createElement(tag);
        for (const [attribute, name] of BOOLEANS[tag] ?? [])
          for (const [value, isOn] of BOOLEAN_VALUES) {
            element.setAttribute(attribute, value);
            expect((element as unknown as Record<string, unknown>)[name], `${attribute}="${value}"`).to.equal(isOn);
            element.removeAttribute(attribute);
            expect((element as unknown as Record<string, unknown>)[name]).to.equal(false);
          }
      });

      it('adds no attributes and no children to itself, outside the page and in it', async () => {
        catchWarnings();
        const element = document.createElement(tag) as ReadyElement;
        expect(element.outerHTML).to.equal(`<${tag}></${tag}>`);
        place(element);
        await settled(element);
        expect(element.outerHTML).to.equal(`<${tag}></${tag}>`);
      });

      it('does not change the author’s children and attributes when it has data', async () => {
        const element = make(tag, { ...NAMED[tag], id: 'mine', class: 'theirs' }, { details: event }) as ReadyElement;
        element.append(make('p', { class: 'fallback' }, { textContent: 'Fallback' }));
        const before = element.outerHTML;
        place(element);
        await settled(element);
        expect(element.outerHTML).to.equal(before);
      });

      it('writes nothing on itself while it loads, fails and shows its data, so hydration finds the HTML of the server', async () => {
        catchWarnings();
        const slow = testData('slow', { ms: 200, body: JSON.stringify(event) });
        const list =
          '<h1>Title</h1><ul><li><a href="/one"><img src="/test-data/picture?n=h" alt="One">One</a></li></ul>';
        const elements = [
          make(tag, { ...NAMED[tag], src: slow }),
          make(tag, { ...NAMED[tag], src: testData('status', { code: 404 }) }),
          make(tag, { ...NAMED[tag], from: 'page' }),
          make(tag, { ...NAMED[tag], 'data-heading': 'A heading' }),
        ] as ReadyElement[];
        for (const element of elements) element.append(...nodesOf(list));
        const written: string[] = [];
        const observer = new MutationObserver((records) => {
          for (const { attributeName, addedNodes } of records) written.push(attributeName ?? addedNodes[0]!.nodeName);
        });
        for (const element of elements) observer.observe(element, { attributes: true, childList: true, subtree: true });
        place(...elements);
        await ready(elements[0]!.parentElement!);
        // The words of a warning are a lazy part.
        await import('../../src/page/diagnostics.js');
        await aTimeout(0);
        expect(written).to.deep.equal([]);
        observer.disconnect();
      });

      it('passes axe without data', async () => {
        catchWarnings();
        const element = document.createElement(tag) as ReadyElement;
        place(element);
        await settled(element);
        await expect(element).to.be.accessible();
      });
    });

    describe('with data', () => {
      for (const [where, attributes] of Object.entries<Record<string, string>>({
        'by default': {},
        'from right to left': { dir: 'rtl' },
        'on a page in German': { lang: 'de' },
        'on a page in Arabic': { lang: 'ar', dir: 'rtl' },
      }))
        it(`passes axe ${where}`, async () => {
          await expect(await showFull(tag, attributes)).to.be.accessible();
        });

      it('shows the same content after a move, and after a removal', async () => {
        const element = await showFull(tag);
        const before = content(element);
        expect(before).not.to.equal('');
        place(element);
        await settled(element);
        expect(content(element)).to.equal(before);
        element.remove();
        await aTimeout(50);
        place(element);
        await settled(element);
        expect(content(element)).to.equal(before);
      });

      it('dispatches details-load once for the same data, even after a move or if it is set again', async () => {
        const element = make(tag, NAMED[tag], { details: event }) as ReadyElement;
        let loads = 0;
        element.addEventListener('details-load', (load) => void (load.target === element && loads++));
        place(element);
        await settled(element);
        place(element);
        await settled(element);
        element.details = structuredClone(event);
        await settled(element);
        expect(loads).to.equal(1);
        element.details = { ...structuredClone(event), name: 'Another event' };
        await settled(element);
        expect(loads).to.equal(2);
      });

      it('is hidden by the hidden attribute', async () => {
        expect((await showFull(tag, { hidden: '' })).checkVisibility()).to.be.false;
      });

      it('shows the same content in a clone', async () => {
        catchWarnings();
        const element = make(tag, { lang: 'en', ...NAMED[tag], details: JSON.stringify(event) }) as ReadyElement;
        place(element);
        await settled(element);
        const copy = element.cloneNode(true) as ReadyElement;
        place(copy);
        await settled(copy);
        expect(content(copy)).to.equal(content(element));
      });
    });

    describe('with data of a wrong type', () => {
      it('renders without errors for any attribute value', async () => {
        catchWarnings();
        const errors = watchErrors();
        for (const text of WRONG_TEXTS) {
          const element = make(tag, NAMED[tag]) as ReadyElement;
          for (const name of classOf(tag).observedAttributes) if (name !== 'src') element.setAttribute(name, text);
          place(element);
          await settled(element);
          element.remove();
        }
        expect(errors()).to.deep.equal([]);
      });

      it('renders without errors for any property value', async () => {
        catchWarnings();
        const errors = watchErrors();
        const failures: string[] = [];
        for (const name of classOf(tag).elementProperties.keys()) {
          const values = ACCEPT_ANYTHING.includes(String(name))
            ? [...WRONG_VALUES, ...WRONG_FOR_THE_PLATFORM]
            : WRONG_VALUES;
          for (const [i, value] of values.entries()) {
            const element = make(tag, NAMED[tag], name === 'details' ? {} : { details: event }) as ReadyElement;
            try {
              Object.assign(element, { [name]: value });
              place(element);
              await element.updateComplete;
            } catch (error) {
              failures.push(`${String(name)} with value ${i}: ${String(error)}`);
            }
            element.remove();
          }
        }
        await aTimeout(50);
        expect([...failures, ...errors()]).to.deep.equal([]);
      });
    });

    it('leaves no listener and no observer after it is removed', async () => {
      catchWarnings();
      const first = await showFull(tag);
      first.remove();
      await aTimeout(50);
      const watchers = countWatchers();
      for (let times = 0; times < 3; times++) {
        const element = await showFull(tag);
        element.remove();
        await aTimeout(20);
      }
      expect(watchers()).to.deep.equal([]);
    });
  });

describe('All elements together', () => {
  it('have no outline of a theme around them while a control inside has the focus', async () => {
    const theme = document.createElement('style');
    theme.textContent = ':focus { outline: 2px solid red; }';
    const home = place(
      theme,
      make('event-actions', {}, { details: event }),
      make('event-slideshow', { label: 'Photos' }, { details: event }),
    );
    await ready(home);
    for (const element of home.querySelectorAll<HTMLElement>('event-actions, event-slideshow')) {
      element.shadowRoot!.querySelector('button')!.focus();
      expect(element.shadowRoot!.activeElement?.localName, element.localName).to.equal('button');
      expect(getComputedStyle(element).outlineStyle).to.equal('none');
    }
  });

  // Two slideshows with the same name cause a warning.
  beforeEach(() => void catchWarnings());

  it('stay the same if the package defines them twice', async () => {
    const before = TAGS.map((tag) => customElements.get(tag));
    const address = '/src/define/event-page.ts?second-copy';
    await import(address);
    expect(TAGS.map((tag) => customElements.get(tag))).to.deep.equal(before);
  });

  it('share one live region', async () => {
    for (const tag of TAGS) await showFull(tag);
    expect(document.querySelectorAll('[aria-live]')).to.have.length(1);
  });

  it('read their fields from a JSON script of the whole event', async () => {
    for (const tag of PARTS) {
      const element = make(tag, { lang: 'en', ...NAMED[tag] }) as ReadyElement;
      element.append(jsonScript(event));
      place(element);
      await settled(element);
      expect(content(element), tag).to.equal(content(await showFull(tag)));
    }
  });

  it('show the same content inside an event-page as alone', async () => {
    const page = make('event-page', { lang: 'en' }, { details: event });
    const inside = PARTS.map((tag) => make(tag, NAMED[tag]) as ReadyElement);
    page.append(...inside);
    place(page);
    await until(() => inside.every((element) => content(element)), 'an element stays empty');
    for (const [i, tag] of PARTS.entries()) {
      await settled(inside[i]!);
      expect(content(inside[i]!), tag).to.equal(content(await showFull(tag)));
    }
  });

  it('keep a heading and an introduction on the same printed page as what follows', async () => {
    const details = { ...event, recommendations: { ...event.recommendations, description: 'Two rules came up.' } };
    const shown = [];
    for (const tag of PARTS) {
      const element = place(make(tag, NAMED[tag], { details })).querySelector<ReadyElement>(tag)!;
      await until(() => content(element), `${tag} stays empty`);
      await settled(element);
      shown.push(element);
    }
    await media({ type: 'print' });
    for (const part of ['heading', 'intro']) {
      const found = shown.flatMap((element) => partElements(element, part));
      expect(found, part).to.not.be.empty;
      for (const one of found) expect(getComputedStyle(one).breakAfter, one.textContent).to.equal('avoid');
    }
  });

  it('add no name to the window', async () => {
    const before = Object.keys(window);
    for (const tag of TAGS) await showFull(tag);
    expect(Object.keys(window).filter((name) => !before.includes(name))).to.deep.equal([]);
  });
});

/** Collects uncaught errors until the returned function is called. */
function watchErrors(): () => string[] {
  const found: string[] = [];
  const record = (event: ErrorEvent | PromiseRejectionEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    found.push(String(event instanceof ErrorEvent ? event.error : event.reason));
  };
  window.addEventListener('error', record, true);
  window.addEventListener('unhandledrejection', record, true);
  return () => {
    window.removeEventListener('error', record, true);
    window.removeEventListener('unhandledrejection', record, true);
    return found;
  };
}
