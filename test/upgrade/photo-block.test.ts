/** Slideshows whose block holds more than photos, such as films and forms. Each thing is shown once. */
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { EventSlideshowElement } from '../../src/components/event-slideshow/event-slideshow.js';
import { upgrade } from '../../src/upgrade.js';
import { recordRequests, testData } from '../support/browser.js';
import { catchWarnings, exposed, parts, place, ready, textOf, until } from '../support/fixtures.js';

let warnings: string[];

beforeEach(() => {
  warnings = catchWarnings();
});

const VIDEO = 'https://www.youtube.com/embed/abcdefghijk';
const photo = (name: string, more = ''): string =>
  `<figure><img src="${testData('picture', { n: `block-${name}`, w: 30, h: 20 })}" alt="${name}"><figcaption>Caption ${name}</figcaption>${more}</figure>`;

/** Puts a block into the page, and upgrades it. */
async function show(html: string, tag = 'section'): Promise<EventSlideshowElement> {
  const { body } = new DOMParser().parseFromString(`<${tag} class="event-slideshow">${html}</${tag}>`, 'text/html');
  const home = place(...body.childNodes);
  upgrade(home);
  await ready(home);
  return home.querySelector('event-slideshow')!;
}

const captions = (element: Element): string[] => {
  // Renders all slides.
  window.dispatchEvent(new Event('beforeprint'));
  return parts(element, 'caption');
};

/** Returns the author's nodes that are visible, in order. */
const visible = (element: Element, selector: string): string[] =>
  [...element.querySelectorAll(selector)].filter((node) => node.checkVisibility()).map(({ localName }) => localName);

describe('a block with SVG', () => {
  it('shows a photo in a link of SVG', async () => {
    const picture = photo('svg').replace(/<figcaption.*/, '</figure>');
    const svg = `<svg width="9" height="9"><a href="/"><foreignObject>${picture}</foreignObject></a></svg>`;
    const element = await show(photo('one') + svg);
    expect(element.count).to.equal(2);
  });

  it('does not stop at a frame of SVG', async () => {
    const element = await show(photo('one') + `<svg><iframe src="${VIDEO}"></iframe></svg>`);
    expect(element.count).to.equal(1);
  });
});

describe('a film that a script plays, behind its picture', () => {
  const plate = `<img src="${testData('picture', { n: 'plate', w: 30, h: 20 })}" alt="">`;
  const address = 'https://youtu.be/abcdefghijk';
  for (const [title, film] of [
    [
      'in a box of WP Rocket',
      `<div class="rll-youtube-player" data-src="${VIDEO}" data-id="x"><div>${plate}<button class="play"></button></div></div>`,
    ],
    ['in a custom element', `<lite-youtube videoid="x"><a href="${address}">${plate}</a></lite-youtube>`],
    ['in a link of LightGallery', `<a data-src="${address}" data-lg-size="1280-720">${plate}</a>`],
    ['in a link of LightGallery to a file', `<a data-video='{"source":[{"src":"/film.mp4"}]}'>${plate}</a>`],
    [
      'in the settings of Elementor',
      `<div data-settings='{"youtube_url":"https:\\/\\/www.youtube.com\\/watch?v=x"}'><div>${plate}<div role="button" aria-label="Play"></div></div></div>`,
    ],
    ['in a link with a sign', `<a href="https://vimeo.com/1">${plate}<i class="icon-play"></i></a>`],
  ] as const)
    it(`stays as it was written: ${title}`, async () => {
      for (const html of [
        `<figure>${film}<figcaption>The film</figcaption></figure>`,
        `<div>${film}</div>`,
        `<ul><li>${film}</li><li>${photo('C')}</li></ul>`,
      ]) {
        const element = await show(`${photo('A')}${html}${photo('B')}`);
        expect(captions(element)).to.deep.equal(
          ['A', ...(html.includes('Caption C') ? ['C'] : []), 'B'].map((n) => `Caption ${n}`),
        );
        expect(visible(element, 'img, figcaption')).to.deep.equal(
          html.includes('figcaption>The') ? ['img', 'figcaption'] : ['img'],
        );
        element.remove();
      }
    });

  it('is a photo with a link if it leads to the page of a film, or to one beside films, without a sign', async () => {
    for (const link of [
      `<a href="${address}">${plate}</a>`,
      `<a href="https://vimeo.com/museum"><span class="display">${plate}</span></a>`,
      `<a href="/video">${plate}<i class="play"></i></a>`,
    ]) {
      const element = await show(`${photo('A')}<figure>${link}</figure>`);
      expect(element.count).to.equal(2);
      element.remove();
    }
  });

  it('is no gallery whose settings name a film', async () => {
    const element = await show(`<div data-settings='{"url":"${VIDEO}"}'>${photo('A')}${photo('B')}</div>`);
    expect(captions(element)).to.deep.equal(['Caption A', 'Caption B']);
  });
});

