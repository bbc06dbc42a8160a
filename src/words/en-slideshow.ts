/** The English words of the slideshow. The words of its lazy parts are in `en-on-demand.ts`. */
export const slideshowWords = {
  /** Position of a photo, shown and announced. `{number}` counts from 1. */
  imageOf: 'Image {number} of {count}',
  previousImage: 'Previous image',
  nextImage: 'Next image',
  /** Announced when there is no previous photo. */
  firstImage: 'First image',
  /** Announced when there is no next photo. */
  lastImage: 'Last image',
  /** Accessible name of the "next" button on the last photo, with `loop`. */
  goToFirstImage: 'Go to first image',
  /** Accessible name of the "previous" button on the first photo, with `loop`. */
  goToLastImage: 'Go to last image',
  /** Accessible name of the button that opens the enlarged view. For a single photo, `{number}` is empty. */
  enlargeImage: 'Enlarge image {number}',
  photoCouldNotBeLoaded: 'Photo could not be loaded',
  tryAgain: 'Try again',
  /** Role description of the slideshow. An empty string removes it. */
  slideshow: 'slideshow',
  /** Role description of a photo with its caption. An empty string removes it. */
  slide: 'slide',
  /** Accessible name of a slideshow without a heading and without a label. */
  photos: 'Photos',
  /** Replaces a missing alternative text if the photo has no caption either. */
  photo: 'Photo',
};
