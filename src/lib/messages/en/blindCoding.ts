export const blindCoding = {
  title: 'Blind coding'
};