describe('a block with photos and more', () => {
  it('[kept] shows the photos, and after them the rest in the order of the author', async () => {
    const element = await show(
      `<h2>Photos</h2>${photo('A')}<video controls></video>${photo('B')}<form><input name="name"></form><table><tr><td>1</td></tr></table>`,
    );
    expect(captions(element)).to.deep.equal(['Caption A', 'Caption B']);
    expect(parts(element, 'heading')).to.deep.equal(['Photos']);
    expect(visible(element, 'h2, img, figcaption, video, form, input, table')).to.deep.equal([
      'video',
      'form',
      'input',
      'table',
    ]);
    const bottom = element.shadowRoot!.querySelector('section')!.getBoundingClientRect().bottom;
    expect(element.querySelector('video')!.getBoundingClientRect().top).to.be.at.least(bottom);
    expect(warnings.filter((text) => text.includes('stays as it was written'))).to.deep.equal([]);
  });

  it('[kept] keeps the nodes of the author, with what was typed and with the focus', async () => {
    const { body } = new DOMParser().parseFromString(
      `<div class="event-slideshow">${photo('A')}<form><input></form></div>`,
      'text/html',
    );
    const home = place(...body.childNodes);
    const input = home.querySelector('input')!;
    input.value = 'typed';
    const [element] = upgrade(home) as [EventSlideshowElement];
    await element.updateComplete;
    expect(element.count).to.equal(0);
    input.focus();
    await ready(home);
    expect(element.count).to.equal(1);
    expect(home.querySelector('input') === input && input.checkVisibility()).to.equal(true);
    expect([input.value, document.activeElement === input]).to.deep.equal(['typed', true]);
  });

  it('shows what is inside the figure or the list of the photos after them', async () => {
    for (const html of [
      photo('A', '<video controls></video><form></form>') + photo('B'),
      `<div><div>${photo('A')}<div><video controls></video></div>${photo('B')}<form></form></div></div>`,
      `<ul><li>${photo('A')}</li><li><video controls></video></li><li>${photo('B', '<form></form>')}</li></ul>`,
      `<p>${photo('A')}${photo('B')}<video controls></video></p><form></form>`,
    ]) {
      const element = await show(html);
      expect(captions(element), html).to.deep.equal(['Caption A', 'Caption B']);
      expect(visible(element, 'img, figcaption, video, form'), html).to.deep.equal(['video', 'form']);
    }
  });

  it('moves no item out of its list', async () => {
    const list = `<li>${photo('A')}</li><li><p>Watch</p><video controls></video></li>`;
    for (const [html, tag] of [
      [`<ul>${list}</ul>`, 'div'],
      [list, 'ul'],
    ] as const) {
      const element = await show(html, tag);
      expect(visible(element, 'li, p, video')).to.deep.equal(['video']);
      expect(parts(element, 'credit')).to.deep.equal(['Watch']);
    }
  });

  it('keeps a heading and the texts beside a form together, and the caption of the gallery apart', async () => {
    const element = await show(
      `${photo('A')}${photo('B')}<p>Photos: A. Person</p><h3>Register</h3><p>By June.</p><form></form><p>Thank you.</p><figcaption>In Geneva</figcaption>`,
    );
    expect(visible(element, 'h3, p, form, figcaption')).to.deep.equal(['h3', 'p', 'form', 'p']);
    const shown = textOf(element.shadowRoot!);
    expect(shown).to.contain('Photos: A. Person').and.contain('In Geneva');
    expect(shown).not.to.match(/Register|June|Thank/);
  });

  it('keeps a picture with an image map and pictures of a form where they are', async () => {
    const map = '<img usemap="#m" alt="Map"><map name="m"><area href="/a" alt="Hall"></map>';
    const element = await show(
      `${photo('A')}<p>${map}</p><form><img src="${testData('picture', { n: 'logo' })}" alt="Logo"></form>`,
    );
    expect(captions(element)).to.deep.equal(['Caption A']);
    expect(visible(element, 'img')).to.have.length(2);
  });

  it('drops the button around a photo, and keeps one with words of its own whole', async () => {
    const button = (name: string, more = ''): string =>
      photo(name)
        .replace('<img', '<button aria-label="Enlarge"><img')
        .replace('<figcaption', `${more}</button><figcaption`);
    const element = await show(button('A') + button('B', 'Buy now') + photo('C'));
    expect(captions(element)).to.deep.equal(['Caption A', 'Caption C']);
    expect(visible(element, 'img, button, figcaption')).to.deep.equal(['button', 'img', 'figcaption']);
    expect(captions(await show(button('A')))).to.deep.equal(['Caption A']);
  });

  it('keeps the photo of a link with the role of a button in its place', async () => {
    const link = photo('A')
      .replace('<img', '<a role="button" href="/a.jpg"><img')
      .replace('<figcaption', '</a><figcaption');
    const element = await show(link + photo('B'));
    expect(captions(element)).to.deep.equal(['Caption A', 'Caption B']);
    expect(visible(element, 'a, img')).to.deep.equal([]);
  });

  it('[kept] is read once, photos first', async () => {
    const element = await show(`${photo('A')}<form><button>Send</button></form><table><tr><td>Cell</td></tr></table>`);
    const lines = await exposed(/^(?:image|img) A$|Caption A|button Send|^(?:StaticText|cell|gridcell) Cell$/);
    expect(
      lines.map((line) => line.split(' ').slice(1).join(' ')).filter((name, i, all) => name !== all[i - 1]),
    ).to.deep.equal(['A', 'Caption A', 'Send', 'Cell']);
    expect(element.isConnected).to.equal(true);
  });
});

