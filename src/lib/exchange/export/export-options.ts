import type { ExportLocale } from './export-table';

export type ExportOptions = {
  delimiter: ';' | ',';
  decimalComma: boolean;
  /** A byte order mark, by which Excel knows that a CSV file is UTF-8. */
  byteOrderMark: boolean;
  /** In CSV: `2025-11-21`, or as the reader writes it. */
  dates: 'iso' | 'local';
  /** In DOCX, Markdown and HTML: report-ready blocks, or the columns as a table. */
  layout: 'blocks' | 'table';
  /** Whether a block also gives the codes and the comment. */
  codes: boolean;
  comment: boolean;
  /** IANA name of the zone instants are written in; undefined: that of the machine. */
  timeZone?: string;
};

/** What an export starts from: what Excel in the reader's language opens without questions. */
export function defaultExportOptions(locale: ExportLocale): ExportOptions {
  const isDutch = locale === 'nl';
  return {
    delimiter: isDutch ? ';' : ',',
    decimalComma: isDutch,
    byteOrderMark: isDutch,
    dates: 'iso',
    layout: 'blocks',
    codes: false,
    comment: false
  };
}
