/**
 * A page as a server prints it before any script: the tags with the author's HTML inside, in the shapes that the
 * elements read, and the event as JSON. Only this file knows these shapes.
 */

/** Returns the HTML of the page of an event. */
export function printed({ name, startDate, description, image }) {
  const [first, ...others] = image.associatedMedia;
  const event = JSON.stringify({ name, startDate, description, image }).replaceAll('<', '\\u003c');
  return `<event-page>
<script type="application/json">${event}</script>
<event-header><p><time datetime="${startDate}">${startDate}</time></p><h1>${escapeHtml(name)}</h1><p>${escapeHtml(description)}</p></event-header>
<event-slideshow heading="${escapeHtml(image.name)}" credit="${escapeHtml(image.creditText)}">
${figure(first, {})}
${others.map((photo) => figure(photo, { loading: 'lazy' })).join('\n')}
</event-slideshow>
</event-page>`;
}

function figure(photo, attributes) {
  return `<figure>${pictureHtml(photo, attributes)}<figcaption>${escapeHtml(photo.caption)}</figcaption></figure>`;
}

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
