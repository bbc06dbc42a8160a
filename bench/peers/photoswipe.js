/*
 * A lightbox without a view inside the page, so the page opens it immediately. The caption follows the documentation.
 */
import PhotoSwipeLightbox from 'photoswipe/lightbox';
import 'photoswipe/style.css';
import { ends, german, opener } from './options.js';
import { element } from './shared.js';
import './photoswipe.css';

export function mount(root, photos, name) {
  root.append(element('h2', {}, name));
  const options = { pswpModule: () => import('photoswipe'), indexIndicatorSep: ' of ', showHideAnimationType: 'none' };
  if (ends) options.loop = false;
  if (german)
    Object.assign(options, {
      closeTitle: 'Schließen',
      zoomTitle: 'Vergrößern',
      arrowPrevTitle: 'Voriges Bild',
      arrowNextTitle: 'Nächstes Bild',
      errorMsg: 'Das Bild konnte nicht geladen werden',
      indexIndicatorSep: ' von ',
    });
  if (opener) {
    root.append(
      ...photos.map(({ contentUrl, width, height, alt }) =>
        element(
          'a',
          { href: contentUrl, 'data-pswp-width': width, 'data-pswp-height': height },
          element('img', { src: contentUrl, alt, width: 96, height: 64 }),
        ),
      ),
    );
    Object.assign(options, { gallery: root, children: 'a' });
  } else
    options.dataSource = photos.map(({ contentUrl, width, height, alt }) => ({ src: contentUrl, width, height, alt }));

  const lightbox = new PhotoSwipeLightbox(options);
  lightbox.on('uiRegister', () => {
    const { pswp } = lightbox;
    pswp.ui.registerElement({
      name: 'custom-caption',
      order: 9,
      isButton: false,
      appendTo: 'root',
      onInit: (caption) =>
        pswp.on('change', () => {
          const { caption: text, creditText } = photos[pswp.currIndex];
          caption.textContent = `${text} ${creditText}`;
        }),
    });
  });
  lightbox.init();
  if (!opener) lightbox.loadAndOpen(0);
  return () => lightbox.destroy();
}
