/** Saving a figure of any kind as a file. */
export const figure = {
  svg: 'Figuur als SVG',
  png: 'Figuur als PNG',
  saved: 'Figuur bewaard als {{file}}.'
};
