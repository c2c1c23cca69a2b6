/** De tabel van respondenten. */
export const cases = {
  title: 'Respondenten',
  empty: 'Nog geen respondenten. Ze ontstaan bij het importeren uit de sprekers, of voeg er zelf een toe.',
  noneFound: 'Geen respondent past bij dit filter.',
  filter: 'Filteren op naam of rol',
  shown: '{{shown}} van {{count}}',
  table: 'Respondenten van dit project',
  column: {
    name: 'Naam',
    role: 'Rol',
    documents: 'Documenten',
    turns: 'Beurten',
    quotations: 'Citaten'
  },
  documentList: 'Document {{number}}: {{name}}',
  actions: 'Acties',
  add: 'Respondent toevoegen',
  addTitle: 'Nieuwe respondent',
  editTitle: 'Respondent wijzigen',
  edit: '{{name}} wijzigen',
  remove: '{{name}} verwijderen',
  removed: 'Respondent “{{name}}” is verwijderd. De documenten en citaten zijn er nog.',
  name: 'Naam of pseudoniem',
  role: 'Rol',
  pseudonym: 'In rapporten genoemd',
  pseudonymHint: 'Leeg laten mag: dan heet deze respondent in alles wat u uitvoert “{{name}}”.',
  nobody: 'respondent',
  roleHint: 'Zoals buddy, vraagouder of intern begeleider.',
  comment: 'Opmerking'
};
