export const responseImport = {
  title: 'Answers from a file'
};
