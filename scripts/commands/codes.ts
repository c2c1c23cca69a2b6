import { codeColumnIds } from '$lib/analysis/codes/code-column';
import { partsThatAre } from '$lib/analysis/codes/code-completeness';
import { everyCode, filterCodeRows, type CodeFilter } from '$lib/analysis/codes/code-filter';
import type { CodeRow } from '$lib/analysis/codes/code-row';
import { codeRows } from '$lib/analysis/codes/code-rows';
import { NearDuplicates, type NearPair } from '$lib/analysis/codes/near-duplicates';
import { sortCodeRows } from '$lib/analysis/codes/sort-code-rows';
import { codeLevels } from '$lib/domain/code';
import { toCodeCellTable } from '$lib/exchange/codes/to-code-cell-table';
import { toTwinCellTable } from '$lib/exchange/codes/to-twin-cell-table';
import { cellTableFormats, exportCellTable } from '$lib/exchange/export/export-cell-table';
import { codeTableLabels } from '$lib/messages/code-table-labels';
import { WrongUse } from './command-failure';
import { destinationOptions, requireDestination, writeResult } from './destination';
import { oneNamed } from './named-in-project';
import { openProject } from './open-project';
import { oneOf, oneProject, parseOptions } from './parse-options';
import type { TerminalCommand } from './terminal';

const usage = `Usage: kerncode codes <project.kerncode> --format ${cellTableFormats.join('|')}

Writes the table of codes: their use, relations, coders, groups and how complete their definition is.

  --format <format>    csv, xlsx (Excel), md (Markdown), html or docx (Word); not needed with --json
  --out <file>         where to write it; without it to standard output, but not xlsx and docx
  --force              write over a file that is there
  --sort <column>      by ${codeColumnIds.join(', ')};
                       without it in the order of the tree
  --descending         the other way round
  --level <level>      only ${codeLevels.join(', ')}
  --group <name>       only codes in this group, a smart one too
  --unused             only codes that are on no quotation
  --near-duplicates    instead of the codes, the pairs of codes that may be one, and why
  --language <nl|en>   language of headings and decimals, and of messages
  --json               report as JSON: the codes, or the pairs

Exit code: 0 written, 1 failed, 2 wrong use.`;

/** Writes the table of codes of a project in a format of the reader's choice. */
export const codesCommand: TerminalCommand = {
  summary: 'write the table of codes, or the codes that may be double',
  usage,
  async run(args, terminal) {
    const { values, positionals } = parseOptions(args, {
      ...destinationOptions,
      sort: { type: 'string' },
      descending: { type: 'boolean' },
      level: { type: 'string' },
      group: { type: 'string' },
      unused: { type: 'boolean' },
      'near-duplicates': { type: 'boolean' }
    });
    const path = oneProject(positionals);
    const format = oneOf('format', values.format, cellTableFormats);
    if (!format && (!values.json || values.out))
      throw new WrongUse(`--format is one of ${cellTableFormats.join(', ')}.`);
    const level = oneOf('level', values.level, codeLevels);
    const column = oneOf('sort', values.sort, codeColumnIds);
    const direction = values.descending ? 'descending' : 'ascending';
    if (!column && values.descending) throw new WrongUse('--descending goes with --sort.');
    if (format) await requireDestination(format, values, path);

    const { model, findText } = await openProject(path);
    const groups = model.list('codeGroups');
    const filter: CodeFilter = {
      ...everyCode,
      levels: level ? [level] : [],
      groups: values.group === undefined ? [] : [oneNamed(groups, values.group, 'group/missing').id],
      use: values.unused ? 'unused' : null
    };
    const shown = filterCodeRows(codeRows(model, findText), filter);
    const rows = sortCodeRows(shown, column ? { column, direction } : null, terminal.language);
    const pairs = values['near-duplicates'] ? new NearDuplicates(rows, model.project.language).pairs() : null;
    const report = pairs ? { pairs: pairs.map(toReportedPair) } : { codes: rows.map(toReportedCode) };
    if (!format) {
      terminal.print(JSON.stringify(report, null, 2));
      return 0;
    }

    const labels = codeTableLabels(terminal.translate);
    const title = terminal.translate('codeTable.exportTitle', { project: model.project.name });
    const locale = terminal.language;
    const table = pairs
      ? toTwinCellTable({ title, pairs, labels, locale })
      : toCodeCellTable({ title, rows, columns: codeColumnIds, labels, locale });
    const bytes = await exportCellTable(format, table);
    const sentence = `${pairs ? `${pairs.length} pairs` : `${rows.length} codes`} written to`;
    return writeResult({ format, bytes, facts: report, sentence }, values, terminal);
  }
};

function toReportedCode({ groups, completeness, ...row }: CodeRow) {
  const { name, path, depth, level, quotationCount, branchQuotationCount, relationCount } = row;
  const { documentCount, caseCount, coders, firstUsedAt, lastUsedAt, memoCount } = row;
  return {
    ...{ name, path, depth, level, quotationCount, branchQuotationCount, relationCount, documentCount },
    ...{ caseCount, coders, firstUsedAt, lastUsedAt, memoCount },
    filled: partsThatAre('present', completeness),
    missing: partsThatAre('missing', completeness),
    groups: groups.map((group) => group.name)
  };
}

function toReportedPair({ codes, reason }: NearPair<CodeRow>) {
  return { codes: codes.map(({ path, quotationCount }) => ({ path, quotationCount })), reason };
}
