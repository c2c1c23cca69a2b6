export const scores = {
  title: 'Trajectories'
};
