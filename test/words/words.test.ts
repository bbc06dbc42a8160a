import { expect } from '@open-wc/testing';
import { en } from '../../src/words/en.js';
import { languages } from '../../src/words/languages.js';
import '../../src/define/event-page.js';
import { axNodes, type AxNode } from '../support/browser.js';
import { catchWarnings, event, make, parts, place, show, textOf, until } from '../support/fixtures.js';

const list = { recentEvents: { name: 'Termine', url: 'https://example.org/', itemListElement: ['Eins'] } };
const more = (element: Element): HTMLAnchorElement =>
  element.shadowRoot!.querySelector<HTMLAnchorElement>('[part~="more"] a')!;

/** An element inside a shadow root inside another, whose outer host says the language. */
function nested(language: string, element: Element): HTMLElement {
  const [outer, inner] = [document.createElement('div'), document.createElement('div')];
  outer.lang = language;
  outer.attachShadow({ mode: 'open' }).append(inner);
  inner.attachShadow({ mode: 'open' }).append(element);
  place(outer);
  return outer;
}

async function node(name: string): Promise<AxNode> {
  const found = (await axNodes()).find((candidate) => candidate.name === name && candidate.role !== 'StaticText');
  if (!found) throw new Error(`Nothing is called "${name}".`);
  return found;
}

/** What a page in German would register. */
function speakGerman(): void {
  languages.set('de', { viewMore: 'Mehr', imageOf: 'Bild {number} von {count}', slide: 'Folie', breadcrumb: 'Pfad' });
}

const pageLanguage = document.documentElement.lang;

afterEach(() => {
  languages.delete('de');
  document.documentElement.lang = pageLanguage;
});

