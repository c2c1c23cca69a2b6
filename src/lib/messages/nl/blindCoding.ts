export const blindCoding = {
  title: 'Blinde codering'
};
