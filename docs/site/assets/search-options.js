/** How texts are found. The build makes the index with these options, and the search page reads it with them. */
export const SEARCH_OPTIONS = {
  idField: 'url',
  fields: ['title', 'page', 'text'],
  storeFields: ['title', 'page', 'text'],
  searchOptions: {
    boost: { title: 4, page: 2 },
    combineWith: 'AND',
    prefix: true,
    // A misspelt long word is still found.
    fuzzy: (term) => (term.length > 5 ? 0.2 : false),
  },
};
