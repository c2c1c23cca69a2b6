import { nameKey, storedName } from '$lib/commands/required-name';
import type { Code } from '$lib/domain/code';
import type { CodeId } from '$lib/domain/ids';
import type { ProjectModel } from '$lib/model/project-model';
import type { IncomingCode } from './incoming-code';
import type { PlanNote } from './import-plan';
import { pathKey } from './import-tree';

/** A row with the name it will have and the code it is already, or why it is left out. */
export type NamedRow = {
  incoming: IncomingCode;
  name: string;
  existing: Code | null;
  reason: 'no-name' | 'twice' | null;
  notes: PlanNote[];
};

/**
 * Gives every row its name. A second row of one name is the same code again, unless the file has it under another
 * parent: names are unique here, so that one is called after its parent too, `Goed (School)`.
 */
export function nameRows(
  model: ProjectModel,
  incoming: readonly IncomingCode[],
  matches: ReadonlyMap<number, CodeId>
): NamedRow[] {
  const codes = new Map(model.list('codes').map((code) => [nameKey(code.name), code]));
  const taken = new Map<string, readonly string[] | null>();
  return incoming.map((row) => {
    const named = (name: string, notes: PlanNote[] = []): NamedRow => {
      const match = matches.get(row.row);
      const existing = (match && model.find('codes', match)) ?? codes.get(nameKey(name)) ?? null;
      const key = nameKey(existing?.name ?? name);
      const isTwice = taken.has(key);
      if (!isTwice) taken.set(key, row.above);
      return {
        incoming: row,
        name,
        existing,
        reason: isTwice ? 'twice' : null,
        notes: [...row.notes, ...notes]
      };
    };
    const name = storedName(row.name, 'code');
    if (name === '') return { incoming: row, name, existing: null, reason: 'no-name', notes: [] };
    const notes: PlanNote[] = /…$/.test(name) && !/…\s*$/.test(row.name) ? ['cut-name'] : [];
    const parent = row.above?.at(-1);
    const earlier = taken.get(nameKey(name));
    if (parent === undefined || !earlier || pathKey(earlier) === pathKey(row.above ?? []))
      return named(name, notes);
    return named(storedName(`${name} (${parent})`, 'code'), [...notes, 'renamed']);
  });
}
