import type { Code, CodeLevel } from '$lib/domain/code';
import type { CodeId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { arrangeSiblings, requireNoCycle, topmost } from './code-places';
import { newCode } from './new-code';

/** The parent a selection is bundled under: a new code, or one that is there. */
export type BundleParent = { id?: CodeId; name: string; level: CodeLevel } | { parentId: CodeId };

/**
 * The axial gesture: puts codes with their branches under one parent. A new parent comes where the first of them
 * stands, in its colour. A code whose ancestor is bundled too stays under that.
 * @throws AppError `command/cycle`, `command/name-taken`, `command/empty-name`
 */
export const bundleCodes: Command<{ codeIds: CodeId[]; parent: BundleParent }> = (model, intent, context) => {
  const draft = new ChangeDraft(model, context);
  const codes = topmost(model, intent.codeIds);
  const parent = draftParent(draft, codes, intent.parent);
  if (!parent) return draft.build('bundle-codes', { name: '', count: 0, parentId: '' });
  requireNoCycle(model, codes, 'parentId' in intent.parent ? parent.id : null);
  const present = model.childrenOf(parent.id);
  const moved = codes.filter(({ parentId }) => parentId !== parent.id);
  arrangeSiblings(draft, parent.id, [...present, ...moved], new Set(moved.map(({ id }) => id)));
  return draft.build('bundle-codes', { name: parent.name, count: codes.length, parentId: parent.id });
};

function draftParent(draft: ChangeDraft, codes: readonly Code[], parent: BundleParent): Code | null {
  if ('parentId' in parent) return draft.model.get('codes', parent.parentId);
  const [first] = codes;
  if (!first) return null;
  const made = newCode(draft, { ...parent, parentId: first.parentId, colour: first.colour });
  const bundled = new Set(codes.map(({ id }) => id));
  const sequence = draft.model
    .childrenOf(first.parentId)
    .flatMap((code) => (code.id === first.id ? [made] : bundled.has(code.id) ? [] : [code]));
  arrangeSiblings(draft, first.parentId, sequence, new Set([made.id]));
  return made;
}
