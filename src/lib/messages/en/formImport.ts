import type { formImport as dutch } from '../nl/formImport';

export const formImport: typeof dutch = {
  title: 'Import filled-in forms'
};
