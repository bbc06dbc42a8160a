/** The HTML of a photo, as every form of the bench prints it. */

/** Returns the `img` of a photo. */
export function pictureHtml({ contentUrl, srcset, sizes, alt, width, height }, more = {}) {
  const attributes = { ...more, src: contentUrl, srcset, sizes, alt, width, height };
  return `<img ${Object.entries(attributes)
    .map(([key, value]) => `${key}="${escapeHtml(String(value))}"`)
    .join(' ')} />`;
}

export function escapeHtml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
