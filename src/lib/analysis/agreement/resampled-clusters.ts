import type { AgreementSettings } from '$lib/domain/measurement';
import type { ComparedDocument } from './agreement-material';
import type { CountableText } from './countable-text';
import { paragraphsOf } from './segments';

/** What is drawn again in the bootstrap. Units that are documents can only be drawn as documents. */
export function drawnOver({ unit, bootstrap }: AgreementSettings): AgreementSettings['bootstrap']['over'] {
  return unit === 'document' ? 'documents' : bootstrap.over;
}

/**
 * Where the clusters of a document begin in its text that counts: one for the whole, or one for each turn (paragraph, where
 * there are no turns). All text belongs to a cluster, what lies between turns to the one before; clusters in which nothing
 * counts are none, and a document in which nothing counts has none. Ascending, the first 0.
 */
export function clusterStarts(
  { text: { text, turns } }: ComparedDocument,
  countable: CountableText,
  over: AgreementSettings['bootstrap']['over']
): number[] {
  if (countable.length === 0) return [];
  if (over === 'documents') return [0];
  const starts = [0];
  const places = turns.length > 0 ? turns : paragraphsOf(text);
  for (const { start } of places.slice(1)) {
    const at = countable.compress(start);
    if (at > starts.at(-1)! && at < countable.length) starts.push(at);
  }
  return starts;
}
