import { caseRows } from '$lib/analysis/cases/case-rows';
import { attributeValueText } from '$lib/commands/cases/attribute-value';
import { orderedAttributes } from '$lib/commands/cases/ordered-attributes';
import { valueOf } from '$lib/commands/cases/put-value';
import { casesTable } from '$lib/exchange/cases/cases-table';
import { cellTableFormats, exportCellTable } from '$lib/exchange/export/export-cell-table';
import { caseTableWords } from '$lib/messages/case-table-words';
import { WrongUse } from './command-failure';
import { destinationOptions, requireDestination, writeResult } from './destination';
import { runCaseImport } from './import-cases';
import { onOneLine } from './on-one-line';
import { openProject, type OpenedProject } from './open-project';
import { oneOf, oneProject, parseOptions } from './parse-options';
import type { TerminalCommand } from './terminal';

const usage = `Usage: kerncode cases <project.kerncode> [--format ${cellTableFormats.join('|')}]
       kerncode cases <project.kerncode> --import <table> --out <project.kerncode>

Lists the cases (respondents) with role, consent, groups, attributes and what they left; or takes a table of them in.

  --format <format>    xlsx (Excel), csv, docx (Word), md (Markdown) or html; without it a list to read
  --out <file>         where to write it; without it to standard output, but not xlsx and docx
  --import <table>     a table of cases (.csv, .tsv or .xlsx), matched by name; --out is then the project it is written to
  --fill               with --import: fill in what is empty, change nothing
  --dry-run            with --import: say row by row what would come of it, write nothing
  --force              write over a file that is there
  --language <nl|en>   language of headings, words and decimals, and of messages
  --json               the cases as JSON, or a report as JSON

The table that is written has everything of each case, and comes in again equal.

Exit code: 0 written, 1 failed, 2 wrong use.`;

/** Writes the cases of a project as a list, a table or data, or takes a table of them in. */
export const casesCommand: TerminalCommand = {
  summary: 'list the cases with their attributes, or import a table of them',
  usage,
  async run(args, terminal) {
    const { values, positionals } = parseOptions(args, {
      import: { type: 'string' },
      fill: { type: 'boolean' },
      'dry-run': { type: 'boolean' },
      ...destinationOptions
    });
    const path = oneProject(positionals);
    const format = oneOf('format', values.format, cellTableFormats);
    const { import: table } = values;
    if (table !== undefined) {
      if (format) throw new WrongUse('--import takes no --format: it writes a project.');
      return runCaseImport(path, { ...values, import: table }, terminal);
    }
    if (values.fill || values['dry-run']) throw new WrongUse('--fill and --dry-run go with --import.');
    if (values.out && !format) throw new WrongUse(`--format is one of ${cellTableFormats.join(', ')}.`);
    if (format) await requireDestination(format, values, path);

    const opened = await openProject(path);
    const rows = caseRows(opened.model, opened.findText);
    if (!format) {
      const cases = toData(opened);
      if (values.json) terminal.print(JSON.stringify(cases, null, 2));
      else
        for (const { name, role, consent, documents, quotations, responses } of cases)
          terminal.print(
            `${onOneLine(name)}${role ? ` (${onOneLine(role)})` : ''}: consent ${consent?.state ?? 'not asked'}, ` +
              `${documents.length} documents, ${quotations} quotations, ${responses} questionnaires filled in`
          );
      return 0;
    }
    const words = caseTableWords(terminal.translate, terminal.language, opened.model.project.name);
    const bytes = await exportCellTable(format, casesTable(rows, orderedAttributes(opened.model), words));
    const result = { format, bytes, facts: { cases: rows.length } };
    return writeResult({ ...result, sentence: `${rows.length} cases written to` }, values, terminal);
  }
};

function toData({ model, findText }: OpenedProject) {
  const attributes = orderedAttributes(model);
  return caseRows(model, findText).map(({ case: one, documents, groups, ...counts }) => ({
    name: one.name,
    role: one.role,
    pseudonym: one.pseudonym ?? null,
    consent: one.consent ?? null,
    groups: groups.map(({ name }) => name),
    attributes: Object.fromEntries(
      attributes.flatMap(({ id, name, kind }) => {
        const value = valueOf(one, id);
        if (value === undefined) return [];
        return [[name, kind === 'text' || kind === 'choice' ? attributeValueText(value) : value]];
      })
    ),
    comment: one.comment,
    documents: documents.map(({ number }) => number),
    turns: counts.turnCount,
    quotations: counts.quotationCount,
    responses: counts.responseCount
  }));
}
