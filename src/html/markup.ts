/** HTML that is safe to print. Only the functions of this module create it. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What can be printed: texts are escaped, and nothing is printed for `undefined`. */
export type Printable = Markup | string | number | undefined | readonly Printable[];

/** The attributes of an element. One that is `undefined` is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Returns HTML from a template. The values are escaped, unless they are `Markup`. */
export function markup(strings: TemplateStringsArray, ...values: readonly Printable[]): Markup {
  return new Markup(strings.map((text, i) => (i ? print(values[i - 1]) : '') + text).join(''));
}

export function print(value: Printable): string {
  if (value === undefined) return '';
  if (value instanceof Markup) return value.text;
  return typeof value === 'object' ? value.map(print).join('') : escape(String(value));
}

/** Returns an element, or its start tag alone if there is no `content` and the element cannot have any. */
export function element(tag: string, attributes: Attributes, ...content: readonly Printable[]): Markup {
  const start = Object.entries(attributes).map(([name, value]) =>
    value === undefined ? '' : ` ${name}="${escape(String(value))}"`,
  );
  const end = /^(?:br|img)$/.test(tag) ? '' : `</${tag}>`;
  return new Markup(`<${tag}${start.join('')}>${print(content)}${end}`);
}

/** Joins blocks, each on its own line. Returns `undefined` if there are none. */
export function lines(...blocks: readonly Printable[]): Markup | undefined {
  const text = blocks.flat().map(print).filter(Boolean).join('\n');
  return text ? new Markup(text) : undefined;
}

/**
 * Returns a script with data. `<` is escaped, because `</script>` would end the script, and `<!--` and `<script` would
 * change where it ends.
 */
export function dataScript(type: string, value: unknown, attributes: Attributes = {}): Markup {
  const json = new Markup(JSON.stringify(value).replaceAll('<', '\\u003c'));
  return element('script', { type, ...attributes }, json);
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character]!);
}
