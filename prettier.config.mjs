/** @type {import('prettier').Config} */
export default {
  printWidth: 120,
  singleQuote: true,
  // Templates are laid out by hand: white space between inline elements is seen by readers.
  embeddedLanguageFormatting: 'off',
  overrides: [{ files: '*.md', options: { proseWrap: 'preserve' } }],
};
