import { namedRows } from '$lib/analysis/balance/named-rows';
import { overQuotedRows } from '$lib/analysis/balance/over-quoted-rows';
import { respondentBalance, type BalanceRow } from '$lib/analysis/balance/respondent-balance';
import { namesOutside } from '$lib/analysis/cases/names-outside';
import { QuotationCases } from '$lib/analysis/cases/quotation-cases';
import { balanceFigure } from '$lib/charts/balance/balance-figure';
import { figureToSvg } from '$lib/charts/figure/figure-to-svg';
import { balanceTable } from '$lib/exchange/balance/balance-table';
import { cellTableFormats, exportCellTable } from '$lib/exchange/export/export-cell-table';
import { balanceWords } from '$lib/messages/balance-words';
import { destinationOptions, requireDestination, writeResult } from './destination';
import { openProject } from './open-project';
import { oneOf, oneProject, parseOptions } from './parse-options';
import type { TerminalCommand } from './terminal';
import { wantedFormat } from './wanted-format';

const formats = [...cellTableFormats, 'svg'] as const;
const usage = `Usage: kerncode balance <project.kerncode> --json|--csv|--out <file>

Sets how often each case, or each role, is quoted in the findings against how much it said. People are called by their
pseudonyms, or by their roles.

  --by <case|role>     a row for each case, or for each role; without it case
  --csv                the numbers as CSV
  --format <format>    ${formats.join(', ')} (svg: the figure); without it after the name of the file
  --out <file>         where to write it; without it to standard output, but not xlsx and docx
  --force              write over a file that is there
  --language <nl|en>   language of the words in it, and of messages
  --json               the numbers of cases and roles as JSON; beside a file a report

Exit code: 0 done, 1 failed, 2 wrong use.`;

/** Sets how often each case and role is quoted against how much it said. */
export const balanceCommand: TerminalCommand = {
  summary: 'set who is quoted in the findings against who spoke',
  usage,
  async run(args, terminal) {
    const { values, positionals } = parseOptions(args, {
      by: { type: 'string' },
      csv: { type: 'boolean' },
      ...destinationOptions
    });
    const path = oneProject(positionals);
    const by = oneOf('by', values.by, ['case', 'role']) === 'role' ? 'roles' : 'cases';
    const format = wantedFormat(values, formats);
    if (format) await requireDestination(format, values, path);

    const { model, findText } = await openProject(path);
    const { translate, language: locale } = terminal;
    const words = balanceWords(translate, locale);
    const names = namesOutside(model, translate('cases.nobody'));
    const read = respondentBalance(model, { findText, cases: new QuotationCases(findText) });
    const balance = namedRows(read, (id) => names.get(id) ?? '', words.noRole);
    const rows = balance[by];
    if (!format) {
      const report = { cases: balance.cases.map(toReport), roles: balance.roles.map(toReport) };
      terminal.print(
        JSON.stringify({ ...report, overQuoted: namesOf(overQuotedRows(balance.cases)) }, null, 2)
      );
      return 0;
    }
    const title = translate(`balance.figure.${by}`);
    const bytes =
      format === 'svg'
        ? new TextEncoder().encode(figureToSvg(balanceFigure(rows, words.figure(by, rows))))
        : await exportCellTable(format, balanceTable(by, rows, { title, column: words.column, locale }));
    const facts = { rows: rows.length, quoted: rows.filter(({ quoted }) => quoted > 0).length };
    const sentence = `${facts.rows} rows, ${facts.quoted} of them quoted, written to`;
    return writeResult({ format, bytes, facts, sentence }, values, terminal);
  }
};

const namesOf = (rows: readonly BalanceRow[]) => rows.map(({ name }) => name);

function toReport(row: BalanceRow) {
  const { name, role, wordsSaid, shareSaid, quotations, quoted, wordsQuoted, shareQuoted } = row;
  return { name, role, wordsSaid, shareSaid, quotations, quoted, wordsQuoted, shareQuoted };
}
