import { html, nothing, type TemplateResult } from 'lit';
import type { EventSummary, NamedLink, Organizer } from '../../model/event-details.js';
import { contactOf, topicsOf } from '../../model/facts.js';
import { inline, linked, paragraphTexts, word } from '../../ui/text.js';
import type { StringKey } from '../../words/en.js';
import { formatterFor } from '../../words/formatter.js';
import { isSameLanguage, languageName } from '../../words/language-name.js';
import type { Words } from '../../words/words.js';

const MAX_TOPICS = 12;

/** A row of the facts: its label and its content, unless there is none. */
type Row = (details: EventSummary, words: Words) => unknown;

const ROWS: Readonly<Record<string, readonly [label: StringKey, content: Row]>> = {
  organizer: ['organizedBy', ({ organizer }, words) => listed(organizer, words)],
  sponsor: ['supportedBy', ({ sponsor }, words) => listed(sponsor, words)],
  topics: ['topics', (details, words) => listed(topicsOf(details).slice(0, MAX_TOPICS), words)],
  language: ['language', ({ inLanguage }, words) => languageNames(inLanguage, words)],
  contact: ['contact', ({ organizer }, words) => contactTemplate(organizer, words)],
  accessibility: [
    'accessibility',
    ({ accessibilitySummary: description }) => description && paragraphValues({ description }),
  ],
};

const ALL = Object.keys(ROWS).join(' ');

/** Renders the facts that `names` chooses, in that order, and behind them those that the author has written. */
export function factsTemplate(
  details: EventSummary,
  names: string | null | undefined,
  words: Words,
): TemplateResult | typeof nothing {
  const rows = [...new Set(String(names ?? ALL).split(/\s+/))].flatMap((name) => {
    const [label, content] = (Object.hasOwn(ROWS, name) && ROWS[name]) || [];
    const shown = content?.(details, words);
    return shown ? row(word(label!, words), shown) : [];
  });
  const own = (details.additionalProperty ?? []).map((fact) => row(inline(fact), paragraphValues(fact)));
  return rows.length + own.length ? html`<dl part="facts">${rows}${own}</dl>` : nothing;
}

const row = (label: unknown, values: unknown): TemplateResult => html`<div><dt>${label}</dt>${values}</div>`;

const value = (content: unknown): TemplateResult => html`<dd part="fact">${content}</dd>`;

/** Renders each paragraph as a value of its own: Orca with Firefox does not read a paragraph inside a value. */
function paragraphValues(node: object): readonly TemplateResult[] | undefined {
  const values = paragraphTexts(node).map((content) => html`<dd part="fact" dir="auto">${content}</dd>`);
  return values.length ? values : undefined;
}

/** Renders links as a list in words: "A, B and C". */
function listed(links: readonly NamedLink[] | undefined, words: Words): unknown {
  const named = (links ?? []).filter(({ name }) => name);
  if (!named.length) return undefined;
  const items = named.map((link) => linked(link));
  const format = formatterFor(words.language, (language) => new Intl.ListFormat(language, { type: 'conjunction' }));
  const parts = format.formatToParts(items.map((_, i) => String(i)));
  return value(parts.map((part) => (part.type === 'element' ? items[Number(part.value)] : part.value)));
}

/** The names of the languages, unless there is only that of the page. A tag that `Intl` does not know is left out. */
function languageNames(tags: readonly string[] = [], words: Words): unknown {
  const { language } = words;
  if (tags.every((tag) => isSameLanguage(tag, language || 'en'))) return undefined;
  return listed(
    tags.map((tag) => ({ name: languageName(tag, language) })),
    words,
  );
}

function contactTemplate(organizers: readonly Organizer[] | undefined, words: Words): unknown {
  const parts = contactOf(organizers).map((part) => linked(part));
  return parts.length ? value(parts.map((part, i) => (i ? [words.mark('comma'), part] : part))) : undefined;
}
