import type { ConsensusProgress } from '$lib/analysis/differences/consensus-progress';
import type { SessionStatus } from '$lib/analysis/sessions/session-status';
import type { Translate } from '$lib/messages/translator';

/** Where a session stands, in words; `progress` once it is open. */
export function stageWords(
  status: SessionStatus,
  progress: Pick<ConsensusProgress, 'decided' | 'differences'> | null,
  t: Translate
): string {
  const all = status.seats.length;
  switch (status.state) {
    case 'coding':
      return t('sessions.stage.coding', { count: all - status.coding, all });
    case 'consensus':
      return t('sessions.stage.consensus', {
        count: progress?.decided ?? 0,
        all: progress?.differences ?? 0
      });
    default:
      return t(`sessions.stage.${status.state}`);
  }
}
