export const collection = {
  title: 'Dataverzameling'
};
