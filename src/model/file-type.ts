/** Tells the type of a file by its media type or by its address, and its size by a text. */

/** Types whose media type does not end with their name. */
const TYPES: Readonly<Record<string, string>> = {
  plain: 'TXT',
  msword: 'DOC',
  'vnd.ms-excel': 'XLS',
  'vnd.ms-powerpoint': 'PPT',
  'vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
  'vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
  'vnd.openxmlformats-officedocument.presentationml.presentation': 'PPTX',
  'vnd.oasis.opendocument.text': 'ODT',
  'vnd.oasis.opendocument.spreadsheet': 'ODS',
  'vnd.oasis.opendocument.presentation': 'ODP',
  'epub+zip': 'EPUB',
};

const DOCUMENT = /\.(pdf|docx?|xlsx?|pptx?|od[tsp]|epub|rtf|txt|csv|zip)$/i;
const AUDIO = /\.(?:mp3|m4a|oga|ogg|opus|wav|flac|aac)$/i;
const VIDEO = /\.(?:mp4|m4v|webm|ogv|mov)$/i;

/** Returns the type of a document in capitals, such as `PDF`, or `undefined` if it is not known. */
export function documentType(url: string | undefined, mediaType = ''): string | undefined {
  const [, subtype = mediaType] = /^[a-z]+\/([^;\s]+)/i.exec(mediaType) ?? [];
  const name = TYPES[subtype.toLowerCase()] ?? subtype;
  // A media type such as `octet-stream` says nothing about the document.
  return DOCUMENT.exec(`.${name}`)?.[1]?.toUpperCase() ?? DOCUMENT.exec(pathOf(url))?.[1]?.toUpperCase();
}

/** Returns whether a file is video or audio. `undefined` if it is neither, or if that is not known. */
export function mediaKind(url: string | undefined, mediaType = ''): 'video' | 'audio' | undefined {
  const [, kind] = /^(video|audio)\//i.exec(mediaType) ?? [];
  if (kind) return kind.toLowerCase() as 'video' | 'audio';
  const path = pathOf(url);
  return VIDEO.test(path) ? 'video' : AUDIO.test(path) ? 'audio' : undefined;
}

/** The path of an address, which may be relative. */
const pathOf = (url = ''): string => url.replace(/[?#].*$/s, '').replace(/^(?:[a-z]+:)?\/\/[^/]*/i, '');

const UNITS = ['', 'k', 'm', 'g'];

/** Returns the bytes of a size in words, such as "1.2 MB", "1,200 KB" or "900", or `undefined` if it is none. */
export function bytesOf(text: string): number | undefined {
  const [, digits = '', unit = '', binary] = /^\s*(\d[\d.,]*)\s*([kmg]?)(i?)(?:b|o|bytes?)?\s*$/i.exec(text) ?? [];
  // A mark before three digits separates thousands: no program prints a size to a thousandth.
  const number = Number(
    /^\d{1,3}(?:[.,]\d{3})+$/.test(digits) ? digits.replace(/[.,]/g, '') : digits.replace(',', '.'),
  );
  return digits && !Number.isNaN(number)
    ? number * (binary ? 1024 : 1000) ** UNITS.indexOf(unit.toLowerCase())
    : undefined;
}

/** Whether the name of a file already tells its size. */
export function namesSize(name: string): boolean {
  return /\d\s?[kmgt]i?[bo]\b/i.test(name);
}
