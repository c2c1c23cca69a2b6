export const responses = {
  title: 'Overview',
  enter: 'Type in'
};
