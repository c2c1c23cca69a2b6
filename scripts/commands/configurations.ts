import { namesOutside } from '$lib/analysis/cases/names-outside';
import { QuotationCases } from '$lib/analysis/cases/quotation-cases';
import {
  readConfiguration,
  type ConfigurationReading
} from '$lib/analysis/configurations/read-configuration';
import { configurationsFigure } from '$lib/charts/configurations/configurations-figure';
import { figureToSvg } from '$lib/charts/figure/figure-to-svg';
import { orderedConfigurations } from '$lib/commands/configurations/ordered-configurations';
import { AppError } from '$lib/domain/app-error';
import type { CaseId } from '$lib/domain/ids';
import { configurationsTable } from '$lib/exchange/configurations/configurations-table';
import { cellTableFormats, exportCellTable } from '$lib/exchange/export/export-cell-table';
import { configurationWords } from '$lib/messages/configuration-words';
import { objectWords } from '$lib/messages/object-words';
import { configurationReport } from './configuration-report';
import { destinationOptions, requireDestination, writeResult } from './destination';
import { oneNamed } from './named-in-project';
import { openProject } from './open-project';
import { oneProject, parseOptions } from './parse-options';
import type { TerminalCommand } from './terminal';
import { wantedFormat } from './wanted-format';

const formats = ['svg', ...cellTableFormats] as const;

const usage = `Usage: kerncode configurations <project.kerncode> [--name <name>] [--json|--csv|--out <file>]

Writes the CIMO configurations: context, intervention, mechanism and outcome, how many people and quotations support each
of these and each link between them, and what speaks against it. Without more a list of design propositions to read.

  --name <name>        only this one; more than once for more
  --csv                the table as CSV
  --format <format>    ${formats.join(', ')}; without it after the name of the file
  --out <file>         where to write it; without it to standard output, but not xlsx and docx
  --force              write over a file that is there
  --language <nl|en>   language of the words in it, and of messages
  --json               the configurations as JSON; beside a file a report

People are called by their pseudonyms, or by their roles. Exit code: 0 done, 1 failed, 2 wrong use.`;

/** Writes the CIMO configurations of a project as propositions, a figure, a table or data. */
export const configurationsCommand: TerminalCommand = {
  summary: 'write the CIMO configurations as propositions, a figure or a table',
  usage,
  async run(args, terminal) {
    const { values, positionals } = parseOptions(args, {
      name: { type: 'string', multiple: true },
      csv: { type: 'boolean' },
      ...destinationOptions
    });
    const path = oneProject(positionals);
    const asksForFile = values.csv || values.format !== undefined || values.out !== undefined;
    const format = asksForFile ? wantedFormat(values, formats) : null;
    if (format) await requireDestination(format, values, path);

    const { model, findText } = await openProject(path);
    const { translate, language } = terminal;
    const words = configurationWords(translate);
    const cases = new QuotationCases(findText);
    const all = orderedConfigurations(model);
    const wanted = values.name?.map((name) => oneNamed(all, name, 'configuration/missing')) ?? all;
    const readings = wanted.map(({ id }) => readConfiguration(model, id, objectWords(translate), cases));
    const names = namesOutside(model, translate('cases.nobody'));
    const caseName = (id: CaseId) => names.get(id) ?? '';
    const toReport = (one: ConfigurationReading) =>
      configurationReport(model, one, { proposition: words.proposition(one), caseName });
    if (!format) {
      if (values.json) terminal.print(JSON.stringify(readings.map(toReport), null, 2));
      else
        for (const one of readings) {
          const { configuration, supporting } = one;
          terminal.print(`${configuration.name} (${words.strength(supporting)})`);
          if (words.proposition(one)) terminal.print(`  ${words.proposition(one)}`);
        }
      return 0;
    }
    if (readings.length === 0) throw new AppError('export/nothing-to-export', {});
    const bytes =
      format === 'svg'
        ? new TextEncoder().encode(figureToSvg(configurationsFigure(readings, words)))
        : await exportCellTable(format, configurationsTable(readings, { ...words, caseName }, language));
    const result = { format, bytes, facts: { configurations: readings.length } };
    return writeResult(
      { ...result, sentence: `${readings.length} configurations written to` },
      values,
      terminal
    );
  }
};
