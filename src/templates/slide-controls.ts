import { html, nothing, type TemplateResult } from 'lit';
import { nextIcon, previousIcon } from './icons.js';
import type { Speaker } from './speaker.js';

export interface SlidePosition {
  /** From 0. */
  readonly index: number;
  readonly count: number;
  /** Whether the last leads to the first and back. */
  readonly loop: boolean;
}

/** The counter and the two buttons of a slideshow. At an end a button stays, so that focus does, and says that it leads nowhere. */
export function slideControls(
  { index, count, loop }: SlidePosition,
  words: Speaker,
  onPress: (by: 1 | -1) => void,
): TemplateResult {
  const [isFirst, isLast] = [index === 0, index === count - 1];
  const previous = loop && isFirst ? 'goToLastImage' : 'previousImage';
  const next = loop && isLast ? 'goToFirstImage' : 'nextImage';
  // The counter is for the eye: the photo's own name and the announcement say the same to others.
  return html`
    <span part="counter" aria-hidden="true">${words.say('imageOf', { number: index + 1, count })}</span>
    <button class="control" id="previous" type="button" aria-disabled=${String(isFirst && !loop)} @click=${() => onPress(-1)}>
      ${previousIcon()}<span class="visually-hidden" lang=${words.lang(previous) ?? nothing}>${words.say(previous)}</span>
    </button>
    <button class="control" id="next" type="button" aria-disabled=${String(isLast && !loop)} @click=${() => onPress(1)}>
      ${nextIcon()}<span class="visually-hidden" lang=${words.lang(next) ?? nothing}>${words.say(next)}</span>
    </button>
  `;
}
