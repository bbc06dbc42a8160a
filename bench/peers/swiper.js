/*
 * The core element with the modules that the job needs, as described on swiperjs.com under "Element". The bundle with
 * all modules is larger.
 */
import { register } from 'swiper/element';
import { A11y, Autoplay, Keyboard, Navigation, Pagination } from 'swiper/modules';
import a11yStyles from 'swiper/element/css/a11y?inline';
import navigationStyles from 'swiper/element/css/navigation?inline';
import paginationStyles from 'swiper/element/css/pagination?inline';
import { autoplay, german, keyboard, loop, picker, rtl } from './options.js';
import { element, photoContent, position } from './shared.js';
import './shared.css';
import './swiper.css';

const modules = [Navigation, Pagination, A11y];
if (autoplay) modules.push(Autoplay);
if (keyboard) modules.push(Keyboard);

register();

export function mount(root, photos, name) {
  const container = element('swiper-container', { init: 'false' });
  if (rtl) container.dir = 'rtl';
  const a11y = { containerMessage: name };
  if (german)
    Object.assign(a11y, {
      prevSlideMessage: 'Voriges Bild',
      nextSlideMessage: 'Nächstes Bild',
      firstSlideMessage: 'Erstes Bild',
      lastSlideMessage: 'Letztes Bild',
      slideLabelMessage: 'Bild {{index}} von {{slidesLength}}',
    });
  Object.assign(container, {
    modules,
    injectStyles: [a11yStyles, navigationStyles, paginationStyles],
    navigation: true,
    pagination: picker
      ? { clickable: true }
      : { type: 'custom', renderCustom: (_, current, total) => position(current - 1, total) },
    a11y,
  });
  if (loop) container.loop = true;
  if (autoplay) container.autoplay = { delay: 1000 };
  if (keyboard) container.keyboard = { enabled: true };
  container.append(...photos.map((photo, i) => element('swiper-slide', { lazy: 'true' }, ...photoContent(photo, i))));
  root.append(element('h2', {}, name), container);
  container.initialize();
  return () => container.swiper.destroy();
}
