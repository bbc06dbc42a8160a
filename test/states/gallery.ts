/**
 * Shows one state of one element, such as `gallery.html?element=event-slideshow&state=one photo&dir=rtl&width=320`.
 * Without a query it shows links to all states. `scripts/screenshots.mjs` calls `gallery` from outside, so that it
 * needs only one page for all pictures.
 */
import { states } from './index.js';
import { present } from './state.js';

interface View {
  readonly element: string;
  readonly state: string;
  readonly dir?: string;
  readonly width?: string | number;
}

const MARGIN = 16;

const main = document.querySelector('main')!;

const gallery = {
  /** Returns the names of all states, by element. */
  names: (): [element: string, states: string[]][] =>
    Object.entries(states).map(([element, all]) => [element, all.map(({ name }) => name)]),

  /** Shows a state, waits until everything is loaded, pictures too, and returns its size. */
  async show({ element, state, dir = 'ltr', width = 1280 }: View): Promise<{ width: number; height: number }> {
    const wanted = states[element as keyof typeof states]?.find(({ name }) => name === state);
    if (!wanted) throw new Error(`<${element}> has no state "${state}".`);
    document.documentElement.dir = dir;
    Object.assign(main.style, { boxSizing: 'border-box', inlineSize: `${width}px`, padding: `${MARGIN}px` });
    main.style.minBlockSize = '';
    main.replaceChildren();
    const shown = await present(wanted, main);
    await document.fonts.ready;
    await Promise.all(inside<HTMLImageElement>(shown, 'img').map(loaded));
    // Loaded pictures are painted in the next frame.
    for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
    // An open menu is above the page, and does not make the page higher.
    const menus = inside(shown, ':popover-open').map((menu) => menu.getBoundingClientRect().bottom + scrollY);
    if (menus.length) main.style.minBlockSize = `${Math.ceil(Math.max(...menus) + MARGIN)}px`;
    const size = main.getBoundingClientRect();
    return { width: size.width, height: Math.ceil(size.height) };
  },
};

export type Gallery = typeof gallery;

declare global {
  interface Window {
    gallery: Gallery;
  }
}

/** Returns all elements that match a selector, through shadow roots. */
function inside<E extends Element>(root: Element, selector: string): E[] {
  const found = [...(root.shadowRoot?.querySelectorAll<E>(selector) ?? [])];
  const deeper = [...(root.shadowRoot ?? root).querySelectorAll('*'), ...root.children];
  return [...found, ...deeper.filter(({ shadowRoot }) => shadowRoot).flatMap((inner) => inside<E>(inner, selector))];
}

/** Waits until a picture is loaded or has failed, since a broken picture is a state too. */
async function loaded(image: HTMLImageElement): Promise<void> {
  if (image.currentSrc) await image.decode().catch(() => undefined);
}

/** Creates the list of links to all states. */
function contents(): Node[] {
  return gallery.names().map(([element, names]) => {
    const section = document.createElement('section');
    const heading = document.createElement('h2');
    heading.textContent = element;
    const list = document.createElement('ul');
    for (const state of names) {
      const link = document.createElement('a');
      link.href = `?${new URLSearchParams({ element, state })}`;
      link.textContent = state;
      const item = document.createElement('li');
      item.append(link);
      list.append(item);
    }
    section.append(heading, list);
    return section;
  });
}

window.gallery = gallery;
const query = Object.fromEntries(new URLSearchParams(location.search)) as Partial<View>;
if (query.element && query.state) await gallery.show(query as View);
else main.append(...contents());
