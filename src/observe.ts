import { whenPageIs } from './sources/page-state.js';
import { upgrade } from './upgrade.js';

/**
 * Upgrades everything in `root` as soon as the page is parsed, and everything that is added to it later: a page that a
 * script swaps in (Turbo, Barba), a body that is restored or replaced, content that is fetched. The one-file build
 * calls the function once. Shadow roots inside `root` are not observed.
 *
 * @param root the node that is observed; the document by default, because scripts replace its `body`
 * @returns a function that ends the observation
 */
export function observe(root: Document | ShadowRoot | Element = document): () => void {
  let isParsed = false;
  const observer = new MutationObserver((records) => {
    // An upgrade before the end of parsing would replace a node to which the parser still adds children.
    if (!isParsed) return;
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (node instanceof Element && node.isConnected) upgrade(node);
  });
  observer.observe(root, { childList: true, subtree: true });
  whenPageIs('interactive', () => {
    isParsed = true;
    upgrade(root);
  });
  return () => observer.disconnect();
}
