import { html, nothing, type TemplateResult } from 'lit';
import type { ListEntry, Recommendation } from '../../model/event-details.js';
import { linked, paragraphs, word } from '../../ui/text.js';
import { formatDate } from '../../words/format-date.js';
import { ACTION_STATUS } from '../../words/status-keys.js';
import type { Words } from '../../words/words.js';

/** Renders what came of a recommendation: its status in words with the date of the status, and the results. */
export function outcomeTemplate(
  { actionStatus, dateModified, result = [] }: Recommendation,
  words: Words,
): TemplateResult {
  const { text: date } = formatDate(dateModified ?? '', { language: words.languageOf('asOf'), style: 'short' });
  return html`
    ${actionStatus ? html`<p part="outcome">${word(ACTION_STATUS[actionStatus], words)}${date ? html`${words.mark('comma')}${word('asOf', words, { date })}` : nothing}</p>` : nothing}
    ${result.map(resultTemplate)}
  `;
}

function resultTemplate(result: ListEntry): TemplateResult {
  return html`<p part="result">${linked(result)}</p>
    ${paragraphs(result, 'result')}`;
}
