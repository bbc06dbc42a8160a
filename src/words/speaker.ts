import type { StringKey } from './en.js';

/** What templates need of the controller of words, which stands above them. */
export interface Speaker {
  say(key: StringKey, values?: Readonly<Record<string, string | number>>): string;
  lang(key: StringKey): string | undefined;
  langInside(key: StringKey): string | undefined;
  roleDescription(key: 'slide'): string | undefined;
}
