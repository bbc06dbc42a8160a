import type { ReactiveControllerHost } from 'lit';
import { blockSelector, findIn, UNCHANGED } from './upgrade/blocks.js';
import { diagnose, nameOf } from './page/diagnose.js';
import { PHOTOS, replaceFrames, separate } from './upgrade/photo-block.js';
import { PART_SELECTOR, TAGS, type Tag } from './tags.js';
import { findUnshown } from './upgrade/unshown.js';

/** Matches lists. They stay inside the element, because their entries need a list around them. */
const LISTS = 'ul, ol, dl';
/** Matches attributes that mean the same on every element. */
const GLOBAL_ATTRIBUTES = /^(?:id|lang|dir|title|hidden|role|aria-.+)$/;
/** Matches the attributes that name a landmark, and the roles of landmarks that an element has itself. */
const LANDMARK_ATTRIBUTES = /^(?:role|aria-label|aria-labelledby)$/;
const LANDMARK_ROLES = /^(?:navigation|region|group)?$/;
/** Matches nodes with a data source of their own. Their content is only a fallback. */
const WITH_DATA = '[data-src], [data-items], [data-details], [data-from]';
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
 * whenever there is new content; `observe` does so by itself, and the one-file build calls `observe`. Nodes of elements
 * that are not defined (yet), and nodes that are being edited, are left unchanged. So are nodes that contain more than
 * the element can show, such as a form. These last ones get the attribute `data-event-unchanged`, and a message in the
 * console names them. A slideshow shows such content after its photos. If `event-media` is defined, it shows the videos
 * of known sites among that content.
 *
 * @param root the node that is searched, itself included; the document by default
 * @returns the new elements, in document order
 */
export function upgrade(root: ParentNode = document): HTMLElement[] {
  const tags = TAGS.filter((tag) => customElements.get(tag));
  if (!tags.length) return [];
  // A CMS that allows the tags may still remove all their attributes except those with `data-`.
  for (const element of findIn(root, tags.join())) copyAttributes(element, element);
  return findIn(root, blockSelector(tags)).flatMap((node) => {
    const tag = tags.find((one) => node.classList.contains(one))!;
    const unshown = unshownIn(node, tag);
    if (!unshown)
      return [tag === 'event-slideshow' && !node.matches(WITH_DATA) ? replacePhotos(node) : replace(node, tag)];
    if (!node.hasAttribute(UNCHANGED))
      void diagnose(nameOf(node), ({ staysAsWritten }) => staysAsWritten(tag, unshown));
    node.setAttribute(UNCHANGED, '');
    return [];
  });
}

/**
 * Returns what the element could not show of the node, because a theme may have the same class name. A node with a data
 * source of its own is only a fallback. An `event-page` with elements inside shows everything.
 */
function unshownIn(node: Element, tag: Tag): string | undefined {
  if (
    tag === 'event-actions' &&
    (node.querySelector('a, svg') ?? (!node.querySelector('script') && node.textContent.trim()))
  )
    return 'content';
  const parts = node.querySelector(PART_SELECTOR);
  if ((tag === 'event-page' && parts) || node.matches(WITH_DATA)) return undefined;
  // A slideshow of the author's photos shows everything else behind them.
  const hasPhotos = tag === 'event-slideshow' && node.querySelector(PHOTOS) && !node.querySelector('[type$=json]');
  const unshown = parts ?? (hasPhotos ? undefined : findUnshown(node, tag));
  const hasSameName = unshown?.classList.contains(tag);
  return unshown && nameOf(unshown) + (hasSameName ? `, which has the class name "${tag}" too` : '');
}

/** Replaces a block with a slideshow. What the slideshow cannot show becomes children of their own. */
function replacePhotos(node: Element): HTMLElement {
  // Before the nodes move, because a frame is loaded again in its new place.
  if (customElements.get('event-media')) replaceFrames(node);
  const element = replace(node, 'event-slideshow');
  separate(element);
  return element;
}

