import { Datum } from './datum.js';
import { EntryList } from './entry-list.js';
import type { Captions, DocumentFile, ListDetails, Recording } from './event-details.js';
import { compact, fieldIn, hasAnyField, isFields, isPresent } from './fields.js';
import { bytesOf, documentType, mediaKind } from './file-type.js';
import { limits } from './limits.js';
import { entriesOf, oneOrList, readEntryTexts, readList, unwrap } from './read-lists.js';
import { readAll, readLanguages } from './read-things.js';
import { readDate, readParagraphs } from './read-values.js';
import { Reading } from './reading.js';
import { termName, typesOf } from './type-names.js';

type Medium = Recording | DocumentFile;

const ADDRESS_FIELDS = ['contentUrl', 'embedUrl', 'url'];
const MEDIUM_FIELDS = [...ADDRESS_FIELDS, 'name', 'headline', 'description', 'item'];

/**
 * Reads the recordings of an event, and after them its documents. The first link of the event (`subjectOf`) is the main
 * link of the header. It is a document as well if it is a file, unless it is the only one.
 */
export function readMedia(event: Datum): ListDetails<Medium> | undefined {
  const list = oneOrList(event.at('recordedIn'));
  const recorded = entriesOf(list);
  if (recorded.value instanceof EntryList) return readList(list, readMedium);
  // A list inside a list stands for its first address, as in the links of the event.
  const listed = (datum: Datum): readonly Datum[] =>
    datum.list().map((one) => unwrap(Array.isArray(one.value) ? one.with({ url: one.value as unknown }) : one));
  const media = [recorded, event.at('video'), event.at('audio')].flatMap(listed);
  // The result of a reading as JSON has the same documents twice: here, and in `subjectOf`.
  const known = new Set(media.flatMap(keysOf));
  const works = [event.at('subjectOf'), event.at('workFeatured')].flatMap(listed);
  const files = works.filter((work, i) => i || kindOf(work));
  const isMainOnly = files.length === 1 && files[0] === works[0] && kindOf(files[0]!) === 'DigitalDocument';
  const isKnown = (work: Datum): boolean => known.has(keysOf(work)[0] ?? '');
  const others = isMainOnly ? [] : files.filter((work) => !isKnown(work));
  const all = [...media, ...others].filter(
    (one) => hasAnyField(one.value, MEDIUM_FIELDS) || (one.report('an address, or an object with one') ?? false),
  );
  if (!all.length && list.value === undefined) return undefined;
  const { reading } = event;
  const itemListElement = new EntryList(all, (medium) => {
    const datum = medium as Datum;
    return reading.guard(datum.path, () => readMedium(datum)) ?? readMedium(datum.with({}));
  });
  return readList(list.with({ ...(isFields(list.value) && list.value), itemListElement }), readMedium);
}

/** What identifies a recording or a document: its address, or else its name. */
function keysOf(medium: Datum): readonly string[] {
  const fields = withoutReports(fieldsOf(medium));
  return [fields.url(), fields.at('name', 'headline').text()].filter(isPresent);
}

/** Returns a medium as an object: a text is an address or a name. */
function fieldsOf(medium: Datum): Datum {
  const { value } = medium;
  if (typeof value !== 'string') return medium;
  // A link of the event that is a text without a site is a name for the header, too.
  const isFile = isRecordedIn(medium) && /^\S+$/.test(value) && kindOfFile(value) !== undefined;
  const isAddress = isFile || /^\s*(?:https?:\/\/|www\.)\S+\s*$/i.test(value);
  return medium.with({ [isAddress ? 'url' : 'name']: value });
}

/** Tells recordings from documents: by what is known of the file, or else by the type. */
function kindOf(medium: Datum): Medium['@type'] | undefined {
  const { value } = medium;
  if (typeof value === 'string') return kindOfFile(value);
  const types = typesOf(value).join(' ');
  const fields = withoutReports(medium);
  if (fields.at('embedUrl').url()) return 'MediaObject';
  const address = fields.at('contentUrl').url() ?? fields.at('url').url();
  // `MediaObject` is the type of any file, so the file itself says more.
  const kind = kindOfFile(address, fields.at('encodingFormat', 'fileFormat').text(limits.alt));
  if (kind) return kind;
  if (/Document\b/.test(types)) return 'DigitalDocument';
  const isRecording =
    /(?:Video|Audio|Media)Object|Podcast/.test(types) || fieldIn(value, ['duration', 'transcript', 'live']);
  if (isRecording) return 'MediaObject';
  return fieldIn(value, ['contentSize']) ? 'DigitalDocument' : undefined;
}

