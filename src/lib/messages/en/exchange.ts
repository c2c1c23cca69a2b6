export const exchange = {
  title: 'Save and open',
  saveTitle: 'Save the project as a file',
  saveWhy:
    'One .kerncode file with all documents, codes, quotations, links and the whole history. Good as a backup and for sharing.',
  save: 'Save as a file',
  saving: 'Making the file…',
  saved: 'Saved: {{file}} ({{size}})',
  lastSaved: 'Last saved as a file: {{date}}',
  neverSaved: 'This project has never been saved as a file.',
  changedSince: 'Something has changed since.',
  openTitle: 'Open a project from a file',
  openWhy: 'It becomes a new project beside the others; this project does not change.',
  open: 'Choose a file',
  quotationsTitle: 'Export quotations',
  quotationsWhy:
    'To Word, Excel, CSV, Markdown or HTML: on the Quotations screen, with the filters you choose there.',
  toQuotations: 'To the quotations',
  table: {
    format: 'To',
    formatHints: {
      docx: 'A table for the report.',
      xlsx: 'A sheet to sort and filter.',
      csv: 'For other programs.',
      md: 'Plain text with marks.',
      html: 'One file that opens in any browser.'
    },
    writing: 'Making the file…',
    run: 'Export',
    saved: 'Saved as {{file}}.'
  }
};
