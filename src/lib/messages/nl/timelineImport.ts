export const timelineImport = {
  title: 'Tijdlijn importeren'
};
