import type { AppErrorData } from '$lib/domain/app-error';
import { dateParts, type PartialDate } from '$lib/domain/partial-date';
import type { Translate } from './translator';

/** The sentence for an expected failure, in the translator's language. */
export function errorMessage(error: AppErrorData, translate: Translate): string {
  const params =
    error.code === 'timeline/end-before-start'
      ? {
          ...error.params,
          start: seasonInWords(error.params.start, translate),
          end: seasonInWords(error.params.end, translate)
        }
      : { ...error.params };
  return translate(`errors.${error.code}`, params);
}

/** Days, months and years are understood as they are written; the number of a season is not. */
function seasonInWords(date: PartialDate, translate: Translate): string {
  const { season, year } = dateParts(date);
  return season ? translate(`domain.season.${season}`, { year, next: year + 1 }) : date;
}
