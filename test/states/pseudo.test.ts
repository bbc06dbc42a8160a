/**
 * Shows every state in two pseudo languages. All that is shown, exposed, announced and printed must come from their
 * tables: words, whole sentences, and the marks between them.
 */
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { registry } from '../../src/words/languages.js';
import { axTree, engine } from '../support/browser.js';
import { announced, catchWarnings, event, make, partElements, place, show, until } from '../support/fixtures.js';
import { collectIntlTexts } from '../support/intl-texts.js';
import { PSEUDO_LANGUAGES, registerPseudo, type PseudoLanguage } from '../support/pseudo.js';
import { states } from './index.js';
import { authorsTexts, exposedTexts, leaksIn, textsIn } from './leaks.js';
import { present } from './state.js';

const { documentElement } = document;
const page = documentElement.lang;
let intl: ReturnType<typeof collectIntlTexts>;

beforeEach(() => {
  catchWarnings();
  document.title = '';
  intl = collectIntlTexts();
});

afterEach(() => {
  intl.end();
  registry().tables.clear();
  documentElement.lang = page;
  documentElement.removeAttribute('dir');
});

/** Gives the page a pseudo language. Some states are on a page in German. */
function setLanguage(language: PseudoLanguage): void {
  registerPseudo(language, ['de']);
  Object.assign(documentElement, { lang: language, dir: PSEUDO_LANGUAGES[language] });
}

for (const language of Object.keys(PSEUDO_LANGUAGES) as PseudoLanguage[])
  describe(`In the language ${language}`, () => {
    beforeEach(() => setLanguage(language));

    for (const [tag, all] of Object.entries(states))
      it(`<${tag}> has no word and no mark from elsewhere`, async () => {
        const hasTree = (await engine()) === 'Chromium';
        for (const state of all) {
          const given = state.show();
          const authors = authorsTexts(given);
          const home = place();
          const shown = await present({ ...state, show: () => given }, home);
          const texts = [...textsIn(shown), ...(hasTree ? exposedTexts(await axTree()) : [])];
          expect(leaksIn(texts, language, [...authors, ...intl.texts]), state.name).to.deep.equal([]);
          home.remove();
        }
      });
  });

describe('In the language en-XA', () => {
  beforeEach(() => setLanguage('en-XA'));

  /** Clicks the elements with these selectors, one after the other. Returns what is announced after each click. */
  async function announcedAfter(element: LitElement, ...selectors: string[]): Promise<string[]> {
    const root = element.shadowRoot!;
    const texts = announced();
    // The announcements of a dialog are inside it.
    const inDialog = announced(root as unknown as HTMLElement);
    for (const selector of selectors) {
      const count = texts.length + inDialog.length;
      await until(() => root.querySelector(selector), `there is no ${selector}`);
      root.querySelector<HTMLElement>(selector)!.click();
      await until(() => texts.length + inDialog.length > count, `nothing was announced after ${selector}`);
    }
    return [...texts, ...inDialog];
  }

  const photo = (name: string): object => ({ contentUrl: `/demo/photos/${name}-1600.webp`, width: 1600, height: 1067 });
  const photos = [
    { ...photo('panel'), alt: 'A speaker', caption: 'The first panel' },
    { ...photo('lectern'), alt: 'The keynote' },
    photo('corridor'),
  ];

  it('a slideshow announces no word and no mark from elsewhere', async () => {
    const element = await show('event-slideshow', {}, { items: photos });
    const texts = await announcedAfter(element, '#next', '#next', '#next', '#previous', '#previous', '#previous');
    expect(leaksIn(texts, 'en-XA', authorsTexts(element))).to.deep.equal([]);
  });

  it('an enlarged view announces no word and no mark from elsewhere', async () => {
    const element = await show(
      'event-slideshow',
      { label: 'The day' },
      { items: [{ ...photos[0], id: 'a' }, photos[1]] },
    );
    const texts = await announcedAfter(element, '#enlarge', '#copy-link', '#enlarged-next', '#enlarged-previous');
    await until(() => element.shadowRoot!.querySelector('#zoom-in[aria-disabled=false]'), 'the photo did not load');
    texts.push(...(await announcedAfter(element, '#zoom-in', '#zoom-out')));
    expect(leaksIn(texts, 'en-XA', [...authorsTexts(element), ...intl.texts])).to.deep.equal([]);
  });

  it('a photo that cannot be loaded is announced in no word from elsewhere', async () => {
    const items = [{ contentUrl: '/test-data/echo?type=image/webp&body=x' }, photos[1]];
    const element = await show('event-slideshow', {}, { items });
    const texts = await announcedAfter(element, '[part=failure] button');
    expect(leaksIn(texts, 'en-XA', [])).to.deep.equal([]);
  });

  it('page tools announce no word and no mark from elsewhere', async () => {
    const details = { ...event, startDate: '2099-06-19' };
    const element = await show('event-actions', {}, { details });
    Object.defineProperty(HTMLAnchorElement.prototype, 'click', { configurable: true, value: () => undefined });
    try {
      element.shadowRoot!.querySelector<HTMLElement>('#calendar')!.focus();
      element.shadowRoot!.querySelector<HTMLElement>('#share-menu')!.showPopover();
      const texts = await announcedAfter(element, '#copy', '#calendar-menu button');
      expect(leaksIn(texts, 'en-XA', [])).to.deep.equal([]);
    } finally {
      delete (HTMLAnchorElement.prototype as Partial<HTMLAnchorElement>).click;
    }
  });

  it('recent events announce no word and no mark from elsewhere', async () => {
    const texts = await announcedAfter(await show('event-recent', { limit: '1' }, { details: event }), 'button');
    expect(leaksIn(texts, 'en-XA', [])).to.deep.equal([]);
  });

  it('photo rights are printed with no word and no mark from elsewhere', async () => {
    await import('../../src/components/event-slideshow/printed-rights/printed-rights.js');
    const license = { name: 'River licence', url: 'https://example.org/terms' };
    const element = make('event-slideshow', {}, { items: [{ ...photos[0], license }, photos[1]] });
    place(element);
    await until(() => {
      window.dispatchEvent(new Event('beforeprint'));
      return partElements(element, 'printed-rights').length;
    }, 'no rights were printed');
    const texts = partElements(element, 'printed-rights').flatMap(textsIn);
    expect(leaksIn(texts, 'en-XA', authorsTexts(element))).to.deep.equal([]);
  });
});
