/** Of the larger view, and brought with it. */
export const enlargedWords = {
  close: 'Close',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  /** Said when the zoomed photo has the size that it was made in. */
  actualSize: 'Actual size',
  /** Said when the photo is seen whole again. */
  fitToWindow: 'Fit to window',
  copyLinkToThisPhoto: 'Copy link to this photo',
  /** Seen below the enlarged photo. */
  useTheArrowKeysToChangeThePhoto: 'Use the arrow keys to change the photo',
};
