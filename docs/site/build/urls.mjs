/** The address of the page of an element. */
export function elementUrl(tag) {
  return `/elements/${tag}/`;
}

/** Returns an address on the site relative to a page of it: the site works in any folder of any host. */
export function relativeUrl(to, from) {
  if (to.startsWith(`${from}#`)) return to.slice(from.length);
  const up = '../'.repeat(from.split('/').length - 2);
  return `${up}${to.slice(1)}` || './';
}
