import type { formPrint as nl } from '../nl/formPrint';

export const formPrint: typeof nl = {
  title: 'Print {{name}}',
  what: 'What',
  blank: 'Blank, to write on',
  filled: 'Filled in',
  which: 'Which form',
  all: 'All filled-in forms',
  copies: 'Copies',
  lines: 'Lines per section',
  print: 'Print',
  docx: 'As a Word document',
  docxHint:
    'The blank Word document can be filled in on a laptop and imported afterwards: everything comes back under the right section.',
  sheet: 'The form as it is on paper',
  noFields: 'This form has no sections yet.',
  date: 'Date',
  observer: 'Filled in by',
  place: 'Place',
  present: 'Present',
  whose: 'Name',
  explanation: 'Explanation',
  saved: 'Saved as {{file}}'
};
