/** Collects the texts that `Intl` makes, so that a test can tell dates, numbers and names from other texts. */

type Call = (...values: never[]) => unknown;
type Part = Pick<Intl.DateTimeFormatPart, 'type' | 'value'>;

/** The methods that make texts, and the texts in what they return. */
const METHODS: readonly (readonly [owner: object, name: string, textsOf: (result: never) => readonly string[]])[] = [
  [Intl.DateTimeFormat.prototype, 'formatToParts', (parts: readonly Part[]) => [joined(parts), ...zoneNames(parts)]],
  [Intl.NumberFormat.prototype, 'formatRange', (text: string) => [text]],
  [Intl.ListFormat.prototype, 'format', (text: string) => [text]],
  // Elements render the entries of a list themselves, and only take the words between them.
  [Intl.ListFormat.prototype, 'formatToParts', (parts: readonly Part[]) => parts.map(({ value }) => value)],
  [Intl.DisplayNames.prototype, 'of', (text: string | undefined) => [text ?? '']],
];

const joined = (parts: readonly Part[]): string => parts.map(({ value }) => value).join('');
const zoneNames = (parts: readonly Part[]): readonly string[] =>
  parts.filter(({ type }) => type === 'timeZoneName').map(({ value }) => value);

/** Begins to collect. `end` gives `Intl` back its own methods. */
export function collectIntlTexts(): { readonly texts: ReadonlySet<string>; readonly end: () => void } {
  const texts = new Set<string>();
  const undo = METHODS.map(([owner, name, textsOf]) => {
    const method = (owner as Record<string, Call>)[name]!;
    return replace(owner, name, {
      value: function (this: unknown, ...values: never[]): unknown {
        const result = method.apply(this, values);
        textsOf(result as never).forEach((text) => texts.add(text));
        return result;
      },
    });
  });
  // The method `format` of a number is a getter.
  const ownFormat = Object.getOwnPropertyDescriptor(Intl.NumberFormat.prototype, 'format')!;
  undo.push(
    replace(Intl.NumberFormat.prototype, 'format', {
      get(this: Intl.NumberFormat) {
        const format = ownFormat.get!.call(this) as Intl.NumberFormat['format'];
        return (value: number): string => {
          const text = format(value);
          texts.add(text);
          return text;
        };
      },
    }),
  );
  return { texts, end: () => undo.forEach((give) => give()) };
}

function replace(owner: object, name: string, property: PropertyDescriptor): () => void {
  const old = Object.getOwnPropertyDescriptor(owner, name)!;
  Object.defineProperty(owner, name, { configurable: true, ...property });
  return () => void Object.defineProperty(owner, name, old);
}
