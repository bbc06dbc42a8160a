// The one-file build with all languages: each page, and each part of a page, has the words of its `lang`.
import './words/tables/all.js';

export * from './cdn.js';
