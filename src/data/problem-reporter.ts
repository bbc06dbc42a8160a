import type { Problem } from '../model/reading.js';
import { diagnose, nameOf } from '../page/diagnose.js';
import { DetailsErrorEvent } from './details-events.js';

/** The problems of a reading, or of a source that failed. */
export interface ProblemList {
  readonly problems: readonly Problem[];
  readonly total: number;
}

/** Reports the problems with an element's data: an event for scripts, and one console message for the embedder. */
export class ProblemReporter {
  readonly #host: HTMLElement;
  #lists: readonly ProblemList[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #hasWarned = false;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  get problems(): readonly Problem[] {
    return this.#lists.flatMap(({ problems }) => problems).slice(0, 100);
  }

  /** Replaces the problems of the previous source; called after each read. Lists may grow while entries are read. */
  replace(...lists: readonly ProblemList[]): void {
    this.#lists = lists;
    this.#hasWarned = false;
    if (this.problems.length) this.schedule();
  }

  /** Schedules a report. Problems that occur in the same task are reported in one event. */
  readonly schedule = (): void => {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#report();
    });
  };

  #report(): void {
    const { problems } = this;
    const total = this.#lists.reduce((sum, list) => sum + list.total, 0);
    if (!total) return;
    this.#host.dispatchEvent(new DetailsErrorEvent(problems, total));
    if (this.#hasWarned) return;
    this.#hasWarned = true;
    void diagnose(nameOf(this.#host), ({ problemsWithData }) => problemsWithData(problems, total));
  }
}
