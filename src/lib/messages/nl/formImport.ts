export const formImport = {
  title: 'Ingevulde formulieren importeren'
};
