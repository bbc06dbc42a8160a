/** What a link that is copied says. */
export const copyingWords = {
  linkCopied: 'Link copied',
  copyFailedLinkSelected: 'Copy failed, link selected',
};
