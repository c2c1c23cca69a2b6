import type { CodeId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { dropReferences } from '../references/drop-references';
import { arrangeSiblings, codesAbove, inTreeOrder, keptUnder } from './code-places';

/**
 * Removes codes with their codings. Quotations stay, coded or not; a code under a removed one comes in its place,
 * under the nearest code above that stays.
 */
export const deleteCodes: Command<{ ids: CodeId[] }> = (model, intent, context) => {
  const draft = new ChangeDraft(model, context);
  const codes = inTreeOrder(model, intent.ids);
  const goneIds = new Set(codes.map(({ id }) => id));
  const codings = codes.flatMap(({ id }) => model.codingsWith(id));
  const keptParent = (id: CodeId) => codesAbove(model, id).find((code) => !goneIds.has(code.id))?.id ?? null;
  for (const parentId of new Set(codes.map(({ id }) => keptParent(id)))) {
    const children = keptUnder(model, parentId, goneIds);
    const moved = children.filter((code) => code.parentId !== parentId).map(({ id }) => id);
    if (moved.length > 0) arrangeSiblings(draft, parentId, children, new Set(moved));
  }
  for (const { id } of codings) draft.remove('codings', id);
  for (const { id } of codes) draft.remove('codes', id);
  dropReferences(
    draft,
    codes.map(({ id }) => ({ kind: 'code', id }))
  );
  return draft.build('delete-codes', {
    name: codes[0]?.name ?? '',
    count: codes.length,
    codings: codings.length
  });
};
