import type { forms as dutch } from '../nl/forms';

export const forms: typeof dutch = {
  title: 'Forms',
  observerLabel: 'Observer'
};
