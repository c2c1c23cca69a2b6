import type { verify as dutch } from '../nl/verify';

export const verify: typeof dutch = {
  title: 'Verify'
};
