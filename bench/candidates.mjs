/**
 * The compared candidates, and the selectors of their buttons, which may be in shadow roots. A peer's page consists of
 * `peer.html` and `peers/<key>.js`.
 */
import { readFileSync } from 'node:fs';

export const CANDIDATES = {
  ours: { title: 'event-slideshow', page: 'event-slideshow.html', next: '#next', previous: '#previous' },
  hand: { title: 'hand-written page', page: 'hand-written.html', next: '#next', previous: '#previous' },
  swiper: {
    title: 'Swiper Element',
    package: 'swiper',
    next: '.swiper-button-next',
    previous: '.swiper-button-prev',
  },
  splide: {
    title: 'Splide',
    package: '@splidejs/splide',
    next: '.splide__arrow--next',
    previous: '.splide__arrow--prev',
  },
  webawesome: {
    title: 'Web Awesome carousel',
    package: '@awesome.me/webawesome',
    next: '[part~="navigation-button-next"]',
    previous: '[part~="navigation-button-previous"]',
  },
  photoswipe: {
    title: 'PhotoSwipe',
    package: 'photoswipe',
    next: '.pswp__button--arrow--next',
    previous: '.pswp__button--arrow--prev',
  },
  embla: { title: 'Embla', package: 'embla-carousel', next: '.next', previous: '.previous' },
  glide: { title: 'Glide', package: '@glidejs/glide', next: '.next', previous: '.previous' },
  keen: { title: 'Keen-Slider', package: 'keen-slider', next: '.next', previous: '.previous' },
};

/** Returns the candidates named in `--only=ours,hand,splide`, or all. */
export function chosenKeys(argv) {
  const only = argv
    .find((argument) => argument.startsWith('--only='))
    ?.slice(7)
    .split(',');
  const unknown = only?.filter((key) => !CANDIDATES[key]);
  if (unknown?.length)
    throw new Error(`Unknown candidates in --only: ${unknown.join(', ')}. Use ${Object.keys(CANDIDATES).join(', ')}.`);
  return only ?? Object.keys(CANDIDATES);
}

/** Returns the title with the pinned version, such as "Splide 4.1.4". */
export function titleOf(key) {
  const { title, package: name } = CANDIDATES[key];
  return name ? `${title} ${pinnedVersions()[name]}` : title;
}

function pinnedVersions() {
  return JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')).dependencies;
}
