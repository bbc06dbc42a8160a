import { en, type Strings } from './en.js';

/** The languages that are here, by primary subtag. The build contains English; a further one registers itself when it is imported. */
export const languages = new Map<string, Partial<Strings>>([['en', en]]);
