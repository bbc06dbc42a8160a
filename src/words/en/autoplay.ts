/** Of the slide show, and brought with it. */
export const autoplayWords = {
  startSlideShow: 'Start slide show',
  stopSlideShow: 'Stop slide show',
};
