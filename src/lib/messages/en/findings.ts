import type { findings as dutch } from '../nl/findings';

export const findings: typeof dutch = {
  title: 'Findings',
  recommendationsTab: 'Conclusion and recommendations'
};
