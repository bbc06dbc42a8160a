/**
 * The pictures among the author's own HTML, as data: what is said of each, and whose it is. The author's nodes are only read.
 * The shapes are those of the gallery and image blocks and the classic editor of WordPress, old and new, and of plain figures and lists.
 */
import { addressOf } from './author-picture.js';
import { creditIn, HEADINGS, richTextOf, textOf } from './author-text.js';

/** What holds no picture of the author's: other languages in the page, copies for readers without script, and the buttons of other scripts. */
const NO_CONTENT = 'script, style, template, noscript, button, event-slideshow';
/** Signs that are set as pictures. */
const SIGNS = '.emoji, .wp-smiley, [width="1"][height="1"]';
/** What may hold one picture and its caption: a figure, a caption of the classic editor, an entry of an old gallery or of a list. */
const HOLDERS = 'figure, .wp-caption, dl, li';
const CAPTIONS = 'figcaption, .wp-caption-text, dd';

/** The photos inside an element as the JSON of a gallery, or `undefined` where there is none. */
export function readAuthorPhotos(element: Element): unknown {
  const around = element.closest(NO_CONTENT);
  const pictures = [...element.querySelectorAll('img')].filter(
    (img) => !img.matches(SIGNS) && img.closest(NO_CONTENT) === around && addressOf(img).contentUrl,
  );
  if (!pictures.length) return undefined;
  const holders = holdersOf(pictures, element);
  const captions = holders.map((holder) => holder?.querySelector(CAPTIONS));
  // What stands below all of them is about all of them.
  const taken = new Set(captions);
  const common = [...element.querySelectorAll(CAPTIONS)].find((one) => !taken.has(one) && textOf(one));
  return {
    image: {
      '@type': 'ImageGallery',
      name: textOf(element.querySelector(HEADINGS)),
      creditText: textOf(common),
      associatedMedia: pictures.map((img, i) => readPhoto(img, element, holders[i], captions[i])),
    },
  };
}

/** What is around each picture and no other one. */
function holdersOf(pictures: readonly Element[], element: Element): (Element | undefined)[] {
  const all = new Set(pictures);
  const isOfOne = new Map<Element, boolean>();
  return pictures.map((img) => {
    const holder = img.closest(HOLDERS);
    if (!holder || holder === element || !element.contains(holder)) return undefined;
    if (!isOfOne.has(holder))
      isOfOne.set(holder, [...holder.querySelectorAll('img')].filter((one) => all.has(one)).length === 1);
    return isOfOne.get(holder) ? holder : undefined;
  });
}

function readPhoto(
  img: HTMLImageElement,
  element: Element,
  holder: Element | undefined,
  caption: Element | null | undefined,
): Record<string, unknown> {
  const text = caption ?? (holder?.matches('li') ? holder : undefined);
  const credit = text && creditIn(text);
  const language = (caption ?? img).closest('[lang]');
  return {
    ...addressOf(img),
    alt: img.getAttribute('alt') ?? undefined,
    caption: textOf(text, credit),
    captionContent: text && richTextOf(text, credit),
    creditText: textOf(credit),
    id: holder?.id || img.id || undefined,
    inLanguage:
      language && language !== element && element.contains(language) ? language.getAttribute('lang') : undefined,
  };
}