describe('The words of an element', () => {
  describe('in a language that is here', () => {
    beforeEach(speakGerman);

    for (const language of ['de', 'DE', 'de-AT', 'de-1996'])
      it(`are German where the page says lang="${language}"`, async () => {
        expect(textOf(more(await show('event-recent', { lang: language }, { details: list })))).to.equal('Mehr');
      });

    it('are not marked as a language of their own', async () => {
      const element = await show('event-recent', { lang: 'de' }, { details: list });
      expect(more(element).hasAttribute('lang')).to.be.false;
    });

    it('follow the nearest lang, through shadow roots', async () => {
      const element = make('event-recent', {}, { details: list });
      document.documentElement.lang = 'en';
      nested('de', element);
      await element.updateComplete;
      expect(textOf(more(element))).to.equal('Mehr');
    });

    it('change when the language of the page changes', async () => {
      document.documentElement.lang = 'en';
      const element = await show('event-recent', {}, { details: list });
      expect(textOf(more(element))).to.equal('View more');
      document.documentElement.lang = 'de';
      await until(() => textOf(more(element)) === 'Mehr', 'still English');
    });

    it('change after a move to a part of the page in another language', async () => {
      const element = await show('event-recent', {}, { details: list });
      const home = place();
      home.lang = 'de';
      home.append(element);
      await element.updateComplete;
      expect(textOf(more(element))).to.equal('Mehr');
    });

    it('change for an element that was away while the language changed', async () => {
      document.documentElement.lang = 'en';
      const element = await show('event-recent', {}, { details: list });
      element.remove();
      document.documentElement.lang = 'de';
      place(element);
      await element.updateComplete;
      expect(textOf(more(element))).to.equal('Mehr');
    });

    it('stand in English, and marked, where the language lacks one', async () => {
      languages.set('de', {});
      const element = await show('event-recent', { lang: 'de' }, { details: list });
      expect(textOf(more(element))).to.equal('View more');
      expect(more(element).lang).to.equal('en');
    });

    it('have role descriptions', async () => {
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

    it('are marked where they are statuses too', async () => {
      const details = { recentEvents: [{ name: 'Eins', eventStatus: 'cancelled' }] };
      const element = await show('event-recent', { lang: 'de' }, { details });
      const status = element.shadowRoot!.querySelector<HTMLElement>('[part~="status"]')!;
      expect(textOf(status)).to.equal('Cancelled');
      expect(status.closest<HTMLElement>('[lang]')?.lang).to.equal('en');
    });

    it('are marked where they name a landmark, and the author’s text inside is German again', async () => {
      const details = { breadcrumb: [{ name: 'Start', url: '/start' }] };
      const element = await show('event-breadcrumb', { lang: 'de' }, { details });
      expect((await node('Breadcrumb')).properties['lang']).to.equal('en');
      expect(closestLang(element.shadowRoot!.querySelector('a')!)).to.equal('de');
    });

    it('are marked where they are buttons', async () => {
      const element = await show('event-actions', { lang: 'de' });
      expect(closestLang(element.shadowRoot!.querySelector('button')!)).to.equal('en');
    });

    it('have no role description, which a voice would spell', async () => {
      place(make('event-slideshow', { lang: 'de', label: 'Bilder' }, { details: event }));
      expect((await node('Image 1 of 2')).properties).not.to.have.property('roledescription');
      expect((await node('Bilder')).properties).not.to.have.property('roledescription');
    });
  });

  it('are English, with role descriptions, where the page names no language', async () => {
    document.documentElement.removeAttribute('lang');
    place(make('event-slideshow', { label: 'Photos' }, { details: event }));
    const { properties } = await node('Image 1 of 2');
    expect(properties['roledescription']).to.equal('slide');
    expect(properties).not.to.have.property('lang');
  });
});

describe('strings', () => {
  for (const [what, strings] of Object.entries({
    'an object': { viewMore: 'All of it' },
    'JSON text': '{"viewMore": "All of it"}',
  }))
    it(`replace a word, as ${what}`, async () => {
      expect(textOf(more(await show('event-recent', {}, { details: list, strings })))).to.equal('All of it');
    });

  it('replace a word, as an attribute', async () => {
    const element = await show('event-recent', { strings: '{"viewMore": "All of it"}' }, { details: list });
    expect(textOf(more(element))).to.equal('All of it');
  });

  it('are words of the page’s own language', async () => {
    const element = await show('event-recent', { lang: 'fr' }, { details: list, strings: { viewMore: 'Tout voir' } });
    expect(more(element).hasAttribute('lang')).to.be.false;
  });

  it('keep their placeholders', async () => {
    place(
      make(
        'event-slideshow',
        { label: 'Photos' },
        { details: event, strings: { imageOf: '{count} photos, no. {number}{other}' } },
      ),
    );
    expect((await node('2 photos, no. 1{other}')).role).to.equal('group');
  });

  it('leave a role description out when they make it empty', async () => {
    place(make('event-slideshow', { label: 'Photos' }, { details: event, strings: { slide: '' } }));
    expect((await node('Image 1 of 2')).properties).not.to.have.property('roledescription');
  });

  it('come from the event-page around, below the element’s own', async () => {
    const page = make('event-page', {}, { details: event, strings: { viewMore: 'Of the page', cancelled: 'Off' } });
    const element = make('event-recent', {}, { strings: { viewMore: 'Its own' } });
    page.append(element);
    place(page);
    await until(() => more(element), 'no data');
    expect(textOf(more(element))).to.equal('Its own');
    expect(parts(element, 'status')).to.deep.equal(['Off']);
  });

  it('may be changed later, on the page around too', async () => {
    const page = make('event-page', {}, { details: event, strings: { viewMore: 'Before' } });
    const element = make('event-recent');
    page.append(element);
    place(page);
    await until(() => more(element), 'no data');
    page.strings = { viewMore: 'After' };
    await until(() => textOf(more(element)) === 'After', 'the word did not change');
  });

  it('warn when they are not JSON, and the package’s own words stand', async () => {
    const warnings = catchWarnings();
    const element = await show('event-recent', { strings: '{viewMore: 1}' }, { details: list });
    element.requestUpdate();
    await element.updateComplete;
    expect(textOf(more(element))).to.equal('View more');
    await until(() => warnings.length, 'no warning');
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/^<event-recent>: "strings" should be JSON text/);
  });

  for (const strings of [7, true, [], 'null', '"text"', '7', { viewMore: 7 }, { viewMore: null }, Object.create(null)])
    it(`do no harm as ${typeof strings} ${JSON.stringify(strings)}`, async () => {
      const element = await show('event-recent', {}, { details: list, strings });
      expect(textOf(more(element))).to.equal('View more');
    });
});

describe('The English words', () => {
  it('are named by themselves without their placeholders', () => {
    for (const [key, word] of Object.entries(en)) {
      const name = word
        .replace(/\{\w+\}/g, '')
        .replace(/[^a-z]+(\w)?/gi, (_, letter: string | undefined) => letter?.toUpperCase() ?? '');
      expect(key.toLowerCase(), word).to.equal(name.toLowerCase());
    }
  });
});

function closestLang(element: Element): string | undefined {
  for (let node: Element | undefined = element; node;) {
    const near: HTMLElement | null = node.closest<HTMLElement>('[lang]');
    if (near) return near.lang;
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : undefined;
  }
  return undefined;
}
