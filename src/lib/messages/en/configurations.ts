import type { configurations as dutch } from '../nl/configurations';

export const configurations: typeof dutch = {
  title: 'CIMO configurations'
};
