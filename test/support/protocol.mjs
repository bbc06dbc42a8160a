/** Chromium's debugging protocol: one session per page; what it has set lasts as long as the session. */
const protocols = new WeakMap();

export async function protocolOf(page) {
  if (!protocols.has(page)) protocols.set(page, await page.createCDPSession());
  return protocols.get(page);
}
