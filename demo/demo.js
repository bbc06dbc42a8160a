// Shows the markup of each example as its source. This script runs before the elements' own script, so it reads the
// original markup, before any element has changed it.
for (const example of document.querySelectorAll('.example')) {
  const elements = [...example.querySelector('.preview').children];
  example.querySelector('.code code').textContent = elements.map((element) => source(element)).join('\n');
}

const form = document.querySelector('#switches');
const names = ['theme', 'direction', 'width', 'language'];
const defaults = Object.fromEntries(names.map((name) => [name, form.elements[name].value]));
// Reads the settings from the address, so that a link keeps them: ?theme=dark&width=320
for (const [name, value] of new URLSearchParams(location.search)) {
  if (names.includes(name)) form.elements[name].value = value;
}
for (const name of names) {
  // An unknown value falls back to the default.
  if (!form.elements[name].value) form.elements[name].value = defaults[name];
}
apply();
form.addEventListener('change', () => {
  apply();
  const chosen = names.map((name) => [name, form.elements[name].value]);
  const query = String(new URLSearchParams(chosen.filter(([name, value]) => value !== defaults[name])));
  history.replaceState(history.state, '', (query ? `?${query}` : location.pathname) + location.hash);
});

/** Sets direction and language as attributes. The style sheet switches theme and width. */
function apply() {
  for (const preview of document.querySelectorAll('.preview')) {
    preview.dir = form.elements.direction.value;
    preview.lang = form.elements.language.value;
  }
}

/** Returns the markup of an element as text. Attributes with JSON are in single quotes. */
function source(element) {
  const tag = element.localName;
  const attributes = [...element.attributes].map(({ name, value }) => (value ? `${name}=${quoted(value)}` : name));
  const line = `<${[tag, ...attributes].join(' ')}>`;
  const isLong = line.includes('\n') || line.length + tag.length > 58;
  const start = isLong ? `<${tag}\n${indented(attributes.join('\n'))}\n>` : line;
  // Void elements, such as `img` and `br`, have no end tag.
  if (!element.outerHTML.endsWith(`</${tag}>`)) return start;
  const nodes = [...element.childNodes].filter((node) => node instanceof Element || node.textContent.trim());
  const content = nodes.map((node) => (node instanceof Element ? source(node) : aligned(node.textContent)));
  const isShort = content.every((part) => !part.includes('\n')) && start.length + content.join(' ').length < 58;
  if (!content.length || (isShort && !isLong)) return `${start}${content.join(' ')}</${tag}>`;
  return `${start}\n${indented(content.join('\n'))}\n</${tag}>`;
}

function quoted(value) {
  const text = aligned(value).replaceAll('&', '&amp;');
  return text.includes('"') ? `'${text.replaceAll("'", '&#39;')}'` : `"${text}"`;
}

/** Returns text without its indentation in this page. */
function aligned(text) {
  const [first, ...lines] = text.trim().split('\n');
  const depth = Math.min(...lines.filter((line) => line.trim()).map((line) => line.search(/\S/)));
  return [first, ...lines.map((line) => line.slice(depth))].join('\n');
}

function indented(text) {
  return text.replaceAll(/^/gm, '  ');
}
