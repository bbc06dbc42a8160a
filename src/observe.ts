import { upgrade } from './upgrade.js';
import { watch, type Root } from './upgrade/watch.js';

/**
 * Upgrades everything in `root` as soon as the page is parsed, and everything that is added to it later: a page that a
 * script swaps in (Turbo, Barba), a body that is restored or replaced, content that is fetched. The one-file build
 * calls the function once. Shadow roots inside `root` are not observed.
 *
 * @param root the node that is observed; the document by default, because scripts replace its `body`
 * @returns a function that ends the observation
 */
export function observe(root: Root = document): () => void {
  return watch(root, upgrade);
}
