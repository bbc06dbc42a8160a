import { html, nothing, type TemplateResult } from 'lit';
import type { StringKey } from '../../words/en.js';
import { enlargeIcon, nextIcon, previousIcon } from '../../ui/icons.js';
import type { Words } from '../../words/words.js';

export interface SlidePosition {
  /** From 0. */
  readonly index: number;
  readonly count: number;
  /** Whether the last leads to the first and back. */
  readonly loop: boolean;
  /** Whether it is that of the larger view. */
  readonly isEnlarged?: boolean;
}

interface ControlOptions {
  readonly values?: Readonly<Record<string, string | number>> | undefined;
  /** At its end: it stays, so that focus does, and says that it leads nowhere. */
  readonly isOff?: boolean | undefined;
}

/** A button with an icon, and its name for all who do not see that. */
export function iconButton(
  key: StringKey,
  icon: unknown,
  words: Words,
  onClick: (event: Event) => void,
  id: string,
  { values, isOff }: ControlOptions = {},
): TemplateResult {
  return html`<button class="control" id=${id} type="button" aria-disabled=${isOff === undefined ? nothing : String(isOff)} @click=${onClick}>
    ${icon}<span class="visually-hidden" lang=${words.lang(key) ?? nothing}>${words.text(key, values).trim()}</span>
  </button>`;
}

/** The counter and the two buttons that turn. */
export function turnControls(
  { index, count, loop, isEnlarged }: SlidePosition,
  words: Words,
  onPress: (by: 1 | -1) => void,
): TemplateResult {
  const prefix = isEnlarged ? 'enlarged-' : '';
  const [isFirst, isLast] = [index === 0, index === count - 1];
  const previous = loop && isFirst ? 'goToLastImage' : 'previousImage';
  const next = loop && isLast ? 'goToFirstImage' : 'nextImage';
  // The counter is for the eye: the photo's own name and the announcement say the same to others.
  return html`
    <span part="${prefix}counter" aria-hidden="true">${words.text('imageOf', { number: index + 1, count })}</span>
    ${iconButton(previous, previousIcon(), words, () => onPress(-1), `${prefix}previous`, { isOff: isFirst && !loop })}
    ${iconButton(next, nextIcon(), words, () => onPress(1), `${prefix}next`, { isOff: isLast && !loop })}
  `;
}

/** Opens the larger view. */
export function enlargeControl({ index, count }: SlidePosition, words: Words, onPress: () => void): TemplateResult {
  const values = { number: count > 1 ? index + 1 : '' };
  return iconButton('enlargeImage', enlargeIcon(), words, onPress, 'enlarge', { values });
}
