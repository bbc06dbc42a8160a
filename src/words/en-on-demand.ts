/** The English words of the slideshow's lazy parts. They are loaded together with the first part that needs them. */

export const autoplayWords = {
  startSlideShow: 'Start slide show',
  stopSlideShow: 'Stop slide show',
};

export const enlargedWords = {
  close: 'Close',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  /** Announced when the zoomed photo has its actual size. */
  actualSize: 'Actual size',
  /** Announced when the whole photo is visible again. */
  fitToWindow: 'Fit to window',
  copyLinkToThisPhoto: 'Copy link to this photo',
  /** `{name}` is the name of the licence, such as "CC BY 4.0", or the site that has its text. */
  licence: 'Licence: {name}',
  /** A link to the page that says how to get a licence for the photo. */
  usage: 'Usage',
  /** `{type}` is the type of the file, such as "JPG". If it is not known, the brackets around it are left out. */
  originalPhoto: 'Original photo ({type})',
  /** Shown below the enlarged photo. */
  useTheArrowKeysToChangeThePhoto: 'Use the arrow keys to change the photo',
};

export const thumbnailWords = {
  /** Accessible name of the group of thumbnails. */
  chooseImage: 'Choose image',
  /** Accessible name of one thumbnail. `{text}` is the short caption or alternative text. */
  image: 'Image {number}: {text}',
};
