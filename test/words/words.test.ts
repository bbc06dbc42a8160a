import { expect } from '@open-wc/testing';
import { en } from '../../src/words/en.js';
import { registerLanguage, registry } from '../../src/words/languages.js';
import '../../src/define/event-page.js';
import { axNodes, type AxNode } from '../support/browser.js';
import { catchWarnings, event, make, parts, place, show, textOf, until } from '../support/fixtures.js';

const list = { recentEvents: { name: 'Termine', url: 'https://example.org/', itemListElement: ['Eins'] } };
const more = (element: Element): HTMLAnchorElement =>
  element.shadowRoot!.querySelector<HTMLAnchorElement>('[part~="more"] a')!;

/** Puts an element into two nested shadow roots, and sets the language on the outer host. */
function placeNested(language: string, element: Element): HTMLElement {
  const [outer, inner] = [document.createElement('div'), document.createElement('div')];
  outer.lang = language;
  outer.attachShadow({ mode: 'open' }).append(inner);
  inner.attachShadow({ mode: 'open' }).append(element);
  place(outer);
  return outer;
}

/** Returns the accessibility node with this name. */
async function node(name: string): Promise<AxNode> {
  const found = (await axNodes()).find((candidate) => candidate.name === name && candidate.role !== 'StaticText');
  if (!found) throw new Error(`There is no node with the name "${name}".`);
  return found;
}

/** Registers German words, as a page in German would do. */
function registerGerman(): void {
  registerLanguage('de', {
    viewMore: 'Mehr',
    imageOf: 'Bild {number} von {count}',
    slide: 'Folie',
    breadcrumb: 'Pfad',
  });
}

const pageLanguage = document.documentElement.lang;

afterEach(() => {
  registry().tables.clear();
  document.documentElement.lang = pageLanguage;
});

describe('The words of an element', () => {
  describe('in a registered language', () => {
    beforeEach(registerGerman);

    for (const language of ['de', 'DE', 'de-AT', 'de-1996'])
      it(`are German if the element has lang="${language}"`, async () => {
        expect(textOf(more(await show('event-recent', { lang: language }, { details: list })))).to.equal('Mehr');
      });

    it('have no lang attribute of their own', async () => {
      const element = await show('event-recent', { lang: 'de' }, { details: list });
      expect(more(element).hasAttribute('lang')).to.be.false;
    });

    it('follow the nearest lang, through shadow roots', async () => {
      const element = make('event-recent', {}, { details: list });
      document.documentElement.lang = 'en';
      placeNested('de', element);
      await element.updateComplete;
      expect(textOf(more(element))).to.equal('Mehr');
    });

    it('change when the language of the page changes', async () => {
      document.documentElement.lang = 'en';
      const element = await show('event-recent', {}, { details: list });
      expect(textOf(more(element))).to.equal('View more');
      document.documentElement.lang = 'de';
      await until(() => textOf(more(element)) === 'Mehr', 'the words are still English');
    });

    it('change after a move to a part of the page in another language', async () => {
      const element = await show('event-recent', {}, { details: list });
      const home = place();
      home.lang = 'de';
      home.append(element);
      await element.updateComplete;
      expect(textOf(more(element))).to.equal('Mehr');
    });

    it('change for an element that is added again after the language of the page changed', async () => {
      document.documentElement.lang = 'en';
      const element = await show('event-recent', {}, { details: list });
      element.remove();
      document.documentElement.lang = 'de';
      place(element);
      await element.updateComplete;
      expect(textOf(more(element))).to.equal('Mehr');
    });

    it('are English, and marked as English, if the registered language lacks them', async () => {
      registerLanguage('de', {});
      const element = await show('event-recent', { lang: 'de' }, { details: list });
      expect(textOf(more(element))).to.equal('View more');
      expect(more(element).lang).to.equal('en');
    });

    it('include role descriptions', async () => {
      place(make('event-slideshow', { lang: 'de', label: 'Bilder' }, { details: event }));
      const { properties } = await node('Bild 1 von 2');
      expect(properties['roledescription']).to.equal('Folie');
    });
  });

  describe('in English on a page in German', () => {
    it('are marked as English', async () => {
      const element = await show('event-recent', { lang: 'de' }, { details: list });
      expect(more(element).lang).to.equal('en');
    });

    it('are marked as English in a status', async () => {
      const details = { recentEvents: [{ name: 'Eins', eventStatus: 'cancelled' }] };
      const element = await show('event-recent', { lang: 'de' }, { details });
      const status = element.shadowRoot!.querySelector<HTMLElement>('[part~="status"]')!;
      expect([textOf(status), status.lang]).to.deep.equal(['Cancelled', 'en']);
    });

    it('are marked as English in the name of a landmark, and the author’s text inside it as German', async () => {
      const details = { breadcrumb: [{ name: 'Start', url: '/start' }] };
      const element = await show('event-breadcrumb', { lang: 'de' }, { details });
      expect((await node('Breadcrumb')).properties['lang']).to.equal('en');
      expect(closestLang(element.shadowRoot!.querySelector('a')!)).to.equal('de');
    });

    it('are marked as English in a button', async () => {
      const element = await show('event-actions', { lang: 'de' });
      expect(closestLang(element.shadowRoot!.querySelector('button')!)).to.equal('en');
    });

    it('include no role description, because a screen reader would spell it out', async () => {
      place(make('event-slideshow', { lang: 'de', label: 'Bilder' }, { details: event }));
      expect((await node('Image 1 of 2')).properties).not.to.have.property('roledescription');
      expect((await node('Bilder')).properties).not.to.have.property('roledescription');
    });
  });

  it('are English, with role descriptions, if the page has no language', async () => {
    document.documentElement.removeAttribute('lang');
    place(make('event-slideshow', { label: 'Photos' }, { details: event }));
    const { properties } = await node('Image 1 of 2');
    expect(properties['roledescription']).to.equal('slide');
    expect(properties).not.to.have.property('lang');
  });
});

