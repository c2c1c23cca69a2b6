import type { IterationId } from '$lib/domain/ids';
import type { LogEntry, LogStep } from '$lib/domain/log-entry';
import { mentionsIn } from '$lib/domain/mentions';
import { objectKey, type ObjectRef } from '$lib/domain/object-ref';
import { findAll } from '$lib/language/find-all';
import { notePlainText, type NameOf } from '$lib/language/notes/note-plain-text';
import type { ProjectModel } from '$lib/model/project-model';
import { compareLogEntries } from './log-order';

export type LogChoices = {
  /** Case and accents folded; in titles, texts and the names of what an entry rests on. Empty: no search. */
  query: string;
  /** Null: every step. */
  step: LogStep | null;
  /** Null: every iteration; `none`: entries in none. */
  iterationId: IterationId | 'none' | null;
  newestFirst: boolean;
};

export const allLogEntries: LogChoices = { query: '', step: null, iterationId: null, newestFirst: true };

/** The entries that are asked for, by date; with a search O(characters). */
export function listLogEntries(model: ProjectModel, choices: LogChoices, nameOf: NameOf): LogEntry[] {
  const { step, iterationId, newestFirst } = choices;
  const query = choices.query.trim();
  const says = (entry: LogEntry) =>
    [entry.title, notePlainText(entry.text, nameOf), ...entry.about.map((ref) => nameOf(ref) ?? '')].some(
      (text) => findAll(text, query).length > 0
    );
  const listed = model
    .list('logEntries')
    .filter(
      (entry) =>
        (step === null || entry.step === step) &&
        (iterationId === null || (entry.iterationId ?? 'none') === iterationId) &&
        (query === '' || says(entry))
    )
    .sort(compareLogEntries);
  return newestFirst ? listed.reverse() : listed;
}

/** The entries that rest on an object or mention it, oldest first. O(entries + their texts). */
export function logEntriesAbout(model: ProjectModel, ref: ObjectRef): LogEntry[] {
  const key = objectKey(ref);
  return model
    .list('logEntries')
    .filter(({ about, text }) => [...about, ...mentionsIn(text)].some((other) => objectKey(other) === key))
    .sort(compareLogEntries);
}
