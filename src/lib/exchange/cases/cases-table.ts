import type { CaseRow } from '$lib/analysis/cases/case-rows';
import { attributeValueText } from '$lib/commands/cases/attribute-value';
import { valueOf } from '$lib/commands/cases/put-value';
import type { Attribute } from '$lib/domain/attribute';
import type { ConsentState } from '$lib/domain/case';
import { joinNames } from '../codebook/joined-names';
import type { CellTable } from '../export/cell-table';
import { defaultExportOptions } from '../export/export-options';
import type { ExportCell, ExportLocale } from '../export/export-table';
import { titleOfAttribute } from './attribute-title';
import type { CaseTableField } from './case-titles';

export type CasesTableColumn = CaseTableField | 'documents' | 'turns' | 'quotations' | 'responses';

export type CasesTableWords = {
  title: string;
  locale: ExportLocale;
  column: (id: CasesTableColumn) => string;
  consentState: (state: ConsentState) => string;
  yes: string;
  no: string;
};

const before: readonly CasesTableColumn[] = [
  'name',
  'role',
  'pseudonym',
  'consent',
  'consentDate',
  'consentComment',
  'groups'
];
const after: readonly CasesTableColumn[] = ['comment', 'documents', 'turns', 'quotations', 'responses'];
const types: Partial<Record<CasesTableColumn, 'date' | 'number'>> = {
  consentDate: 'date',
  turns: 'number',
  quotations: 'number',
  responses: 'number'
};

/**
 * The team's own table of cases, names and all, as a table for any format. It comes in again equal: a title says the kind
 * of an attribute where its values do not.
 */
export function casesTable(
  rows: readonly CaseRow[],
  attributes: readonly Attribute[],
  words: CasesTableWords
): CellTable {
  const column = (id: CasesTableColumn) => ({
    type: types[id] ?? ('text' as const),
    title: words.column(id),
    width: types[id] ? 12 : 24
  });
  return {
    title: words.title,
    locale: words.locale,
    columns: [
      ...before.map(column),
      ...attributes.map((attribute) => ({
        type: attribute.kind === 'number' || attribute.kind === 'date' ? attribute.kind : ('text' as const),
        title: titleOfAttribute(
          attribute,
          rows.map((row) => wordsOf(row, attribute, words)),
          words.locale
        ),
        width: 20
      })),
      ...after.map(column)
    ],
    groups: [
      {
        rows: rows.map((row) => ({
          cells: [
            ...before.map((id) => fieldCell(row, id, words)),
            ...attributes.map((attribute) => valueCell(row, attribute, words)),
            ...after.map((id) => fieldCell(row, id, words))
          ]
        }))
      }
    ],
    options: defaultExportOptions(words.locale)
  };
}

function fieldCell(row: CaseRow, id: CasesTableColumn, words: CasesTableWords): ExportCell {
  const { name, role, pseudonym, comment, consent } = row.case;
  const cells: Record<CasesTableColumn, ExportCell> = {
    name,
    role,
    pseudonym: pseudonym ?? '',
    comment,
    consent: consent ? words.consentState(consent.state) : '',
    consentDate: consent?.date ?? null,
    consentComment: consent?.comment ?? '',
    groups: joinNames(row.groups.map((group) => group.name)),
    documents: row.documents.map(({ number }) => number).join('; '),
    turns: row.turnCount,
    quotations: row.quotationCount,
    responses: row.responseCount
  };
  return cells[id];
}

function valueCell(row: CaseRow, { id }: Attribute, { yes, no }: CasesTableWords): ExportCell {
  const value = valueOf(row.case, id);
  if (value === undefined) return null;
  return typeof value === 'boolean' ? (value ? yes : no) : value;
}

/** The cell as words, for what its column looks like. */
function wordsOf(row: CaseRow, attribute: Attribute, words: CasesTableWords): string {
  const cell = valueCell(row, attribute, words);
  return cell === null ? '' : attributeValueText(cell);
}
