import { TAGS } from './tags.js';

/** Matches the nodes that may become an element. Others, such as `body`, get class names from themes as well. */
const CONTAINERS = 'div, section, article, aside, header, nav, figure, ul, ol, dl';
/** Matches lists. They stay inside the element, because their entries need a list around them. */
const LISTS = 'ul, ol, dl';
/** Matches attributes that mean the same on every element. */
const GLOBAL_ATTRIBUTES = /^(?:id|lang|dir|title|hidden|role|aria-.+)$/;
/** Matches class names of the CMS. Its style sheet would apply the styles of a gallery to the element. */
const CMS_CLASSES = /^(?:wp-block|blocks-gallery|gallery|columns-|is-|has-)/;

/**
 * Replaces each node whose class name is the name of an element with that element. For example,
 * `<figure class="event-slideshow" data-heading="Photos">…</figure>` becomes
 * `<event-slideshow heading="Photos">…</event-slideshow>`, with the author's nodes inside. It is for pages whose
 * authors can use neither custom tags nor scripts.
 *
 * Attributes work with or without the prefix `data-`, also on tags that already exist. An attribute with the prefix and
 * the value `false` is ignored. Elements that already exist are not replaced, so the function can be called again
 * whenever there is new content. Nodes of elements that are not defined (yet) are left unchanged. The one-file build
 * calls the function once by itself.
 *
 * @param root the node that is searched, itself included; the document by default
 * @returns the new elements, in document order
 */
export function upgrade(root: ParentNode = document): HTMLElement[] {
  const tags = TAGS.filter((tag) => customElements.get(tag));
  if (!tags.length) return [];
  const find = (selector: string): Element[] => [
    ...(root instanceof Element && root.matches(selector) ? [root] : []),
    ...root.querySelectorAll(selector),
  ];
  // A CMS that allows the tags may still remove all their attributes except those with `data-`.
  for (const element of find(tags.join())) copyAttributes(element, element);
  return find(`:is(${tags.map((tag) => `.${tag}`).join()}):is(${CONTAINERS})`).map((node) =>
    replace(
      node,
      tags.find((tag) => node.classList.contains(tag))!,
    ),
  );
}

function replace(node: Element, tag: string): HTMLElement {
  const element = document.createElement(tag);
  copyAttributes(node, element);
  for (const { name, value } of node.attributes) if (GLOBAL_ATTRIBUTES.test(name)) element.setAttribute(name, value);
  // Setting a style attribute would violate a strict Content Security Policy; setting the property does not.
  if (node instanceof HTMLElement && node.style.length) element.style.cssText = node.style.cssText;
  // Themes set margins of `div` and `figure`, but not of the element. So the element keeps the margins of the node.
  const { marginBlockStart, marginBlockEnd } = getComputedStyle(node);
  if (marginBlockStart !== '0px') element.style.marginBlockStart = marginBlockStart;
  if (marginBlockEnd !== '0px') element.style.marginBlockEnd = marginBlockEnd;
  element.className = [...node.classList].filter((name) => !CMS_CLASSES.test(name)).join(' ');
  node.replaceWith(element);
  if (node.matches(LISTS)) {
    for (const { name } of [...node.attributes])
      if (GLOBAL_ATTRIBUTES.test(name) || /^(?:class|style)$/.test(name)) node.removeAttribute(name);
    element.append(node);
  } else element.append(...node.childNodes);
  return element;
}

/** Copies from the node all attributes that the element observes, with or without the prefix `data-`. */
function copyAttributes(node: Element, element: Element): void {
  const { observedAttributes = [] } = customElements.get(element.localName) as {
    observedAttributes?: readonly string[];
  };
  for (const name of observedAttributes) {
    // Templates of a CMS print a boolean attribute that is off as `false`.
    const data = node.getAttribute(`data-${name}`);
    const value = node.getAttribute(name) ?? (data === 'false' ? null : data);
    if (value !== null && value !== element.getAttribute(name)) element.setAttribute(name, value);
  }
}
