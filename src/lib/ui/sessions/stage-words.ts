import type { SessionStatus } from '$lib/analysis/sessions/session-status';
import type { Translate } from '$lib/messages/translator';

/** Where a session stands, in words; `decisionCount` is of what has been decided so far. */
export function stageWords(status: SessionStatus, decisionCount: number, t: Translate): string {
  const all = status.seats.length;
  switch (status.state) {
    case 'coding':
      return t('sessions.stage.coding', { count: all - status.coding, all });
    case 'consensus':
      return t('sessions.stage.consensus', { count: decisionCount });
    default:
      return t(`sessions.stage.${status.state}`);
  }
}
