import type { Recording } from '../../model/event-details.js';
import { diagnose, nameOf } from '../../page/diagnose.js';
import type { Playback } from './playback.js';

/** Warns in the console, once each, if somebody who cannot hear would miss a recording. */
export class MediaHints {
  readonly #host: HTMLElement;
  readonly #given = new Set<'captions' | 'transcript'>();

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** Warns if a video of the page has no captions, or a recording no transcript. */
  check({ caption, transcript, transcriptUrl }: Recording, playback: Playback | undefined, index: number): void {
    if (!playback) return;
    if (playback.kind === 'video' && !caption) this.#warn('captions', index);
    if (!transcript && !transcriptUrl) this.#warn('transcript', index);
  }

  #warn(missing: 'captions' | 'transcript', index: number): void {
    if (this.#given.has(missing)) return;
    this.#given.add(missing);
    void diagnose(nameOf(this.#host), ({ recordingText }) => recordingText(index, missing));
  }
}
