import type { FieldLabel, LabelMatch } from './match-label';
import type { FormUnit } from './form-units';

/** A label that stands a second time, such as on the next page, looks as good as the first, about. */
const repeatMargin = 0.01;

/**
 * Which units are labels, and of which fields: the best first, each unit of one field. A field has more than one only when they
 * are equally likely; fields of one name take them in turn.
 */
export function chooseHeads(units: readonly FormUnit[]): Map<FormUnit, LabelMatch> {
  const candidates = units
    .flatMap((unit, index) => unit.matches.map((match) => ({ unit, index, match })))
    .toSorted((a, b) => b.match.score - a.match.score || a.index - b.index);
  const heads = new Map<FormUnit, LabelMatch>();
  const best = new Map<FieldLabel, number>();
  const byName = new Map<string, Set<FieldLabel>>();
  for (const { match } of candidates) {
    const name = match.label.words.join(' ');
    byName.set(name, (byName.get(name) ?? new Set()).add(match.label));
  }
  for (const { unit, match } of candidates) {
    if (heads.has(unit)) continue;
    const first = best.get(match.label);
    const namesakes = byName.get(match.label.words.join(' ')) ?? [];
    const isNamesakesTurn = first !== undefined && [...namesakes].some((label) => !best.has(label));
    if (isNamesakesTurn || (first !== undefined && match.score < first - repeatMargin)) continue;
    heads.set(unit, match);
    if (first === undefined) best.set(match.label, match.score);
  }
  return heads;
}
