import { expect, fixture, html } from '@open-wc/testing';
import '../src/define.js';
import { nothing, render } from 'lit';
import type { EventSlideshowElement } from '../src/components/event-slideshow/event-slideshow.js';
import { upgrade } from '../src/upgrade.js';
import { testData } from './support/browser.js';
import { catchWarnings, partElements, until } from './support/fixtures.js';
import { shownSlide } from './support/slides.js';

beforeEach(() => {
  catchWarnings();
});

/** Puts content into the page. */
const home = (content: unknown): Promise<HTMLElement> => fixture<HTMLElement>(html`<div>${content}</div>`);
const picture = (n: number): string => testData('picture', { n: `up-${n}`, w: 30, h: 20 });

/** A gallery as WordPress stores it for an author without extra rights. */
const gallery =
  () => html`<figure class="wp-block-gallery has-nested-images columns-3 is-cropped alignwide event-slideshow" id="photos" data-heading="Photos from the day" data-thumbnails>
  ${[1, 2, 3].map(
    (n) =>
      html`<figure class="wp-block-image size-large"><img src=${picture(n)} alt="Panelist ${n}" /><figcaption class="wp-element-caption">Speaker ${n}</figcaption></figure>`,
  )}
  <figcaption class="blocks-gallery-caption wp-element-caption">Photos by A. Person</figcaption>
</figure>`;

