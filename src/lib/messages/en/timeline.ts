import type { timeline as dutch } from '../nl/timeline';

export const timeline: typeof dutch = {
  title: 'Timeline'
};
