import { expect, fixture, html } from '@open-wc/testing';
import '../src/define.js';
import type { EventSlideshowElement } from '../src/components/event-slideshow/event-slideshow.js';
import { upgrade } from '../src/upgrade.js';
import { testData } from './support/browser.js';
import { catchWarnings, partElements, until } from './support/fixtures.js';
import { shownSlide } from './support/slides.js';

beforeEach(() => {
  catchWarnings();
});

const home = (content: unknown): Promise<HTMLElement> => fixture<HTMLElement>(html`<div>${content}</div>`);
const picture = (n: number): string => testData('picture', { n: `up-${n}`, w: 30, h: 20 });

/** As WordPress stores a gallery of an author without rights. */
const gallery =
  () => html`<figure class="wp-block-gallery has-nested-images columns-3 is-cropped alignwide event-slideshow" id="photos" data-heading="Photos from the day" data-thumbnails>
  ${[1, 2, 3].map(
    (n) =>
      html`<figure class="wp-block-image size-large"><img src=${picture(n)} alt="Panelist ${n}" /><figcaption class="wp-element-caption">Speaker ${n}</figcaption></figure>`,
  )}
  <figcaption class="blocks-gallery-caption wp-element-caption">Photos by A. Person</figcaption>
</figure>`;

describe('upgrade', () => {
  it('makes a slideshow of a gallery, with the author’s nodes inside and the attributes from data', async () => {
    const page = await home(gallery());
    const nodes = [...page.querySelector('.event-slideshow')!.childNodes];
    const [element, ...others] = upgrade(page) as [EventSlideshowElement];
    expect(others).to.deep.equal([]);
    expect([...page.children]).to.deep.equal([element]);
    expect([...element.childNodes]).to.deep.equal(nodes);
    expect([element.localName, element.id, element.className, element.heading, element.thumbnails]).to.deep.equal([
      'event-slideshow',
      'photos',
      'alignwide event-slideshow',
      'Photos from the day',
      true,
    ]);
    await until(() => element.count === 3, 'no photos');
    await element.updateComplete;
    expect(shownSlide(element)!.querySelector('[part="caption"]')!.textContent).to.equal('Speaker 1');
    const credits = partElements(element, 'credit').map(({ textContent }) => textContent);
    expect(credits).to.deep.equal(['Photos by A. Person']);
  });

  it('does it once, and finds what is new when it is called again', async () => {
    const page = await home(gallery());
    const [first] = upgrade(page);
    expect(upgrade(page)).to.deep.equal([]);
    const more = document.createElement('section');
    more.className = 'event-recent';
    page.append(more);
    expect(upgrade(page).map(({ localName }) => localName)).to.deep.equal(['event-recent']);
    expect(page.firstElementChild).to.equal(first);
  });

  it('takes the node itself, and gives the elements in the order of the document', async () => {
    const page = await home(
      html`<div class="event-page"><div class="event-recent"></div><div class="event-header" data-name="A"></div></div>`,
    );
    const made = upgrade(page.firstElementChild!);
    expect(made.map(({ localName }) => localName)).to.deep.equal(['event-page', 'event-recent', 'event-header']);
    expect(made[0]!.parentElement).to.equal(page);
    expect([...made[0]!.children]).to.deep.equal(made.slice(1));
  });

  it('leaves a list around its entries, for readers without data', async () => {
    const page = await home(html`<ul class="event-breadcrumb" id="trail"><li><a href="/">Home</a></li></ul>`);
    const [element] = upgrade(page);
    expect(element!.id).to.equal('trail');
    const list = element!.firstElementChild!;
    expect([list.localName, list.id, list.className, list.children.length]).to.deep.equal(['ul', '', '', 1]);
  });

  it('an attribute of its own comes before data, and what is no attribute of the element is left out', async () => {
    const page = await home(
      html`<div class="event-slideshow" heading="Own" data-heading="Data" data-onclick="alert(1)" onfocus="alert(1)" data-style="color: red" data-inner-html="x" lang="fr"></div>`,
    );
    const [element] = upgrade(page);
    expect(element!.getAttributeNames().sort()).to.deep.equal(['class', 'heading', 'lang']);
    expect(element!.getAttribute('heading')).to.equal('Own');
  });

  it('touches neither the body, nor main, nor other tags of the same class', async () => {
    const page = await home(
      html`<main class="event-page"><p class="event-header">A</p><span class="event-recent">B</span></main>`,
    );
    document.body.classList.add('event-page');
    expect(upgrade(document)).to.deep.equal([]);
    expect(upgrade(page)).to.deep.equal([]);
    document.body.classList.remove('event-page');
  });

  it('a title keeps its level where a smaller heading stands above it', async () => {
    const page = await home(html`<div class="event-header"><h3>Panel Discussions</h3><h1>The title</h1></div>`);
    upgrade(page);
    const element = page.querySelector('event-header')!;
    await until(() => element.shadowRoot?.querySelector('h1'), 'no title');
    expect(element.shadowRoot!.querySelector('h1')!.textContent).to.contain('The title');
    expect(element.shadowRoot!.textContent).to.contain('Panel Discussions');
  });

  it('what the author’s links within the page lead to is still there', async () => {
    const page = await home(html`
      <a href="#toc-b">B</a>
      <div style="height: 3000px"></div>
      <div class="event-recommendations"><h2 id="toc-a">A</h2><ul><li id="toc-b">B</li></ul></div>
    `);
    upgrade(page);
    const element = page.querySelector('event-recommendations')!;
    await until(() => element.shadowRoot?.querySelector('li'), 'nothing was read');
    page.querySelector('a')!.click();
    await until(() => element.getBoundingClientRect().top < innerHeight, 'not in view');
    history.replaceState(null, '', location.pathname + location.search);
  });
});
