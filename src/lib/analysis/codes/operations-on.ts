import type { Change, Operation } from '$lib/domain/change';
import type { TableName } from '$lib/domain/tables';

/** The operations of a change on one table, in order. */
export function operationsOn<Table extends TableName>(change: Change, table: Table): Operation<Table>[] {
  return change.operations.filter((operation) => operation.table === table) as Operation<Table>[];
}
