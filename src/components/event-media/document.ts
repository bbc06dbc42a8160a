import { html, nothing, type TemplateResult } from 'lit';
import type { DocumentFile } from '../../model/event-details.js';
import { documentType, namesSize } from '../../model/file-type.js';
import { inline, inParentheses, paragraphs, word } from '../../ui/text.js';
import { formatSize } from '../../words/format-units.js';
import { isSameLanguage, languageName } from '../../words/language-name.js';
import type { Words } from '../../words/words.js';

/**
 * Renders a document as one link. Type, size and language are in the link, because screen readers list links without
 * the text around them. What the name says already is not said again.
 */
export function documentTemplate(file: DocumentFile, words: Words): TemplateResult {
  const { url, name, inLanguage, encodingFormat, contentSize } = file;
  const other = inLanguage && !isSameLanguage(inLanguage, words.language || 'en') ? inLanguage : undefined;
  const type = documentType(url, encodingFormat);
  const language = other && languageName(other, words.languageOf('in'));
  const details = [
    type && !new RegExp(`\\b${type}\\b`, 'i').test(name) ? type : undefined,
    contentSize && !namesSize(name) ? html`<bdi>${formatSize(contentSize, words.language)}</bdi>` : undefined,
    language && !name.toLowerCase().includes(language.toLowerCase()) ? word('in', words, { language }) : undefined,
  ].filter((detail) => detail !== undefined && detail !== '');
  const listed = details.map((detail, i) => [i ? words.mark('comma') : nothing, detail]);
  const content = html`${inline(file)}${details.length ? inParentheses(listed, words) : nothing}`;
  return html`
    ${url ? html`<a part="document" href=${url} hreflang=${inLanguage ?? nothing}>${content}</a>` : html`<span part="document">${content}</span>`}
    ${paragraphs(file, 'description')}
  `;
}
