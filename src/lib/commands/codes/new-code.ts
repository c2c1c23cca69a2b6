import { AppError } from '$lib/domain/app-error';
import { codeColourCount, type Code, type CodeLevel } from '$lib/domain/code';
import type { CodeId } from '$lib/domain/ids';
import type { ProjectModel } from '$lib/model/project-model';
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
export function findCodeByName(model: ProjectModel, name: string): Code | undefined {
  const key = nameKey(name);
  return model.list('codes').find((code) => nameKey(code.name) === key);
}

/**
 * Drafts a code at the end of its siblings; without a colour it takes its parent's, or the least used one.
 * @throws AppError `command/name-taken`, `command/empty-name`
 */
export function newCode(draft: ChangeDraft, intent: NewCode): Code {
  const { model } = draft;
  const name = requiredName(intent.name, 'code');
  if (findCodeByName(model, name)) throw new AppError('command/name-taken', { what: 'code', name });
  const parentId = intent.parentId ?? null;
  const siblings = model.childrenOf(parentId);
  const code: Code = {
    id: intent.id ?? draft.newId<CodeId>(),
    name,
    level: intent.level ?? 'open',
    parentId,
    colour: intent.colour ?? (parentId ? model.get('codes', parentId).colour : leastUsedColour(model)),
    order: (siblings.at(-1)?.order ?? 0) + 1,
    definition: intent.definition ?? '',
    include: intent.include ?? '',
    exclude: intent.exclude ?? '',
    comment: intent.comment ?? '',
    createdAt: draft.context.now
  };
  draft.put('codes', code);
  return code;
}

function leastUsedColour(model: ProjectModel): number {
  const uses = new Array<number>(codeColourCount).fill(0);
  for (const { colour } of model.childrenOf(null)) uses[colour]! += 1;
  return uses.indexOf(Math.min(...uses));
}
