/* The page adds buttons, counter and lazy loading, as in the examples of Embla's documentation. */
import EmblaCarousel from 'embla-carousel';
import { loop, picker, rtl } from './options.js';
import { controls, element, photoContent, position } from './shared.js';
import './shared.css';
import './embla.css';

export function mount(root, photos, name) {
  const container = element('div', { class: 'embla__container' });
  container.append(
    ...photos.map((photo, i) =>
      element('div', { class: 'embla__slide' }, ...photoContent(photo, i, { src: 'data-src' })),
    ),
  );
  const viewport = element('div', { class: 'embla__viewport' }, container);
  const { counter, previous, next, row } = controls(photos.length);
  root.append(element('h2', {}, name), row, viewport);

  const options = {};
  if (rtl) options.direction = 'rtl';
  if (loop) options.loop = true;
  const embla = EmblaCarousel(viewport, options);
  previous.addEventListener('click', () => embla.scrollPrev());
  next.addEventListener('click', () => embla.scrollNext());

  const select = () => {
    counter.textContent = position(embla.selectedScrollSnap(), photos.length);
    previous.disabled = !embla.canScrollPrev();
    next.disabled = !embla.canScrollNext();
  };
  embla.on('init', select).on('select', select).on('reInit', select);

  const slides = embla.slideNodes();
  const load = () => {
    for (const index of embla.slidesInView()) {
      const img = slides[index].querySelector('img[data-src]');
      if (!img) continue;
      img.src = img.dataset.src;
      delete img.dataset.src;
    }
  };
  embla.on('init', load).on('slidesInView', load);

  if (picker) {
    const dots = photos.map((_, i) => {
      const dot = element('button', { type: 'button', class: 'embla__dot' });
      dot.addEventListener('click', () => embla.scrollTo(i));
      return dot;
    });
    root.append(element('div', { class: 'embla__dots' }, ...dots));
  }
  return () => embla.destroy();
}
