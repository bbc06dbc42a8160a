import { isFields, type Fields } from './fields.js';
import { limits } from './limits.js';
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
  /** Called for every problem. A problem in an entry of a list is found later, when the entry is first accessed. */
  readonly onProblem?: (() => void) | undefined;
}

/** One pass over the data of one source. Its readers share the base address, the problems and the JSON-LD nodes. */
export class Reading {
  readonly problems: Problem[] = [];
  /** The number of all problems, including those beyond the limit of the list. */
  total = 0;
  readonly baseUrl: string | undefined;
  /** The nodes of a JSON-LD graph by `@id`. References are resolved to them. */
  readonly nodes = new Map<string, Fields>();
  readonly #onProblem: (() => void) | undefined;

  constructor({ baseUrl, onProblem }: ReadOptions = {}) {
    this.baseUrl = baseUrl;
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

  /** Returns the node that the reference `{"@id": …}` names; any other value is returned unchanged. */
  resolve(value: unknown): unknown {
    if (!this.nodes.size || !isFields(value)) return value;
    const id = value['@id'];
    return (typeof id === 'string' && Object.keys(value).length === 1 && this.nodes.get(id)) || value;
  }
}

/**
 * Describes an untrusted value for a developer. Objects are not converted to text, because that could run their code.
 */
function describe(value: unknown): string {
  try {
    if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${cut(value, 60)}…` : value);
    if (Array.isArray(value)) return `a list of ${value.length}`;
    if (value instanceof Error) return `${value.name}: ${value.message}`;
    return typeof value === 'object' && value ? 'an object' : String(value);
  } catch {
    return 'a value that cannot be read';
  }
}
