import { columnIds, defaultColumns, type ColumnId } from '$lib/analysis/quotation-table/column';
import { groupRows } from '$lib/analysis/quotation-table/group-rows';
import { quotationRows } from '$lib/analysis/quotation-table/quotation-rows';
import { parseBundle } from '$lib/exchange/bundle/parse-bundle';
import { exportQuotations } from '$lib/exchange/export/export-quotations';
import { exportFormats } from '$lib/exchange/export/export-table';
import { toExportTable } from '$lib/exchange/export/to-export-table';
import { ProjectModel } from '$lib/model/project-model';
import { tableLabels } from '$lib/messages/table-labels';
import { WrongUse } from './command-failure';
import { oneOf, parseOptions } from './parse-options';
import { readCallerFile } from './read-file';
import { requireDestination } from './require-destination';
import type { TerminalCommand } from './terminal';
import { requireApart, requireWritable, writeCallerFile } from './write-file';

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
      format: { type: 'string' },
      out: { type: 'string' },
      force: { type: 'boolean' },
      by: { type: 'string' },
      columns: { type: 'string' },
      delimiter: { type: 'string' },
      layout: { type: 'string' }
    });
    const [path, ...others] = positionals;
    if (path === undefined || others.length > 0) throw new WrongUse('Name one project.');
    const format = oneOf('format', values.format, exportFormats);
    if (!format) throw new WrongUse(`--format is one of ${exportFormats.join(', ')}.`);
    const by = oneOf('by', values.by, groupings) ?? 'none';
    const delimiter = oneOf('delimiter', values.delimiter, delimiters);
    const layout = oneOf('layout', values.layout, layouts);
    const columns = readColumns(values.columns);
    requireDestination(format, values.out, values.json);
    if (values.out) {
      await requireWritable(values.out, values.force ?? false);
      await requireApart(values.out, [path]);
    }

    const file = await readCallerFile(path);
    const contents = await parseBundle(file.bytes, file.name);
    const model = ProjectModel.from(contents.records);
    const texts = new Map(contents.texts.map((text) => [text.id, text]));
    const groups = groupRows(
      quotationRows(model, (id) => texts.get(id)),
      by
    );
    const table = toExportTable({
      title: model.project.name,
      groups,
      columns,
      labels: tableLabels(terminal.translate),
      locale: terminal.language,
      options: { ...(delimiter ? { delimiter } : {}), ...(layout ? { layout } : {}) }
    });
    const bytes = await exportQuotations(format, table);
    if (!values.out) {
      terminal.printBytes(bytes);
      return 0;
    }
    await writeCallerFile(values.out, bytes);
    const quotations = model.count('quotations');
    const report = { written: { file: values.out, bytes: bytes.length }, format, quotations };
    if (values.json) terminal.print(JSON.stringify(report, null, 2));
    else terminal.print(`${quotations} quotations written to ${values.out}`);
    return 0;
  }
};

function readColumns(list: string | undefined): readonly ColumnId[] {
  if (list === undefined) return defaultColumns;
  const names = list.split(',').map((name) => name.trim());
  return names.map((name) => oneOf('columns', name, columnIds) ?? 'text');
}
