/** @type {import('prettier').Config} */
export default {
  printWidth: 120,
  singleQuote: true,
  // Templates are formatted by hand, because white space between inline elements is visible to readers.
  embeddedLanguageFormatting: 'off',
  overrides: [{ files: '*.md', options: { proseWrap: 'preserve' } }],
};
