import Glide from '@glidejs/glide';
import '@glidejs/glide/dist/css/glide.core.min.css';
import { autoplay, ends, loop, picker, rtl } from './options.js';
import { controls, element, photoContent, position } from './shared.js';
import './shared.css';

export function mount(root, photos, name) {
  const slides = element('ul', { class: 'glide__slides' });
  slides.append(...photos.map((photo, i) => element('li', { class: 'glide__slide' }, ...photoContent(photo, i))));
  const { counter, previous, next, row } = controls(photos.length);
  row.dataset.glideEl = 'controls';
  previous.dataset.glideDir = '<';
  next.dataset.glideDir = '>';
  const glideElement = element(
    'div',
    { class: 'glide' },
    row,
    element('div', { class: 'glide__track', 'data-glide-el': 'track' }, slides),
  );
  if (picker) {
    const bullets = photos.map((_, i) => element('button', { class: 'glide__bullet', 'data-glide-dir': `=${i}` }));
    glideElement.append(element('div', { class: 'glide__bullets', 'data-glide-el': 'controls[nav]' }, ...bullets));
  }
  root.append(element('h2', {}, name), glideElement);

  const options = {};
  if (rtl) options.direction = 'rtl';
  if (loop) options.type = 'carousel';
  if (ends) options.rewind = false;
  if (autoplay) options.autoplay = 1000;
  const glide = new Glide(glideElement, options);
  glide.on(['mount.after', 'run'], () => (counter.textContent = position(glide.index, photos.length)));
  glide.mount();
  return () => glide.destroy();
}
