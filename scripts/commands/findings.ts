import { namesOutside } from '$lib/analysis/cases/names-outside';
import { QuotationCases } from '$lib/analysis/cases/quotation-cases';
import { chosenQuotations } from '$lib/analysis/findings/chosen-quotations';
import { projectWarnings } from '$lib/analysis/findings/finding-warnings';
import { findingsIn, projectOutline } from '$lib/analysis/findings/outline';
import { chosenCitation } from '$lib/commands/findings/chosen-citation';
import type { CaseId, FindingId, FindingQuotationId } from '$lib/domain/ids';
import { cellTableFormats, exportCellTable } from '$lib/exchange/export/export-cell-table';
import { findingsTable } from '$lib/exchange/findings/findings-table';
import { findingsTableWords, findingWarningSentence } from '$lib/messages/finding-words';
import { destinationOptions, requireDestination, writeResult } from './destination';
import { findingsReport } from './findings-report';
import { openProject } from './open-project';
import { oneProject, parseOptions } from './parse-options';
import type { TerminalCommand } from './terminal';
import { wantedFormat } from './wanted-format';

const usage = `Usage: kerncode findings <project.kerncode> --json|--csv|--out <file>

Writes the findings per sub-question as they are numbered, with the quotations they rest on as the report shows them, and
what they are warned about. People are called by their pseudonyms, or by their roles.

  --csv                a row for each quotation as CSV
  --format <format>    ${cellTableFormats.join(', ')}; without it after the name of the file
  --out <file>         where to write it; without it to standard output, but not xlsx and docx
  --force              write over a file that is there
  --language <nl|en>   language of the words in it, and of messages
  --json               the outline as JSON; beside a file a report

Exit code: 0 done, 1 failed, 2 wrong use.`;

/** Writes the outline of findings with the quotations they rest on and their warnings. */
export const findingsCommand: TerminalCommand = {
  summary: 'write the findings with their quotations and warnings',
  usage,
  async run(args, terminal) {
    const { values, positionals } = parseOptions(args, { csv: { type: 'boolean' }, ...destinationOptions });
    const path = oneProject(positionals);
    const format = wantedFormat(values, cellTableFormats);
    if (format) await requireDestination(format, values, path);

    const { model, findText } = await openProject(path);
    const { translate, language: locale } = terminal;
    const source = { findText, cases: new QuotationCases(findText) };
    const outline = projectOutline(model);
    const warnings = projectWarnings(model, source);
    const names = namesOutside(model, translate('cases.nobody'));
    const caseName = (id: CaseId) => names.get(id) ?? '';
    const warningNames = {
      caseName,
      documentName: (id: string) => String(model.get('documents', id).number),
      citation: (id: FindingQuotationId) => chosenCitation(model, model.get('findingQuotations', id))
    };
    const warned = (id: FindingId) =>
      (warnings.get(id) ?? []).map((warning) => ({
        kind: warning.kind,
        text: findingWarningSentence(translate, warning, warningNames)
      }));

    if (!format) {
      const report = findingsReport(outline, {
        chosen: ({ id }) => chosenQuotations(model, id, source),
        warned: ({ id }) => warned(id),
        caseName
      });
      terminal.print(JSON.stringify(report, null, 2));
      return 0;
    }
    const table = findingsTable(outline, {
      ...findingsTableWords(translate),
      who: ({ caseIds }) => caseIds.map(caseName).join(', '),
      chosen: ({ id }) => chosenQuotations(model, id, source),
      warnings: ({ id }) => warned(id).map(({ text }) => text),
      locale
    });
    const bytes = await exportCellTable(format, table);
    const findings = findingsIn(outline.flatMap(({ items }) => items)).length;
    const facts = { findings, warned: [...warnings.values()].filter(({ length }) => length > 0).length };
    const sentence = `${findings} findings, ${facts.warned} of them with a warning, written to`;
    return writeResult({ format, bytes, facts, sentence }, values, terminal);
  }
};
