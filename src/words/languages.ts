import type { Strings } from './en.js';

/** The languages that are here beside English, by primary subtag. One registers itself when it is imported. */
export const languages = new Map<string, Partial<Strings>>();
