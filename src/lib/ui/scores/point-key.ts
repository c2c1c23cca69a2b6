/** The place of a score: the keys of a respondent and a measure, and the id of a moment. */
export type PointKey = { respondent: string; measure: string; moment: string };

export function isSamePoint(a: PointKey | null, b: PointKey | null): boolean {
  return (
    a !== null &&
    b !== null &&
    a.respondent === b.respondent &&
    a.measure === b.measure &&
    a.moment === b.moment
  );
}
