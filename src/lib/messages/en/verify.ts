import type { verify as dutch } from '../nl/verify';

export const verify: typeof dutch = {
  title: 'Verify',
  heading: 'Verify a report',
  lead: 'Choose a report that Kerncode made. Each quotation in it is compared with this project. The file stays on this computer.',
  choose: 'Choose a report',
  chooseOther: 'Choose another report',
  drop: 'or drop a .docx, .html or .md here',
  reading: '{{file}} is being verified…',
  madeAt: '{{file}}, made on {{date}} of the project “{{project}}”',
  all_one: 'The quotation still matches.',
  all_other: 'All {{count}} quotations still match.',
  some_one: '{{matches}} of {{count}} quotation still matches.',
  some_other: '{{matches}} of the {{count}} quotations still match.',
  none: 'There are no quotations in this report.',
  otherProject:
    'This report is of another project. Quotations were recognised by the text of their document and their number.',
  filter: 'Show',
  filterCount: '{{name}} ({{count}})',
  exported: '{{file}} is saved.',
  filters: { all: 'Everything', attention: 'What does not match' },
  exportCsv: 'Outcome as CSV',
  fileName: 'verification',
  table: 'Quotations in the report',
  noneShown: 'No quotation has this outcome.',
  numberOnly: 'its number only',
  column: {
    citation: 'Quotation',
    status: 'Outcome',
    shown: 'In the report',
    now: 'In the project now',
    advice: 'What to do'
  },
  status: {
    matches: 'Matches',
    moved: 'Moved',
    changed: 'Changed',
    'quotation-gone': 'Quotation gone',
    'document-gone': 'Document gone',
    'edited-in-report': 'Edited in report'
  },
  advice: {
    matches: 'The same words in the same place.',
    movedBounds:
      'The quotation now has other bounds; the words of the report are still in the document. Restore the bounds or make the report again.',
    movedText:
      'The text of the document has changed, but the same words are still there. Make the report again to update their place.',
    changed: 'The words of the report are no longer in the document. Compare both and make the report again.',
    quotationGoneFound:
      'The quotation was deleted; the words are still in the document. Undo the deletion or take the quotation out of the report.',
    quotationGone:
      'The quotation was deleted and its words are no longer in the document. Take it out of the report.',
    documentGone:
      'Document {{number}} is not in this project. Bring it back or take the quotation out of the report.',
    edited: 'The report has other words than Kerncode put in it. Put them back or make the report again.',
    editedSome:
      'The report has these words {{now}} of {{before}} times as Kerncode put them in it. See where they were edited.'
  }
};
