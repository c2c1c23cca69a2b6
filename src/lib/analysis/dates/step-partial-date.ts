import { dateParts, firstDay, type PartialDate } from '$lib/domain/partial-date';

/**
 * The date so many of its own units later, or earlier below 0: days of a day, months of a month, seasons of a season, years
 * of a year.
 */
export function stepPartialDate(date: PartialDate, by: number): PartialDate {
  const { year, season, month, day } = dateParts(date);
  const first = new Date(firstDay(date));
  if (day !== undefined) first.setUTCDate(day + by);
  else if (season) return steppedSeason(date, by);
  else if (month !== undefined) first.setUTCMonth(month - 1 + by);
  else return String(year + by);
  return first.toISOString().slice(0, date.length);
}

function steppedSeason(date: PartialDate, by: number): PartialDate {
  const [year, second] = date.split('-').map(Number) as [number, number];
  const place = year * 4 + (second - 21) + by;
  return `${Math.floor(place / 4)}-${21 + (place % 4)}`;
}
