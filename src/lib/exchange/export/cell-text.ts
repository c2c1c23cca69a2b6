import type { ColumnType } from '$lib/analysis/quotation-table/column';
import type { CellTable, PageRows, PageTable } from './cell-table';
import type { ExportCell, ExportLocale } from './export-table';

/** How cells read as text: what the CSV options ask for, or what is right on paper. */
export type CellForm = {
  dates: 'iso' | 'local';
  decimalComma: boolean;
  timeZone: string | undefined;
  locale: ExportLocale;
};

/** The form for documents people read: local dates, the locale's decimal sign. */
export function readingForm({ locale, options }: Pick<CellTable, 'locale' | 'options'>): CellForm {
  return { dates: 'local', decimalComma: locale === 'nl', timeZone: options.timeZone, locale };
}

/** Turns cells into text. Make one per export: date formats are dear to make. */
export function cellFormatter(form: CellForm): (value: ExportCell, type: ColumnType) => string {
  const language = form.locale === 'nl' ? 'nl-NL' : 'en-GB';
  const digits = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const dayFormat = new Intl.DateTimeFormat(language, { ...digits, timeZone: 'UTC' });
  const instantFormat = new Intl.DateTimeFormat(language, { ...digits, ...clock, timeZone: form.timeZone });
  return (value, type) => {
    if (value === null) return '';
    if (typeof value === 'number') {
      if (type === 'time') return toClock(value);
      return form.decimalComma ? String(value).replace('.', ',') : String(value);
    }
    if (form.dates === 'iso') return value;
    if (type === 'date') return dayFormat.format(new Date(value));
    return type === 'instant' ? instantFormat.format(new Date(value)).replace(',', '') : value;
  };
}

/** The rows as people read them on a page. */
export function pageRows(
  rows: readonly { cells: readonly ExportCell[] }[],
  { columns, ...table }: PageTable
): PageRows {
  const format = cellFormatter(readingForm(table));
  const shown = columns.flatMap(({ id, type, title }, index) =>
    id === 'group' ? [] : [{ type, title, index }]
  );
  return {
    titles: shown.map(({ title }) => title),
    rows: rows.map(({ cells }) => shown.map(({ type, index }) => format(cells[index] ?? null, type)))
  };
}

/** Milliseconds as `00:12:40`; parts of a second are left out. */
export function toClock(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
