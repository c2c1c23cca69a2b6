import { groupedBy } from './grouped-by';
import { onOneLine } from './on-one-line';
import type { FileScoresReport, ScoresReport } from './scores-report';
import type { Terminal } from './terminal';

const mostListed = 30;
const longestCell = 28;
const numberColumns = ['n', 'missing', 'min', 'q1', 'median', 'q3', 'max', 'mean', 'sd'] as const;

/** The scores as lines for people: what was read, a table of every item and moment, and what was not taken as it stands. */
export function scoreLines(
  report: ScoresReport | FileScoresReport,
  { translate, language }: Terminal
): string[] {
  const decimals = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const list = (names: readonly string[]) => {
    const more = names.length > mostListed ? ` … + ${names.length - mostListed}` : '';
    return names.length === 0 ? '–' : `${names.slice(0, mostListed).map(onOneLine).join(', ')}${more}`;
  };
  const heading = (key: 'measure' | 'moment' | (typeof numberColumns)[number]) =>
    translate(`numbers.column.${key}`);
  const rows = report.scores.map((row) => [
    short(row.item),
    short(row.moment),
    ...numberColumns.map((key) => (row[key] === null ? '–' : decimals.format(row[key])))
  ]);
  const table = [[heading('measure'), heading('moment'), ...numberColumns.map(heading)], ...rows];
  return [
    `${translate('scoresReport.items')}: ${list(report.items.filter(({ kind }) => kind !== 'heading').map(({ number }) => number))}`,
    `${translate('scoresReport.moments')}: ${list(report.moments)}`,
    `${translate('scoresReport.respondents')}: ${list(report.respondents.map(({ name }) => name))}`,
    `${translate('scoresReport.responses')}: ${report.responses.length}`,
    ...(rows.length > 0 ? ['', ...inColumns(table)] : []),
    ...('rejected' in report ? fileLines(report, { translate, language }, list) : [])
  ];
}

function fileLines(
  report: FileScoresReport,
  { translate }: Pick<Terminal, 'translate' | 'language'>,
  list: (names: readonly string[]) => string
): string[] {
  const lines = report.responses.length === 0 ? ['', translate('scoresReport.noAnswers')] : [];
  for (const [reason, problems] of groupedBy(report.rejected, (problem) => problem.reason)) {
    lines.push('', translate(`responseImport.kind.${reason as 'fraction'}`, { count: problems.length }));
    for (const { sheet, column, row, found, respondent, moment, item, taken } of problems.slice(
      0,
      mostListed
    )) {
      const who = [respondent, moment, item].filter((words) => words !== null).map(onOneLine);
      const became = taken === null ? '' : ` → ${taken}`;
      lines.push(
        `  ${sheet ? `${onOneLine(sheet)}!` : ''}${column}${row}  “${short(found)}”${became}  ${who.join(', ')}`
      );
    }
    if (problems.length > mostListed) lines.push(`  … + ${problems.length - mostListed}`);
  }
  const notes = report.notes.map(({ message, sheet }) =>
    sheet ? `${onOneLine(sheet)}: ${message}` : message
  );
  const alike = report.respondents.filter(({ resembles }) => resembles.length > 0);
  for (const { name, resembles } of alike)
    notes.push(translate('scoresReport.resembles', { name: onOneLine(name), others: list(resembles) }));
  if (report.personal.length > 0)
    notes.push(translate('scoresReport.personal', { titles: list(report.personal) }));
  if (report.emptyColumns.length > 0)
    notes.push(translate('scoresReport.emptyColumns', { titles: list(report.emptyColumns) }));
  if (report.emptyRows > 0) notes.push(translate('scoresReport.emptyRows', { count: report.emptyRows }));
  if (report.momentsWithoutAnswers.length > 0)
    notes.push(translate('scoresReport.emptyMoments', { names: list(report.momentsWithoutAnswers) }));
  return notes.length > 0 ? [...lines, '', ...notes] : lines;
}

function short(words: string): string {
  const line = onOneLine(words);
  return line.length > longestCell ? `${line.slice(0, longestCell - 1)}…` : line;
}

/** Names to the left, numbers to the right. */
function inColumns(table: readonly string[][]): string[] {
  const widths = table[0]!.map((_, column) => Math.max(...table.map((cells) => cells[column]!.length)));
  return table.map((cells) =>
    cells
      .map((cell, column) => (column < 2 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
      .join('  ')
  );
}
