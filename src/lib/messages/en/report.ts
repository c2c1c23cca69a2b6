import type { report as dutch } from '../nl/report';

export const report: typeof dutch = {
  title: 'Report'
};
