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
  readonly #operations = new Map<string, Operation>();

  constructor(
    readonly model: ProjectModel,
    readonly context: CommandContext
  ) {}

  /** The record as it would be after the draft. */
  find<Table extends TableName>(table: Table, id: string): TableRecord<Table> | undefined {
    const drafted = this.#operations.get(`${table}:${id}`);
    if (!drafted) return this.model.find(table, id);
    return (drafted.after ?? undefined) as TableRecord<Table> | undefined;
  }

  /** The records of a table as they would be after the draft. */
  list<Table extends TableName>(table: Table): TableRecord<Table>[] {
    const drafted = [...this.#operations.values()].filter((operation) => operation.table === table);
    if (drafted.length === 0) return this.model.list(table);
    const ids = new Set(drafted.map(({ id }) => id));
    const kept = this.model.list(table).filter(({ id }) => !ids.has(id));
    return [...kept, ...drafted.flatMap(({ after }) => (after ? [after as TableRecord<Table>] : []))];
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
      operations: [...this.#operations.values()].filter(({ before, after }) => !isSame(before, after))
    };
  }

  #record<Table extends TableName>(table: Table, id: string, after: TableRecord<Table> | null): void {
    const before = this.model.find(table, id) ?? null;
    this.#operations.set(`${table}:${id}`, { table, id, before, after } as Operation);
  }
}

function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  return JSON.stringify(a) === JSON.stringify(b);
}
