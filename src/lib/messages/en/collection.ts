import type { collection as dutch } from '../nl/collection';

export const collection: typeof dutch = {
  title: 'Data collection'
};
