import type { Translate } from '$lib/messages/translator';
import type { PartContents } from './part-contents';

/** What there is of a part in words: `3 hoofdstukken, 12 bevindingen, 31 citaten`. */
export function countWords(counts: PartContents, translate: Translate): string {
  return counts.map(([what, count]) => translate(`report.count.${what}` as never, { count })).join(', ');
}
