import type { balance as dutch } from '../nl/balance';

export const balance: typeof dutch = {
  title: 'Balance'
};
