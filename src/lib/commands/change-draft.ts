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

  put<Table extends TableName>(table: Table, record: TableRecord<Table>): void {
    this.#record(table, record.id, record);
  }

  update<Table extends TableName>(table: Table, id: string, fields: Partial<TableRecord<Table>>): void {
    const current = this.find(table, id) ?? this.model.get(table, id);
    const changed = Object.entries(fields).some(
      ([key, value]) => !isSame(current[key as keyof typeof current], value)
    );
    if (changed) this.#record(table, id, { ...current, ...fields });
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

  /** Who is at work. @throws AppError `command/no-coder` */
  coder(): CoderId {
    if (!this.context.coderId) throw new AppError('command/no-coder', {});
    return this.context.coderId;
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
      operations: [...this.#operations.values()].filter(({ before, after }) => before !== after)
    };
  }

  #record<Table extends TableName>(table: Table, id: string, after: TableRecord<Table> | null): void {
    const before = this.model.find(table, id) ?? null;
    this.#operations.set(`${table}:${id}`, { table, id, before, after } as Operation);
  }
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b));
}
