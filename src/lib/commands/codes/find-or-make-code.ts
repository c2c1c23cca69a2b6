import type { Code } from '$lib/domain/code';
import type { CodeId } from '$lib/domain/ids';
import type { ChangeDraft } from '../change-draft';
import { requiredName } from '../required-name';
import { findCodeByName, newCode, type NewCode } from './new-code';

/** A code to apply: an existing one, or a name that finds one or makes a new open code. */
export type CodeToApply = { codeId: CodeId } | { name: string; newCodeId?: CodeId };

/**
 * The code wanted, drafted when its name is new: then with the fields given, see `newCode`.
 * @throws AppError `model/not-found`, `command/empty-name`
 */
export function findOrMakeCode(
  draft: ChangeDraft,
  wanted: CodeToApply,
  fields: Pick<NewCode, 'parentId' | 'colour'> = {}
): Code {
  if ('codeId' in wanted) return draft.model.get('codes', wanted.codeId);
  const name = requiredName(wanted.name, 'code');
  return findCodeByName(draft, name) ?? newCode(draft, { ...fields, id: wanted.newCodeId, name });
}
