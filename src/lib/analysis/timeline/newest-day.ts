import { lastDay } from '$lib/domain/partial-date';
import type { ProjectModel } from '$lib/model/project-model';

/**
 * The last day that something of the study is known to have happened on, `YYYY-MM-DD`: a document, a moment, a response, an event
 * that was held, an edge of a phase. Null when nothing has a date. What is only planned does not count, unless there is nothing else.
 */
export function newestDay(model: ProjectModel): string | null {
  const happened = [
    ...model.list('documents').map(({ date }) => date),
    ...model.list('moments').map(({ date }) => date),
    ...model.list('responses').map(({ date }) => date),
    ...model.list('phases').flatMap(({ start, end }) => [start, end]),
    ...model.list('events').flatMap(({ start, end, state }) => (state === 'held' ? [start, end] : []))
  ];
  const planned = [...model.list('phases'), ...model.list('events')].flatMap(
    ({ start, end, planned: plan }) => [start, end, plan?.start, plan?.end]
  );
  return newest(happened) ?? newest(planned);
}

function newest(dates: readonly (string | null | undefined)[]): string | null {
  return dates.reduce<string | null>((last, date) => {
    const day = date ? lastDay(date) : null;
    return day && (!last || day > last) ? day : last;
  }, null);
}
