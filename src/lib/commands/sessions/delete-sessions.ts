import type { SessionId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { dropSession } from './drop-session';

/** Removes sessions with all that was locked, decided and measured in them. Their numbers are not given again. */
export const deleteSessions: Command<{ ids: SessionId[] }> = (model, intent, context) => {
  const draft = new ChangeDraft(model, context);
  const sessions = Array.from(new Set(intent.ids), (id) => model.get('sessions', id));
  for (const { id } of sessions) dropSession(draft, id);
  return draft.build('delete-sessions', { count: sessions.length, name: sessions[0]?.name ?? '' });
};
