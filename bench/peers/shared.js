/* global document */
import { field, german, links, loop } from './options.js';

/** The words of a page that a library does not bring. */
export const words = german
  ? { previous: 'Voriges Bild', next: 'Nächstes Bild', image: 'Bild', of: 'von' }
  : { previous: 'Previous image', next: 'Next image', image: 'Image', of: 'of' };

export function position(index, count) {
  return `${words.image} ${index + 1} ${words.of} ${count}`;
}

/** Makes an element; `properties` are attributes. */
export function element(name, properties = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** Picture, caption and credit of one photo; how the picture loads late is for each library to say. */
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

/** Counter and two buttons, where a library leaves those to the page. */
export function controls(count) {
  const counter = element('span', { class: 'counter' }, position(0, count));
  const previous = element('button', { type: 'button', class: 'previous', 'aria-label': words.previous }, '‹');
  const next = element('button', { type: 'button', class: 'next', 'aria-label': words.next }, '›');
  return { counter, previous, next, row: element('div', { class: 'controls' }, counter, previous, next) };
}
