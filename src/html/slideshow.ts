import type { EventDetails, Gallery, Photo } from '../model/event-details.js';
import { element, lines, markup, type Markup } from './markup.js';
import { paragraph, partHeading, text, type Context } from './text.js';

/** Returns all photos with their captions. A browser loads the first one at once, and the others when they are near. */
export function slideshow({ image: gallery }: EventDetails, context: Context): Markup | undefined {
  const photos = [...(gallery?.associatedMedia ?? [])].filter(({ contentUrl }) => contentUrl);
  if (!gallery || !photos.length) return undefined;
  return lines(
    partHeading(gallery, context),
    photos.map((photo, i) => figure(photo, i, context)),
    gallery.creditText && paragraph(credit(gallery)),
  );
}

function figure(photo: Photo, index: number, { id }: Context): Markup {
  const { contentUrl, alt, caption, width, height, srcset, sizes, enlargedUrl, link, inLanguage } = photo;
  const hasCaption = caption !== undefined;
  const img = element('img', {
    src: contentUrl,
    srcset,
    sizes: srcset && sizes,
    // Without an alternative text, the caption describes the photo. A photo with neither is only decoration.
    alt: alt ?? (hasCaption ? undefined : ''),
    width,
    height,
    loading: index ? 'lazy' : undefined,
  });
  const target = link ?? enlargedUrl;
  const cite = photo.creditText === undefined ? undefined : element('cite', {}, credit(photo));
  const texts = [hasCaption ? text(photo, 'caption') : undefined, cite].filter((one) => one !== undefined);
  return element(
    'figure',
    { ...id(photo.id), lang: inLanguage },
    '\n',
    target ? element('a', { href: target }, img) : img,
    '\n',
    texts.length ? markup`<figcaption>${texts.map((one, i) => (i ? [' ', one] : one))}</figcaption>\n` : undefined,
  );
}

/** Returns a credit, with a link to the person or organization that it names. */
function credit({ creditUrl: url, creditText, ...others }: Photo | Gallery) {
  const node = { ...others, creditText };
  return url && !('creditContent' in node) ? element('a', { href: url }, creditText) : text(node, 'creditText');
}
