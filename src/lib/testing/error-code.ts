import { AppError, type AppErrorCode } from '$lib/domain/app-error';

/** The code of the expected failure that `work` throws; undefined when it throws none. */
export function errorCodeOf(work: () => unknown): AppErrorCode | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
}