describe('strings', () => {
  for (const [kind, strings] of Object.entries({
    'an object': { viewMore: 'All of it' },
    'JSON text': '{"viewMore": "All of it"}',
  }))
    it(`replace a word if they are ${kind}`, async () => {
      expect(textOf(more(await show('event-recent', {}, { details: list, strings })))).to.equal('All of it');
    });

  it('replace a word if an attribute sets them', async () => {
    const element = await show('event-recent', { strings: '{"viewMore": "All of it"}' }, { details: list });
    expect(textOf(more(element))).to.equal('All of it');
  });

  it('are not marked as English', async () => {
    const element = await show('event-recent', { lang: 'fr' }, { details: list, strings: { viewMore: 'Tout voir' } });
    expect(more(element).hasAttribute('lang')).to.be.false;
  });

  it('may contain placeholders', async () => {
    place(
      make(
        'event-slideshow',
        { label: 'Photos' },
        { details: event, strings: { imageOf: '{count} photos, no. {number}{other}' } },
      ),
    );
    expect((await node('2 photos, no. 1{other}')).role).to.equal('group');
  });

  it('remove a role description if its text is empty', async () => {
    place(make('event-slideshow', { label: 'Photos' }, { details: event, strings: { slide: '' } }));
    expect((await node('Image 1 of 2')).properties).not.to.have.property('roledescription');
  });

  it('come from the surrounding event-page, unless the element has its own', async () => {
    const page = make('event-page', {}, { details: event, strings: { viewMore: 'Of the page', cancelled: 'Off' } });
    const element = make('event-recent', {}, { strings: { viewMore: 'Its own' } });
    page.append(element);
    place(page);
    await until(() => more(element), 'the element shows no data');
    expect(textOf(more(element))).to.equal('Its own');
    expect(parts(element, 'status')).to.deep.equal(['Off']);
  });

  it('may change later on the surrounding event-page', async () => {
    const page = make('event-page', {}, { details: event, strings: { viewMore: 'Before' } });
    const element = make('event-recent');
    page.append(element);
    place(page);
    await until(() => more(element), 'the element shows no data');
    page.strings = { viewMore: 'After' };
    await until(() => textOf(more(element)) === 'After', 'the word did not change');
  });

  it('cause one warning if they are not JSON, and the default words stay', async () => {
    const warnings = catchWarnings();
    const element = await show('event-recent', { strings: '{viewMore: 1}' }, { details: list });
    element.requestUpdate();
    await element.updateComplete;
    expect(textOf(more(element))).to.equal('View more');
    await until(() => warnings.length, 'there was no warning');
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/^<event-recent>: "strings" should be JSON text/);
  });

  for (const strings of [7, true, [], 'null', '"text"', '7', { viewMore: 7 }, { viewMore: null }, Object.create(null)])
    it(`have no effect as ${typeof strings} ${JSON.stringify(strings)}`, async () => {
      const element = await show('event-recent', {}, { details: list, strings });
      expect(textOf(more(element))).to.equal('View more');
    });
});

describe('The English words', () => {
  it('have keys made from their texts without placeholders', () => {
    for (const [key, word] of Object.entries(en)) {
      // Other languages need two words for what is one in English.
      if (key === 'toTime') continue;
      const name = word
        .replace(/\{\w+\}/g, '')
        .replace(/[^a-z]+(\w)?/gi, (_, letter: string | undefined) => letter?.toUpperCase() ?? '');
      expect(key.toLowerCase(), word).to.equal(name.toLowerCase());
    }
  });
});

/** Returns the nearest `lang` of an element or of an ancestor, also outside its shadow roots. */
function closestLang(element: Element): string | undefined {
  for (let node: Element | undefined = element; node;) {
    const near: HTMLElement | null = node.closest<HTMLElement>('[lang]');
    if (near) return near.lang;
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : undefined;
  }
  return undefined;
}
