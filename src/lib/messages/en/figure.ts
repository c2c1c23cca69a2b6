export const figure = {
  svg: 'Figure as SVG',
  png: 'Figure as PNG',
  saved: 'Figure saved as {{file}}.'
};
