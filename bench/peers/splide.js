import Splide from '@splidejs/splide';
import '@splidejs/splide/css';
import { autoplay, german, keyboard, loop, picker, rtl } from './options.js';
import { element, photoContent, position } from './shared.js';
import './shared.css';

export function mount(root, photos, name) {
  const list = element('ul', { class: 'splide__list' });
  list.append(
    ...photos.map((photo, i) =>
      element('li', { class: 'splide__slide' }, ...photoContent(photo, i, { src: 'data-splide-lazy' })),
    ),
  );
  const section = element(
    'section',
    { class: 'splide', 'aria-label': name },
    element('div', { class: 'splide__track' }, list),
  );
  const counter = element('p', { class: 'counter' });
  if (autoplay)
    section.append(
      element(
        'button',
        { class: 'splide__toggle', type: 'button' },
        element('span', { class: 'splide__toggle__play' }, 'Play'),
        element('span', { class: 'splide__toggle__pause' }, 'Pause'),
      ),
    );
  root.append(element('h2', {}, name), counter, section);

  const options = { lazyLoad: 'nearby', pagination: picker };
  if (rtl) options.direction = 'rtl';
  if (loop) options.type = 'loop';
  if (autoplay) Object.assign(options, { autoplay: true, interval: 1000, rewind: true });
  if (keyboard) options.keyboard = true;
  if (german)
    options.i18n = {
      prev: 'Voriges Bild',
      next: 'Nächstes Bild',
      first: 'Zum ersten Bild',
      last: 'Zum letzten Bild',
      slideX: 'Zu Bild %s',
      pageX: 'Zu Seite %s',
      play: 'Abspielen',
      pause: 'Anhalten',
      carousel: 'Bilderschau',
      slide: 'Bild',
      select: 'Bild wählen',
      slideLabel: '%s von %s',
    };
  const splide = new Splide(section, options);
  const count = () => (counter.textContent = position(splide.index, photos.length));
  splide.on('mounted move', count);
  splide.mount();
  return () => splide.destroy(true);
}
