import type { phases as dutch } from '../nl/phases';

export const phases: typeof dutch = {
  title: 'Phases'
};
