import type { IncomingAttribute, IncomingCase } from '$lib/analysis/cases/import/incoming-case';
import { readAttributeValue } from '$lib/commands/cases/attribute-value';
import { splitNames } from '../../codebook/joined-names';
import { consentOfWords, type CaseTableField } from '../case-titles';
import type { CaseMapping } from './guess-case-columns';

/** The rows of a sheet as cases, empty rows left out. */
export function toIncomingCases(
  rows: readonly (readonly string[])[],
  { titleRow, columns }: CaseMapping
): IncomingCase[] {
  return rows.flatMap((cells, index): IncomingCase[] => {
    if (index <= titleRow || cells.every((cell) => cell.trim() === '')) return [];
    const cellsOf = (field: CaseTableField): string[] =>
      columns.flatMap((column, at) => (column?.use === field ? [(cells[at] ?? '').trim()] : []));
    const wordsOf = (field: CaseTableField): string | null => cellsOf(field).find(Boolean) ?? null;
    const consent = wordsOf('consent');
    const state = consent === null ? undefined : consentOfWords(consent);
    const date = wordsOf('consentDate');
    return [
      {
        row: index + 1,
        name: wordsOf('name') ?? '',
        role: wordsOf('role'),
        pseudonym: wordsOf('pseudonym'),
        comment: wordsOf('comment'),
        consent: consent === null || state === 'none' ? null : { state: state ?? null, words: consent },
        consentDate: date === null ? null : { date: dayOf(date), words: date },
        consentComment: wordsOf('consentComment'),
        groups: cellsOf('groups').flatMap(splitNames),
        values: columns.flatMap((column, at) => {
          const words = (cells[at] ?? '').trim();
          return column?.use === 'attribute' && words !== ''
            ? [{ attribute: column.attribute.name, words }]
            : [];
        })
      }
    ];
  });
}

/** The attributes among the columns, in order. */
export function incomingAttributes({ columns }: CaseMapping): IncomingAttribute[] {
  return columns.flatMap((column) => (column?.use === 'attribute' ? [column.attribute] : []));
}

function dayOf(words: string): string | null {
  const value = readAttributeValue({ kind: 'date', choices: [] }, words);
  return typeof value === 'string' ? value : null;
}
