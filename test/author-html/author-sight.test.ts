/** The readers of the author’s HTML ignore text that the style sheet of the page hides, whatever its class names. */
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { headerJson } from '../../src/author-html/author-header.js';
import { articlesJson, eventsJson, recommendationsJson } from '../../src/author-html/author-lists.js';
import { photosJson } from '../../src/author-html/author-photos.js';
import { sessionsJson } from '../../src/author-html/author-sessions.js';
import { trailJson } from '../../src/author-html/author-trail.js';
import { testData } from '../support/browser.js';
import { catchWarnings, place, ready } from '../support/fixtures.js';
import { expectLinearGrowth } from '../support/growth.js';
import { definedFields } from '../support/page.js';

/** The ways in which themes hide a text from the eye. Some keep it for screen readers. */
const HIDING = {
  'display: none': 'display: none',
  'visibility: hidden': 'visibility: hidden',
  'the WordPress rule':
    'clip: rect(1px, 1px, 1px, 1px); clip-path: inset(50%); height: 1px; width: 1px; overflow: hidden; position: absolute',
  'the Drupal 7 rule': 'position: absolute !important; clip: rect(1px, 1px, 1px, 1px); overflow: hidden; height: 1px',
  'a clip path':
    'position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap',
  'a place outside the screen': 'position: absolute; left: -9999px',
  'a negative indent': 'display: inline-block; text-indent: -9999px',
};

/** Puts HTML into the page, below a style sheet. Returns the element around the HTML. */
function live(html: string, rules: string, around = ''): HTMLElement {
  const sheet = document.createElement('style');
  sheet.textContent = rules;
  const { body } = new DOMParser().parseFromString(`<div class="around">${html}</div>`, 'text/html');
  const host = body.firstElementChild as HTMLElement;
  const home = place(sheet, host);
  if (around) home.style.cssText = around;
  return host;
}

const src = testData('picture', { n: 'sight', w: 30, h: 20 });
const json = (value: unknown): string => JSON.stringify(definedFields(value));

const LISTS =
  '<h2>Events <i class="t">lorem</i></h2><ul><li><a href="/a">A launch</a> <span class="t">lorem</span><p>Words</p><p class="t">lorem</p></li><li class="t">lorem</li><li><a class="t" href="/lorem">lorem</a> <a href="/b">B</a></li></ul>';
const READERS = {
  event: [eventsJson, LISTS],
  article: [articlesJson, LISTS],
  recommendation: [recommendationsJson, LISTS],
  header: [
    headerJson,
    '<p><b class="t">lorem</b> Panel – June 19, 2009</p><h1>A launch <span class="t">lorem</span></h1><p class="t">lorem</p><p>Words</p>',
  ],
  breadcrumb: [
    trailJson,
    '<h2 class="t">lorem</h2><a href="/">A launch</a> › <a class="t" href="/lorem">lorem</a><a href="/b">Words <i class="t">lorem</i></a> › This',
  ],
  photo: [
    photosJson,
    `<h2>Words</h2><p class="t">lorem</p><figure><img src="${src}"><figcaption>A launch <span class="t">lorem</span></figcaption></figure><figure><img src="${src}"><p class="t">lorem</p></figure>`,
  ],
} as const;

describe('text that the page sets apart without white space', () => {
  const spans = '<p class="row"><span>Talk</span><span>18 March 2027</span></p><h1>A</h1>';

  for (const [how, rules] of Object.entries({
    'in a flex box': '.row { display: flex; }',
    'in a grid': '.row { display: grid; }',
    'as blocks': 'span { display: block; }',
  }))
    it(`is not joined ${how}`, () => {
      const details = definedFields(headerJson(live(spans, rules)));
      expect(details).to.include({ category: 'Talk', startDate: '2027-03-18' });
    });

  it('is not joined in a session', () => {
    const html = '<ul><li class="row"><span>10:00</span><span>Opening</span><span>Room 2</span></li></ul>';
    const text = json(sessionsJson(live(html, '.row { display: flex; }')));
    expect(text).to.include('"Opening"').and.to.include('10:00').and.to.include('Room 2');
  });

  it('is not joined in a link that holds an entry, or in the link of a title', () => {
    const card = (href: string): string => `<a href="${href}"><span>A</span> <span>Words</span></a>`;
    const entry = (url: string): object => ({ name: 'A', url, description: ['Words'] });
    for (const read of [articlesJson, eventsJson, recommendationsJson]) {
      const lists = definedFields<object>(read(live(card('/a') + card('/b'), 'span { display: block; }')));
      expect(Object.values(lists)).to.deep.equal([{ itemListElement: [entry('/a'), entry('/b')] }]);
    }
    const title = (href: string): string => `<h3 class="row"><a href="${href}">A</a></h3><p>Words</p>`;
    const host = live(title('/a') + title('/b'), '.row { display: flex; }');
    expect(definedFields(articlesJson(host))).to.deep.equal({
      articles: { itemListElement: [entry('/a'), entry('/b')] },
    });
  });

  it('is joined if it belongs together: a floating initial, a letter in a box', () => {
    const html = '<h1><i class="first">O</i>pen <b class="box">w</b>ater</h1>';
    const host = live(html, '.first { float: left; } .box { display: inline-block; }');
    expect(definedFields(headerJson(host))).to.include({ name: 'Open water' });
  });
});

