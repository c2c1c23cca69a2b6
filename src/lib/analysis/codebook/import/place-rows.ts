import { nameKey, storedName } from '$lib/commands/required-name';
import type { ProjectModel } from '$lib/model/project-model';
import type { NamedRow } from './name-rows';
import { ImportTree, pathKey } from './import-tree';

/** A parent that no row is about: made, under the code above it. */
export type MadeParent = { name: string; parent: string | null };

/**
 * Where rows come to stand, or would if they might move: a name, null at the top, undefined where nothing is said of it
 * or it cannot be.
 */
type Placed = {
  parents: ReadonlyMap<NamedRow, string | null | undefined>;
  made: readonly MadeParent[];
};

type PlaceRules = {
  makeParents: boolean;
  /** Name keys of rows that are left out: no parent is made in their place. */
  refused: ReadonlySet<string>;
  /** Whether a row may move the code that is there. */
  moves: (row: NamedRow) => boolean;
};

/**
 * Places the rows that take part, each under the code its row names: one of the file, by its path if that is told, or
 * else one of the project. Notes what could not be followed.
 */
export function placeRows(
  model: ProjectModel,
  rows: readonly NamedRow[],
  { makeParents, refused, moves }: PlaceRules
): Placed {
  const nameOf = (row: NamedRow) => row.existing?.name ?? row.name;
  const names = new Map(model.list('codes').map(({ name }) => [nameKey(name), name]));
  const paths = new Map<string, string>();
  for (const row of rows) {
    names.set(nameKey(nameOf(row)), nameOf(row));
    // What a file calls a code that is there under another spelling leads to that code too.
    if (!names.has(nameKey(row.incoming.name))) names.set(nameKey(row.incoming.name), nameOf(row));
    paths.set(pathKey([...(row.incoming.above ?? []), row.incoming.name]), nameOf(row));
  }
  const tree = new ImportTree(
    model
      .list('codes')
      .map(({ name, parentId }) => [name, parentId && model.get('codes', parentId).name] as const)
  );
  const made = new Map<string, MadeParent>();
  /** The name of the code a path leads to; null when it leads nowhere, or to the top. */
  const find = (above: readonly string[]): string | null => {
    const last = above.at(-1);
    if (last === undefined) return null;
    const wanted = storedName(last, 'code');
    return paths.get(pathKey(above)) ?? names.get(nameKey(wanted)) ?? null;
  };
  const make = (above: readonly string[]): string | null => {
    const found = find(above);
    const last = above.at(-1);
    if (found !== null || last === undefined || storedName(last, 'code') === '') return found;
    const name = storedName(last, 'code');
    const parent = make(above.slice(0, -1));
    if (refused.has(nameKey(name))) return parent;
    made.set(nameKey(name), { name, parent });
    names.set(nameKey(name), name);
    tree.move(name, parent);
    return name;
  };

  const parents = new Map<NamedRow, string | null | undefined>();
  for (const row of rows) {
    const { above } = row.incoming;
    const stays = row.existing ? undefined : null;
    if (above === null) {
      parents.set(row, stays);
      continue;
    }
    if (row.existing && !moves(row)) {
      parents.set(row, above.length === 0 ? null : (find(above) ?? undefined));
      continue;
    }
    const isMissing = above.length > 0 && find(above) === null;
    const parent = makeParents ? make(above) : nearest(above, find);
    if (isMissing) {
      const isMade = makeParents && !refused.has(nameKey(storedName(above.at(-1)!, 'code')));
      row.notes.push(isMade ? 'parent-made' : 'parent-missing');
    }
    if (tree.move(nameOf(row), parent)) parents.set(row, parent);
    else {
      row.notes.push('cycle');
      parents.set(row, stays);
    }
  }
  return { parents, made: [...made.values()] };
}

/** The lowest code of a path that is there. */
function nearest(above: readonly string[], find: (above: readonly string[]) => string | null): string | null {
  for (let length = above.length; length > 0; length -= 1) {
    const found = find(above.slice(0, length));
    if (found !== null) return found;
  }
  return null;
}
