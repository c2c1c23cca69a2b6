import { codeGrowth } from '$lib/analysis/saturation/code-growth';
import { newCodesPerDocument, saturationTail } from '$lib/analysis/saturation/new-codes';
import { figureToSvg } from '$lib/charts/figure/figure-to-svg';
import { growthFigure } from '$lib/charts/saturation/growth-figure';
import { saturationFigure } from '$lib/charts/saturation/saturation-figure';
import { codeLevels } from '$lib/domain/code';
import { cellTableFormats, exportCellTable } from '$lib/exchange/export/export-cell-table';
import { growthTable, newCodesTable } from '$lib/exchange/saturation/saturation-tables';
import { saturationLabels } from '$lib/messages/saturation-labels';
import { WrongUse } from './command-failure';
import { destinationOptions, requireDestination, writeResult } from './destination';
import { codeChangesOf } from './genealogy';
import { oneNamed } from './named-in-project';
import { openProject } from './open-project';
import { oneOf, oneProject, parseOptions } from './parse-options';
import type { TerminalCommand } from './terminal';

const formats = [...cellTableFormats, 'svg'] as const;
const usage = `Usage: kerncode saturation <project.kerncode> [--json | --format ${formats.join('|')}]

Counts the codes that were new in each document, in the order in which the documents were coded. Without --format it
prints them, one document a line.

  --growth             the growth of the code system instead, a line per day
  --coder <name>       only the codings of this coder
  --format <format>    docx, xlsx, csv, md or html (the table) or svg (the chart)
  --out <file>         where to write it; without it to standard output, but not xlsx and docx
  --force              write over a file that is there
  --language <nl|en>   language of the table, and of messages
  --json               the numbers as JSON

Exit code: 0 done, 1 failed, 2 wrong use.`;

/** Counts new codes per document, or the codes there were day by day. */
export const saturationCommand: TerminalCommand = {
  summary: 'count new codes per document',
  usage,
  async run(args, terminal) {
    const { values, positionals } = parseOptions(args, {
      growth: { type: 'boolean' },
      coder: { type: 'string' },
      ...destinationOptions
    });
    const path = oneProject(positionals);
    const format = oneOf('format', values.format, formats);
    if (values.out && !format) throw new WrongUse(`--format is one of ${formats.join(', ')}.`);
    if (format) await requireDestination(format, values, path);

    const { contents, model } = await openProject(path);
    const locale = terminal.language;
    const labels = saturationLabels(terminal.translate, locale);
    const coders = model.list('coders');
    const coderId = values.coder === undefined ? null : oneNamed(coders, values.coder, 'coder/missing').id;
    const rows = newCodesPerDocument(model, { coderId, levels: codeLevels });
    const points = codeGrowth(codeChangesOf(contents.history), model.list('codes'), (at) => at.slice(0, 10));
    const words = values.growth ? labels.growth(points, 'day') : labels.newCodes(rows);
    const shown = { title: words.title, column: labels.column, locale };
    const table = values.growth ? growthTable(points, shown) : newCodesTable(rows, shown);
    const data = values.growth ? { points } : { documents: rows, tail: saturationTail(rows) };

    if (!format) {
      if (values.json) terminal.print(JSON.stringify(data, null, 2));
      else {
        const readings = values.growth
          ? growthFigure(points, 'day', labels.growth(points, 'day')).readings
          : saturationFigure(rows, labels.newCodes(rows)).readings;
        for (const { text } of readings) terminal.print(text);
        terminal.print(words.description);
      }
      return 0;
    }
    const figure = () =>
      values.growth
        ? growthFigure(points, 'day', labels.growth(points, 'day')).figure
        : saturationFigure(rows, labels.newCodes(rows)).figure;
    const bytes =
      format === 'svg'
        ? new TextEncoder().encode(figureToSvg(figure()))
        : await exportCellTable(format, table);
    const sentence = `${words.title}: written to`;
    return writeResult({ format, bytes, facts: data, sentence }, values, terminal);
  }
};
