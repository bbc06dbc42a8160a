import { TAGS } from './tags.js';

/** What may become an element; themes put class names on `body` as well. */
const CONTAINERS = 'div, section, article, aside, header, nav, figure, ul, ol, dl';
/** They say what their content is, and stay around it. */
const LISTS = 'ul, ol, dl';
/** What says the same on any element. */
const MOVED = /^(?:id|lang|dir|title|hidden|role|aria-.+)$/;
/** What the CMS's own style sheet does to a gallery would be done to the element. */
const OF_THE_CMS = /^(?:wp-block|blocks-gallery|gallery|columns-|is-|has-)/;

/**
 * Makes elements of what carries their names as a class: `<figure class="event-slideshow" data-heading="Photos">…</figure>` becomes
 * `<event-slideshow heading="Photos">…</event-slideshow>`, with the author's nodes inside. For pages whose authors may use neither tags of
 * their own nor scripts. Attributes are taken as they are, or with `data-` before them, also for tags that are there already; `data-…="false"`
 * is none. May be called as often as there is new content: what is an element already stays as it is. Tags that are not defined (yet) are left
 * alone. The one-file build calls it by itself.
 *
 * @param root what to look through, and itself; the document by default
 * @returns the new elements, in the order of the document
 */
export function upgrade(root: ParentNode = document): HTMLElement[] {
  const tags = TAGS.filter((tag) => customElements.get(tag));
  if (!tags.length) return [];
  const find = (selector: string): Element[] => [
    ...(root instanceof Element && root.matches(selector) ? [root] : []),
    ...root.querySelectorAll(selector),
  ];
  // A CMS that lets the tags through may still know no attributes of theirs but `data-`.
  for (const element of find(tags.join())) giveAttributes(element, element);
  return find(`:is(${tags.map((tag) => `.${tag}`).join()}):is(${CONTAINERS})`).map((node) =>
    replace(
      node,
      tags.find((tag) => node.classList.contains(tag))!,
    ),
  );
}

function replace(node: Element, tag: string): HTMLElement {
  const element = document.createElement(tag);
  giveAttributes(node, element);
  for (const { name, value } of node.attributes) if (MOVED.test(name)) element.setAttribute(name, value);
  // By script: as an attribute a strict policy forbids it.
  if (node instanceof HTMLElement && node.style.length) element.style.cssText = node.style.cssText;
  // Themes space `div` and `figure`, and know nothing of the element: it keeps the distance to what is around it.
  const { marginBlockStart, marginBlockEnd } = getComputedStyle(node);
  if (marginBlockStart !== '0px') element.style.marginBlockStart = marginBlockStart;
  if (marginBlockEnd !== '0px') element.style.marginBlockEnd = marginBlockEnd;
  element.className = [...node.classList].filter((name) => !OF_THE_CMS.test(name)).join(' ');
  node.replaceWith(element);
  if (node.matches(LISTS)) {
    for (const { name } of [...node.attributes])
      if (MOVED.test(name) || /^(?:class|style)$/.test(name)) node.removeAttribute(name);
    element.append(node);
  } else element.append(...node.childNodes);
  return element;
}

/** What the element knows of the node's attributes, as they are or behind `data-`. */
function giveAttributes(node: Element, element: Element): void {
  const { observedAttributes = [] } = customElements.get(element.localName) as {
    observedAttributes?: readonly string[];
  };
  for (const name of observedAttributes) {
    // Templates print a switch that is off as a word.
    const data = node.getAttribute(`data-${name}`);
    const value = node.getAttribute(name) ?? (data === 'false' ? null : data);
    if (value !== null && value !== element.getAttribute(name)) element.setAttribute(name, value);
  }
}
