export const responseImport = {
  title: 'Antwoorden uit een bestand'
};
