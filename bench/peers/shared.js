/* global document */
import { field, german, links, loop } from './options.js';

/** The texts of a page that a library does not provide. */
export const words = german
  ? { previous: 'Voriges Bild', next: 'Nächstes Bild', image: 'Bild', of: 'von' }
  : { previous: 'Previous image', next: 'Next image', image: 'Image', of: 'of' };

export function position(index, count) {
  return `${words.image} ${index + 1} ${words.of} ${count}`;
}

/** Creates an element with attributes and children. */
export function element(name, attributes = {}, ...children) {
  const created = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) created.setAttribute(key, value);
  created.append(...children);
  return created;
}

/** Creates the image, caption and credit of one photo. Each library sets how the image is loaded lazily. */
export function photoContent(photo, index, { src = 'src', ...more } = { loading: 'lazy' }) {
  const { contentUrl, alt, caption, creditText, width, height } = photo;
  const text = element('p', { class: 'caption' }, caption);
  if (loop) text.id = `caption-${index + 1}`;
  if (links) text.append(' ', element('a', { href: `#source-${index + 1}` }, `Source ${index + 1}`));
  if (field) text.append(' ', element('input', { 'aria-label': `Note ${index + 1}`, value: 'text' }));
  return [
    element('img', { alt, width, height, ...more, [src]: contentUrl }),
    text,
    element('p', { class: 'credit' }, creditText),
  ];
}

/** Creates the counter and two buttons, if a library leaves these to the page. */
export function controls(count) {
  const counter = element('span', { class: 'counter' }, position(0, count));
  const previous = element('button', { type: 'button', class: 'previous', 'aria-label': words.previous }, '‹');
  const next = element('button', { type: 'button', class: 'next', 'aria-label': words.next }, '›');
  return { counter, previous, next, row: element('div', { class: 'controls' }, counter, previous, next) };
}
