/* global window, document, fetch, requestAnimationFrame, setTimeout */
import { exposed } from './options.js';

/**
 * Fetches the event and passes its photos to the slideshow, on every page. `mount` returns a function that removes the
 * slideshow.
 */
export async function start(mount) {
  const roots = document.querySelectorAll('.slideshow');
  const response = await fetch(roots[0].dataset.photos);
  const { image } = await response.json();
  for (const root of roots) mount(root, image.associatedMedia, image.name);
  if (exposed)
    window.bench.createAndRemove = async (times, next) => {
      for (let i = 0; i < times; i++) {
        const root = document.createElement('div');
        root.className = 'slideshow';
        document.body.append(root);
        const destroy = mount(root, image.associatedMedia, image.name);
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 60)));
        window.bench.findAll(next).at(-1)?.click();
        destroy();
        root.remove();
        // A lightbox is removed after it has closed.
        await new Promise((done) => setTimeout(done, 20));
      }
    };
}
