import { sessionStatus } from '$lib/analysis/sessions/session-status';
import type { ProjectModel } from '$lib/model/project-model';
import { onOneLine } from './on-one-line';
import { openProject } from './open-project';
import { oneProject, parseOptions } from './parse-options';
import type { TerminalCommand } from './terminal';

const usage = `Usage: kerncode sessions <project.kerncode>

Lists the comparison sessions of a project: who codes in them, who has locked, and how far they are. How much was locked
is told once all have locked, unless the session is not blind.

  --language <nl|en>   language of messages
  --json               report as JSON

Exit code: 0 done, 1 failed, 2 wrong use.`;

/** Lists comparison sessions with where they stand. */
export const sessionsCommand: TerminalCommand = {
  summary: 'list the comparison sessions of a project and how far they are',
  usage,
  async run(args, terminal) {
    const { values, positionals } = parseOptions(args, {});
    const { model } = await openProject(oneProject(positionals));
    const sessions = toReport(model);
    if (values.json) terminal.print(JSON.stringify({ sessions }, null, 2));
    else for (const line of toLines(sessions)) terminal.print(line);
    return 0;
  }
};

function toReport(model: ProjectModel) {
  return model
    .list('sessions')
    .toSorted((a, b) => a.number - b.number)
    .map((session) => {
      const { state, seats } = sessionStatus(model, session);
      const { number, name, blind, segmentation, level, parts, units, sample } = session;
      return {
        number,
        name,
        state,
        blind,
        segmentation,
        level,
        documents: session.documentIds.map((id) => model.get('documents', id).number),
        parts: parts.length,
        units: units.length,
        sample,
        coders: seats.map(({ seat, ...status }) => ({
          coder: model.get('coders', seat.coderId).name,
          moment: seat.moment,
          source: seat.source,
          state: status.state,
          lockedAt: seat.lockedAt,
          codings: status.codings
        })),
        decisions: session.openedAt === null ? null : model.decisionsOf(session.id).length,
        measurements: model.measurementsOf(session.id).length,
        createdAt: session.createdAt,
        openedAt: session.openedAt,
        promotedAt: session.promotedAt
      };
    });
}

function toLines(sessions: ReturnType<typeof toReport>): string[] {
  if (sessions.length === 0) return ['No comparison sessions'];
  return sessions.flatMap(({ number, name, state, documents, coders }) => [
    `${number}  ${onOneLine(name)}: ${state}, ${documents.length === 1 ? '1 document' : `${documents.length} documents`}`,
    ...coders.map(({ coder, moment, lockedAt, codings }) => {
      const lock = lockedAt === null ? 'coding' : `locked ${lockedAt.slice(0, 10)}`;
      const count = codings === null ? '' : `, ${codings === 1 ? '1 coding' : `${codings} codings`}`;
      return `   ${onOneLine(moment ? `${coder} (${moment})` : coder)}: ${lock}${count}`;
    })
  ]);
}
