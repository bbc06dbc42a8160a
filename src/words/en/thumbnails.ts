/** Of the small pictures, and brought with them. */
export const thumbnailWords = {
  /** Name of the small pictures together. */
  chooseImage: 'Choose image',
  /** Name of a small picture. `{text}` is the short caption or alternative text. */
  image: 'Image {number}: {text}',
};
