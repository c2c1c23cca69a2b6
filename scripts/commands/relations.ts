import { relationRows, type RelationRow } from '$lib/analysis/relations/relation-rows';
import { cellTableFormats, exportCellTable } from '$lib/exchange/export/export-cell-table';
import { relationsTable } from '$lib/exchange/relations/relations-table';
import { relationTypeName } from '$lib/messages/relation-type-name';
import { relationsTableLabels } from '$lib/messages/relations-table-labels';
import { WrongUse } from './command-failure';
import { destinationOptions, requireDestination, writeResult } from './destination';
import { openProject } from './open-project';
import { oneOf, oneProject, parseOptions } from './parse-options';
import type { TerminalCommand } from './terminal';

const usage = `Usage: kerncode relations <project.kerncode> [--between codes|quotations] [--format ${cellTableFormats.join('|')}]

Lists the relations between codes, or between quotations: which, of what type, why, on what quotations, by whom.

  --between <what>     codes (as it is without) or quotations
  --format <format>    docx (Word), xlsx (Excel), csv, md (Markdown) or html; without it a list to read
  --out <file>         where to write it; without it to standard output, but not xlsx and docx
  --force              write over a file that is there
  --language <nl|en>   language of types, headings and decimals, and of messages
  --json               the relations as JSON, or with --out a report as JSON

Exit code: 0 written, 1 failed, 2 wrong use.`;

/** Writes the relations of a project as a list, a table or data. */
export const relationsCommand: TerminalCommand = {
  summary: 'list the relations between codes or between quotations',
  usage,
  async run(args, terminal) {
    const { values, positionals } = parseOptions(args, {
      between: { type: 'string' },
      ...destinationOptions
    });
    const path = oneProject(positionals);
    const what = oneOf('between', values.between, ['codes', 'quotations'] as const) ?? 'codes';
    const format = oneOf('format', values.format, cellTableFormats);
    if (values.out && !format) throw new WrongUse(`--format is one of ${cellTableFormats.join(', ')}.`);
    if (format) await requireDestination(format, values, path);

    const { model } = await openProject(path);
    const between = what === 'codes' ? 'code' : 'quotation';
    const rows = relationRows(model, between, (type) => relationTypeName(type, terminal.translate));
    if (!format) {
      if (values.json) terminal.print(JSON.stringify(rows.map(toData), null, 2));
      else for (const { from, typeName, to } of rows) terminal.print(`${from} ${typeName} ${to}`);
      return 0;
    }
    const labels = relationsTableLabels(terminal.translate, between);
    const table = relationsTable(rows, labels, {
      locale: terminal.language,
      withGrounds: between === 'code'
    });
    const bytes = await exportCellTable(format, table);
    const result = { format, bytes, facts: { relations: rows.length } };
    const sentence = `${rows.length} relations written to`;
    return writeResult({ ...result, sentence }, values, terminal);
  }
};

function toData({ relation, from, typeName, to, comment, grounds, coder, inCircle }: RelationRow) {
  const { typeId, createdAt } = relation;
  return { from, type: typeName, typeId, to, comment, grounds, coder, createdAt, inCircle };
}