describe('text that the page hides', () => {
  beforeEach(() => {
    catchWarnings();
  });

  it('gives way to its twin for the eye, which is hidden from screen readers', () => {
    const rules = `.t { ${HIDING['the WordPress rule']} }`;
    const twins = (seen: string, unseen: string): string =>
      `<span aria-hidden="true">${seen}</span><span class="t">${unseen}</span>`;
    const header = (html: string): unknown => definedFields(headerJson(live(`<h1>T</h1>${html}`, rules)));
    expect(header(`<p>${twins('18 March 2026', 'the eighteenth')}</p>`)).to.deep.equal({
      name: 'T',
      startDate: '2026-03-18',
    });
    expect(header(`<p><span class="t">20 euros</span><b aria-hidden="true">€20</b> at the door</p>`)).to.deep.include({
      description: ['€20 at the door'],
    });
    const recommendation = `<ul><li>${twins('No 3:', 'Number three:')} Dams</li></ul>`;
    expect(json(recommendationsJson(live(recommendation, rules)))).to.contain('No 3: Dams');
    // Signs, icon fonts and texts without a twin.
    for (const html of [
      twins('★', 'lorem'),
      twins('→', 'lorem'),
      twins('\ue001', 'lorem'),
      '<i aria-hidden="true">star</i><span class="t">lorem</span>',
      '<span class="material-icons" aria-hidden="true">star</span><span class="t">lorem</span>',
      '<span aria-hidden="true">lorem</span>',
    ])
      expect(header(`<p>${html}Words</p>`)).to.deep.equal({ name: 'T', description: ['Words'] });
  });

  for (const [hiding, rule] of Object.entries(HIDING))
    for (const [noun, [read, html]] of Object.entries(READERS))
      it(`is no part of a ${noun}, hidden with ${hiding}`, () => {
        // Without the style sheet, the text is read. This shows that the style sheet is the cause.
        expect(json(read(live(html, '')))).to.contain('lorem');
        const host = live(html, `.t { ${rule} }`);
        expect(json(read(host)))
          .to.contain('A launch')
          .and.contain('Words')
          .and.not.contain('lorem');
      });

  it('stays hidden when the nodes of an upgraded block change', async () => {
    const host = live('<ul><li><a href="/a">A</a> <i class="t">lorem</i></li></ul>', '.t { display: none }');
    const element = document.createElement('event-recent');
    element.append(...host.childNodes);
    host.replaceWith(element);
    await ready(element.parentElement!);
    const shown = (): string => element.shadowRoot!.textContent;
    expect(shown()).to.contain('A').and.not.contain('lorem');
    element.querySelector('a')!.textContent = 'Another title';
    await ready(element.parentElement!);
    expect(shown()).to.contain('Another title').and.not.contain('lorem');
  });

  for (const around of ['display: none', 'visibility: hidden', 'position: absolute; left: -9999px'])
    it(`does not include a block inside a part of the page with ${around}`, () => {
      const host = live('<ul><li><a href="/a">A</a><p>Words</p></li></ul>', '', around);
      expect(json(eventsJson(host))).to.contain('Words');
    });

  it('is read if it is the only name of a link', () => {
    const trail = trailJson(
      live(
        '<a href="/"><svg></svg><span class="t">Home</span></a> › <a href="/b">B</a>',
        `.t { ${HIDING['a clip path']} }`,
      ),
    );
    expect(json(trail)).to.contain('Home');
  });

  it('is read in a closed tab or accordion, which a control opens', () => {
    const tabs = '<h3><button>A</button></h3><p class="t">Words A</p><h3><button>B</button></h3><p>Words B</p>';
    expect(json(eventsJson(live(tabs, '.t { display: none }')))).to.contain('Words A');
  });

  it('is read in a caption that appears on hover, and on a slide that is not shown', () => {
    const figure = (n: number): string =>
      `<div class="item"><figure><img src="${src}"><figcaption>Caption ${n}</figcaption></figure></div>`;
    const captions = (rules: string): string => json(photosJson(live(figure(1) + figure(2), rules)));
    for (const rules of [
      'figcaption { display: none }',
      'figcaption { visibility: hidden }',
      '.item + .item { display: none }',
    ])
      expect(captions(rules)).to.contain('Caption 1').and.contain('Caption 2');
  });

  it('is read if it is only transparent, because themes fade it in', () => {
    const host = live('<ul><li><a href="/a">A</a><p class="t">Words</p></li></ul>', '.t { opacity: 0 }');
    expect(json(eventsJson(host))).to.contain('Words');
  });

  it('is no label of a photo, as in the fields of Drupal', () => {
    const field = (caption: string): string =>
      `<div class="field__item"><article class="media media--type-image">
        <div class="field field--label-visually_hidden"><div class="field__label visually-hidden">Image</div><div class="field__item"><img src="${src}" alt="A"></div></div>
        <div class="field field--name-field-caption field__item">${caption}</div></article></div>`;
    const host = live(field('One') + field('Two'), `.visually-hidden { ${HIDING['the Drupal 7 rule']} }`);
    const { image } = photosJson(host) as { image: { associatedMedia: { caption: string }[]; creditText?: string } };
    expect(image.associatedMedia.map(({ caption }) => caption)).to.deep.equal(['One', 'Two']);
    expect(image.creditText).to.equal(undefined);
  });

  it('is found in linear time', () => {
    expectLinearGrowth((size) => {
      const item = '<li><a href="/a">A</a><br><time>19 June 2009</time> <span class="t">lorem</span></li>';
      const host = live(`<ul>${item.repeat(size)}</ul>`, '.t { display: none }');
      const { recentEvents } = eventsJson(host) as { recentEvents: { itemListElement: unknown[] } };
      expect(recentEvents.itemListElement).to.have.length(size);
      host.parentElement!.remove();
    }, 1000);
  });
});
