import type { phaseCodes as dutch } from '../nl/phaseCodes';

export const phaseCodes: typeof dutch = {
  title: 'Codes by phase'
};
