import type { timelineImport as dutch } from '../nl/timelineImport';

export const timelineImport: typeof dutch = {
  title: 'Import a timeline'
};
