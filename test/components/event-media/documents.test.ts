/** Documents, and the two lists with their headings. */
import { expect } from '@open-wc/testing';
import type { EventMediaElement } from '../../../src/components/event-media/event-media.js';
import '../../../src/define/event-media.js';
import '../../../src/define/event-page.js';
import { axNodes, media } from '../../support/browser.js';
import {
  catchWarnings,
  make,
  partElements,
  parts,
  place,
  ready,
  show,
  spoken,
  textOf,
  until,
} from '../../support/fixtures.js';

const documents = (entries: unknown[], attributes: Record<string, string> = {}): Promise<EventMediaElement> =>
  show('event-media', { lang: 'en', ...attributes }, { items: entries });
const note = { name: 'Note', url: '/note.pdf' };
const video = { name: 'Film', url: 'https://vimeo.com/1', transcript: 'Words.' };

/** Formats a size as `Intl` itself does. */
const size = (value: number, unit: string, language = 'en'): string =>
  new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    unitDisplay: unit === 'byte' ? 'long' : 'short',
    maximumFractionDigits: 1,
  }).format(value);

describe('a document', () => {
  it('is one link with its type, its size and its language', async () => {
    const element = await documents([{ ...note, contentSize: 1.2e6, inLanguage: 'fr' }]);
    const [link] = partElements(element, 'document');
    expect([link!.localName, textOf(link!), link!.getAttribute('hreflang')]).to.deep.equal([
      'a',
      `Note (PDF, ${size(1.2, 'megabyte')}, in French)`,
      'fr',
    ]);
    expect(await spoken('link')).to.deep.equal(['link Note (PDF, 1.2 MB, in French)']);
  });

  for (const [contentSize, text] of [
    [0, ''],
    [900, size(900, 'byte')],
    [1.2e6, size(1.2, 'megabyte')],
    ['1200 KB', size(1.2, 'megabyte')],
    [412_345, size(412, 'kilobyte')],
    [999_999, size(1, 'megabyte')],
    [4.25e9, size(4.3, 'gigabyte')],
    ['big', ''],
  ] as const)
    it(`[G6] with the size ${JSON.stringify(contentSize)} is shown with ${text || 'no size'}`, async () => {
      const warnings = catchWarnings();
      const element = await documents([{ ...note, contentSize }]);
      expect(parts(element, 'document')).to.deep.equal([`Note (PDF${text && `, ${text}`})`]);
      if (element.problems.length) await until(() => warnings.length, 'the problem was not reported');
    });

  it('[G6] has its size in the language of the page', async () => {
    const element = await documents([{ ...note, contentSize: 1.2e6 }], { lang: 'de' });
    expect(parts(element, 'document')).to.deep.equal([
      `Note (PDF, ${size(1.2, 'megabyte', 'de')})`.replace(/\s/g, ' '),
    ]);
  });

  for (const [entry, text] of [
    [{ name: 'Page', url: '/page.html', '@type': 'DigitalDocument' }, 'Page'],
    [{ name: 'Note', url: '/n', encodingFormat: 'application/pdf' }, 'Note (PDF)'],
    [{ ...note, inLanguage: 'en-GB' }, 'Note (PDF)'],
    [{ ...note, inLanguage: 'not a tag' }, 'Note (PDF)'],
    [{ name: 'Note (pdf, 3 pages)', url: '/note.pdf' }, 'Note (pdf, 3 pages)'],
    [{ name: 'Note, 1.2 MB', url: '/note.pdf', contentSize: 1.2e6 }, 'Note, 1.2 MB (PDF)'],
    [{ name: 'Note in French', url: '/note.pdf', inLanguage: 'fr' }, 'Note in French (PDF)'],
    ['https://example.org/note.pdf', 'https://example.org/note.pdf'],
  ] as const)
    it(`${JSON.stringify(entry)} is shown as ${text}`, async () => {
      expect(parts(await documents([entry]), 'document')).to.deep.equal([text]);
    });

  it('has its language in the words of the package: English on a page without a translation', async () => {
    const element = await documents([{ ...note, inLanguage: 'fr' }], { lang: 'de' });
    const word = partElements(element, 'document')[0]!.querySelector('[lang]')!;
    expect([word.getAttribute('lang'), textOf(word)]).to.deep.equal(['en', 'in French']);
  });

  it('without an address is text, and reported', async () => {
    const warnings = catchWarnings();
    const element = await documents([{ '@type': 'DigitalDocument', name: 'To follow' }]);
    expect(parts(element, 'document')).to.deep.equal(['To follow']);
    expect(await spoken('link')).to.deep.equal([]);
    expect(element.problems.map(({ path }) => path)).to.deep.equal(['recordedIn.itemListElement[0]']);
    await until(() => warnings.length, 'the problem was not reported');
  });

  it('isolates the direction of its name', async () => {
    const element = await documents([{ ...note, name: 'שלום' }]);
    const name = partElements(element, 'document')[0]!.firstElementChild!;
    expect(getComputedStyle(name).unicodeBidi).to.equal('isolate');
  });
});

