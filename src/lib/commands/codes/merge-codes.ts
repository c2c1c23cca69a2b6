import { AppError } from '$lib/domain/app-error';
import type { Code } from '$lib/domain/code';
import type { CodeId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { requiredName } from '../required-name';
import { redirectCodes } from '../references/redirect-codes';
import { arrangeSiblings, codesAbove, inTreeOrder, keptUnder } from './code-places';
import { joinTexts } from './join-texts';
import { moveCodings } from './move-codings';
import { findCodeByName } from './new-code';

const joinedFields = ['definition', 'include', 'exclude', 'comment'] as const;

/**
 * Makes several codes one: the survivor, which may be named among them and keeps its name, level and colour. Codings
 * move to it without doubles, texts are kept together, the codes under the merged ones come under it, and what pointed
 * at them points at it. Where it lies under one of them it takes the place of the topmost. It may get another name at
 * once, also that of a merged one.
 * @throws AppError `command/name-taken`, `command/empty-name`
 */
export const mergeCodes: Command<{ survivorId: CodeId; codeIds: CodeId[]; name?: string }> = (
  model,
  intent,
  context
) => {
  const draft = new ChangeDraft(model, context);
  const survivor = model.get('codes', intent.survivorId);
  const merged = inTreeOrder(
    model,
    intent.codeIds.filter((id) => id !== survivor.id)
  );
  const goneIds = new Set(merged.map(({ id }) => id));
  const codings = merged.flatMap(({ id }) => model.codingsWith(id));
  if (merged.length > 0) {
    draftBranch(draft, survivor, merged, goneIds);
    draftTexts(draft, survivor, merged);
    moveCodings(draft, codings, survivor.id);
    for (const id of goneIds) draft.remove('codes', id);
    redirectCodes(draft, goneIds, survivor.id);
    if (intent.name !== undefined) draftName(draft, survivor, intent.name);
  }
  return draft.build('merge-codes', {
    name: draft.find('codes', survivor.id)!.name,
    count: merged.length,
    from: merged.map(({ name }) => name).join(', '),
    survivorId: survivor.id,
    codings: codings.length
  });
};

function draftBranch(
  draft: ChangeDraft,
  survivor: Code,
  merged: readonly Code[],
  goneIds: ReadonlySet<CodeId>
): void {
  const { model } = draft;
  const own = keptUnder(model, survivor.id, goneIds);
  const adopted = merged
    .flatMap(({ id }) => model.childrenOf(id))
    .filter(({ id }) => id !== survivor.id && !goneIds.has(id));
  const under = [...new Set([...own, ...adopted])];
  const moved = new Set(under.filter(({ parentId }) => parentId !== survivor.id).map(({ id }) => id));
  arrangeSiblings(draft, survivor.id, under, moved);
  const place = codesAbove(model, survivor.id).findLast(({ id }) => goneIds.has(id));
  if (place) draft.update('codes', survivor.id, { parentId: place.parentId, order: place.order });
}

/** The names of the merged codes are free by then. */
function draftName(draft: ChangeDraft, survivor: Code, wanted: string): void {
  const name = requiredName(wanted, 'code');
  const holder = findCodeByName(draft, name);
  if (holder && holder.id !== survivor.id) throw new AppError('command/name-taken', { what: 'code', name });
  draft.update('codes', survivor.id, { name });
}

function draftTexts(draft: ChangeDraft, survivor: Code, merged: readonly Code[]): void {
  for (const field of joinedFields) {
    const others = merged.map((code) => ({ name: code.name, text: code[field] }));
    draft.update('codes', survivor.id, {
      [field]: joinTexts([{ name: survivor.name, text: survivor[field] }, ...others])
    });
  }
  const exampleId = [survivor, ...merged].find((code) => code.exampleId)?.exampleId;
  if (exampleId) draft.update('codes', survivor.id, { exampleId });
}
