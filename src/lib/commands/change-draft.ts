import { AppError } from '$lib/domain/app-error';
import type { Change, Operation } from '$lib/domain/change';
import type { ChangeId, CoderId } from '$lib/domain/ids';
import type { TableName, TableRecord } from '$lib/domain/tables';
import type { ProjectModel } from '$lib/model/project-model';
import type { CommandContext } from './command';

/**
 * Collects what a command wants to change. Several steps on one record become one operation, and a record that
 * ends as it began becomes none.
 */
export class ChangeDraft {
  /** In the order in which their records were first drafted. */
  readonly #operations: Operation[] = [];
  readonly #byTable = new Map<TableName, Map<string, Operation>>();

  constructor(
    readonly model: ProjectModel,
    readonly context: CommandContext
  ) {}

  /** The record as it would be after the draft. */
  find<Table extends TableName>(table: Table, id: string): TableRecord<Table> | undefined {
    const drafted = this.#byTable.get(table)?.get(id);
    if (!drafted) return this.model.find(table, id);
    return (drafted.after ?? undefined) as TableRecord<Table> | undefined;
  }

  /** The records of a table as they would be after the draft. */
  list<Table extends TableName>(table: Table): TableRecord<Table>[] {
    const drafted = this.#byTable.get(table);
    if (!drafted) return this.model.list(table);
    const kept = this.model.list(table).filter(({ id }) => !drafted.has(id));
    const records = Array.from(drafted.values(), ({ after }) => after as TableRecord<Table> | null);
    return [...kept, ...records.filter((record) => record !== null)];
  }

  /** A record that is new. @throws a plain Error when the id is taken: what lies there would be lost. */
  add<Table extends TableName>(table: Table, record: TableRecord<Table>): void {
    if (this.find(table, record.id)) throw new Error(`there already is a record ${record.id} in ${table}`);
    this.put(table, record);
  }

  put<Table extends TableName>(table: Table, record: TableRecord<Table>): void {
    this.#record(table, record.id, record);
  }

  /** Changes some fields; one that is undefined is left as it is. @throws AppError `model/not-found` */
  update<Table extends TableName>(table: Table, id: string, fields: Partial<TableRecord<Table>>): void {
    const current = this.find(table, id);
    if (!current) throw new AppError('model/not-found', { table, id });
    const changed = Object.entries(fields).filter(
      ([key, value]) => value !== undefined && !isSame(current[key as keyof typeof current], value)
    );
    if (changed.length > 0) this.#record(table, id, { ...current, ...Object.fromEntries(changed) });
  }

  remove(table: TableName, id: string): void {
    this.#record(table, id, null);
  }

  /** The next number of a counter; see `domain/counter`. */
  nextNumber(counterId: string): number {
    const last = this.find('counters', counterId)?.last ?? 0;
    this.put('counters', { id: counterId, last: last + 1 });
    return last + 1;
  }

  /** Who is at work: a coder of the project. @throws AppError `command/no-coder`, also after an undo took the coder away */
  coder(): CoderId {
    const { coderId } = this.context;
    if (!coderId || !this.find('coders', coderId)) throw new AppError('command/no-coder', {});
    return coderId;
  }

  newId<Id extends string>(): Id {
    return this.context.newId() as Id;
  }

  build(command: string, params: Change['params'] = {}): Change {
    return {
      id: this.newId<ChangeId>(),
      at: this.context.now,
      coderId: this.context.coderId,
      command,
      params,
      operations: this.operations()
    };
  }

  /** What was drafted, without records that end as they began. */
  operations(): Operation[] {
    return this.#operations.filter(({ before, after }) => !isSameRecord(before, after));
  }

  #record<Table extends TableName>(table: Table, id: string, after: TableRecord<Table> | null): void {
    const drafted = this.#byTable.get(table) ?? new Map<string, Operation>();
    const known = drafted.get(id);
    if (known) {
      known.after = after;
      return;
    }
    const before = this.model.find(table, id) ?? null;
    const operation = { table, id, before, after } as Operation;
    this.#operations.push(operation);
    this.#byTable.set(table, drafted.set(id, operation));
  }
}

/** Field by field, so that of thousands of records only the fields that are lists or objects are written out. */
function isSameRecord(before: Operation['before'], after: Operation['after']): boolean {
  if (before === null || after === null) return before === after;
  const [one, other] = [before as Record<string, unknown>, after as Record<string, unknown>];
  for (const key in other) if (!isSame(one[key], other[key])) return false;
  for (const key in one) if (one[key] !== undefined && other[key] === undefined) return false;
  return true;
}

function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  return JSON.stringify(a) === JSON.stringify(b);
}
