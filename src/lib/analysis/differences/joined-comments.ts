import { seatName } from '$lib/commands/sessions/seat-name';
import type { SessionId } from '$lib/domain/ids';
import type { ProjectModel } from '$lib/model/project-model';
import type { DecidedDifference } from './decided-differences';
import type { DocumentStretch } from './consensus-codings';

/** A stretch as a key: `document:start:end`. */
export function stretchKey({
  documentId,
  start,
  end
}: Pick<DocumentStretch, 'documentId' | 'start' | 'end'>): string {
  return `${documentId}:${start}:${end}`;
}

/**
 * What the coders wrote at each stretch of the consensus, by `stretchKey`, each with the coder's name: the comments on the codings
 * that were decided about and overlap the stretch, each once, by seat. Stretches nobody commented on have none.
 */
export function joinedComments(
  model: ProjectModel,
  sessionId: SessionId,
  differences: readonly DecidedDifference[]
): Map<string, string> {
  const names = model.get('sessions', sessionId).seats.map((seat) => seatName(model, seat));
  const comments = new Map<string, Map<string, number>>();
  for (const { documentId, decision, isStale, codings } of differences) {
    if (!decision || isStale) continue;
    const commented = codings.filter(({ comment }) => comment.trim() !== '');
    for (const { start, end } of commented.length > 0 ? decision.outcome : []) {
      const key = stretchKey({ documentId, start, end });
      const here = comments.get(key) ?? new Map<string, number>();
      for (const coding of commented)
        if (coding.start < end && coding.end > start)
          here.set(`${names[coding.seat]}: ${coding.comment.trim()}`, coding.seat);
      comments.set(key, here);
    }
  }
  const joined = [...comments].map(([key, here]): [string, string] => [
    key,
    [...here]
      .sort(([, a], [, b]) => a - b)
      .map(([comment]) => comment)
      .join('\n\n')
  ]);
  return new Map(joined);
}
