/** The content of a written `<event-slideshow>` that no photo shows, in a bundle that has no other element. */
import { expect } from '@open-wc/testing';
import type { EventSlideshowElement } from '../../src/components/event-slideshow/event-slideshow.js';
import '../../src/define/event-slideshow.js';
import { upgrade } from '../../src/upgrade.js';
import { testData } from '../support/browser.js';
import { catchWarnings, parts, place, ready, until } from '../support/fixtures.js';

beforeEach(() => {
  catchWarnings();
});

const FRAME = '<iframe src="about:blank"></iframe>';
const photo = (name: string, more = ''): string =>
  `<figure><img src="${testData('picture', { n: `kept-${name}`, w: 30, h: 20 })}" alt="${name}"><figcaption>Caption ${name}</figcaption>${more}</figure>`;

async function show(html: string): Promise<EventSlideshowElement> {
  const { body } = new DOMParser().parseFromString(`<event-slideshow>${html}</event-slideshow>`, 'text/html');
  const home = place(document.adoptNode(body.firstElementChild!));
  await ready(home);
  return home.firstElementChild as EventSlideshowElement;
}

const captions = (element: Element): string[] => {
  // Renders all slides.
  window.dispatchEvent(new Event('beforeprint'));
  return parts(element, 'caption');
};
const visible = (element: Element): string[] =>
  [...element.querySelectorAll('*')].filter((node) => node.checkVisibility()).map(({ localName }) => localName);

describe('the content of <event-slideshow> that no photo shows', () => {
  it('[kept] stays visible after the photos', async () => {
    const element = await show(`${photo('A')}${FRAME}${photo('B')}<form></form>`);
    expect(captions(element)).to.deep.equal(['Caption A', 'Caption B']);
    expect(visible(element)).to.deep.equal(['iframe', 'form']);
  });

  it('[kept] does not load a frame again', async () => {
    const element = document.createElement('event-slideshow');
    element.innerHTML = photo('A') + '<iframe src="about:blank"></iframe>';
    const home = place(element);
    const frame = element.querySelector('iframe')!;
    frame.contentDocument!.title = 'Loaded once';
    await until(() => element.count, 'there is no photo');
    await ready(home);
    expect([frame.checkVisibility(), frame.contentDocument!.title]).to.deep.equal([true, 'Loaded once']);
  });

  it('keeps a child with a photo as it is, because no node of a written tag is moved', async () => {
    const element = await show(`${photo('A')}${photo('B', '<video controls></video>')}`);
    expect(captions(element)).to.deep.equal(['Caption A']);
    expect(visible(element)).to.deep.equal(['figure', 'img', 'figcaption', 'video']);
  });

  it('is shown as it was written if no photo is left', async () => {
    const element = await show(`<div>${photo('A')}<form></form></div><p>Words</p>`);
    expect(element.count).to.equal(0);
    expect(visible(element)).to.deep.equal(['div', 'figure', 'img', 'figcaption', 'form', 'p']);
  });

  it('follows later changes', async () => {
    const element = await show(`${photo('A')}<form></form>`);
    element.querySelector('form')!.remove();
    element.insertAdjacentHTML('afterbegin', '<table><tbody></tbody></table>');
    await until(() => visible(element).includes('table'), 'the table is not visible');
    element.querySelector('figure')!.append(document.createElement('input'));
    await until(() => element.count === 0, 'the photo with an input is still a slide');
    await ready(element.parentElement!);
    expect(visible(element)).to.deep.equal(['table', 'tbody', 'figure', 'img', 'figcaption', 'input']);
    expect(element.querySelectorAll('[slot]').length).to.equal(0);
    element.querySelector('input')!.remove();
    await until(() => element.count === 1, 'the photo is no slide');
  });

  it('stays visible if the photos come from the surrounding event-page', async () => {
    const { EventPageElement } = await import('../../src/components/event-page.js');
    if (!customElements.get('event-page')) customElements.define('event-page', EventPageElement);
    const page = document.createElement('event-page');
    page.details = { image: [testData('picture', { n: 'kept-context', w: 30, h: 20 })] };
    page.innerHTML = '<event-slideshow><form></form><p>Photos follow.</p></event-slideshow>';
    const home = place(page);
    const element = home.querySelector('event-slideshow')!;
    await until(() => element.count === 1, 'there is no photo');
    await until(() => visible(element).join() === 'form', 'the form is not visible');
  });

  it('is a frame as the author wrote it if no element for films is defined', async () => {
    const { body } = new DOMParser().parseFromString(
      `<div class="event-slideshow">${photo('A')}<iframe data-src="https://www.youtube.com/embed/abcdefghijk"></iframe></div>`,
      'text/html',
    );
    const home = place(...body.childNodes);
    upgrade(home);
    await ready(home);
    expect(visible(home.querySelector('event-slideshow')!)).to.deep.equal(['iframe']);
  });
});
