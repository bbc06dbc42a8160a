import { whenPageIs } from '../sources/page-state.js';

/** A node whose content can be observed. */
export type Root = Document | ShadowRoot | Element;

/**
 * Calls `take` with `root` as soon as the page is parsed, and with every element that is added to it later. Returns a
 * function that ends this.
 */
export function watch(root: Root, take: (added: Root) => unknown): () => void {
  let isOver = false;
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (node instanceof Element && node.isConnected) take(node);
  });
  // An upgrade before the end of parsing would replace a node to which the parser still adds children.
  whenPageIs('interactive', () => {
    if (isOver) return;
    observer.observe(root, { childList: true, subtree: true });
    take(root);
  });
  return () => {
    isOver = true;
    observer.disconnect();
  };
}
