/**
 * Shows one state of one element, such as `gallery.html?element=event-slideshow&state=one photo&dir=rtl&width=320`; without a query, links to all.
 * `scripts/screenshots.mjs` calls `gallery` from outside, which saves it a page for each picture.
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
  /** The names of all states, by element. */
  names: (): [element: string, states: string[]][] =>
    Object.entries(states).map(([element, all]) => [element, all.map(({ name }) => name)]),

  /** Comes back when everything is there, pictures too, and says how large it is. */
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
    // What is loaded is painted in the next frame.
    for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
    // An open menu lies above the page, and does not make it higher.
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

/** All that match, through shadow roots. */
function inside<E extends Element>(root: Element, selector: string): E[] {
  const found = [...(root.shadowRoot?.querySelectorAll<E>(selector) ?? [])];
  const deeper = [...(root.shadowRoot ?? root).querySelectorAll('*'), ...root.children];
  return [...found, ...deeper.filter(({ shadowRoot }) => shadowRoot).flatMap((inner) => inside<E>(inner, selector))];
}

/** A broken picture is a state as well. */
async function loaded(image: HTMLImageElement): Promise<void> {
  if (image.currentSrc) await image.decode().catch(() => undefined);
}

/** A list of links for who looks at it by hand. */
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
