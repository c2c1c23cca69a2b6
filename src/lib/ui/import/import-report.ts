import { errorMessage } from '$lib/messages/error-message';
import type { Translate } from '$lib/messages/translator';
import type { Duplicate } from './find-duplicates';
import type { ImportOutcome } from './import-batch.svelte';

/** What became of a file, as a sentence. */
export function describeOutcome(outcome: ImportOutcome, t: Translate): string {
  if ('number' in outcome)
    return t('importing.importedAs', { number: outcome.number, name: outcome.entry.name });
  if ('error' in outcome) return errorMessage(outcome.error, t);
  return outcome.duplicate ? describeDuplicate(outcome.duplicate, t) : t('importing.leftOut');
}

/** Why a file need not be imported. */
export function describeDuplicate({ reason, number, name }: Duplicate, t: Translate): string {
  return t(`importing.duplicate.${reason}`, { number, name });
}

/** The outcome of an import as text to keep: a line per file, file and outcome parted by a tab. */
export function importReport(outcomes: readonly ImportOutcome[], t: Translate): string {
  const lines = outcomes.map((outcome) => `${outcome.entry.path}\t${describeOutcome(outcome, t)}`);
  return [`${t('importing.file')}\t${t('importing.outcome')}`, ...lines].join('\n');
}
