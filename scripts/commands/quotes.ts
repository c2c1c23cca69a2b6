import { columnIds, defaultColumns, type ColumnId } from '$lib/analysis/quotation-table/column';
import { groupRows } from '$lib/analysis/quotation-table/group-rows';
import { quotationRows } from '$lib/analysis/quotation-table/quotation-rows';
import { exportQuotations } from '$lib/exchange/export/export-quotations';
import { exportFormats } from '$lib/exchange/export/export-table';
import { toExportTable } from '$lib/exchange/export/to-export-table';
import { tableLabels } from '$lib/messages/table-labels';
import { WrongUse } from './command-failure';
import { destinationOptions, requireDestination, writeResult } from './destination';
import { openProject } from './open-project';
import { oneOf, oneProject, parseOptions } from './parse-options';
import type { TerminalCommand } from './terminal';

const groupings = ['question', 'code', 'case', 'document'] as const;
const delimiters = [';', ','] as const;
const layouts = ['blocks', 'table'] as const;

const usage = `Usage: kerncode quotes <project.kerncode> --format ${exportFormats.join('|')}

Writes the quotations of a project, with their codes, sub-questions and CIMO elements.

  --format <format>    csv, xlsx (Excel), docx (Word), md (Markdown), html or txt
  --out <file>         where to write it; without it to standard output, but not xlsx and docx
  --force              write over a file that is there
  --by <group>         group by ${groupings.join(', ')}
  --columns <a,b,…>    of ${columnIds.join(', ')}
  --delimiter <; or ,> between the cells of a CSV file
  --layout <layout>    in docx, md and html: blocks for a report, or a table
  --language <nl|en>   language of headings, dates and decimals, and of messages
  --json               report as JSON

Exit code: 0 written, 1 failed, 2 wrong use.`;

/** Writes the quotations of a project in a format of the reader's choice. */
export const quotesCommand: TerminalCommand = {
  summary: 'write the quotations of a project for Word, Excel or a report',
  usage,
  async run(args, terminal) {
    const { values, positionals } = parseOptions(args, {
      ...destinationOptions,
      by: { type: 'string' },
      columns: { type: 'string' },
      delimiter: { type: 'string' },
      layout: { type: 'string' }
    });
    const path = oneProject(positionals);
    const format = oneOf('format', values.format, exportFormats);
    if (!format) throw new WrongUse(`--format is one of ${exportFormats.join(', ')}.`);
    const by = oneOf('by', values.by, groupings) ?? 'none';
    const delimiter = oneOf('delimiter', values.delimiter, delimiters);
    const layout = oneOf('layout', values.layout, layouts);
    const columns = readColumns(values.columns);
    await requireDestination(format, values, path);

    const { model, findText } = await openProject(path);
    const groups = groupRows(quotationRows(model, findText), by);
    const table = toExportTable({
      title: model.project.name,
      groups,
      columns,
      labels: tableLabels(terminal.translate),
      locale: terminal.language,
      options: { ...(delimiter ? { delimiter } : {}), ...(layout ? { layout } : {}) }
    });
    const bytes = await exportQuotations(format, table);
    const quotations = model.count('quotations');
    const sentence = `${quotations} quotations written to`;
    return writeResult({ format, bytes, facts: { quotations }, sentence }, values, terminal);
  }
};

function readColumns(list: string | undefined): readonly ColumnId[] {
  if (list === undefined) return defaultColumns;
  const names = list.split(',').map((name) => name.trim());
  return names.map((name) => oneOf('columns', name, columnIds) ?? 'text');
}
