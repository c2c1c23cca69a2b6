import type { FormTemplate } from '$lib/domain/form-template';
import type { FormLine } from '../form-line';
import { chooseHeads } from './choose-heads';
import { factsOfLine, factsOfRow } from './form-facts';
import { toFormUnits } from './form-units';
import { carryingWords, foldedWords, wordLikeness } from './label-words';
import { fieldLabels, type FieldLabel } from './match-label';

type Head = { line: number; label: FieldLabel };

/** So many labels that come back are another form, also where nothing stands above them. */
const enoughAgain = 3;

/**
 * The lines of each form in a file, for a file may hold several of one kind: labels that came before come again, under another
 * title, date or name. A label that goes on over the next page begins no form. O(lines · labels).
 */
export function partForms(
  lines: readonly FormLine[],
  { name, fields }: Pick<FormTemplate, 'name' | 'fields'>
): FormLine[][] {
  const units = toFormUnits(lines, fieldLabels(fields)).map((unit) => ({
    ...unit,
    matches: unit.matches.filter(({ by }) => by !== 'number')
  }));
  const chosen = chooseHeads(units);
  const heads = units.flatMap((unit): Head[] => {
    const head = chosen.get(unit);
    return head ? [{ line: unit.line, label: head.label }] : [];
  });
  const title = carryingWords(foldedWords(name));
  const starts = [0];
  let seen = new Set<FieldLabel>();
  for (const [index, { line, label }] of heads.entries()) {
    const before = heads[index - 1];
    if (before && before.label !== label && seen.has(label)) {
      const next = new Set(heads.slice(index).map((head) => head.label));
      const again = [...next].filter((one) => seen.has(one)).length;
      const front = frontOf(lines, before.line + 1, line, title);
      if (again >= enoughAgain || (again > 1 && front < line)) {
        starts.push(front);
        seen = new Set();
      }
    }
    seen.add(label);
  }
  return starts.map((start, index) => lines.slice(start, starts[index + 1] ?? lines.length));
}

/** The line where what stands above the first label of a form begins, in `[from, to)`: its title, or a fact; `to` for none. */
function frontOf(lines: readonly FormLine[], from: number, to: number, title: ReadonlySet<string>): number {
  const between = lines.slice(from, to);
  const isTitle = ({ text }: FormLine) =>
    text.length <= 120 && wordLikeness(carryingWords(foldedWords(text)), title) >= 0.6;
  const isFact = ({ text, isRow }: FormLine) =>
    (isRow ? (factsOfRow(text.split('\t')) ?? []) : factsOfLine(text)).length > 0;
  const titled = between.findIndex(isTitle);
  const at = titled >= 0 ? titled : between.findIndex(isFact);
  if (at < 0) return to;
  const isUnderHeading = at > 0 && between[at - 1]!.isHeading;
  return from + at - (isUnderHeading ? 1 : 0);
}
