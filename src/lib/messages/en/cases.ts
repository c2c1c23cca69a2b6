/** The table of cases. */
export const cases = {
  title: 'Cases',
  empty: 'No cases yet. They come from the speakers when you import, or add one yourself.',
  noneFound: 'No case passes this filter.',
  filter: 'Filter by name or role',
  shown: '{{shown}} of {{count}}',
  table: 'Cases of this project',
  column: {
    name: 'Name',
    role: 'Role',
    documents: 'Documents',
    turns: 'Turns',
    quotations: 'Quotations'
  },
  documentList: 'Document {{number}}: {{name}}',
  actions: 'Actions',
  add: 'Add case',
  addTitle: 'New case',
  editTitle: 'Edit case',
  edit: 'Edit {{name}}',
  remove: 'Remove {{name}}',
  removed: 'Case “{{name}}” was removed. The documents and quotations are still there.',
  name: 'Name or pseudonym',
  role: 'Role',
  pseudonym: 'Called in reports',
  pseudonymHint: 'May be left empty: in everything you export this case is then called “{{name}}”.',
  nobody: 'respondent',
  roleHint: 'Such as buddy, asking parent or internal supervisor.',
  comment: 'Comment'
};
