import type { IncomingEntry } from '$lib/analysis/timeline/import/incoming-entry';

/** An entry in a few words, what it does not say left out: to be compared with what a file should be read as. */
export function toldEntry(entry: IncomingEntry): object {
  const { start, end, plannedStart, plannedEnd } = entry.dates;
  const span = (from: string | null, to: string | null) => (to === null ? from : `${from ?? '?'}/${to}`);
  const told = {
    key: entry.key,
    what: entry.what === 'phase' ? 'phase' : entry.kind === 'own' ? `own: ${entry.ownKind}` : entry.kind,
    name: entry.name,
    state: entry.state,
    date: span(start, end),
    planned: span(plannedStart, plannedEnd),
    time: span(entry.startTime, entry.endTime),
    track: entry.track,
    phase: entry.phase,
    number: entry.number,
    goal: entry.goal,
    approach: entry.approach,
    people: entry.people.join('; '),
    documents: entry.documents.join('; '),
    place: entry.place,
    comment: entry.comment,
    uid: entry.uid,
    problems: entry.problems.map(
      ({ code, part, found, guess }) => `${code} ${part}: ${found}${guess === null ? '' : ` > ${guess}`}`
    )
  };
  return Object.fromEntries(
    Object.entries(told).filter(([, value]) => value !== '' && value !== null && String(value) !== '')
  );
}
