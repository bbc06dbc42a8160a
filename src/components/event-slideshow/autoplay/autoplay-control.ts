import type { TemplateResult } from 'lit';
import { startIcon, stopIcon } from '../../../ui/icons.js';
import { iconButton } from '../slide-controls.js';
import type { Words } from '../../../words/words.js';

/** Starts the slide show that runs by itself, or stops it. */
export function autoplayControl(isRunning: boolean, words: Words, onPress: () => void): TemplateResult {
  return iconButton(
    isRunning ? 'stopSlideShow' : 'startSlideShow',
    isRunning ? stopIcon() : startIcon(),
    words,
    onPress,
    'autoplay',
  );
}
