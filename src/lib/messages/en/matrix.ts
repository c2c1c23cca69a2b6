import type { matrix as dutch } from '../nl/matrix';

export const matrix: typeof dutch = {
  title: 'Evidence matrix'
};
