import { isFields, type Fields } from './fields.js';
import { limits } from './limits.js';
import { cut } from './text.js';

/** Something in the data that could not be taken as it is. `message` says it in a sentence. */
export interface Problem {
  /** Where it is, such as `image[2].contentUrl`. */
  readonly path: string;
  readonly expected: string;
  readonly got: string;
  readonly message: string;
}

/** A problem, and the sentence that says it. */
export function problem(path: string, expected: string, got: string): Problem {
  return { path, expected, got, message: `${path} should be ${expected}, but is ${got}.` };
}

export interface ReadOptions {
  /** Makes addresses absolute. Without it safe relative addresses stay. */
  readonly baseUrl?: string | undefined;
  /** Called for every problem, also for those found later, when an entry of a list is looked at for the first time. */
  readonly onProblem?: (() => void) | undefined;
}

/** One pass over one source: what its readers share. */
export class Reading {
  readonly problems: Problem[] = [];
  /** All problems, also those over the limit that are not listed. */
  total = 0;
  readonly baseUrl: string | undefined;
  /** Nodes of a JSON-LD graph by `@id`, for references. */
  readonly nodes = new Map<string, Fields>();
  readonly #onProblem: (() => void) | undefined;

  constructor({ baseUrl, onProblem }: ReadOptions = {}) {
    this.baseUrl = baseUrl;
    this.#onProblem = onProblem;
  }

  report(path: string, expected: string, value: unknown): undefined {
    this.total++;
    if (this.problems.length < limits.problems) this.problems.push(problem(path, expected, describe(value)));
    this.#onProblem?.();
  }

  /** Runs a reader on data that may be a trap (a proxy or a getter that throws). */
  guarded<T>(path: string, read: () => T): T | undefined {
    try {
      return read();
    } catch (error) {
      return this.report(path, 'readable data', error);
    }
  }

  /** The node that `{"@id": …}` stands for, else the value itself. */
  resolve(value: unknown): unknown {
    if (!this.nodes.size || !isFields(value)) return value;
    const id = value['@id'];
    return (typeof id === 'string' && Object.keys(value).length === 1 && this.nodes.get(id)) || value;
  }
}

/** A few words about a foreign value, for a developer; never calls its code. */
function describe(value: unknown): string {
  try {
    if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${cut(value, 60)}…` : value);
    if (Array.isArray(value)) return `a list of ${value.length}`;
    if (value instanceof Error) return `${value.name}: ${value.message}`;
    return typeof value === 'object' && value ? 'an object' : String(value);
  } catch {
    return 'a thing that cannot be looked at';
  }
}
