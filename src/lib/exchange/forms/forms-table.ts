import type { ComparedForm, FormComparison } from '$lib/analysis/forms/compare-forms';
import { formClock } from '$lib/analysis/forms/form-clock';
import { entryWords, type FormTextWords } from '$lib/analysis/forms/form-text';
import type { CellTable } from '../export/cell-table';
import { defaultExportOptions } from '../export/export-options';
import type { ExportLocale } from '../export/export-table';

/** The words of the table of forms; `people` says who a form is about, by names that may be read where the table goes. */
export type FormsTableWords = Pick<FormTextWords, 'timeZone'> & {
  title: string;
  locale: ExportLocale;
  column: Record<'name' | 'date' | 'observer' | 'place' | 'people' | 'phase' | 'document', string>;
  people: (row: ComparedForm) => string;
  phase: (row: ComparedForm) => string;
  /** What a form is called: its own name may be that of a person. */
  name: (row: ComparedForm) => string;
  /** `Filled in: 3; ja 2, nee 1`, under the table where people read it. */
  count: (field: FormComparison['fields'][number], counts: FormComparison['counts']) => string;
};

/** The forms beside each other as a table for any format: a row for each, a column for each field. Reads back as filled-in forms. */
export function formsTable({ fields, rows, counts }: FormComparison, words: FormsTableWords): CellTable {
  const { column } = words;
  return {
    title: words.title,
    locale: words.locale,
    columns: [
      { type: 'text', title: column.name, width: 24 },
      { type: 'date', title: column.date, width: 12 },
      { type: 'text', title: column.observer, width: 16 },
      { type: 'text', title: column.place, width: 16 },
      { type: 'text', title: column.people, width: 20 },
      { type: 'text', title: column.phase, width: 16 },
      { type: 'number', title: column.document, width: 10 },
      ...fields.map((field) => ({ type: 'text' as const, title: field.name, width: 40 }))
    ],
    groups: [
      {
        rows: rows.map((row) => ({
          cells: [
            words.name(row),
            row.form.date,
            row.form.observer,
            row.form.place,
            words.people(row),
            words.phase(row),
            row.document?.number ?? null,
            ...fields.map((field) => {
              const entry = row.entries.get(field.id);
              return entry
                ? entryWords(field, entry, row.form.date, formClock(row.form.timeZone ?? words.timeZone))
                : null;
            })
          ]
        }))
      }
    ],
    notes: fields.map((field) => words.count(field, counts)),
    options: defaultExportOptions(words.locale)
  };
}