describe('upgrade', () => {
  it('replaces a gallery by a slideshow, which gets the nodes and data attributes of the gallery', async () => {
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
    await until(() => element.count === 3, 'there are no photos');
    await element.updateComplete;
    expect(shownSlide(element)!.querySelector('[part="caption"]')!.textContent).to.equal('Speaker 1');
    const credits = partElements(element, 'credit').map(({ textContent }) => textContent);
    expect(credits).to.deep.equal(['Photos by A. Person']);
  });

  it('replaces each block once, and finds new blocks when it is called again', async () => {
    const page = await home(gallery());
    const [first] = upgrade(page);
    expect(upgrade(page)).to.deep.equal([]);
    const added = document.createElement('section');
    added.className = 'event-recent';
    page.append(added);
    expect(upgrade(page).map(({ localName }) => localName)).to.deep.equal(['event-recent']);
    expect(page.firstElementChild).to.equal(first);
  });

  it('replaces the given node too, and returns the elements in document order', async () => {
    const page = await home(
      html`<div class="event-page"><div class="event-recent"></div><div class="event-header" data-name="A"></div></div>`,
    );
    const elements = upgrade(page.firstElementChild!);
    expect(elements.map(({ localName }) => localName)).to.deep.equal(['event-page', 'event-recent', 'event-header']);
    expect(elements[0]!.parentElement).to.equal(page);
    expect([...elements[0]!.children]).to.deep.equal(elements.slice(1));
  });

  it('keeps the list around its entries as a fallback', async () => {
    const page = await home(html`<ul class="event-breadcrumb" id="trail"><li><a href="/">Home</a></li></ul>`);
    const [element] = upgrade(page);
    expect(element!.id).to.equal('trail');
    const list = element!.firstElementChild!;
    expect([list.localName, list.id, list.className, list.children.length]).to.deep.equal(['ul', '', '', 1]);
  });

  it('prefers an attribute to a data attribute, and skips unknown attributes', async () => {
    const page = await home(
      html`<div class="event-slideshow" heading="Own" data-heading="Data" data-onclick="alert(1)" onfocus="alert(1)" data-style="color: red" data-inner-html="x" lang="fr"></div>`,
    );
    const [element] = upgrade(page);
    expect(element!.getAttributeNames().sort()).to.deep.equal(['class', 'heading', 'lang']);
    expect(element!.getAttribute('heading')).to.equal('Own');
  });

  it('replaces no body, main, p or span with the same class name', async () => {
    const page = await home(
      html`<main class="event-page"><p class="event-header">A</p><span class="event-recent">B</span></main>`,
    );
    document.body.classList.add('event-page');
    expect(upgrade(document)).to.deep.equal([]);
    expect(upgrade(page)).to.deep.equal([]);
    document.body.classList.remove('event-page');
  });

  describe('with a landmark that becomes an element', () => {
    const landmarks = async (block: unknown): Promise<(string | null)[][]> => {
      const page = await home(block);
      const [element] = upgrade(page);
      await until(() => element!.shadowRoot!.querySelector('nav, section'), 'there is no landmark');
      const inner = element!.shadowRoot!.querySelector('nav, section')!;
      return [element!, inner].map((node) =>
        ['role', 'aria-labelledby', 'aria-label'].map((name) => node.getAttribute(name)),
      );
    };
    const NONE = [null, null, null];
    const links = html`<a href="/">Home</a> › This one`;

    it('gives the name of a labelled nav to the breadcrumb, and leaves no landmark around it', async () => {
      for (const role of ['navigation', ''])
        expect(
          await landmarks(
            html`<nav class="event-breadcrumb" role=${role || nothing} aria-labelledby="trail-title"><h2 id="trail-title">Path</h2>${links}</nav>`,
          ),
        ).to.deep.equal([NONE, [null, null, 'Path']]);
    });

    it('gives the name of a nav with aria-label to the breadcrumb', async () => {
      expect(await landmarks(html`<nav class="event-breadcrumb" aria-label="Path">${links}</nav>`)).to.deep.equal([
        NONE,
        [null, null, 'Path'],
      ]);
    });

    it('gives the name of aria-label if aria-labelledby leads nowhere', async () => {
      const nav = html`<nav class="event-breadcrumb" aria-labelledby="no-1 no-2" aria-label="Path">${links}</nav>`;
      expect((await landmarks(nav))[1]).to.deep.equal([null, null, 'Path']);
    });

    it('finds the label in a shadow root', async () => {
      const root = (await home(nothing)).attachShadow({ mode: 'open' });
      render(html`<nav class="event-breadcrumb" aria-labelledby="in"><h2 id="in">Path</h2>${links}</nav>`, root);
      expect(upgrade(root)[0]!.getAttribute('label')).to.equal('Path');
    });

    it('leaves no region around a list whose heading labels it', async () => {
      const [outer] = await landmarks(
        html`<section class="event-recent" role="region" aria-labelledby="list-title"><h2 id="list-title">Events</h2><ul><li><a href="/a">A</a></li></ul></section>`,
      );
      expect(outer).to.deep.equal(NONE);
    });

    it('keeps another role with its label', async () => {
      const [outer] = await landmarks(
        html`<div class="event-breadcrumb" role="tabpanel" aria-labelledby="tab-1">${links}</div>`,
      );
      expect(outer).to.deep.equal(['tabpanel', 'tab-1', null]);
    });
  });

  it('keeps the level of a title below a smaller heading', async () => {
    const page = await home(html`<div class="event-header"><h3>Panel Discussions</h3><h1>The title</h1></div>`);
    upgrade(page);
    const element = page.querySelector('event-header')!;
    await until(() => element.shadowRoot?.querySelector('h1'), 'there is no title');
    expect(element.shadowRoot!.querySelector('h1')!.textContent).to.contain('The title');
    expect(element.shadowRoot!.textContent).to.contain('Panel Discussions');
  });

  it('keeps the targets of the author’s links within the page', async () => {
    const page = await home(html`
      <a href="#toc-b">B</a>
      <div style="height: 3000px"></div>
      <div class="event-recommendations"><h2 id="toc-a">A</h2><ul><li id="toc-b">B</li></ul></div>
    `);
    upgrade(page);
    const element = page.querySelector('event-recommendations')!;
    await until(() => element.shadowRoot?.querySelector('li'), 'there are no entries');
    page.querySelector('a')!.click();
    await until(() => element.getBoundingClientRect().top < innerHeight, 'the target is not in view');
    history.replaceState(null, '', location.pathname + location.search);
  });
});