function kindOfFile(address: string | undefined, format?: string): Medium['@type'] | undefined {
  if (mediaKind(address, format)) return 'MediaObject';
  return documentType(address, format) ? 'DigitalDocument' : undefined;
}

/** Returns the same value for a reader whose problems another reader reports. */
function withoutReports({ value, path, reading }: Datum): Datum {
  return new Datum(value, path, new Reading({ baseUrl: reading.baseUrl }));
}

function readMedium(medium: Datum): Medium {
  const kind = kindOf(medium) ?? (isRecordedIn(medium) ? 'MediaObject' : 'DigitalDocument');
  const fields = fieldsOf(medium);
  const texts = readEntryTexts(fields);
  // Without any text, the address stands for the name.
  const name = texts.name || (fields.at('contentUrl', 'embedUrl').text(limits.address) ?? '');
  const entry = { ...texts, name, '@type': kind };
  return kind === 'MediaObject'
    ? readRecording(fields, entry as Recording)
    : readDocument(fields, entry as DocumentFile);
}

/** Whether the event has the medium as a recording. Otherwise it is one of the links of the event. */
const isRecordedIn = ({ path }: Datum): boolean => /^(?:recordedIn|video|audio)/.test(path);

function readRecording(medium: Datum, entry: Recording): Recording {
  const live = readLive(medium);
  // The address of a broadcast may not be known before it starts.
  if (!live && !fieldIn(medium.value, ADDRESS_FIELDS)) medium.report('a recording with an address');
  return compact({
    ...entry,
    url: medium.at('url').url(),
    contentUrl: medium.at('contentUrl').url(),
    embedUrl: medium.at('embedUrl').url(),
    thumbnailUrl: medium.at('thumbnailUrl', 'thumbnail').url('picture'),
    encodingFormat: medium.at('encodingFormat', 'fileFormat').text(limits.alt),
    caption: readAll(medium.at('caption'), readCaptions) as readonly Captions[] | undefined,
    transcript: readParagraphs(medium.at('transcript')),
    transcriptUrl: medium.at('transcriptUrl').url(),
    duration: medium.at('duration').text(limits.alt),
    live,
  });
}

/** Reads when a recording is broadcast live: schema.org's `BroadcastEvent`, or the package's own field. */
function readLive(medium: Datum): Recording['live'] {
  const own = medium.at('live');
  const isTrue = (datum: Datum): boolean => /^true$/i.test(termName(String(datum.value)));
  const broadcast = isFields(own.value) || isTrue(own) ? own : medium.at('publication').list()[0];
  if (!broadcast || (broadcast !== own && !isTrue(broadcast.at('isLiveBroadcast')))) return undefined;
  return compact({ startDate: readDate(broadcast.at('startDate')), endDate: readDate(broadcast.at('endDate')) });
}

/** Reads a file with captions. A caption that is only a text is none. */
function readCaptions(caption: Datum): Captions | object {
  const contentUrl = isFields(caption.value) ? caption.url() : undefined;
  if (!contentUrl) return {};
  return compact({
    contentUrl,
    name: caption.at('name').text(),
    inLanguage: readLanguages(caption.at('inLanguage'))?.[0],
  });
}

function readDocument(medium: Datum, entry: DocumentFile): DocumentFile {
  // The reader of the links of the event reports their addresses.
  const url = (isRecordedIn(medium) ? medium : withoutReports(medium)).url();
  if (!url && !fieldIn(medium.value, ADDRESS_FIELDS)) medium.report('a document with an address');
  return compact({
    ...entry,
    url,
    encodingFormat: medium.at('encodingFormat', 'fileFormat').text(limits.alt),
    contentSize: readSize(medium.at('contentSize')),
    inLanguage: readLanguages(medium.at('inLanguage'))?.[0],
  });
}

/** Reads the size of a file: a number of bytes, or a text with a unit, such as "1.2 MB". */
function readSize(size: Datum): number | undefined {
  if (!isPresent(size.value)) return undefined;
  const bytes = typeof size.value === 'number' ? size.value : bytesOf(size.text(limits.alt) ?? '');
  if (bytes === undefined || !(bytes >= 0 && bytes < Infinity))
    return size.report('a number of bytes, or a text such as "1.2 MB"');
  return Math.round(bytes) || undefined;
}
