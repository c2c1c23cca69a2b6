import type { ProblemDecision } from '$lib/domain/response-mapping';
import type { ProblemKind } from '$lib/exchange/responses/response-reading';
import type { Translate } from '$lib/messages/translator';

const ofRows: readonly ProblemKind[] = [
  'no-respondent',
  'no-moment',
  'unknown-moment',
  'unknown-item',
  'not-enough-cells',
  'too-many-cells'
];

/** What a decision means for problems of a kind: a whole row is left out, of two the first or the last is taken. */
export function decisionLabel(kind: ProblemKind, decision: ProblemDecision, t: Translate): string {
  if (kind === 'duplicate-answer' || kind === 'duplicate-response')
    return t(decision === 'accept' ? 'responseImport.check.keepLast' : 'responseImport.check.keepFirst');
  if (decision === 'skip' && ofRows.includes(kind)) return t('responseImport.check.skipRow');
  return t(`responseImport.check.decision.${decision}`);
}
