import { relationRows, type RelationRow } from '$lib/analysis/relations/relation-rows';
import { cellTableFormats, exportCellTable } from '$lib/exchange/export/export-cell-table';
import { parseBundle } from '$lib/exchange/bundle/parse-bundle';
import { relationsTable } from '$lib/exchange/relations/relations-table';
import { relationTypeName } from '$lib/messages/relation-type-name';
import { relationsTableLabels } from '$lib/messages/relations-table-labels';
import { ProjectModel } from '$lib/model/project-model';
import { WrongUse } from './command-failure';
import { oneOf, parseOptions } from './parse-options';
import { readCallerFile } from './read-file';
import { requireDestination } from './require-destination';
import type { TerminalCommand } from './terminal';
import { requireWritable, writeCallerFile } from './write-file';

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
      format: { type: 'string' },
      out: { type: 'string' },
      force: { type: 'boolean' }
    });
    const [path, ...others] = positionals;
    if (path === undefined || others.length > 0) throw new WrongUse('Name one project.');
    const what = oneOf('between', values.between, ['codes', 'quotations'] as const) ?? 'codes';
    const format = oneOf('format', values.format, cellTableFormats);
    if (values.out && !format) throw new WrongUse(`--format is one of ${cellTableFormats.join(', ')}.`);
    if (format) requireDestination(format, values.out, values.json);
    if (values.out) await requireWritable(values.out, values.force ?? false);

    const file = await readCallerFile(path);
    const model = ProjectModel.from((await parseBundle(file.bytes, file.name)).records);
    const between = what === 'codes' ? 'code' : 'quotation';
    const rows = relationRows(model, between, (type) => relationTypeName(type, terminal.translate));
    if (!format) {
      if (values.json) terminal.print(JSON.stringify(rows.map(toData), null, 2));
      else terminal.print(rows.map(({ from, typeName, to }) => `${from} ${typeName} ${to}`).join('\n'));
      return 0;
    }
    const labels = relationsTableLabels(terminal.translate, between);
    const table = relationsTable(rows, labels, {
      locale: terminal.language,
      withGrounds: between === 'code'
    });
    const bytes = await exportCellTable(format, table);
    if (!values.out) {
      terminal.printBytes(bytes);
      return 0;
    }
    await writeCallerFile(values.out, bytes);
    const report = { written: { file: values.out, bytes: bytes.length }, format, relations: rows.length };
    terminal.print(
      values.json ? JSON.stringify(report, null, 2) : `${rows.length} relations written to ${values.out}`
    );
    return 0;
  }
};

function toData({ relation, from, typeName, to, comment, grounds, coder, inCircle }: RelationRow) {
  const { typeId, createdAt } = relation;
  return { from, type: typeName, typeId, to, comment, grounds, coder, createdAt, inCircle };
}
