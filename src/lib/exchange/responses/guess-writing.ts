import type { ResponseMapping } from '$lib/domain/response-mapping';
import { dayParts } from './cells/read-day';
import type { FileColumn } from './columns/file-columns';
import type { SurveyTool } from './guess-mapping';
import type { ResponseFile } from './response-file';

/** How numbers and days are written in a file, by what stands in its cells. */
export function guessWriting(
  { delimited }: ResponseFile,
  columns: readonly FileColumn[],
  tool: SurveyTool | null
): Pick<ResponseMapping, 'decimal' | 'dayFirst'> {
  let commas = 0;
  let points = 0;
  let dayFirst = 0;
  let monthFirst = 0;
  let isAmerican = false;
  let isShortened = false;
  let hasSlashes = false;
  const ordered: { first: number; second: number; year: number }[] = [];
  for (const { profile } of columns)
    for (const [value, count] of profile.values) {
      if (/^[+-]?\d+,\d+$/.test(value)) commas += count;
      else if (/^[+-]?\d+\.\d+$/.test(value)) points += count;
      const parts = dayParts(value);
      if (!parts || parts.isYearFirst) continue;
      if (parts.first > 12) dayFirst += 1;
      if (parts.second > 12) monthFirst += 1;
      isAmerican ||= /\b[AP]M\b/i.test(value);
      isShortened ||= /^\d{1,2}\/\d{1,2}\/\d{2} \d{1,2}:\d{2}:\d{2}$/.test(value);
      hasSlashes ||= /^\d{1,2}\//.test(value);
      ordered.push(parts);
    }
  const usual = delimited?.delimiter === ';' ? ',' : '.';
  const decimal = commas === points ? usual : commas > points ? ',' : '.';
  // In America days are written with slashes: by Google whatever the language of the form, by Forms with the year in two digits.
  const isUsual = !(tool === 'google-forms' && hasSlashes) && !(tool === 'microsoft-forms' && isShortened);
  if (dayFirst !== monthFirst) return { decimal, dayFirst: dayFirst > monthFirst };
  return { decimal, dayFirst: !isAmerican && isDayFirst(ordered, isUsual) };
}

/** Whether days read with the day first go on in time better than with the month first: forms are stored as they come in. `usual` when neither does. */
function isDayFirst(
  days: readonly { first: number; second: number; year: number }[],
  usual: boolean
): boolean {
  const backs = (isFirst: boolean) => {
    const numbers = days.map(({ first, second, year }) =>
      isFirst ? year * 400 + second * 31 + first : year * 400 + first * 31 + second
    );
    return numbers.filter((number, index) => index > 0 && number < numbers[index - 1]!).length;
  };
  const [asDays, asMonths] = [backs(true), backs(false)];
  return asDays === asMonths ? usual : asDays < asMonths;
}
