/** Who is compared, and where in each page its buttons are (also inside shadow roots). A peer's page is made of `peer.html` and `peers/<key>.js`. */
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

/** Those named in `--only=ours,hand,splide`, or all. */
export function chosen(argv) {
  const only = argv
    .find((argument) => argument.startsWith('--only='))
    ?.slice(7)
    .split(',');
  const unknown = only?.filter((key) => !CANDIDATES[key]);
  if (unknown?.length)
    throw new Error(`Nobody is called ${unknown.join(', ')}: ${Object.keys(CANDIDATES).join(', ')}.`);
  return only ?? Object.keys(CANDIDATES);
}

/** "Splide 4.1.4", with the version that is pinned. */
export function titleOf(key) {
  const { title, package: name } = CANDIDATES[key];
  return name ? `${title} ${pinned()[name]}` : title;
}

function pinned() {
  return JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')).dependencies;
}
