/** The debugging protocol of Chromium: one session per page, since its settings last as long as the session. */
const protocols = new WeakMap();

/** Returns the session of a page. */
export async function protocolOf(page) {
  if (!protocols.has(page)) protocols.set(page, await page.createCDPSession());
  return protocols.get(page);
}
