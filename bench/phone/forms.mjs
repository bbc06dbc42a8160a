/**
 * The pages of `npm run bench:phone`: the same event with the same nine photos, as sites print it. Every page has the
 * style sheet of the site, as every CMS page has one.
 */
import { readFileSync } from 'node:fs';
import { eventPageHtml } from '../../dist/html.js';
import { escapeHtml, pictureHtml } from './picture.mjs';

const source = JSON.parse(readFileSync('demo/event.json', 'utf8'));

/**
 * The event of all pages. Its texts are short, so that the photo is in the first screen of a phone and is the largest
 * element there.
 */
export const EVENT = {
  name: 'Safety in Field Missions',
  startDate: source.startDate,
  description: 'Four panels took up safety on the ground.',
  image: source.image,
};

const { name, creditText, associatedMedia: photos } = EVENT.image;
const json = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');
const between = (before, list, after) => before + list.join('\n') + after;

/** Nothing of a package. */
const NOTHING = { head: '', end: '' };

const SHEET = '<link rel="stylesheet" href="/dist/cdn/event-page-elements.css" />';

/** Prints the autoloader. */
const autoloader = (more = '') => `<script type="module"${more} src="/dist/cdn/autoloader.js"></script>`;

const partsOf = JSON.parse(readFileSync('dist/cdn/preload.json', 'utf8'));

/** The parts of the autoloader that show data, requested together with it instead of after it. */
const preloadedParts = (...tags) =>
  [...new Set(tags.flatMap((tag) => partsOf[tag]))]
    .map((name) => `<link rel="modulepreload" href="/dist/cdn/${name}" />`)
    .join('');

/** Prints the script of the one-file build. The server fills in the hash. */
const script = (more = '') =>
  `<script type="module"${more} src="/dist/cdn/event-page-elements.js" integrity="{integrity}" crossorigin="anonymous"></script>`;

const PRELOADED_SCRIPT =
  '<link rel="modulepreload" href="/dist/cdn/event-page-elements.js" integrity="{integrity}" crossorigin="anonymous" />';

/** The JSON of `src`, requested together with the script instead of after it. */
const PRELOADED_JSON = '<link rel="preload" as="fetch" href="/event.json" crossorigin="anonymous" />';

const PRELOADED_PHOTO = `<link rel="preload" as="image" href="${photos[0].contentUrl}" imagesrcset="${photos[0].srcset}" imagesizes="${photos[0].sizes}" />`;

/** The ways to print the script. A way with `only` is for these forms, the others are for all. */
export const WAYS = {
  head: { title: 'one file in the head', head: SHEET + script(), end: '' },
  async: { title: '`async` in the head', head: SHEET + script(' async'), end: '' },
  low: { title: '`fetchpriority="low"` in the head', head: SHEET + script(' fetchpriority="low"'), end: '' },
  end: { title: 'one file at the end of the body', head: SHEET, end: script() },
  'end-low': {
    title: '`fetchpriority="low"` at the end of the body',
    head: SHEET,
    end: script(' fetchpriority="low"'),
  },
  modulepreload: {
    title: '`modulepreload`, one file at the end of the body',
    head: SHEET + PRELOADED_SCRIPT,
    end: script(),
  },
  json: {
    title: 'one file in the head, JSON preloaded',
    head: PRELOADED_JSON + SHEET + script(),
    end: '',
    only: ['src', 'page'],
  },
  photo: {
    title: 'one file in the head, first photo preloaded',
    head: PRELOADED_PHOTO + SHEET + script(),
    end: '',
    only: ['inside'],
  },
  'json-photo': {
    title: 'one file in the head, JSON and first photo preloaded',
    head: PRELOADED_JSON + PRELOADED_PHOTO + SHEET + script(),
    end: '',
    only: ['src', 'page'],
  },
  'json-low': {
    title: '`fetchpriority="low"` in the head, JSON preloaded',
    head: PRELOADED_JSON + SHEET + script(' fetchpriority="low"'),
    end: '',
    only: ['src', 'page'],
  },
  auto: { title: 'autoloader in the head', head: SHEET + autoloader(), end: '' },
  'auto-end': {
    title: 'autoloader, `fetchpriority="low"` at the end of the body',
    head: SHEET,
    end: autoloader(' fetchpriority="low"'),
  },
  'auto-parts': {
    title: 'autoloader in the head, parts preloaded',
    head: SHEET + preloadedParts('event-slideshow') + autoloader(),
    end: '',
    only: ['inside'],
  },
  'auto-parts-photo': {
    title: 'autoloader in the head, parts and first photo preloaded',
    head: PRELOADED_PHOTO + SHEET + preloadedParts('event-slideshow') + autoloader(),
    end: '',
    only: ['inside'],
  },
  'auto-json': {
    title: 'autoloader in the head, parts and JSON preloaded',
    head: PRELOADED_JSON + SHEET + preloadedParts('event-slideshow') + autoloader(),
    end: '',
    only: ['src'],
  },
  'auto-page': {
    title: 'autoloader in the head, JSON and parts of page and slideshow preloaded',
    head: PRELOADED_JSON + SHEET + preloadedParts('event-page', 'event-slideshow') + autoloader(),
    end: '',
    only: ['page'],
  },
};

