/**
 * The entry point in Node: the same as `index.ts`. Node has no decoder of HTML entities, so their names come from a
 * table, which browsers need not load.
 */
import { HTML_4 } from './model/entities.js';
import { namedCharacters } from './model/text.js';

for (const [name, character] of HTML_4) namedCharacters.set(name, character);

export * from './index.js';
