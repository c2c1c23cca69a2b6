import { AppError } from '$lib/domain/app-error';

/** @throws AppError `import/cancelled` when the signal was aborted. */
export function throwIfCancelled(file: string, signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new AppError('import/cancelled', { file }, signal.reason);
}
