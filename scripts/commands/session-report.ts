import { buildSessionReport } from '$lib/exchange/session-report/build-session-report';
import { exportSessionReport } from '$lib/exchange/session-report/export-session-report';
import { sessionReportFormats } from '$lib/exchange/session-report/session-report';
import { loadReportLabels } from '$lib/messages/report-labels';
import { WrongUse } from './command-failure';
import { destinationOptions, requireDestination, writeResult } from './destination';
import { sessionNamed } from './named-session';
import { openProject } from './open-project';
import { oneOf, oneProject, parseOptions } from './parse-options';
import { systemClock } from './system-clock';
import type { TerminalCommand } from './terminal';

const usage = `Usage: kerncode session-report <project.kerncode> --session <number> --format ${sessionReportFormats.join('|')} --out <file>

Writes the account of a comparison session for a methods section: who coded what and when, how agreement was measured with its
intervals, which codes were hard, every difference with its decision and reason, and what changed in the codebook.

  --session <number>   the session, by number or name; without it the only one there is
  --format <format>    docx (Word), html (one page), xlsx (Excel, a sheet for each table) or md (Markdown)
  --out <file>         where to write it; without it to standard output, but not docx and xlsx
  --force              write over a file that is there
  --language <nl|en>   language of the account, and of messages; without it the project's own
  --json               report as JSON

Exit code: 0 written, 1 failed (no such session, or not all have locked), 2 wrong use.`;

/** Writes the account of a comparison session in a format of the reader's choice. */
export const sessionReportCommand: TerminalCommand = {
  summary: 'write the account of a comparison session, for a methods section',
  usage,
  async run(args, terminal) {
    const { values, positionals } = parseOptions(args, {
      ...destinationOptions,
      session: { type: 'string' }
    });
    const path = oneProject(positionals);
    const format = oneOf('format', values.format, sessionReportFormats);
    if (!format) throw new WrongUse(`--format is one of ${sessionReportFormats.join(', ')}.`);
    const language = oneOf('language', values.language, ['nl', 'en'] as const);
    await requireDestination(format, values, path);

    const { model, findText } = await openProject(path);
    const sessions = model.list('sessions');
    if (values.session === undefined && sessions.length !== 1)
      throw new WrongUse(`--session names the comparison session: there are ${sessions.length}.`);
    const session = sessionNamed(model, values.session ?? String(sessions[0]!.number));
    const labels = await loadReportLabels(language ?? model.project.language);
    const report = await buildSessionReport(model, session.id, { findText, now: systemClock.now(), labels });
    const bytes = await exportSessionReport(format, report);
    const facts = {
      title: report.content.title,
      language: labels.language,
      session: { number: session.number, name: session.name },
      ...report.counts
    };
    return writeResult(
      { format, bytes, facts, sentence: `${report.content.title} written to` },
      values,
      terminal
    );
  }
};
