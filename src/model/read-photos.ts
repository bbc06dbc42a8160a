import { isAddress, type Datum } from './datum.js';
import type { EntryList } from './entry-list.js';
import type { Gallery, NamedLink, Photo } from './event-details.js';
import { compact, hasAnyField, isFields } from './fields.js';
import { limits } from './limits.js';
import { readAlt } from './read-alt.js';
import { readContentFields } from './rich-text.js';
import { safeSrcset } from './safe-url.js';
import { typesOf } from './type-names.js';

/** Reads the event's photos: an address, a photo object, an array of them, or an `ImageGallery` that contains them. */
export function readImage(event: Datum): Gallery | undefined {
  const image = event.at('image');
  if (image.value === undefined) return undefined;
  if (!isGallery(image.value)) return { associatedMedia: readMedia(image) };
  return compact({
    name: image.at('name', 'headline').text(),
    ...readRights(image),
    ...readContentFields(image, 'name', 'creditText'),
    associatedMedia: readMedia(image.at('itemListElement', 'associatedMedia', 'image')),
  });
}

function readMedia(media: Datum): EntryList<Photo> {
  return media.entries(isPhoto, readPhoto, 'the address of a picture, or an object with its "contentUrl"');
}

/** Whether a value is a gallery: an `ImageGallery`, or an object with a list of photos. Other objects are photos. */
function isGallery(value: unknown): boolean {
  return (
    isFields(value) &&
    ('associatedMedia' in value || 'itemListElement' in value || typesOf(value).includes('ImageGallery'))
  );
}

const LANGUAGE_TAG = /^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i;

const PHOTO_FIELDS = ['contentUrl', 'url', 'caption', 'alt', 'name', 'description', 'item'];

const isPhoto = (raw: unknown): boolean =>
  hasAnyField(raw, PHOTO_FIELDS) || hasEmptyAlt(raw) || (isFields(raw) && isAddress(raw['@id']));

/**
 * Whether the alternative text is an empty string. Unlike a missing one, it is the author's choice. `readPhoto` also
 * returns it for a photo without a usable field.
 */
const hasEmptyAlt = (photo: unknown): boolean => isFields(photo) && photo['alt'] === '';

function readPhoto(entry: Datum): Photo {
  const photo = entry.with(entry.at('item').value ?? entry.value);
  const fields = compact({
    contentUrl: photo.url('picture'),
    alt: readPhotoAlt(photo),
    caption: photo.at('caption', 'description', 'name').text(limits.caption),
    ...readRights(photo),
    ...readContentFields(photo, 'caption', 'creditText'),
    width: readPixels(photo.at('width')),
    height: readPixels(photo.at('height')),
    srcset: safeSrcset(photo.at('srcset').value, photo.reading.baseUrl),
    sizes: photo.at('sizes').text(limits.address),
    thumbnail: photo.at('thumbnail', 'thumbnailUrl').url('picture'),
    enlargedUrl: photo.at('enlargedUrl').url('picture'),
    link: photo.at('link').url('link'),
    inLanguage: readLanguage(photo.at('inLanguage')),
    id: photo.at('id').text(limits.alt),
  });
  // A photo without a usable field stays in the list, so that the numbers of the others do not change. The empty `alt`
  // keeps it in the list when the result is read again.
  return Object.keys(fields).length ? fields : { alt: '' };
}

/** Reads the alternative text of a photo. The slideshow tells the author of a missing one. */
function readPhotoAlt(photo: Datum): string | undefined {
  const alt = photo.at('alt');
  return hasEmptyAlt(photo.value) || alt.value === '__wf_reserved_decorative' ? '' : readAlt(alt);
}

/** Reads a language tag, or a schema.org `Language` with one. */
function readLanguage(language: Datum): string | undefined {
  const tag = isFields(language.value) ? language.at('alternateName', 'name').text() : language.text();
  return !tag || LANGUAGE_TAG.test(tag) ? tag : language.report('a language tag such as pt-BR');
}

/** Reads the credit and the rights of a photo or a gallery. */
function readRights(node: Datum) {
  const [creator, another] = node.at('creator').list();
  const [license] = node.at('license').list();
  return {
    creditText: node.at('creditText', 'creator', 'copyrightNotice').text(limits.caption),
    // A credit of several creators does not link to one of them.
    creditUrl: node.at('creditUrl').url() ?? (another ? undefined : creator?.at('url').url()),
    license: license && readLicense(license),
    copyrightNotice: node.at('copyrightNotice').text(limits.caption),
    acquireLicensePage: node.at('acquireLicensePage').url(),
  };
}

/** Reads a licence: an address, a text, or an object with a name and an address. */
function readLicense(license: Datum): NamedLink | undefined {
  const { value } = license;
  const url = isFields(value) || /^(?:https?:|www\.)/i.test(String(value)) ? license.url() : undefined;
  const name = url ? license.at('name').text() : license.text();
  return url || name ? compact({ name, url }) : undefined;
}

/** Reads a size in CSS pixels: `1600`, `"1600"`, `"1600px"` or a `QuantitativeValue`. */
export function readPixels(size: Datum): number | undefined {
  const value = isFields(size.value) ? size.at('value').value : size.value;
  const pixels = Math.round(typeof value === 'string' ? parseFloat(value) : typeof value === 'number' ? value : NaN);
  if (pixels >= 1 && pixels <= limits.pixels) return pixels;
  return size.value === undefined ? undefined : size.report(`a number of pixels from 1 to ${limits.pixels}`);
}
