/** The phases of the study. */
export const phases = {
  title: 'Fasen',
  none: 'Nog geen fasen. Deel de studie in, met per fase een doel en een aanpak.',
  name: 'Naam van fase {{number}}',
  goal: 'Doel',
  approach: 'Aanpak',
  start: 'Van',
  end: 'Tot en met',
  documents_one: '{{count}} document',
  documents_other: '{{count}} documenten',
  new: 'Nieuwe fase',
  add: 'Fase toevoegen',
  moveUp: 'Fase {{number}} omhoog',
  moveDown: 'Fase {{number}} omlaag',
  remove: 'Fase {{number}} verwijderen',
  asTable: 'Sporen, deelfasen en planning in de tabel'
};
