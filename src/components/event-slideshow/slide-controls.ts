import { html, nothing, type TemplateResult } from 'lit';
import type { StringKey } from '../../words/en.js';
import { enlargeIcon, nextIcon, previousIcon } from '../../ui/icons.js';
import type { Words } from '../../words/words.js';

export interface SlidePosition {
  /** Index of the shown photo, from 0. */
  readonly index: number;
  readonly count: number;
  /** Whether the first photo follows the last one, and vice versa. */
  readonly loop: boolean;
  /** Whether the controls are in the enlarged view. */
  readonly isEnlarged?: boolean;
}

interface ControlOptions {
  readonly values?: Readonly<Record<string, string | number>> | undefined;
  /**
   * Whether the button is disabled, such as "Next" on the last photo. It has `aria-disabled` instead of `disabled`, so
   * that it keeps the focus.
   */
  readonly isOff?: boolean | undefined;
}

/** Renders a button with an icon, and with a name for visitors who do not see the icon. */
export function iconButton(
  key: StringKey,
  icon: unknown,
  words: Words,
  onClick: (event: Event) => void,
  id: string,
  { values, isOff }: ControlOptions = {},
): TemplateResult {
  return html`<button class="control" id=${id} type="button" aria-disabled=${isOff === undefined ? nothing : String(isOff)} @click=${onClick}>
    ${icon}<span class="visually-hidden" lang=${words.lang(key) ?? nothing}>${words.text(key, values).replace(/\s+/g, ' ').trim()}</span>
  </button>`;
}

/** Renders the counter and the buttons for the previous and the next photo. */
export function turnControls(
  { index, count, loop, isEnlarged }: SlidePosition,
  words: Words,
  onPress: (by: 1 | -1) => void,
): TemplateResult {
  const prefix = isEnlarged ? 'enlarged-' : '';
  const [isFirst, isLast] = [index === 0, index === count - 1];
  const previous = loop && isFirst ? 'goToLastImage' : 'previousImage';
  const next = loop && isLast ? 'goToFirstImage' : 'nextImage';
  // The counter is only visual: the photo's accessible name and the announcement contain the same text.
  return html`
    <span part="${prefix}counter" aria-hidden="true">${words.text('imageOf', { number: index + 1, count })}</span>
    ${iconButton(previous, previousIcon(), words, () => onPress(-1), `${prefix}previous`, { isOff: isFirst && !loop })}
    ${iconButton(next, nextIcon(), words, () => onPress(1), `${prefix}next`, { isOff: isLast && !loop })}
  `;
}

/** Renders the button that opens the enlarged view. */
export function enlargeControl({ index, count }: SlidePosition, words: Words, onPress: () => void): TemplateResult {
  const values = { number: count > 1 ? index + 1 : '' };
  return iconButton('enlargeImage', enlargeIcon(), words, onPress, 'enlarge', { values });
}
