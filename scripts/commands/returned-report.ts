import type { ReturnedReading } from '$lib/commands/sessions/returned-reading';
import type { ComparisonSession } from '$lib/domain/comparison-session';
import { onOneLine } from './on-one-line';

export type ReturnedReport = ReturnType<typeof returnedReport>;

/** Where a reading came from and goes, `session` as it is after taking it. */
type Whereabouts = { file: string; session: ComparisonSession; name: string };

/** What a blind copy brought back; null for what nobody may know while someone in the session still codes. */
export function returnedReport(reading: ReturnedReading, { file, session, name }: Whereabouts) {
  const { isVisible } = reading;
  return {
    file,
    session: { number: session.number, name: session.name },
    coder: name,
    lockedAt: reading.lockedAt,
    sameAsBefore: reading.sameAsBefore,
    isOlder: reading.isOlder,
    opened: session.openedAt !== null,
    codings: isVisible
      ? {
          new: reading.fresh.length,
          same: reading.same,
          changed: reading.changed.length,
          gone: reading.gone.length
        }
      : null,
    codesMade: isVisible
      ? reading.unknownCodes.map(({ code, sameNameAs }) => ({
          code: code.name,
          joined: sameNameAs !== null
        }))
      : null,
    codesChanged: isVisible
      ? reading.changedCodes.map(({ name: code, field, before, after }) => ({ code, field, before, after }))
      : null,
    codesRemoved: isVisible ? reading.removedCodes.map(({ name: code }) => code) : null,
    changedTexts: reading.changedTexts.map((text) => ({
      document: text.name,
      taken: isVisible ? text.taken : null,
      lost: isVisible ? text.lost.map(({ words, code }) => ({ words, code })) : text.lost.length
    })),
    outside: reading.outside,
    byOthers: reading.byOthers
  };
}

/** The same in sentences. */
export function returnedLines(report: ReturnedReport): string[] {
  const { codings, codesMade, codesChanged, codesRemoved, changedTexts, outside, byOthers } = report;
  const counts = codings
    ? `${codings.new} new, ${codings.same} the same, ${codings.changed} changed, ${codings.gone} gone`
    : 'not told while someone still codes';
  return [
    `${onOneLine(report.coder)} in “${onOneLine(report.session.name)}”, locked ${report.lockedAt.slice(0, 10)}: ${
      report.sameAsBefore ? 'as it was' : counts
    }`,
    ...(report.isOlder ? ['  What was there is newer than this file'] : []),
    ...(codesMade ?? []).map(
      ({ code, joined }) =>
        `  Code made: ${onOneLine(code)}${joined ? ' (the session has one of that name)' : ''}`
    ),
    ...(codesChanged ?? []).map(
      ({ code, field, after }) => `  Not taken over: ${field} of ${onOneLine(code)}: ${onOneLine(after)}`
    ),
    ...(codesRemoved ?? []).map((code) => `  Not in the copy any more: ${onOneLine(code)}`),
    ...changedTexts.map(({ document, lost }) => {
      const count = typeof lost === 'number' ? lost : lost.length;
      return `  ${onOneLine(document)} changed since: ${count} codings lost`;
    }),
    ...(outside > 0 ? [`  Outside the session: ${outside} codings left out`] : []),
    ...(byOthers > 0 ? [`  By other coders: ${byOthers} codings left out`] : []),
    ...(report.opened ? ['  All have locked: the session is open'] : [])
  ];
}
