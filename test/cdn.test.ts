/** The one-file build and the style sheet in an editor, which draws the nodes of the page itself. */
import { expect } from '@open-wc/testing';
import { until } from './support/fixtures.js';

const GALLERY = `<figure class="wp-block-gallery event-slideshow">
  <figure><img src="/demo/photos/lectern-480.webp" width="480" height="320" alt="Lectern"></figure>
  <figure><img src="/demo/photos/interpreters-480.webp" width="480" height="320" alt="Booths"></figure></figure>`;

type Editor = Window & { eventPageElements: { manual: boolean; upgrade: (root: ParentNode) => Element[] } };
let frame: HTMLIFrameElement;

/** Opens a page in a frame. */
async function open(html: string): Promise<Document> {
  frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><html lang="en"><body>${html}`;
  document.body.append(frame);
  await new Promise((done) => (frame.onload = done));
  return frame.contentDocument!;
}

afterEach(() => frame.remove());

describe('the one-file build', () => {
  /** Puts the exports into `eventPageElements`, as the classic build does. */
  const load = `import * as exports from '/src/cdn.ts';
    globalThis.eventPageElements = Object.assign(globalThis.eventPageElements ?? {}, exports);`;
  const isLoaded = () =>
    until(() => 'upgrade' in ((frame.contentWindow as Editor).eventPageElements ?? {}), 'the script');

  it('defines the elements and upgrades nothing in a page that sets `manual`', async () => {
    const page = await open(
      `${GALLERY}<script>eventPageElements = { manual: true };</script><script type="module">${load}</script>`,
    );
    await isLoaded();
    const { customElements, eventPageElements } = frame.contentWindow as Editor;
    expect(customElements.get('event-slideshow')).to.be.a('function');
    page.body.append(page.querySelector('figure')!.cloneNode(true));
    await new Promise((done) => setTimeout(done));
    expect(page.querySelectorAll('event-slideshow').length).to.equal(0);
    const preview = page.body.lastElementChild!;
    preview.replaceWith(...[page.createElement('div')].map((box) => (box.append(preview.cloneNode(true)), box)));
    const elements = eventPageElements.upgrade(page.body.lastElementChild!);
    expect(elements.map(({ localName }) => localName)).to.deep.equal(['event-slideshow']);
    expect(page.querySelectorAll('event-slideshow').length).to.equal(1);
  });

  it('upgrades a page with another value of `manual`, such as a field of that name', async () => {
    const page = await open(
      `${GALLERY}<form id="eventPageElements"><input name="manual"></form><script type="module">${load}</script>`,
    );
    await until(() => page.querySelector('event-slideshow'), 'the slideshow');
  });
});

describe('the style sheet', () => {
  it('leaves a gallery in the canvas of the WordPress editor as it is', async () => {
    const heights = async (html: string) => {
      const page = await open(html);
      await until(() => [...page.images].every(({ complete }) => complete), 'pictures');
      const { height } = page.querySelector('figure')!.getBoundingClientRect();
      frame.remove();
      return height;
    };
    const edited = GALLERY.replace('"wp-block', '"block-editor-block-list__block wp-block');
    const sheet = '<link rel="stylesheet" href="/src/cdn.css">';
    expect(await heights(sheet + edited)).to.equal(await heights(edited));
    expect(await heights(sheet + GALLERY)).to.be.below(await heights(GALLERY));
  });
});
