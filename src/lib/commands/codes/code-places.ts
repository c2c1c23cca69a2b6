import { AppError } from '$lib/domain/app-error';
import type { Code } from '$lib/domain/code';
import type { CodeId } from '$lib/domain/ids';
import type { ProjectModel } from '$lib/model/project-model';
import type { ChangeDraft } from '../change-draft';

/** Closer than this two orders are not parted any more: their siblings are numbered anew. */
const smallestStep = 1e-6;

/** The codes above a code, nearest first. O(depth). */
export function codesAbove(model: ProjectModel, id: CodeId): Code[] {
  const above: Code[] = [];
  for (let { parentId } = model.get('codes', id); parentId; { parentId } = above.at(-1)!)
    above.push(model.get('codes', parentId));
  return above;
}

/** These codes, each once, in the order of the tree read from top to bottom. O(codes). @throws AppError `model/not-found` */
export function inTreeOrder(model: ProjectModel, ids: Iterable<CodeId>): Code[] {
  const wanted = new Set(ids);
  for (const id of wanted) model.get('codes', id);
  const ordered: Code[] = [];
  const visit = (parentId: CodeId | null) => {
    for (const code of model.childrenOf(parentId)) {
      if (ordered.length === wanted.size) return;
      if (wanted.has(code.id)) ordered.push(code);
      visit(code.id);
    }
  };
  visit(null);
  return ordered;
}

/** These codes in the order of the tree, without those that lie under another of them: they come along. */
export function topmost(model: ProjectModel, ids: Iterable<CodeId>): Code[] {
  const wanted = new Set(ids);
  return inTreeOrder(model, wanted).filter(
    ({ id }) => !codesAbove(model, id).some((code) => wanted.has(code.id))
  );
}

/** The codes under a parent with each that goes replaced, in its place, by what stays of the codes under it. */
export function keptUnder(model: ProjectModel, parentId: CodeId | null, gone: ReadonlySet<CodeId>): Code[] {
  return model
    .childrenOf(parentId)
    .flatMap((code) => (gone.has(code.id) ? keptUnder(model, code.id, gone) : [code]));
}

/** @throws AppError `command/cycle` when one of the codes is the parent or lies above it */
export function requireNoCycle(model: ProjectModel, codes: readonly Code[], parentId: CodeId | null): void {
  if (!parentId) return;
  const line = new Set([parentId, ...codesAbove(model, parentId).map(({ id }) => id)]);
  const below = codes.find(({ id }) => line.has(id));
  if (below) throw new AppError('command/cycle', { name: below.name });
}

/**
 * Drafts codes under a parent (null: at the top) in the order given, which names all that will lie there. Those in
 * `moved` get an order between their neighbours, so that the neighbours need no writing; all are numbered anew where
 * there is no room left.
 */
export function arrangeSiblings(
  draft: ChangeDraft,
  parentId: CodeId | null,
  sequence: readonly Code[],
  moved: ReadonlySet<CodeId>
): void {
  const current = draft.model.childrenOf(parentId);
  if (sequence.length === current.length && sequence.every(({ id }, index) => id === current[index]!.id))
    return;
  const orders = ordersBetween(sequence, moved) ?? sequence.map((_, index) => index + 1);
  sequence.forEach(({ id }, index) => draft.update('codes', id, { parentId, order: orders[index] }));
}

/** An order for each of the codes; null when two neighbours are too close to put one between. */
function ordersBetween(sequence: readonly Code[], moved: ReadonlySet<CodeId>): number[] | null {
  const orders: number[] = [];
  for (let index = 0; index < sequence.length;) {
    if (!moved.has(sequence[index]!.id)) {
      orders.push(sequence[index]!.order);
      index += 1;
      continue;
    }
    let end = index;
    while (end < sequence.length && moved.has(sequence[end]!.id)) end += 1;
    const steps = end - index + 1;
    const next = sequence[end]?.order;
    const previous = orders.at(-1) ?? (next === undefined ? 0 : next - steps);
    const step = next === undefined ? 1 : (next - previous) / steps;
    if (step < smallestStep) return null;
    for (; index < end; index += 1) orders.push(previous + step * (steps - (end - index)));
  }
  return orders;
}