describe('a film in a block of photos', () => {
  const frame = (title: string, src = VIDEO): string =>
    `<iframe title="${title}" src="${src}" loading="lazy" width="30" height="20"></iframe>`;
  const embed = (title: string): string =>
    `<figure class="wp-block-embed"><div>${frame(title)}</div><figcaption>From <a href="/archive">the archive</a></figcaption></figure>`;

  it('becomes a button after the photos, with the caption of the author, and sends no request before the press', async () => {
    const requests = await recordRequests();
    const element = await show(`<h3>Photos</h3>${photo('A')}${embed('The evening')}${photo('B')}`);
    const media = element.querySelector('event-media')!;
    await until(() => media.shadowRoot?.querySelector('button'), 'there is no button');
    expect(captions(element)).to.deep.equal(['Caption A', 'Caption B']);
    expect(textOf(media.shadowRoot!.querySelector('button')!)).to.equal('Play video: The evening');
    expect(media.shadowRoot!.querySelector('h3, h4')!.localName).to.equal('h3');
    expect(textOf(media.shadowRoot!)).to.contain('From the archive');
    expect([...media.shadowRoot!.querySelectorAll('a')].map(({ pathname }) => pathname)).to.contain('/archive');
    expect(media.checkVisibility() && document.querySelector('iframe') === null).to.equal(true);
    expect((await requests()).filter(({ url }) => url.includes('youtube'))).to.deep.equal([]);
  });

  it('shares a list with the films beside it', async () => {
    const element = await show(
      `${photo('A')}${embed('One')}<p>${frame('Two', 'https://player.vimeo.com/video/1')}</p>`,
    );
    const [media, ...others] = element.querySelectorAll('event-media');
    expect(others).to.have.length(0);
    await until(() => media!.shadowRoot?.querySelectorAll('button').length === 2, 'there are no two buttons');
    expect([...media!.shadowRoot!.querySelectorAll('button')].map(textOf)).to.deep.equal([
      'Play video: One',
      'Play video: Two',
    ]);
  });

  it('is found at the address that a script loads later', async () => {
    const element = await show(
      `${photo('A')}<iframe title="One" data-src="//www.youtube.com/embed/abcdefghijk"></iframe>`,
    );
    await until(() => element.querySelector('event-media')?.shadowRoot?.querySelector('button'), 'there is no button');
  });

  it('stays as it was written if its site is not known', async () => {
    const element = await show(`${photo('A')}<iframe title="Map" src="about:blank"></iframe>`);
    expect(visible(element, 'iframe, event-media')).to.deep.equal(['iframe']);
  });

  it('stays in a block with other data, whose content is only a fallback', async () => {
    const { body } = new DOMParser().parseFromString(
      `<div class="event-slideshow" data-items='["${testData('picture', { n: 'items' })}"]'><iframe data-src="${VIDEO}"></iframe></div>`,
      'text/html',
    );
    const home = place(...body.childNodes);
    upgrade(home);
    await ready(home);
    expect(home.querySelector('event-slideshow iframe') !== null).to.equal(true);
  });
});