/**
 * A gallery as WordPress prints it: three pictures load at once, the first of them with priority, the others lazily.
 */
const gallery = between(
  '<figure class="wp-block-gallery has-nested-images columns-default is-cropped event-slideshow">',
  photos.map(
    (photo, i) =>
      `<figure class="wp-block-image size-large">${pictureHtml(photo, { decoding: 'async', ...(i === 0 && { fetchpriority: 'high' }), ...(i > 2 && { loading: 'lazy' }) })}<figcaption class="wp-element-caption">${escapeHtml(photo.caption)}</figcaption></figure>`,
  ),
  '</figure>',
);

/** Slides of a library: the first picture loads at once, the others lazily. */
const slides = (open, close) =>
  photos
    .map((photo, i) => {
      const picture = pictureHtml(photo, i ? { loading: 'lazy' } : {});
      return `${open}<figure>${picture}<figcaption>${escapeHtml(photo.caption)}</figcaption></figure>${close}`;
    })
    .join('\n');

const library = (path) => `/node_modules/${path}`;

/**
 * The forms of the package by key. `way` is how the README prints the autoloader for such a form, `file` how it prints
 * the one-file build. `reference` is the form that a form is compared with, `budget` the limit of that ratio. `shift`
 * is the limit of the layout shift, 0 by default.
 */
const OWN = {
  gallery: {
    title: 'gallery with a class name',
    way: 'auto-end',
    file: 'end-low',
    body: gallery,
    reference: 'plain',
    budget: 0.85,
  },
  printed: {
    title: 'page as `html/` prints it',
    way: 'auto-end',
    file: 'end-low',
    body: eventPageHtml(EVENT),
    isWholePage: true,
    reference: 'hand',
    budget: 1.15,
  },
  inside: {
    title: 'slideshow with JSON inside',
    way: 'auto-parts-photo',
    file: 'head',
    body: `<event-slideshow><script type="application/json">${json({ image: EVENT.image })}</script></event-slideshow>`,
    reference: 'hand',
    budget: 1.7,
  },
  src: {
    title: 'slideshow with `src`',
    way: 'auto-json',
    file: 'json',
    body: '<event-slideshow src="/event.json"></event-slideshow>',
    reference: 'hand',
    budget: 2,
  },
  page: {
    title: 'whole event page with `src`',
    way: 'auto-page',
    file: 'json',
    body: '<event-page src="/event.json"></event-page>',
    isWholePage: true,
    reference: 'hand',
    budget: 2,
    // What follows comes up from below the window, because this event is shorter than it. See decision 10.
    shift: 0.004,
  },
};

/** Returns a form of the package that prints its script in one of the `WAYS`. */
function printedIn({ title, ...form }, way, addition = '') {
  const { head, end } = WAYS[way];
  return { ...form, head, end, title: title + addition, next: '#next' };
}

/** The forms without the package: a page without any script, and one that was written for this event only. */
const WITHOUT = {
  plain: { title: 'gallery, without script and sheet', ...NOTHING, body: gallery },
  hand: { title: 'hand-written page', ...NOTHING, body: handWritten(), next: '#next' },
};

/**
 * All forms by key. `body` follows the heading of the page; `next` is the selector of the Next button, shadow roots
 * included.
 */
