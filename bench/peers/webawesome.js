import '@awesome.me/webawesome/dist/styles/themes/default.css';
import '@awesome.me/webawesome/dist/components/carousel/carousel.js';
import '@awesome.me/webawesome/dist/components/carousel-item/carousel-item.js';
import { autoplay, german, loop, picker } from './options.js';
import { element, photoContent, position } from './shared.js';
import './shared.css';
import './webawesome.css';

if (german) import('@awesome.me/webawesome/dist/translations/de.js');

export function mount(root, photos, name) {
  const counter = element('p', { class: 'counter' }, position(0, photos.length));
  const carousel = element('wa-carousel', { navigation: '', 'aria-label': name });
  if (loop) carousel.setAttribute('loop', '');
  if (picker) carousel.setAttribute('pagination', '');
  if (autoplay) {
    carousel.setAttribute('autoplay', '');
    carousel.setAttribute('autoplay-interval', '1000');
    carousel.setAttribute('loop', '');
  }
  carousel.append(...photos.map((photo, i) => element('wa-carousel-item', {}, ...photoContent(photo, i))));
  carousel.addEventListener('wa-slide-change', ({ detail }) => {
    counter.textContent = position(detail.index, photos.length);
  });
  root.append(element('h2', {}, name), counter, carousel);
  return () => carousel.remove();
}
