export const jointDisplay = {
  title: 'Joint display'
};
