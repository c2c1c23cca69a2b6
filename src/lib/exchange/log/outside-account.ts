import type { LogAccount } from '$lib/analysis/log/log-account';
import type { LogEntry } from '$lib/domain/log-entry';

/** The account with the names of people taken out of its titles: see `OutsideNames.clean`. Texts and comments stay. */
export function outsideAccount({ rounds, loose }: LogAccount, clean: (text: string) => string): LogAccount {
  const entriesOutside = (entries: readonly LogEntry[]) =>
    entries.map((entry) => ({ ...entry, title: clean(entry.title) }));
  return {
    rounds: rounds.map((round) => ({
      ...round,
      iteration: { ...round.iteration, name: clean(round.iteration.name) },
      steps: round.steps.map(({ step, entries }) => ({ step, entries: entriesOutside(entries) }))
    })),
    loose: entriesOutside(loose)
  };
}
