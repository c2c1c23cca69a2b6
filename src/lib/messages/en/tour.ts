export const tour = {
  title: 'Tour: step {{step}} of {{of}}',
  skip: 'Skip',
  back: 'Back',
  next: 'Next',
  done: 'Start',
  steps: {
    importTitle: 'Material in',
    importText:
      'Drag interviews, reports and forms onto the screen: Teams and Zoom transcripts, Word, PDF, text. You first see what Kerncode recognises, and correct it where needed.',
    codeTitle: 'Read and code',
    codeText:
      'Select some text and press C to code it. V makes a code of the words themselves, Q repeats the last code, Z takes back.',
    linkTitle: 'Connect with the question',
    linkText:
      'Press 1 to 9 to link a quotation to a sub-question, and Shift with C, I, M or O for a CIMO element. Contrary evidence gets its place too.',
    exportTitle: 'Into the report',
    exportText:
      'On the Quotations screen you filter and group, and export to Word or Excel. Every quotation keeps its number: 10:17 stays 10:17. Press ? for all shortcuts.'
  }
};
