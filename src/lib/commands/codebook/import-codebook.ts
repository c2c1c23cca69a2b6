import { AppError } from '$lib/domain/app-error';
import type { Code } from '$lib/domain/code';
import { codeColourCount } from '$lib/domain/code';
import type { CodeGroup } from '$lib/domain/code-group';
import type { CodeId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { nameKey, requiredName, storedName } from '../required-name';

type CodeFields = Pick<
  Code,
  'level' | 'colour' | 'order' | 'definition' | 'include' | 'exclude' | 'comment' | 'exampleId'
>;

/** A code as it is to be after an import. */
export type ImportedCode = {
  /** The code that is there already; null makes one. */
  id: CodeId | null;
  name: string;
  /** Name of the code it is to stand under, there already or imported too; null: at the top; undefined: as it is. */
  parent?: string | null;
  /** What is not named stays as it is; a new code then has no text, its parent's colour, and is an open code. */
  fields: Partial<CodeFields>;
  /** Names of free groups it joins; those that are not there are made. It leaves none. */
  groups: readonly string[];
};

/**
 * Makes and changes codes as a codebook says, all or nothing. `order` counts for new codes only: among siblings that
 * were there already they come last, in that order.
 * @throws AppError `command/empty-name`, `command/name-taken`, `command/cycle`, `model/not-found` (a parent, an example)
 */
export const importCodebook: Command<{ codes: readonly ImportedCode[] }> = (model, { codes }, context) => {
  const draft = new ChangeDraft(model, context);
  const ids = draftNames(draft, codes);
  const byName = new Map(draft.list('codes').map(({ id, name }) => [nameKey(name), id]));
  codes.forEach(({ parent }, index) => {
    if (parent === undefined) return;
    const parentId = parent === null ? null : byName.get(nameKey(storedName(parent, 'code')));
    if (parentId === undefined) throw new AppError('model/not-found', { table: 'codes', id: String(parent) });
    moveUnder(draft, ids[index]!, parentId);
  });
  const isNew = new Set(ids.filter((id) => !model.find('codes', id)));
  drawColours(draft, codes, ids);
  orderNewCodes(draft, isNew, codes, ids);
  joinGroups(draft, codes, ids);
  const created = isNew.size;
  const updated = ids.filter(
    (id) => !isNew.has(id) && draft.find('codes', id) !== model.find('codes', id)
  ).length;
  return draft.build('import-codebook', { count: created + updated, created, updated });
};

/** Drafts every code with its name and what is said of it, at the top when it is new; gives their ids, in order. */
function draftNames(draft: ChangeDraft, codes: readonly ImportedCode[]): CodeId[] {
  const taken = new Map(draft.model.list('codes').map(({ id, name }) => [nameKey(name), id]));
  return codes.map((imported) => {
    const name = requiredName(imported.name, 'code');
    const { exampleId, ...fields } = imported.fields;
    if (exampleId) draft.model.get('quotations', exampleId);
    const example = exampleId ? { exampleId } : {};
    const holder = taken.get(nameKey(name));
    if (holder && holder !== imported.id) throw new AppError('command/name-taken', { what: 'code', name });
    const id = imported.id ?? draft.newId<CodeId>();
    taken.set(nameKey(name), id);
    if (imported.id) draft.update('codes', id, { name, ...fields, ...example });
    else draft.add('codes', { ...blankCode(id, name, draft.context.now), ...fields, ...example });
    return id;
  });
}

function blankCode(id: CodeId, name: string, createdAt: string): Code {
  const texts = { definition: '', include: '', exclude: '', comment: '' };
  return { id, name, level: 'open', parentId: null, colour: 0, order: 0, ...texts, createdAt };
}

function moveUnder(draft: ChangeDraft, id: CodeId, parentId: CodeId | null): void {
  for (let above = parentId; above; above = draft.find('codes', above)?.parentId ?? null)
    if (above === id) throw new AppError('command/cycle', { name: draft.find('codes', id)?.name ?? '' });
  draft.update('codes', id, { parentId });
}

/** A new code without a colour of its own takes its parent's; at the top the least used one there. */
function drawColours(draft: ChangeDraft, codes: readonly ImportedCode[], ids: readonly CodeId[]): void {
  const open = new Set(
    ids.filter((_, index) => !codes[index]!.id && codes[index]!.fields.colour === undefined)
  );
  const uses = new Array<number>(codeColourCount).fill(0);
  for (const { id, parentId, colour } of draft.list('codes'))
    if (parentId === null && !open.has(id)) uses[colour]! += 1;
  const colourOf = (id: CodeId): number => {
    const { parentId, colour } = draft.find('codes', id)!;
    if (!open.delete(id)) return colour;
    const drawn = parentId ? colourOf(parentId) : uses.indexOf(Math.min(...uses));
    if (!parentId) uses[drawn]! += 1;
    draft.update('codes', id, { colour: drawn });
    return drawn;
  };
  for (const id of ids) colourOf(id);
}

function orderNewCodes(
  draft: ChangeDraft,
  isNew: ReadonlySet<CodeId>,
  codes: readonly ImportedCode[],
  ids: readonly CodeId[]
): void {
  const last = new Map<CodeId | null, number>();
  for (const { id, parentId, order } of draft.list('codes'))
    if (!isNew.has(id)) last.set(parentId, Math.max(last.get(parentId) ?? 0, order));
  const added = ids.flatMap((id, index) =>
    isNew.has(id) ? [{ id, order: codes[index]!.fields.order }] : []
  );
  // `Map.groupBy` is not in every Node this runs on.
  const families = new Map<CodeId | null, typeof added>();
  for (const code of added) {
    const { parentId } = draft.find('codes', code.id)!;
    const family = families.get(parentId);
    if (family) family.push(code);
    else families.set(parentId, [code]);
  }
  for (const [parentId, family] of families) {
    const isOrdered = family.every(({ order }) => order !== undefined);
    if (isOrdered && !last.has(parentId)) continue;
    // A sort keeps those without an order where the file has them.
    if (isOrdered) family.sort((a, b) => a.order! - b.order!);
    const first = (last.get(parentId) ?? 0) + 1;
    family.forEach(({ id }, index) => draft.update('codes', id, { order: first + index }));
  }
}

function joinGroups(draft: ChangeDraft, codes: readonly ImportedCode[], ids: readonly CodeId[]): void {
  const groups = new Map(draft.list('codeGroups').map((group) => [nameKey(group.name), group]));
  const changed = new Map<string, CodeGroup & { codeIds: CodeId[] }>();
  codes.forEach((imported, index) => {
    for (const wanted of imported.groups) {
      const name = requiredName(wanted, 'group');
      const key = nameKey(name);
      const group = changed.get(key) ?? copyOf(groups.get(key)) ?? newGroup(draft, name);
      // Who is in a smart group, its condition says.
      if (group.condition) continue;
      changed.set(key, group);
      group.codeIds.push(ids[index]!);
    }
  });
  for (const group of changed.values())
    draft.put('codeGroups', { ...group, codeIds: [...new Set(group.codeIds)] });
}

function copyOf(group: CodeGroup | undefined): CodeGroup | undefined {
  return group && { ...group, codeIds: [...group.codeIds] };
}

function newGroup(draft: ChangeDraft, name: string): CodeGroup {
  const { now: createdAt } = draft.context;
  return { id: draft.newId(), name, comment: '', codeIds: [], condition: null, createdAt };
}
