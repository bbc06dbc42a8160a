import type { Problem } from '../model/reading.js';
import { diagnose, nameOf } from '../page/diagnose.js';
import { DetailsErrorEvent } from './details-events.js';

/** What a reading, or a source that failed, has to complain about. */
export interface Complaints {
  readonly problems: readonly Problem[];
  readonly total: number;
}

/** Tells the page what was wrong with an element's data: an event for scripts, and one message in the console for the author. */
export class ProblemReporter {
  readonly #host: HTMLElement;
  #complaints: readonly Complaints[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #hasWarned = false;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  get problems(): readonly Problem[] {
    return this.#complaints.flatMap(({ problems }) => problems).slice(0, 100);
  }

  /** Forgets what the last source had; called before a new one is read. */
  watch(...complaints: readonly Complaints[]): void {
    this.#complaints = complaints;
    this.#hasWarned = false;
    if (this.problems.length) this.schedule();
  }

  /** Problems come in bunches while entries are read: one event for each bunch. */
  readonly schedule = (): void => {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#tell();
    });
  };

  #tell(): void {
    const { problems } = this;
    const total = this.#complaints.reduce((sum, complaint) => sum + complaint.total, 0);
    if (!total) return;
    this.#host.dispatchEvent(new DetailsErrorEvent(problems, total));
    if (this.#hasWarned) return;
    this.#hasWarned = true;
    void diagnose(nameOf(this.#host), ({ problemsWithData }) => problemsWithData(problems, total));
  }
}
