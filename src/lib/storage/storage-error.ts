import { AppError } from '$lib/domain/app-error';

/** What IndexedDB threw, as a failure the user can be told. An `AppError` passes as it is. */
export function toStorageError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const names = namesIn(error);
  if (names.includes('QuotaExceededError')) return new AppError('storage/quota-exceeded', {}, error);
  if (['MissingAPIError', 'OpenFailedError', 'SecurityError'].some((name) => names.includes(name)))
    return new AppError('storage/unavailable', {}, error);
  const reason = String((error as Error | null)?.message ?? error);
  return new AppError('storage/write-failed', { reason }, error);
}

/** The outcome of `work`, its failure as an `AppError`. */
export async function asStorageWork<Result>(work: () => PromiseLike<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw toStorageError(error);
  }
}

/** The error's name and those under it: Dexie wraps the browser's error, and gathers those of a bulk write. */
function namesIn(error: unknown): string[] {
  if (typeof error !== 'object' || error === null) return [];
  const { name, inner, failures } = error as { name?: string; inner?: unknown; failures?: unknown[] };
  return [name ?? '', ...namesIn(inner), ...(failures ?? []).flatMap(namesIn)];
}
