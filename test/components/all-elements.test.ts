import { aTimeout, expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define.js';
import { TAGS, type Tag, catchWarnings, event, jsonScript, make, place, textOf, until } from '../support/fixtures.js';
import { slidesOf } from '../support/slides.js';
import { countWatchers } from '../support/watchers.js';

type ReadyElement = HTMLElementTagNameMap[Tag] & LitElement;

/** A slideshow without a name says so in the console; the others need none. */
const NAMED: Partial<Record<Tag, Record<string, string>>> = { 'event-slideshow': { label: 'Photos of the meeting' } };
const PARTS = TAGS.filter((tag) => tag !== 'event-page');

/** Attributes of a wrong kind. */
const TEXTS = [
  ...['', ' ', 'text', '7', '-1', 'NaN', 'null', 'true', '[]', '{}', '[[]]', '[null]', '{"name":{}}', '{', '<b>x</b>'],
  ...['javascript:alert(1)', '\ud800'],
];
/** Properties of a wrong kind. */
const THINGS = [null, undefined, true, 7, NaN, [], {}, [[]], [null], () => 1, new Date()];
/** What no property of the platform takes either; but these three take anything. */
const ODDITIES = [10n, Symbol('s'), document, Object.create(null) as object];
const TAKES_ANYTHING = ['details', 'items', 'strings'];

/** An element with the event, in the page and rendered with everything inside it. */
async function full(tag: Tag, attributes: Record<string, string> = {}): Promise<ReadyElement> {
  const element = make(tag, { lang: 'en', ...NAMED[tag], ...attributes }, { details: event }) as ReadyElement;
  place(element);
  await settled(element);
  return element;
}

async function settled(element: ReadyElement): Promise<void> {
  await element.updateComplete;
  for (const inner of elementsIn(element)) await inner.updateComplete;
  await aTimeout(0);
  // Photos that are not shown come a moment after the one that is.
  const slides = [element, ...elementsIn(element)].flatMap(slidesOf);
  await until(() => slides.every((slide) => slide.childElementCount), 'a photo does not come');
}

const elementsIn = (element: Element): ReadyElement[] =>
  TAGS.flatMap((tag) => [...(element.shadowRoot?.querySelectorAll(tag) ?? [])] as ReadyElement[]);

/** The text of an element, through the shadow roots of the package. */
function content(element: Element): string {
  return [textOf(element.shadowRoot!), ...elementsIn(element).map(content)].join(' ').trim();
}

const classOf = (tag: Tag): typeof LitElement => customElements.get(tag) as unknown as typeof LitElement;

for (const tag of TAGS)
  describe(`<${tag}>`, () => {
    describe('when it is made by a script', () => {
      it('has no attributes and no children of its own, in the page neither', async () => {
        catchWarnings();
        const element = document.createElement(tag) as ReadyElement;
        expect(element.outerHTML).to.equal(`<${tag}></${tag}>`);
        place(element);
        await settled(element);
        expect(element.outerHTML).to.equal(`<${tag}></${tag}>`);
      });

      it('leaves the author’s children and attributes alone when it has data', async () => {
        const element = make(tag, { ...NAMED[tag], id: 'mine', class: 'theirs' }, { details: event }) as ReadyElement;
        element.append(make('p', { class: 'fallback' }, { textContent: 'Fallback' }));
        const before = element.outerHTML;
        place(element);
        await settled(element);
        expect(element.outerHTML).to.equal(before);
      });

      it('is clean for axe when it is empty', async () => {
        catchWarnings();
        const element = document.createElement(tag) as ReadyElement;
        place(element);
        await settled(element);
        await expect(element).to.be.accessible();
      });
    });

    describe('with data', () => {
      for (const [how, attributes] of Object.entries<Record<string, string>>({
        'as it is': {},
        'from right to left': { dir: 'rtl' },
        'on a page in German': { lang: 'de' },
        'on a page in Arabic': { lang: 'ar', dir: 'rtl' },
      }))
        it(`is clean for axe ${how}`, async () => {
          await expect(await full(tag, attributes)).to.be.accessible();
        });

      it('survives a move, and a removal', async () => {
        const element = await full(tag);
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

      it('says once that it has read its data, also after a move', async () => {
        const element = make(tag, NAMED[tag], { details: event }) as ReadyElement;
        let loads = 0;
        element.addEventListener('details-load', (load) => void (load.target === element && loads++));
        place(element);
        await settled(element);
        place(element);
        await settled(element);
        expect(loads).to.equal(1);
        element.details = structuredClone(event);
        await settled(element);
        expect(loads).to.equal(2);
      });

      it('is hidden by the hidden attribute', async () => {
        expect((await full(tag, { hidden: '' })).checkVisibility()).to.be.false;
      });

      it('shows what a copy of it shows', async () => {
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

    describe('with data of a wrong kind', () => {
      it('renders whatever stands in its attributes', async () => {
        catchWarnings();
        const errors = watchErrors();
        for (const text of TEXTS) {
          const element = make(tag, NAMED[tag]) as ReadyElement;
          for (const name of classOf(tag).observedAttributes) if (name !== 'src') element.setAttribute(name, text);
          place(element);
          await settled(element);
          element.remove();
        }
        expect(errors()).to.deep.equal([]);
      });

      it('renders whatever is in its properties', async () => {
        catchWarnings();
        const errors = watchErrors();
        const failures: string[] = [];
        for (const name of classOf(tag).elementProperties.keys()) {
          const values = TAKES_ANYTHING.includes(String(name)) ? [...THINGS, ...ODDITIES] : THINGS;
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

    it('listens to nothing outside itself and observes nothing any more when it is gone', async () => {
      catchWarnings();
      const first = await full(tag);
      first.remove();
      await aTimeout(50);
      const watchers = countWatchers();
      for (let times = 0; times < 3; times++) {
        const element = await full(tag);
        element.remove();
        await aTimeout(20);
      }
      expect(watchers()).to.deep.equal([]);
    });
  });

describe('All elements together', () => {
  // Two slideshows of one name say so.
  beforeEach(() => void catchWarnings());

  it('may be defined twice', async () => {
    const before = TAGS.map((tag) => customElements.get(tag));
    const address = '/src/define/event-page.ts?second-copy';
    await import(address);
    expect(TAGS.map((tag) => customElements.get(tag))).to.deep.equal(before);
  });

  it('share one live region', async () => {
    for (const tag of TAGS) await full(tag);
    expect(document.querySelectorAll('[aria-live]')).to.have.length(1);
  });

  it('take their parts of one JSON script as of the whole event', async () => {
    for (const tag of PARTS) {
      const element = make(tag, { lang: 'en', ...NAMED[tag] }) as ReadyElement;
      element.append(jsonScript(event));
      place(element);
      await settled(element);
      expect(content(element), tag).to.equal(content(await full(tag)));
    }
  });

  it('show in an event-page what they show alone', async () => {
    const page = make('event-page', { lang: 'en' }, { details: event });
    const inside = PARTS.map((tag) => make(tag, NAMED[tag]) as ReadyElement);
    page.append(...inside);
    place(page);
    await until(() => inside.every((element) => content(element)), 'a part stays empty');
    for (const [i, tag] of PARTS.entries()) {
      await settled(inside[i]!);
      expect(content(inside[i]!), tag).to.equal(content(await full(tag)));
    }
  });

  it('put no name into the window', async () => {
    const before = Object.keys(window);
    for (const tag of TAGS) await full(tag);
    expect(Object.keys(window).filter((name) => !before.includes(name))).to.deep.equal([]);
  });
});

/** Errors that nobody caught, from now until they are asked for. */
function watchErrors(): () => string[] {
  const found: string[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    found.push(String(event instanceof ErrorEvent ? event.error : event.reason));
  };
  window.addEventListener('error', note, true);
  window.addEventListener('unhandledrejection', note, true);
  return () => {
    window.removeEventListener('error', note, true);
    window.removeEventListener('unhandledrejection', note, true);
    return found;
  };
}
