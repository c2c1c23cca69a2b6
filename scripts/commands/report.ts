import { usualReport } from '$lib/commands/reports/usual-report';
import { reportFigures } from '$lib/charts/report/report-figures';
import type { ReportId } from '$lib/domain/ids';
import { reportPartKinds, type Report, type ReportPartKind } from '$lib/domain/report';
import { buildReport } from '$lib/exchange/report/build-report';
import { exportReport, reportFormats } from '$lib/exchange/report/export-report';
import { outsideNamesFor } from '$lib/exchange/report/outside-names';
import { loadReportLabels } from '$lib/messages/report-labels';
import type { ProjectModel } from '$lib/model/project-model';
import { WrongUse } from './command-failure';
import { destinationOptions, requireDestination, writeResult } from './destination';
import { oneNamed } from './named-in-project';
import { openProject } from './open-project';
import { oneOf, oneProject, parseOptions } from './parse-options';
import { pictureMaker } from './render-png';
import { systemClock } from './system-clock';
import type { TerminalCommand } from './terminal';

const usage = `Usage: kerncode report <project.kerncode> --format ${reportFormats.join('|')} --out <file>

Writes the report of a project: its design, its findings with their quotations, its matrix and appendices. Names of people are
replaced, and every quotation can be checked later with kerncode verify.

  --format <format>    docx (Word), html (one page in which each quotation opens) or md (Markdown)
  --report <name>      a report that was saved, by its title; without it the first, or all parts but the quotations
  --parts <parts>      only these, in this order, with commas between: ${reportPartKinds.join(', ')}
  --title <title>      another title
  --out <file>         where to write it; without it to standard output, but not docx
  --force              write over a file that is there
  --language <nl|en>   language of the report, and of messages; without it the report's own
  --json               report as JSON

Exit code: 0 written, 1 failed, 2 wrong use.`;

/** Writes the report of a project in a format of the reader's choice. */
export const reportCommand: TerminalCommand = {
  summary: 'write the report, or a page with the evidence behind it',
  usage,
  async run(args, terminal) {
    const { values, positionals } = parseOptions(args, {
      ...destinationOptions,
      report: { type: 'string' },
      parts: { type: 'string' },
      title: { type: 'string' }
    });
    const path = oneProject(positionals);
    const format = oneOf('format', values.format, reportFormats);
    if (!format) throw new WrongUse(`--format is one of ${reportFormats.join(', ')}.`);
    const parts = values.parts === undefined ? null : partsNamed(values.parts);
    const title = values.title?.trim();
    if (title === '') throw new WrongUse('--title is empty.');
    await requireDestination(format, values, path);

    const { model, findText } = await openProject(path);
    const saved = savedReport(model, values.report);
    const language = oneOf('language', values.language, ['nl', 'en'] as const);
    const now = systemClock.now();
    const base = saved ?? { ...usualReport(model), id: 'report' as ReportId, createdAt: now };
    const report: Report = {
      ...base,
      ...(language && { language }),
      ...(parts && { parts }),
      ...(title !== undefined && { title })
    };
    const labels = await loadReportLabels(report.language);
    const names = outsideNamesFor(model, labels);
    const figures = reportFigures(model, report, { findText, labels, names });
    const content = await buildReport(model, report, { findText, now, labels, names, figures });
    const hasFigures = content.blocks.some(({ kind }) => kind === 'figure');
    const pictures = format === 'docx' && hasFigures ? await pictureMaker() : null;
    try {
      const bytes = await exportReport(format, content, pictures ? { renderPng: pictures.renderPng } : {});
      const facts = {
        title: content.title,
        language: report.language,
        parts: report.parts.filter((part) => !content.leftOut.includes(part)),
        leftOut: content.leftOut,
        quotations: content.quotations.length,
        figures: !hasFigures ? 'none' : format === 'docx' && !pictures ? 'svg-only' : 'drawn'
      };
      if (!values.json && content.leftOut.length > 0)
        terminal.warn(`Left out, as there is nothing in it: ${content.leftOut.join(', ')}.`);
      if (facts.figures === 'svg-only')
        terminal.warn(
          'No browser was found to make pictures with: only Word of 2016 and later draws the figures.'
        );
      const count = content.quotations.length;
      const sentence = `Report with ${count} ${count === 1 ? 'quotation' : 'quotations'} written to`;
      return await writeResult({ format, bytes, facts, sentence }, values, terminal);
    } finally {
      await pictures?.close();
    }
  }
};

/** The report of that title, or without one the first that was saved. @throws CommandFailure `report/missing` */
function savedReport(model: ProjectModel, name: string | undefined): Report | null {
  const reports = model.list('reports');
  if (name === undefined) return reports[0] ?? null;
  const named = reports.map((report) => ({ name: report.title, report }));
  return oneNamed(named, name, 'report/missing').report;
}

/** @throws WrongUse for a part there is not */
function partsNamed(words: string): ReportPartKind[] {
  const named = words
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);
  const parts = named.flatMap((name) => oneOf('parts', name, reportPartKinds) ?? []);
  if (parts.length === 0) throw new WrongUse('--parts names at least one part.');
  return [...new Set(parts)];
}