function replace(node: Element, tag: string): HTMLElement {
  const element = document.createElement(tag);
  copyAttributes(node, element);
  const hasLandmark = takeLabel(node, element);
  for (const { name, value } of node.attributes)
    if (GLOBAL_ATTRIBUTES.test(name) && !(hasLandmark && LANDMARK_ATTRIBUTES.test(name)))
      element.setAttribute(name, value);
  // Setting a style attribute would violate a strict Content Security Policy; setting the property does not.
  if (node instanceof HTMLElement && node.style.length) element.style.cssText = node.style.cssText;
  // Themes set margins of `div` and `figure`, but not of the element. So the element keeps the margins of the node.
  const { marginBlockStart, marginBlockEnd } = getComputedStyle(node);
  if (marginBlockStart !== '0px') element.style.marginBlockStart = marginBlockStart;
  if (marginBlockEnd !== '0px') element.style.marginBlockEnd = marginBlockEnd;
  element.className = [...node.classList].filter((name) => !CMS_CLASSES.test(name)).join(' ');
  const restore = keepFocusAndSelection(node);
  node.replaceWith(element);
  if (node.matches(LISTS)) {
    for (const { name } of [...node.attributes])
      if (GLOBAL_ATTRIBUTES.test(name) || /^(?:class|style)$/.test(name)) node.removeAttribute(name);
    element.append(node);
  } else element.append(...node.childNodes);
  // Before its first update, the element does not render the nodes, and what is not rendered cannot have the focus.
  void (element as Partial<ReactiveControllerHost>).updateComplete?.then(restore);
  return element;
}

/** Notes the focus and the selection inside the node, which end when it is moved. Returns what brings them back. */
function keepFocusAndSelection(node: Element): () => void {
  // In a window without the focus, WebKit matches nothing with `:focus`.
  const { activeElement } = node.getRootNode() as Document | ShadowRoot;
  const selection = getSelection();
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {};
  const isFocused = node.contains(activeElement);
  const isSelected = node.contains(anchorNode!) || node.contains(focusNode!);
  return () => {
    if (isSelected && anchorNode?.isConnected && focusNode?.isConnected)
      selection!.setBaseAndExtent(anchorNode, anchorOffset!, focusNode, focusOffset!);
    if (isFocused) (activeElement as HTMLElement).focus({ preventScroll: true });
  };
}

/**
 * Gives the element the name of the node's landmark. Returns whether the element shows a landmark of this name itself.
 * A second landmark around it would be nameless: a heading that labels it is no longer rendered.
 */
function takeLabel(node: Element, element: Element): boolean {
  if (!LANDMARK_ROLES.test(node.getAttribute('role') ?? '')) return false;
  const root = node.getRootNode();
  const scope = root instanceof DocumentFragment ? root : document;
  const labels = (node.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => scope.getElementById(id));
  const label =
    labels
      .map((one) => one?.textContent.trim())
      .join(' ')
      .trim() || node.getAttribute('aria-label');
  const isLabelled = observedBy(element).includes('label');
  if (isLabelled && label && !element.hasAttribute('label')) element.setAttribute('label', label);
  return isLabelled || labels.some((one) => one && node.contains(one));
}

/** Copies from the node all attributes that the element observes, with or without the prefix `data-`. */
function copyAttributes(node: Element, element: Element): void {
  for (const name of observedBy(element)) {
    // Templates of a CMS print a boolean attribute that is off as `false`.
    const data = node.getAttribute(`data-${name}`);
    const value = node.getAttribute(name) ?? (data === 'false' ? null : data);
    if (value !== null && value !== element.getAttribute(name)) element.setAttribute(name, value);
  }
}

function observedBy({ localName }: Element): readonly string[] {
  return (customElements.get(localName) as { observedAttributes?: readonly string[] }).observedAttributes ?? [];
}
