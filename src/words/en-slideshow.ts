/** The English words of the slideshow; those of its lazy parts are in `en-on-demand.ts`. */
export const slideshowWords = {
  /** Position of a photo, shown and spoken. `{number}` counts from 1. */
  imageOf: 'Image {number} of {count}',
  previousImage: 'Previous image',
  nextImage: 'Next image',
  /** Announced when there is no previous photo. */
  firstImage: 'First image',
  /** Announced when there is no next photo. */
  lastImage: 'Last image',
  /** Name of the "next" button on the last photo, with `loop`. */
  goToFirstImage: 'Go to first image',
  /** Name of the "previous" button on the first photo, with `loop`. */
  goToLastImage: 'Go to last image',
  /** Name of the button that opens the enlarged view. A single photo has no number. */
  enlargeImage: 'Enlarge image {number}',
  photoCouldNotBeLoaded: 'Photo could not be loaded',
  tryAgain: 'Try again',
  /** Role description of the slideshow; an empty string leaves it out. */
  slideshow: 'slideshow',
  /** Role description of a photo with its caption; an empty string leaves it out. */
  slide: 'slide',
  /** Accessible name of a slideshow without heading and label. */
  photos: 'Photos',
  /** Replaces a missing alternative text if there is no caption either. */
  photo: 'Photo',
};
