import { whenPageIs } from '../sources/page-state.js';

/** A node whose content can be observed. */
export type Root = Document | ShadowRoot | Element;

/**
 * Calls `take` with `root` as soon as the page is parsed, and with every element that is added to it later. Returns a
 * function that ends this.
 */
export function watch(root: Root, take: (added: Root) => unknown): () => void {
  let isParsed = false;
  const observer = new MutationObserver((records) => {
    // An upgrade before the end of parsing would replace a node to which the parser still adds children.
    if (!isParsed) return;
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (node instanceof Element && node.isConnected) take(node);
  });
  observer.observe(root, { childList: true, subtree: true });
  whenPageIs('interactive', () => {
    isParsed = true;
    take(root);
  });
  return () => observer.disconnect();
}
