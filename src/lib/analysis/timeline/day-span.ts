import { firstDay, isDay, lastDay, type PartialDate } from '$lib/domain/partial-date';

/** When something was or is to be, in days `YYYY-MM-DD`, as far as that is known. */
export type DaySpan = {
  /** The first day it can have begun. */
  start: string;
  /** The last day it can have been; `start` of a point of which the day is known; today when it is not over. */
  end: string;
  /** At one time, not over a stretch; of which only a month is known it lies somewhere from `start` to `end`. */
  isPoint: boolean;
  /** Not over. */
  isOpen: boolean;
  startIsExact: boolean;
  endIsExact: boolean;
  /** What it lasted for certain is from `surelyFrom` to `surelyTo`; nothing is certain when that is the wrong way round. */
  surelyFrom: string;
  surelyTo: string;
};

/**
 * The span of dates that may be known in part. Without an end it is a point, or when it `goesOn` (a phase, a match) until today: a
 * day of the local clock, `YYYY-MM-DD`. With an end alone it is at that end, and when it began is not known. An end before the
 * start, which no command lets through, counts as not known. Null without any date.
 */
export function daySpan(
  { start, end }: { start: PartialDate | null; end: PartialDate | null },
  goesOn: boolean,
  today: string
): DaySpan | null {
  if (start === null) return end === null ? null : { ...pointIn(end), isPoint: false, startIsExact: false };
  const first = firstDay(start);
  if (end === null || lastDay(end) < first) return goesOn ? openFrom(start, today) : pointIn(start);
  if (end === start) return { ...pointIn(start), isPoint: isDay(start) };
  return {
    start: first,
    end: lastDay(end),
    isPoint: false,
    isOpen: false,
    startIsExact: isDay(start),
    endIsExact: isDay(end),
    surelyFrom: lastDay(start),
    surelyTo: firstDay(end)
  };
}

/** On a day, or somewhere in a month, season or year. */
function pointIn(date: PartialDate): DaySpan {
  const isExact = isDay(date);
  const [start, end] = [firstDay(date), lastDay(date)];
  return {
    start,
    end,
    isPoint: true,
    isOpen: false,
    startIsExact: isExact,
    endIsExact: isExact,
    surelyFrom: end,
    surelyTo: start
  };
}

function openFrom(date: PartialDate, today: string): DaySpan {
  const [start, surelyFrom] = [firstDay(date), lastDay(date)];
  const end = today > surelyFrom ? today : surelyFrom;
  return {
    start,
    end,
    isPoint: false,
    isOpen: true,
    startIsExact: isDay(date),
    endIsExact: true,
    surelyFrom,
    surelyTo: end
  };
}
