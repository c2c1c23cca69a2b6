import { AppError } from '$lib/domain/app-error';
import type { TableName } from '$lib/domain/tables';
import { tableEntry } from './bundle-manifest';

/** What can be wrong with a record beside others. */
type RecordProblem = 'invalid-offsets' | 'duplicate-id' | 'duplicate-number' | 'duplicate-record' | 'cycle';

/** What can be wrong with an entry of a bundle; `line` counts from 1. */
export type BundleProblem =
  | { key: 'cut-off' | 'too-large' | 'missing-entry' | 'unreadable' | 'checksum' | 'count' }
  | { key: 'not-json' | RecordProblem; line: number }
  | { key: 'invalid-record' | 'dangling-reference'; line: number; detail: string }
  | { key: 'missing-record'; detail: string };

/** Where a bundle is damaged and how: `records/codings.ndjson`, `dangling-reference line 12: codeId c7`. */
export class BundleDamage extends Error {
  constructor(
    readonly entry: string,
    readonly problem: BundleProblem
  ) {
    super(`${entry}: ${problemText(problem)}`);
    this.name = 'BundleDamage';
  }

  toAppError(file: string): AppError {
    return new AppError(
      'bundle/damaged',
      { file, entry: this.entry, problem: problemText(this.problem) },
      this
    );
  }
}

/** The record at this index (from 0) of a table is wrong beside the others. @throws BundleDamage */
export function damagedRecord(table: TableName, index: number, key: RecordProblem): never {
  throw new BundleDamage(tableEntry(table), { key, line: index + 1 });
}

function problemText(problem: BundleProblem): string {
  const line = 'line' in problem ? ` line ${problem.line}` : '';
  const detail = 'detail' in problem ? `: ${problem.detail}` : '';
  return `${problem.key}${line}${detail}`;
}
