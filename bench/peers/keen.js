/* The page adds arrows, counter and lazy loading, as in the examples of Keen-Slider's documentation. */
import KeenSlider from 'keen-slider';
import 'keen-slider/keen-slider.min.css';
import { loop, picker, rtl } from './options.js';
import { controls, element, photoContent, position } from './shared.js';
import './shared.css';

export function mount(root, photos, name) {
  const slides = photos.map((photo, i) =>
    element('div', { class: 'keen-slider__slide' }, ...photoContent(photo, i, { src: 'data-src' })),
  );
  const container = element('div', { class: 'keen-slider' }, ...slides);
  const { counter, previous, next, row } = controls(photos.length);
  root.append(element('h2', {}, name), row, container);

  const load = (index) => {
    const img = slides[index]?.querySelector('img[data-src]');
    if (!img) return;
    img.src = img.dataset.src;
    img.removeAttribute('data-src');
  };
  const update = ({ track }) => {
    const { rel } = track.details;
    counter.textContent = position(rel, photos.length);
    previous.classList.toggle('arrow--disabled', rel === 0);
    next.classList.toggle('arrow--disabled', rel === photos.length - 1);
    load(rel);
  };
  const options = {
    created: update,
    slideChanged: update,
    animationStarted: ({ animator }) => load(animator.targetIdx),
  };
  if (rtl) options.rtl = true;
  if (loop) options.loop = true;
  const slider = new KeenSlider(container, options);
  previous.addEventListener('click', () => slider.prev());
  next.addEventListener('click', () => slider.next());

  if (picker) {
    const dots = photos.map((_, i) => {
      const dot = element('button', { type: 'button', class: 'dot' });
      dot.addEventListener('click', () => slider.moveToIdx(i));
      return dot;
    });
    root.append(element('div', { class: 'dots' }, ...dots));
  }
  return () => slider.destroy();
}
