export const timelineTable = {
  title: 'Fasen en gebeurtenissen'
};
