import { isReference } from './fields.js';
import { limits } from './limits.js';
import { localize } from './localize.js';
import { cut } from './text.js';

/** A value in the data that could not be used as given. */
export interface Problem {
  /** The path of the value, such as `image[2].contentUrl`. */
  readonly path: string;
  readonly expected: string;
  readonly got: string;
  /** The path, the expected value and the given value in one sentence. */
  readonly message: string;
}

/** Creates a problem, with its message. */
export function createProblem(path: string, expected: string, got: string): Problem {
  return { path, expected, got, message: `${path} should be ${expected}, but is ${got}.` };
}

export interface ReadOptions {
  /** The address that relative addresses are resolved against. Without it, they stay relative. */
  readonly baseUrl?: string | undefined;
  /** The language in which a text is read if the data has it in several languages: a tag such as `fr`. */
  readonly language?: string | undefined;
  /** Called for every problem. A problem in an entry of a list is found later, when the entry is first accessed. */
  readonly onProblem?: (() => void) | undefined;
}

/** One pass over the data of one source. Its readers share the base address, the language and the problems. */
export class Reading {
  readonly problems: Problem[] = [];
  /** The number of all problems, including those beyond the limit of the list. */
  total = 0;
  readonly baseUrl: string | undefined;
  readonly #language: string;
  readonly #onProblem: (() => void) | undefined;

  constructor({ baseUrl, language = '', onProblem }: ReadOptions = {}) {
    this.baseUrl = baseUrl;
    this.#language = language;
    this.#onProblem = onProblem;
  }

  /** Adds a problem. Returns `undefined`, so that a reader can return the call. */
  report(path: string, expected: string, value: unknown): undefined {
    this.total++;
    if (this.problems.length < limits.problems) this.problems.push(createProblem(path, expected, describe(value)));
    this.#onProblem?.();
  }

  /** Runs a reader, and reports a problem if it throws: the data may contain a proxy or a getter that throws. */
  guard<T>(path: string, read: () => T): T | undefined {
    try {
      return read();
    } catch (error) {
      return this.report(path, 'readable data', error);
    }
  }

  /** Returns the value in the language of the reading, if it has several. */
  localize(value: unknown): unknown {
    return localize(value, this.#language);
  }
}

/**
 * Describes an untrusted value for a developer. Objects are not converted to text, because that could run their code.
 */
function describe(value: unknown): string {
  try {
    if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${cut(value, 60)}…` : value);
    if (Array.isArray(value)) return `a list of ${value.length}`;
    if (isReference(value)) return `a reference to ${JSON.stringify(value['@id'])}, which is not in the data`;
    if (value instanceof Error) return `${value.name}: ${value.message}`;
    return typeof value === 'object' && value ? 'an object' : String(value);
  } catch {
    return 'a value that cannot be read';
  }
}
