import type { timelineTable as dutch } from '../nl/timelineTable';

export const timelineTable: typeof dutch = {
  title: 'Phases and events'
};