describe('the contact for accessible formats', () => {
  for (const [contact, href] of [
    ['access@example.org', 'mailto:access@example.org'],
    ['mailto:access@example.org', 'mailto:access@example.org'],
    [' /access ', new URL('/access', location.href).href],
    ['https://example.org/access', 'https://example.org/access'],
  ] as const)
    it(`"${contact}" is a link`, async () => {
      const element = await documents([note], { 'format-contact': contact });
      const link = partElements(element, 'contact')[0]!.querySelector('a')!;
      expect([textOf(link), link.href]).to.deep.equal(['Ask for an accessible format', href]);
    });

  for (const contact of ['', 'javascript:alert(1)'])
    it(`"${contact}" is none`, async () => {
      expect(parts(await documents([note], { 'format-contact': contact }), 'contact')).to.deep.equal([]);
    });

  it('is not shown without documents', async () => {
    expect(parts(await documents([video], { 'format-contact': '/access' }), 'contact')).to.deep.equal([]);
  });
});

describe('the lists', () => {
  const lines = async (): Promise<string[]> =>
    (await axNodes())
      .filter(({ role }) => ['region', 'heading', 'list'].includes(role))
      .map(({ role, name, properties }) => [role, properties['level'], name].filter(Boolean).join(' '));

  it('have no heading and no landmark alone', async () => {
    await documents([note, video]);
    expect(await lines()).to.deep.equal(['list', 'heading 2 Film', 'list']);
  });

  for (const [how, attributes, recordedIn] of [
    ['the attribute', { heading: 'Watch and read' }, [note, video]],
    ['the data', {}, { name: 'Watch and read', itemListElement: [note, video] }],
  ] as const)
    it(`are one region with the heading of ${how}, recordings first`, async () => {
      await show('event-media', { lang: 'en', ...attributes }, { details: { recordedIn } });
      expect(await lines()).to.deep.equal([
        'region Watch and read',
        'heading 2 Watch and read',
        'list',
        'heading 3 Film',
        'list',
      ]);
    });

  it('are two regions inside event-page', async () => {
    const page = make('event-page', { lang: 'en' }, { details: { name: 'Title', recordedIn: [note, video] } });
    page.append(make('event-media'));
    await ready(place(page));
    expect(await lines()).to.deep.equal([
      'region Recordings',
      'heading 2 Recordings',
      'list',
      'heading 3 Film',
      'region Documents',
      'heading 2 Documents',
      'list',
    ]);
  });

  it('have the name of the data inside event-page, too', async () => {
    const recordedIn = { name: 'Watch and read', itemListElement: [note] };
    const page = make('event-page', { lang: 'en' }, { details: { name: 'Title', recordedIn } });
    page.append(make('event-media'));
    await ready(place(page));
    expect(await lines()).to.deep.equal(['region Watch and read', 'heading 2 Watch and read', 'list']);
  });

  it('have their words marked as English on a page in another language, and their content not', async () => {
    const page = make('event-page', { lang: 'de' }, { details: { name: 'Titel', recordedIn: [note] } });
    page.append(make('event-media'));
    await ready(place(page));
    const section = page.querySelector('event-media')!.shadowRoot!.querySelector('section')!;
    expect([section.lang, section.querySelector('ul')!.closest<HTMLElement>('[lang]')!.lang]).to.deep.equal([
      'en',
      'de',
    ]);
  });

  for (const [names, shown] of [
    ['recordings', ['Film']],
    ['documents', ['Note (PDF)']],
    ['documents recordings', ['Film', 'Note (PDF)']],
    ['nothing', []],
  ] as const)
    it(`are chosen by show="${names}"`, async () => {
      const element = await documents([note, video], { show: names });
      expect([...parts(element, 'heading'), ...parts(element, 'document')]).to.deep.equal(shown);
    });

  it('keep the description and the closing link of the data', async () => {
    const recordedIn = {
      description: 'All in English.',
      url: '/archive',
      linkText: 'Archive',
      itemListElement: [note],
    };
    const element = await show('event-media', { lang: 'en' }, { details: { recordedIn } });
    expect([...parts(element, 'summary'), ...parts(element, 'more')]).to.deep.equal(['All in English.', 'Archive']);
  });

  it('[G9] leave out the documents of a page whose only link is the main link', async () => {
    const subjectOf = { name: 'Full meeting note', url: '/note.pdf' };
    const page = make('event-page', { lang: 'en' }, { details: { name: 'Title', subjectOf } });
    await ready(place(page));
    expect(page.shadowRoot!.querySelector('event-media')).to.equal(null);
    expect(await lines()).to.not.include('region Documents');
  });

  for (const details of [{}, { recordedIn: [] }, { recordedIn: { name: 'Recordings', itemListElement: [] } }])
    it(`render nothing for ${JSON.stringify(details)}`, async () => {
      const element = await show('event-media', {}, { details });
      expect(await spoken()).to.deep.equal([]);
      expect(element.getBoundingClientRect().height).to.equal(0);
    });
});

describe('in print', () => {
  it('there are names and addresses, and no plate or player', async () => {
    await media({ type: 'print' });
    const file = { name: 'Keynote', contentUrl: 'https://example.org/keynote.mp4', transcript: 'Words.' };
    const caption = { contentUrl: '/a.vtt' };
    const element = await documents([{ ...file, caption }, video, note]);
    const shown = [...element.shadowRoot!.querySelectorAll<HTMLElement>('*')].filter((one) => one.checkVisibility());
    const tags = shown.map(({ localName }) => localName);
    expect(tags).to.not.include.members(['video']);
    expect(tags).to.not.include.members(['button']);
    const text = element.shadowRoot!.querySelector('ul')!.innerText;
    for (const word of ['Keynote', 'https://example.org/keynote.mp4', 'Film']) expect(text).to.include(word);
    for (const link of shown.filter((one) => one.localName === 'a'))
      expect(getComputedStyle(link, '::after').content).to.contain('(');
  });
});
