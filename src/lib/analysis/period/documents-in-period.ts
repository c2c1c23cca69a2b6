import { periodsMeet, type Period } from '$lib/domain/period';
import type { ProjectModel } from '$lib/model/project-model';
import { daysOfDate } from '../timeline/days-of';

/** How many documents are dated in a period, how many there are, and how many of these have no date. */
export function documentsInPeriod(
  model: ProjectModel,
  period: Period
): { inPeriod: number; all: number; undated: number } {
  const documents = model.list('documents');
  const days = documents.flatMap(({ date }) => daysOfDate(date) ?? []);
  return {
    inPeriod: days.filter((one) => periodsMeet(one, period)).length,
    all: documents.length,
    undated: documents.length - days.length
  };
}
