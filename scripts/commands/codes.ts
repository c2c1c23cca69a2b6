import { codeColumnIds } from '$lib/analysis/codes/code-column';
import { everyCode, filterCodeRows, type CodeFilter } from '$lib/analysis/codes/code-filter';
import type { CodeRow } from '$lib/analysis/codes/code-row';
import { codeRows } from '$lib/analysis/codes/code-rows';
import { NearDuplicates, type NearPair } from '$lib/analysis/codes/near-duplicates';
import { sortCodeRows } from '$lib/analysis/codes/sort-code-rows';
import { codeLevels } from '$lib/domain/code';
import { parseBundle } from '$lib/exchange/bundle/parse-bundle';
import { toCodeCellTable } from '$lib/exchange/codes/to-code-cell-table';
import { toTwinCellTable } from '$lib/exchange/codes/to-twin-cell-table';
import { cellTableFormats, exportCellTable } from '$lib/exchange/export/export-cell-table';
import { foldText } from '$lib/language/fold-text';
import { codeTableLabels } from '$lib/messages/code-table-labels';
import { ProjectModel } from '$lib/model/project-model';
import { WrongUse } from './command-failure';
import { oneOf, parseOptions } from './parse-options';
import { readCallerFile } from './read-file';
import { requireDestination } from './require-destination';
import type { TerminalCommand } from './terminal';
import { requireApart, requireWritable, writeCallerFile } from './write-file';

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
      format: { type: 'string' },
      out: { type: 'string' },
      force: { type: 'boolean' },
      sort: { type: 'string' },
      descending: { type: 'boolean' },
      level: { type: 'string' },
      group: { type: 'string' },
      unused: { type: 'boolean' },
      'near-duplicates': { type: 'boolean' }
    });
    const [path, ...others] = positionals;
    if (path === undefined || others.length > 0) throw new WrongUse('Name one project.');
    const format = oneOf('format', values.format, cellTableFormats);
    if (!format && (!values.json || values.out))
      throw new WrongUse(`--format is one of ${cellTableFormats.join(', ')}.`);
    const level = oneOf('level', values.level, codeLevels);
    const column = oneOf('sort', values.sort, codeColumnIds);
    const direction = values.descending ? 'descending' : 'ascending';
    if (!column && values.descending) throw new WrongUse('--descending goes with --sort.');
    if (format) requireDestination(format, values.out, values.json);
    if (values.out) {
      await requireWritable(values.out, values.force ?? false);
      await requireApart(values.out, [path]);
    }

    const file = await readCallerFile(path);
    const contents = await parseBundle(file.bytes, file.name);
    const model = ProjectModel.from(contents.records);
    const texts = new Map(contents.texts.map((text) => [text.id, text]));
    const filter: CodeFilter = {
      ...everyCode,
      levels: level ? [level] : [],
      groups: values.group === undefined ? [] : [findGroup(model, values.group)],
      use: values.unused ? 'unused' : null
    };
    const shown = filterCodeRows(
      codeRows(model, (id) => texts.get(id)),
      filter
    );
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
    if (!values.out) {
      terminal.printBytes(bytes);
      return 0;
    }
    await writeCallerFile(values.out, bytes);
    const written = { file: values.out, bytes: bytes.length };
    if (values.json) terminal.print(JSON.stringify({ written, format, ...report }, null, 2));
    else
      terminal.print(`${pairs ? `${pairs.length} pairs` : `${rows.length} codes`} written to ${values.out}`);
    return 0;
  }
};

/** The group of this name, case and accents aside. @throws WrongUse naming those there are */
function findGroup(model: ProjectModel, name: string) {
  const wanted = foldText(name.trim()).folded;
  const groups = model.list('codeGroups');
  const found = groups.find((group) => foldText(group.name).folded === wanted);
  if (found) return found.id;
  const names = groups.map((group) => group.name).join(', ');
  throw new WrongUse(`There is no group "${name}"${names ? `: there are ${names}` : ''}.`);
}

function toReportedCode({ groups, filled, ...row }: CodeRow) {
  const { name, path, depth, level, quotationCount, branchQuotationCount, relationCount } = row;
  const { documentCount, caseCount, coders, firstUsedAt, lastUsedAt, memoCount } = row;
  return {
    ...{ name, path, depth, level, quotationCount, branchQuotationCount, relationCount, documentCount },
    ...{ caseCount, coders, firstUsedAt, lastUsedAt, filled, memoCount },
    groups: groups.map((group) => group.name)
  };
}

function toReportedPair({ codes, reason }: NearPair<CodeRow>) {
  return { codes: codes.map(({ path, quotationCount }) => ({ path, quotationCount })), reason };
}
