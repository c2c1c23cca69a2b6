import { AppError } from '$lib/domain/app-error';

/** What reading a table says of a codebook, said of a table of cases; any other error as it is. */
export function casesFileError(error: unknown): unknown {
  if (!(error instanceof AppError)) return error;
  const file = String((error.params as { file?: unknown }).file ?? '');
  if (error.code === 'codebook/unknown-format') return new AppError('cases/unknown-format', { file }, error);
  if (error.code === 'codebook/too-many-rows') return new AppError('cases/too-large', { file }, error);
  return error;
}
