import { AppError } from '$lib/domain/app-error';

/** What IndexedDB threw, as a failure the user can be told. An `AppError` passes as it is. */
export function toStorageError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const names = [nameOf(error), nameOf((error as { inner?: unknown } | null)?.inner)];
  if (names.includes('QuotaExceededError')) return new AppError('storage/quota-exceeded', {}, error);
  if (
    names.includes('MissingAPIError') ||
    names.includes('OpenFailedError') ||
    names.includes('SecurityError')
  )
    return new AppError('storage/unavailable', {}, error);
  return new AppError(
    'storage/write-failed',
    { reason: String((error as Error | null)?.message ?? error) },
    error
  );
}

function nameOf(error: unknown): string {
  return (error as { name?: string } | null | undefined)?.name ?? '';
}
