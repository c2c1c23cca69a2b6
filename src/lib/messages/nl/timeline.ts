export const timeline = {
  title: 'Tijdlijn'
};
