export const exchange = {
  title: 'Bewaren en openen',
  saveTitle: 'Project als bestand bewaren',
  saveWhy:
    'Eén .kerncode-bestand met alle documenten, codes, citaten, links en de hele geschiedenis. Goed als reservekopie en om te delen.',
  save: 'Bewaren als bestand',
  saving: 'Het bestand wordt gemaakt…',
  saved: 'Bewaard: {{file}} ({{size}})',
  lastSaved: 'Laatst als bestand bewaard: {{date}}',
  neverSaved: 'Dit project is nog nooit als bestand bewaard.',
  changedSince: 'Sindsdien is er iets gewijzigd.',
  openTitle: 'Een project uit een bestand openen',
  openWhy: 'Het komt als nieuw project naast de andere te staan; dit project verandert niet.',
  open: 'Bestand kiezen',
  quotationsTitle: 'Citaten exporteren',
  quotationsWhy:
    'Naar Word, Excel, CSV, Markdown of HTML: op het scherm Citaten, met de filters die je daar kiest.',
  toQuotations: 'Naar de citaten',
  table: {
    format: 'Naar',
    formatHints: {
      docx: 'Tabel voor in het verslag.',
      xlsx: 'Werkblad om in te sorteren en te filteren.',
      csv: 'Voor andere programma’s.',
      md: 'Platte tekst met opmaaktekens.',
      html: 'Eén bestand, te openen in elke browser.'
    },
    writing: 'Het bestand wordt gemaakt…',
    run: 'Exporteren',
    saved: 'Bewaard als {{file}}.'
  }
};
