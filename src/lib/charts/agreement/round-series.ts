import type { CodeId, SessionId } from '$lib/domain/ids';
import type { Estimate, Measurement } from '$lib/domain/measurement';

/** A comparison session that was measured: what its first measurement gave. */
export type Round = { sessionId: SessionId; number: number; name: string; measurement: Measurement };

/** A line of the chart: its estimate in every round; null where it was not measured. */
export type RoundSeries = { id: CodeId | null; name: string; estimates: readonly (Estimate | null)[] };

/**
 * The sessions that have been measured, by number, each with its first measurement: that of what was coded before
 * anything was discussed.
 */
export function measuredRounds(
  sessions: readonly { id: SessionId; number: number; name: string }[],
  measurements: readonly Measurement[]
): Round[] {
  const first = new Map<SessionId, Measurement>();
  for (const measurement of measurements)
    if (measurement.round === 'first') first.set(measurement.sessionId, measurement);
  return sessions
    .flatMap(({ id, number, name }) => {
      const measurement = first.get(id);
      return measurement ? [{ sessionId: id, number, name, measurement }] : [];
    })
    .sort((a, b) => a.number - b.number);
}

/** A coefficient over all codes, round by round. */
export function overallSeries(rounds: readonly Round[], key: string, name: string): RoundSeries {
  return {
    id: null,
    name,
    estimates: rounds.map(({ measurement }) => measurement.results.overall[key] ?? null)
  };
}

/** A coefficient of each of the codes, round by round; a code has the name it had in the last round that knew it. */
export function codeSeries(rounds: readonly Round[], key: string, codeIds: readonly CodeId[]): RoundSeries[] {
  return codeIds.map((id) => {
    const found = rounds.map(({ measurement }) =>
      measurement.results.codes.find((code) => code.codeId === id)
    );
    return {
      id,
      name: found.findLast((code) => code !== undefined)?.name ?? '',
      estimates: found.map((code) => code?.estimates[key] ?? null)
    };
  });
}

/** The codes that were in any round, with the name they last had, those in most rounds first, then by name. */
export function codesOfRounds(
  rounds: readonly Round[]
): { codeId: CodeId; name: string; roundCount: number }[] {
  const codes = new Map<CodeId, { codeId: CodeId; name: string; roundCount: number }>();
  for (const { measurement } of rounds)
    for (const { codeId, name, coded } of measurement.results.codes) {
      if (!coded.some((count) => count > 0)) continue;
      codes.set(codeId, { codeId, name, roundCount: (codes.get(codeId)?.roundCount ?? 0) + 1 });
    }
  return [...codes.values()].sort((a, b) => b.roundCount - a.roundCount || a.name.localeCompare(b.name));
}
