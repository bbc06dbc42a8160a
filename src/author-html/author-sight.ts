/** Finds the text that the page hides from the eye, whatever the class names of its theme. */

/** Controls that may show hidden text. Where the host has one, text that is not rendered may belong to a closed tab. */
const CONTROLS = 'button, summary, [role="tab"], [aria-controls], [aria-expanded]';
/** Elements that a theme may show only later: a caption on hover, the slide of a photo when its turn comes. */
const SHOWN_LATER = 'figcaption, dd, .wp-caption-text, :has(img)';
/** The distance, in CSS pixels, at which a text is outside any screen. */
const FAR = -999;

/**
 * The elements that were hidden when they were last rendered. The host shows its data in place of the author's nodes.
 * From then on, Chromium and Firefox compute no style for them; WebKit does.
 */
const unseen = new WeakSet<Element>();

/** The elements that a style sheet sets apart from what is beside them, whatever their tags. */
const apart = new WeakSet<Element>();

/** Whether an element was hidden from the eye when `findUnseen` last looked. */
export function isUnseen(element: Element): boolean {
  return unseen.has(element);
}

/** Whether the style sheet of the page sets an element apart, as when `findUnseen` last looked. */
export function isApart(element: Element): boolean {
  return apart.has(element);
}

/**
 * Finds the elements inside the host that are hidden themselves, and those that are set apart. The host may be inside a
 * hidden tab, so its ancestors do not count. A transparent text is not hidden: themes fade texts in.
 */
export function findUnseen(host: Element): void {
  const { visibility } = getComputedStyle(host);
  const canBeShown = host.querySelector(CONTROLS) !== null;
  for (const element of host.querySelectorAll('*')) {
    const style = getComputedStyle(element);
    if (!style.display) continue;
    const isOff = style.display === 'none' || (visibility === 'visible' && style.visibility !== visibility);
    const isHidden = isOff ? !canBeShown && !element.matches(SHOWN_LATER) : isOutOfSight(style);
    unseen[isHidden && !isOnlyName(element) ? 'add' : 'delete'](element);
    apart[isSetApart(style) ? 'add' : 'delete'](element);
  }
}

/** Whether an element is a block, like an item of a flex box. A floating initial is one, too, but part of a word. */
function isSetApart({ display, position, cssFloat }: CSSStyleDeclaration): boolean {
  return cssFloat === 'none' && position !== 'absolute' && !/^(?:inline|contents|none|ruby)/.test(display);
}

function isOutOfSight({
  position,
  clip,
  overflow,
  width,
  height,
  left,
  top,
  textIndent,
}: CSSStyleDeclaration): boolean {
  if ([left, top, textIndent].some((length) => parseFloat(length) < FAR)) return true;
  if (position !== 'absolute') return false;
  return clip !== 'auto' || (overflow === 'hidden' && Math.min(parseFloat(width), parseFloat(height)) < 2);
}

/** Whether an element holds all the text of the link around it, such as the name of an icon. */
function isOnlyName({ parentElement, textContent }: Element): boolean {
  return parentElement!.closest('a')?.textContent.trim() === textContent.trim();
}
