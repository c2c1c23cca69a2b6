import type { period as dutch } from '../nl/period';

export const period: typeof dutch = {
  title: 'Period'
};
