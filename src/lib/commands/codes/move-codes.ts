import type { CodeId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { arrangeSiblings, requireNoCycle, topmost } from './code-places';

/**
 * Puts codes, in the order of the tree, under another parent (null: at the top) before `beforeId`, or last. Their
 * branches come along; put before one of themselves they stay there.
 * @throws AppError `command/cycle` when the new parent is one of them or lies under one
 */
export const moveCodes: Command<{
  ids: CodeId[];
  parentId: CodeId | null;
  beforeId?: CodeId | null;
}> = (model, { ids, parentId, beforeId }, context) => {
  const draft = new ChangeDraft(model, context);
  const codes = topmost(model, ids);
  const parent = parentId ? model.get('codes', parentId) : null;
  requireNoCycle(model, codes, parentId);
  const moved = new Set(codes.map(({ id }) => id));
  const siblings = model.childrenOf(parentId);
  const found = siblings.findIndex(({ id }) => id === beforeId);
  const place = found === -1 ? siblings.length : found;
  const stays = ({ id }: { id: CodeId }) => !moved.has(id);
  const sequence = [
    ...siblings.slice(0, place).filter(stays),
    ...codes,
    ...siblings.slice(place).filter(stays)
  ];
  arrangeSiblings(draft, parentId, sequence, moved);
  return draft.build('move-codes', {
    name: codes[0]?.name ?? '',
    count: codes.length,
    parent: parent?.name ?? ''
  });
};
