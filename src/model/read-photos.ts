import type { Gallery, Photo } from './event-details.js';
import { limits } from './limits.js';
import { defined, isFields, saysSomething, type Fields, type Reading } from './reading.js';
import { safeSrcset } from './safe-url.js';
import { typesOf } from './words.js';

/** The event's photos: an address, a photo, several of either, or an `ImageGallery` around them. */
export function readImage(event: Fields, reading: Reading): Gallery | undefined {
  const image = reading.own(event, 'image');
  if (image === undefined) return undefined;
  const gallery = isGallery(image) ? image : undefined;
  const key = ['itemListElement', 'associatedMedia', 'image'].find((name) => reading.own(gallery, name) !== undefined);
  const path = gallery ? `image.${key ?? 'associatedMedia'}` : 'image';
  const raw = gallery ? (key ? reading.own(gallery, key) : undefined) : image;
  const associatedMedia = reading.entries(raw, path, countsAsPhoto, (photo, at) => readPhoto(photo, at, reading));
  const name = reading.text(reading.own(gallery, 'name', 'headline'), 'image.name');
  const creditText = readCredit(gallery, 'image', reading);
  return defined({ name, creditText, associatedMedia });
}

/** An `ImageGallery` has photos inside; any other object is a photo itself. */
export function isGallery(value: unknown): value is Fields {
  return (
    isFields(value) &&
    (Object.hasOwn(value, 'associatedMedia') ||
      Object.hasOwn(value, 'itemListElement') ||
      typesOf(value).includes('ImageGallery'))
  );
}

/** An empty alternative text counts: it is a statement of the author, and what is left of a photo that cannot be used. */
const countsAsPhoto = (raw: unknown): boolean =>
  saysSomething(raw, PHOTO_FIELDS) || (isFields(raw) && Object.hasOwn(raw, 'alt') && raw['alt'] === '');

const PHOTO_FIELDS = ['contentUrl', 'url', 'caption', 'alt', 'name', 'description', 'item', '@id'];

function readPhoto(raw: unknown, path: string, reading: Reading): Photo {
  if (typeof raw === 'string') return defined({ contentUrl: reading.url(raw, path, 'picture') });
  const photo = reading.own(raw, 'item') ?? raw;
  if (typeof photo === 'string') return readPhoto(photo, path, reading);
  const alt = isFields(photo) && Object.hasOwn(photo, 'alt') ? photo['alt'] : undefined;
  const fields = defined({
    contentUrl: reading.url(reading.address(photo), `${path}.contentUrl`, 'picture'),
    // An empty alt is a statement of the author, unlike a missing one.
    alt: alt === '' ? '' : reading.text(alt ?? undefined, `${path}.alt`, limits.alt),
    caption: reading.text(reading.own(photo, 'caption', 'description', 'name'), `${path}.caption`, limits.caption),
    creditText: readCredit(photo, path, reading),
    width: readPixels(reading.own(photo, 'width'), `${path}.width`, reading),
    height: readPixels(reading.own(photo, 'height'), `${path}.height`, reading),
    srcset: safeSrcset(reading.own(photo, 'srcset'), reading.baseUrl),
    sizes: reading.text(reading.own(photo, 'sizes'), `${path}.sizes`, limits.address),
    thumbnail: reading.url(reading.own(photo, 'thumbnail', 'thumbnailUrl'), `${path}.thumbnail`, 'picture'),
    id: reading.text(reading.own(photo, 'id'), `${path}.id`, limits.alt),
  });
  // A photo of which nothing can be used keeps its number, here and when the result is read again.
  return Object.keys(fields).length ? fields : { alt: '' };
}

function readCredit(value: unknown, path: string, reading: Reading): string | undefined {
  const credit = reading.own(value, 'creditText', 'creator', 'copyrightNotice');
  return reading.text(credit, `${path}.creditText`, limits.caption);
}

/** `1600`, `"1600"`, `"1600px"` or a QuantitativeValue, in CSS pixels. */
function readPixels(value: unknown, path: string, reading: Reading): number | undefined {
  if (value === undefined) return undefined;
  const raw = isFields(value) ? reading.own(value, 'value') : value;
  const pixels = Math.round(typeof raw === 'string' ? parseFloat(raw) : typeof raw === 'number' ? raw : NaN);
  if (pixels >= 1 && pixels <= limits.pixels) return pixels;
  return reading.report(path, `a number of pixels from 1 to ${limits.pixels}`, value);
}
