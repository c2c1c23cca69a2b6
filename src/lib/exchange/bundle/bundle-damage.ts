import { AppError } from '$lib/domain/app-error';

/** What can be wrong with an entry of a bundle; `line` counts from 1. */
export type BundleProblem =
  | { key: 'cut-off' | 'too-large' | 'missing-entry' | 'unreadable' | 'checksum' | 'count' }
  | { key: 'not-json' | 'invalid-offsets' | 'duplicate-id' | 'duplicate-number' | 'cycle'; line: number }
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

function problemText(problem: BundleProblem): string {
  const line = 'line' in problem ? ` line ${problem.line}` : '';
  const detail = 'detail' in problem ? `: ${problem.detail}` : '';
  return `${problem.key}${line}${detail}`;
}
