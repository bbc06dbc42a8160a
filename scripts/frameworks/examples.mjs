/**
 * What is special about each example.
 *
 * - `isQuick`: CI tests it.
 * - `isInPackage`: it is a part of the package, and opened from the disk.
 * - `photos`: the folder for the photos, which are in the repository only once.
 * - `source` and `versions`: the same project with other versions of its packages.
 * - `modes`: how the project is built and served. A mode has a `name`, unless it is the only one; `build`, the
 *   environment of `npm run build`; `site`, the folder that is served, or else `script`, the npm script that serves it,
 *   with `options`; `edited`, a file that changes while the script runs; and `pages`, the checks of each page by path.
 */
import { beginsAgain, countsPhotos, keepsHtml, keepsState, needsRecipe, showsEvent, turnsPhotos } from './checks.mjs';

const STATIC = [showsEvent, turnsPhotos];
const DYNAMIC = [...STATIC, countsPhotos];
const SERVED = [...DYNAMIC, keepsHtml];
const PRINTED = [...STATIC, keepsHtml];

const built = (checks) => ({ build: {}, site: 'dist', pages: { '': checks } });
const developed = (edited, checks) => ({ name: 'development', script: 'dev', edited, pages: { '': checks } });

export const EXAMPLES = {
  plain: {
    isQuick: true,
    isInPackage: true,
    modes: [{ site: 'node_modules/event-page-elements/examples/plain', pages: { 'index.html': STATIC } }],
  },
  'import-map': {
    isQuick: true,
    photos: 'photos',
    modes: [{ site: '.', pages: { '': DYNAMIC, 'shared-lit.html': DYNAMIC } }],
  },
  vite: { isQuick: true, modes: [built(DYNAMIC)] },
  react: { isQuick: true, modes: [built(DYNAMIC), developed('src/App.tsx', [...DYNAMIC, keepsState])] },
  'react-ssr': {
    modes: [
      { build: {}, site: 'dist', pages: { '': SERVED, 'naive.html': [needsRecipe] } },
      // Only the development build of React reports nodes that differ from the server's.
      { ...built(SERVED), name: 'development', build: { NODE_ENV: 'development' } },
    ],
  },
  'react-18': { source: 'react-ssr', versions: { react: '18.3.1', 'react-dom': '18.3.1' }, modes: [built(SERVED)] },
  next: {
    modes: [
      { build: {}, script: 'start', pages: { '': SERVED, naive: [needsRecipe] } },
      { ...developed('app/Photos.tsx', [...SERVED, keepsState]), options: ['--hostname', 'localhost'] },
    ],
  },
  vue: { modes: [built(DYNAMIC), developed('src/App.vue', [...DYNAMIC, keepsState])] },
  nuxt: {
    modes: [{ build: {}, script: 'start', pages: { '': SERVED } }, developed('app/app.vue', [...SERVED, keepsState])],
  },
  svelte: { modes: [built(DYNAMIC), developed('src/App.svelte', [...DYNAMIC, beginsAgain])] },
  angular: { modes: [built(DYNAMIC)] },
  astro: { modes: [{ ...built(SERVED), pages: { '': SERVED, 'html/': PRINTED } }] },
  eleventy: { photos: 'photos', modes: [{ build: {}, site: '_site', pages: { '': PRINTED, 'html/': PRINTED } }] },
  markdown: { photos: 'photos', modes: [{ build: {}, site: '_site', pages: { '': PRINTED } }] },
  html: {
    modes: [
      { name: 'command', build: {}, site: 'public', pages: { '': PRINTED } },
      { name: 'server', script: 'start', pages: { event: PRINTED, react: PRINTED } },
    ],
  },
};
