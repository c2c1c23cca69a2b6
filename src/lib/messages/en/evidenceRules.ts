import type { evidenceRules as dutch } from '../nl/evidenceRules';

export const evidenceRules: typeof dutch = {
  title: 'Rules'
};