export const FORMS = {
  ...WITHOUT,
  ...Object.fromEntries(
    Object.entries(OWN).flatMap(([key, form]) => [
      [key, printedIn(form, form.way)],
      [`${key}.file`, { ...printedIn(form, form.file, ', one file'), budget: undefined }],
    ]),
  ),
  swiper: {
    title: 'Swiper Element',
    package: 'swiper',
    head: '',
    end: `<script src="${library('swiper/swiper-element-bundle.min.js')}"></script>`,
    body: `<swiper-container navigation="true" pagination="true">${slides('<swiper-slide lazy="true">', '</swiper-slide>')}</swiper-container>`,
    next: '.swiper-button-next',
    reference: 'hand',
  },
  webawesome: {
    title: 'Web Awesome carousel',
    package: '@awesome.me/webawesome',
    head: `<link rel="stylesheet" href="${library('@awesome.me/webawesome/dist-cdn/styles/themes/default.css')}" /><script type="module" src="${library('@awesome.me/webawesome/dist-cdn/webawesome.loader.js')}"></script>`,
    end: '',
    body: `<style>wa-carousel { --aspect-ratio: auto; }</style><wa-carousel navigation pagination>${slides('<wa-carousel-item>', '</wa-carousel-item>')}</wa-carousel>`,
    next: '[part~="navigation-button-next"]',
    reference: 'hand',
  },
  splide: {
    title: 'Splide',
    package: '@splidejs/splide',
    head: `<link rel="stylesheet" href="${library('@splidejs/splide/dist/css/splide.min.css')}" />`,
    end: `<script src="${library('@splidejs/splide/dist/js/splide.min.js')}"></script><script>new Splide('.splide').mount();</script>`,
    body: `<section class="splide" aria-label="${escapeHtml(name)}"><div class="splide__track"><ul class="splide__list">${slides('<li class="splide__slide">', '</li>')}</ul></div></section>`,
    next: '.splide__arrow--next',
    reference: 'hand',
  },
  photoswipe: {
    title: 'PhotoSwipe',
    package: 'photoswipe',
    head: `<link rel="stylesheet" href="${library('photoswipe/dist/photoswipe.css')}" />`,
    end: `<script type="module">
import PhotoSwipeLightbox from '${library('photoswipe/dist/photoswipe-lightbox.esm.min.js')}';
const pswpModule = () => import('${library('photoswipe/dist/photoswipe.esm.min.js')}');
const lightbox = new PhotoSwipeLightbox({ gallery: '#gallery', children: 'a', pswpModule });
lightbox.init();
lightbox.loadAndOpen(0, { gallery: document.querySelector('#gallery') });
</script>`,
    body: between(
      '<div class="wp-block-gallery" id="gallery">',
      photos.map(
        ({ contentUrl, thumbnail, alt, width, height }, i) =>
          `<a href="${contentUrl}" data-pswp-width="${width}" data-pswp-height="${height}"><img src="${thumbnail}" alt="${escapeHtml(alt)}" width="172" height="115"${i ? ' loading="lazy"' : ''} /></a>`,
      ),
      '</div>',
    ),
    // Its buttons are hidden on a touch screen.
    reference: 'hand',
  },
};

/** Returns the forms that are compared, or each of ours with each way to print the script. */
export function chosenForms({ areWays }) {
  if (!areWays) return FORMS;
  const chosen = { ...WITHOUT };
  for (const [key, form] of Object.entries(OWN))
    for (const [way, { title, only = [key] }] of Object.entries(WAYS))
      if (only.includes(key)) chosen[`${key}.${way}`] = printedIn(form, way, `: ${title}`);
  return chosen;
}

/** Returns the HTML of the page of a form. */
export function pageOf({ head, body, end, isWholePage }) {
  const intro = isWholePage ? '' : `<h1>${escapeHtml(EVENT.name)}</h1><p>${escapeHtml(EVENT.description)}</p>`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${escapeHtml(EVENT.name)}</title>
<link rel="icon" href="data:," />
<link rel="stylesheet" href="/site.css" />
${head}
</head>
<body>
<main>${intro}
${body}
</main>
<p>Content after the slideshow.</p>
${end}
</body>
</html>
`;
}

function handWritten() {
  const values = {
    name: escapeHtml(name),
    credit: escapeHtml(creditText),
    first: `${pictureHtml(photos[0])}<figcaption>${escapeHtml(photos[0].caption)}</figcaption>`,
    photos: json(photos),
  };
  return readFileSync('bench/phone/hand-written.html', 'utf8').replace(
    /\{(\w+)\}/g,
    (hole, key) => values[key] ?? hole,
  );
}
