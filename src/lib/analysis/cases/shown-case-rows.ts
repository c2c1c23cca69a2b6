import { valueOf } from '$lib/commands/cases/put-value';
import { attributeValueText } from '$lib/commands/cases/attribute-value';
import type { ConsentState } from '$lib/domain/case';
import type { AttributeId, CaseGroupId } from '$lib/domain/ids';
import { foldText } from '$lib/language/fold-text';
import { sortValue, type CaseColumn } from './case-columns';
import type { CaseRow } from './case-rows';

/** What the table of cases is narrowed to; null leaves all. */
export type CaseFilter = {
  /** Words that all stand in the name, role, pseudonym, notes or a value. */
  text: string;
  /** The empty string: without a role. */
  role: string | null;
  groupId: CaseGroupId | 'none' | null;
  consent: ConsentState | 'none' | null;
  /** `value` as `attributeValueText` writes it; null: not known. */
  attribute: { id: AttributeId; value: string | null } | null;
};

export const noCaseFilter: CaseFilter = {
  text: '',
  role: null,
  groupId: null,
  consent: null,
  attribute: null
};

export type CaseOrder = { column: CaseColumn; isDescending: boolean };

/** The rows a filter leaves, sorted by a column and then by name. What is not known comes last either way. */
export function shownCaseRows(
  rows: readonly CaseRow[],
  filter: CaseFilter,
  { column, isDescending }: CaseOrder,
  locale: string
): CaseRow[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const words = foldText(filter.text).folded.split(/\s+/).filter(Boolean);
  const sign = isDescending ? -1 : 1;
  return rows
    .filter((row) => passes(row, filter) && hasWords(row, words))
    .sort((a, b) => {
      const [left, right] = [sortValue(column, a), sortValue(column, b)];
      const byName = compare(a.case.name, b.case.name);
      if (left === null || right === null) return Number(left === null) - Number(right === null) || byName;
      const order =
        typeof left === 'number' && typeof right === 'number'
          ? left - right
          : compare(String(left), String(right));
      return sign * order || byName;
    });
}

function passes({ case: one, groups }: CaseRow, { role, groupId, consent, attribute }: CaseFilter): boolean {
  if (role !== null && one.role !== role) return false;
  if (groupId === 'none' ? groups.length > 0 : groupId !== null && !groups.some(({ id }) => id === groupId))
    return false;
  if (consent !== null && (one.consent?.state ?? 'none') !== consent) return false;
  if (attribute === null) return true;
  const value = valueOf(one, attribute.id);
  return (value === undefined ? null : attributeValueText(value)) === attribute.value;
}

function hasWords({ case: one, groups }: CaseRow, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const values = (one.attributes ?? []).map(({ value }) => attributeValueText(value));
  const texts = [one.name, one.role, one.pseudonym ?? '', one.comment, ...values];
  const searched = foldText([...texts, ...groups.map(({ name }) => name)].join('\n')).folded;
  return words.every((word) => searched.includes(word));
}
