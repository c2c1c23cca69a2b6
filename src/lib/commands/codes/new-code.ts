import { AppError } from '$lib/domain/app-error';
import { codeColourCount, type Code, type CodeLevel } from '$lib/domain/code';
import type { CodeId } from '$lib/domain/ids';
import type { ChangeDraft } from '../change-draft';
import { nameKey, requiredName } from '../required-name';

export type NewCode = {
  id?: CodeId;
  name: string;
  level?: CodeLevel;
  parentId?: CodeId | null;
  colour?: number;
  definition?: string;
  include?: string;
  exclude?: string;
  comment?: string;
};

/** The code with this name, as `nameKey` compares; undefined when there is none. O(codes). */
export function findCodeByName(codes: { list(table: 'codes'): Code[] }, name: string): Code | undefined {
  const key = nameKey(name);
  return codes.list('codes').find((code) => nameKey(code.name) === key);
}

/**
 * Drafts a code at the end of its siblings; without a colour it takes its parent's, or the least used one.
 * @throws AppError `command/name-taken`, `command/empty-name`, `model/not-found` (the parent)
 */
export function newCode(draft: ChangeDraft, intent: NewCode): Code {
  const name = requiredName(intent.name, 'code');
  if (findCodeByName(draft, name)) throw new AppError('command/name-taken', { what: 'code', name });
  const parent = intent.parentId
    ? (draft.find('codes', intent.parentId) ?? draft.model.get('codes', intent.parentId))
    : null;
  const parentId = parent?.id ?? null;
  const siblings = draft.list('codes').filter((code) => code.parentId === parentId);
  const code: Code = {
    id: intent.id ?? draft.newId<CodeId>(),
    name,
    level: intent.level ?? 'open',
    parentId,
    colour: intent.colour ?? parent?.colour ?? leastUsedColour(siblings),
    order: Math.max(0, ...siblings.map((sibling) => sibling.order)) + 1,
    definition: intent.definition ?? '',
    include: intent.include ?? '',
    exclude: intent.exclude ?? '',
    comment: intent.comment ?? '',
    createdAt: draft.context.now
  };
  draft.add('codes', code);
  return code;
}

/** The colour fewest of the codes have, the first of them. */
export function leastUsedColour(codes: readonly Pick<Code, 'colour'>[]): number {
  const uses = new Array<number>(codeColourCount).fill(0);
  for (const { colour } of codes) uses[colour]! += 1;
  return uses.indexOf(Math.min(...uses));
}
