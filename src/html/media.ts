import type { DocumentFile, EventDetails, Recording } from '../model/event-details.js';
import { documentType, namesSize } from '../model/file-type.js';
import { formatDuration, formatSize } from '../words/format-units.js';
import { isSameLanguage, languageName } from '../words/language-name.js';
import { element, lines, markup, type Markup, type Printable } from './markup.js';
import { item, linked, list, moreLink, paragraph, paragraphs, partHeading, text, type Context } from './text.js';

/** Returns recordings and documents as one list, in the order of the event. */
export function media({ recordedIn: all }: EventDetails, context: Context): Markup | undefined {
  if (!all?.itemListElement.length) return undefined;
  const { words } = context;
  const entries = [...all.itemListElement];
  const hasRecordings = entries.some((one) => one['@type'] === 'MediaObject');
  return lines(
    partHeading(all, context, words.word(hasRecordings ? 'recordings' : 'documents')),
    list(
      'ul',
      entries.map((one) => (one['@type'] === 'MediaObject' ? recordingItem(one, context) : documentItem(one, context))),
    ),
    paragraphs(all),
    moreLink(all, words),
  );
}

/** The file itself comes before a player, and a player before the page about the recording. */
function recordingItem(recording: Recording, { words }: Context): Markup {
  const { contentUrl, embedUrl, url, duration, transcript = [], transcriptUrl } = recording;
  const title = { ...recording, url: contentUrl ?? embedUrl ?? url };
  return item(
    {},
    paragraph(linked(title)),
    duration && paragraph(formatDuration(duration, words.language)),
    paragraphs(recording),
    transcriptUrl && paragraph(element('a', { href: transcriptUrl }, words.word('transcript'))),
    transcript.length
      ? element(
          'details',
          {},
          markup`\n<summary>${words.word('transcript')}</summary>\n`,
          lines(...transcript.map(paragraph)),
          '\n',
        )
      : undefined,
  );
}

/** Type and size are in the link, because screen readers list links without the text around them. */
function documentItem(file: DocumentFile, { words }: Context): Markup {
  const { name, url, inLanguage, encodingFormat, contentSize } = file;
  const type = documentType(url, encodingFormat);
  const isInName = type && new RegExp(`\\b${type}\\b`, 'i').test(name);
  const details = [
    isInName ? undefined : type,
    contentSize && !namesSize(name) ? formatSize(contentSize, words.language) : undefined,
  ].filter((detail) => detail !== undefined);
  const label: Printable = [
    text(file, 'name', url === undefined),
    details.length ? ` (${details.join(', ')})` : undefined,
  ];
  const link = url ? element('a', { href: url, hreflang: inLanguage }, label) : label;
  const isOther = inLanguage && !isSameLanguage(inLanguage, words.language);
  const language = isOther ? languageName(inLanguage, words.language) : undefined;
  return item(
    {},
    paragraph(link),
    language && !name.includes(language) ? paragraph(words.word('in', { language })) : undefined,
    paragraphs(file),
  );
}
