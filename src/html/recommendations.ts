import type { EventDetails, Recommendation } from '../model/event-details.js';
import { formatDate } from '../words/format-date.js';
import { ACTION_STATUS } from '../words/status-keys.js';
import { element, lines, markup, type Markup } from './markup.js';
import { item, linked, list, moreLink, paragraph, paragraphs, partHeading, type Context } from './text.js';

export function recommendations({ recommendations: all }: EventDetails, context: Context): Markup | undefined {
  if (!all?.itemListElement.length) return undefined;
  const items = [...all.itemListElement].map((entry) => recommendationItem(entry, context));
  return lines(
    partHeading(all, context),
    paragraphs(all),
    list(all.itemListOrder ? 'ol' : 'ul', items),
    moreLink(all, context.words),
  );
}

/** The status and its date are attributes as well, from which they are read. */
function recommendationItem(recommendation: Recommendation, { words, id }: Context): Markup {
  const { actionStatus, dateModified, result = [] } = recommendation;
  const { text: date } = formatDate(dateModified ?? '', { language: words.language, style: 'short' });
  const outcome =
    actionStatus &&
    element(
      'p',
      { 'data-outcome': '' },
      words.word(ACTION_STATUS[actionStatus]),
      date && markup`, ${words.word('asOf', { date })}`,
    );
  return item(
    { ...id(recommendation.id), 'data-status': actionStatus, 'data-date': dateModified },
    paragraph(linked(recommendation)),
    paragraphs(recommendation),
    outcome,
    result.flatMap((one) => [paragraph(linked(one)), ...paragraphs(one)]),
  );
}
