/**
 * Every expected failure of Kerncode with the values its sentence needs. `messages` holds one sentence per
 * code and language and does not compile when one is missing.
 */
export type AppErrorParams = {
  'import/empty-file': { file: string };
  'import/unknown-format': { file: string };
  'import/unreadable-file': { file: string };
  'import/too-large': { file: string; megabytes: number; limit: number };
  'import/no-text': { file: string };
  'import/scanned-pdf': { file: string; pages: number };
  'import/password-protected': { file: string };
  'import/corrupt-archive': { file: string };
  'import/archive-bomb': { file: string };
  'import/invalid-xml': { file: string };
  'import/forbidden-xml': { file: string };
  'import/wrong-extension': { file: string; expected: string; found: string };
  'import/not-a-transcript': { file: string; format: string };
  'import/cancelled': { file: string };
  'import/took-too-long': { file: string };
  'bundle/not-a-bundle': { file: string };
  'bundle/damaged': { file: string; entry: string; problem: string };
  'bundle/newer-version': { file: string; version: number; supported: number };
  'model/not-found': { table: string; id: string };
  'command/empty-name': { what: string };
  'command/name-taken': { what: string; name: string };
  'command/empty-selection': Record<never, never>;
  'command/outside-text': { start: number; end: number; length: number };
  'command/cycle': { name: string };
  'command/smart-group': { name: string };
  'command/related-to-itself': { name: string };
  'command/alternative-circle': { name: string };
  'command/no-coder': Record<never, never>;
  'command/nothing-to-undo': Record<never, never>;
  'command/nothing-to-redo': Record<never, never>;
  'cases/unknown-format': { file: string };
  'cases/too-large': { file: string };
  'cases/no-name-column': { file: string };
  'case/value-does-not-fit': { attribute: string; value: string };
  'command/in-use': { what: string; name: string; count: number };
  'storage/quota-exceeded': Record<never, never>;
  'storage/unavailable': Record<never, never>;
  'storage/project-missing': { id: string };
  'storage/migration-failed': { name: string };
  'storage/write-failed': { reason: string };
  'export/nothing-to-export': Record<never, never>;
  'export/no-codes': Record<never, never>;
  'export/no-memos': Record<never, never>;
  'codebook/empty': { file: string };
  'codebook/unknown-format': { file: string };
  'codebook/unreadable': { file: string };
  'codebook/too-many-rows': { file: string; limit: number };
  'codebook/no-name-column': { file: string };
  'ratings/empty': { file: string };
  'ratings/unknown-format': { file: string };
  'ratings/unreadable': { file: string };
  'ratings/too-large': { file: string; rows: number; coders: number };
  'ratings/too-few-coders': { file: string; count: number };
  'ratings/no-coder-name': { file: string; column: number };
  'ratings/same-coder': { file: string; name: string };
  'ratings/ragged-row': { file: string; row: number; found: number; expected: number };
  'ratings/not-a-number': { file: string; row: number; coder: string; rating: string };
  'ratings/below-zero': { file: string; row: number; coder: string; rating: string };
  'timeline/end-before-start': { name: string; start: string; end: string };
  'timeline/time-before-start': { name: string; start: string; end: string };
  'timeline/nested-phase': { name: string };
  'timeline/unknown-format': { file: string };
  'timeline/not-a-calendar': { file: string };
  'timeline/empty': { file: string };
  'timeline/too-large': { file: string; limit: number };
  'timeline/no-columns': { file: string };
  'forms/same-choice': { field: string; label: string };
  'forms/one-choice': { field: string };
  'forms/quoted-words-changed': { name: string; quotations: string };
  'forms/document-in-session': { name: string; session: string };
  'forms/document-changed': { name: string };
  'responses/empty': { file: string };
  'responses/unknown-format': { file: string };
  'responses/too-large': { file: string; rows: number; columns: number; cells: number };
  'responses/asks-nothing': { item: string };
  'responses/out-of-range': { item: string; found: number; min: number; max: number };
  'responses/between-steps': { item: string; found: number; min: number; step: number };
  'responses/not-a-number': { item: string; found: string };
  'responses/unknown-choice': { item: string; found: string };
  'responses/same-choice': { item: string };
  'responses/not-a-day': { item: string; found: string };
  'responses/no-words': { item: string };
  'responses/bad-date': { found: string };
  'responses/taken': { respondent: string; moment: string };
  'responses/document-changed': { name: string };
  'report/nothing-to-report': Record<never, never>;
  'verify/no-seal': { file: string };
  'verify/unknown-format': { file: string };
  'verify/damaged': { file: string };
  'session/no-documents': Record<never, never>;
  'session/too-few-seats': Record<never, never>;
  'session/same-seat': { name: string };
  'session/overlapping-parts': Record<never, never>;
  'session/no-units': Record<never, never>;
  'session/codes-in-project': { name: string };
  'session/not-returned': { name: string };
  'session/decided': { count: number };
  'session/promoted': { name: string };
  'session/not-open': { name: string };
  'session/first-measurement': Record<never, never>;
  'session/locked': Record<never, never>;
  'session/outside-parts': Record<never, never>;
  'session/given-units': Record<never, never>;
  'session/not-a-blind-copy': { name: string };
  'session/other-project': { name: string };
  'session/unknown-session': { name: string };
  'session/other-seat': { name: string };
  'session/not-locked': { name: string };
  'session/damaged-copy': { name: string };
  'questionnaire/number-taken': { number: string };
  'questionnaire/nested-item': { number: string };
  'questionnaire/scale-bounds': { min: number; max: number };
  'questionnaire/scale-step': { step: number; min: number; max: number };
  'questionnaire/same-choice': { label: string };
  'questionnaire/empty-scale': { name: string };
  'worker/crashed': { reason: string };
};

export type AppErrorCode = keyof AppErrorParams;

/** What crosses a worker border or a JSON report: a cloned Error would lose its fields. */
export type AppErrorData = {
  [Code in AppErrorCode]: { code: Code; params: AppErrorParams[Code] };
}[AppErrorCode];

/** An expected failure: a user can meet it, and a sentence for it stands in `messages`. */
export class AppError<Code extends AppErrorCode = AppErrorCode> extends Error {
  readonly code: Code;
  readonly params: AppErrorParams[Code];

  constructor(code: Code, params: AppErrorParams[Code], cause?: unknown) {
    super(code, { cause });
    this.name = 'AppError';
    this.code = code;
    this.params = params;
  }
}

/** The fields of an `AppError` as plain data, ready for `postMessage`. */
export function toErrorData(error: AppError): AppErrorData {
  return { code: error.code, params: error.params } as AppErrorData;
}

/** The `AppError` that `toErrorData` was made from. */
export function fromErrorData(data: AppErrorData): AppError {
  return new AppError(data.code, data.params);
}
