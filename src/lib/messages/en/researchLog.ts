import type { researchLog as dutch } from '../nl/researchLog';

export const researchLog: typeof dutch = {
  title: 'Research log'
};
