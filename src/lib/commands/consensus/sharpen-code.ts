import type { CodeChange } from '$lib/domain/decision';
import type { SessionId } from '$lib/domain/ids';
import { AppError } from '$lib/domain/app-error';
import type { ChangeDraft } from '../change-draft';
import { findProjectCode, sessionCodeFor } from './session-code';

/** A text of a code as it is to read. */
export type SharpenedText = Pick<CodeChange, 'codeId' | 'field' | 'after'>;

/**
 * Drafts a sharpened text into the project's code and gives the change with how it read before; null when it read so already. A code the
 * project does not have (any more) gets the text when it is made.
 *
 * @throws AppError `model/not-found`
 */
export function sharpenCode(
  draft: ChangeDraft,
  sessionId: SessionId,
  { codeId, field, after }: SharpenedText
): CodeChange | null {
  const id = sessionCodeFor(draft, sessionId, { codeId });
  const code = draft.find('sessionCodebooks', sessionId)?.codes.find((one) => one.id === id);
  if (!code) throw new AppError('model/not-found', { table: 'codes', id });
  const inProject = findProjectCode(draft, code);
  const before = (inProject ?? code)[field];
  const text = after.trim();
  if (text === before.trim()) return null;
  if (inProject) draft.update('codes', inProject.id, { [field]: text });
  return { codeId: id, field, before, after: text };
}
