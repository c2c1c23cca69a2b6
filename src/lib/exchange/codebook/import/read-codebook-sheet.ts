import { AppError } from '$lib/domain/app-error';
import { refuseCompoundFile } from '../../sources/containers/refuse-compound-file';
import type { SourceFile } from '../../sources/parsed-source';
import { codebookLimits, type CodebookSheet } from './codebook-sheet';
import { readCsvRows } from './read-csv-rows';
import { readXlsxRows } from './read-xlsx-rows';

const bytesPerMegabyte = 1_000_000;

/**
 * The rows of a CSV file or of the first sheet of a workbook with anything in it; the contents say which, not the name.
 *
 * @throws AppError `codebook/unknown-format`, `codebook/empty`, `codebook/unreadable`, `codebook/too-many-rows`,
 * `import/too-large`, `import/password-protected`, `import/corrupt-archive` or `import/archive-bomb`
 */
export async function readCodebookSheet(file: SourceFile): Promise<CodebookSheet> {
  const { name, bytes } = file;
  const megabytes = Math.ceil(bytes.length / bytesPerMegabyte);
  if (megabytes > codebookLimits.megabytes)
    throw new AppError('import/too-large', { file: name, megabytes, limit: codebookLimits.megabytes });
  if (bytes.length === 0) throw new AppError('codebook/empty', { file: name });
  refuseOldWorkbook(file);
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const rows = isZip ? await readXlsxRows(file) : readCsvRows(file);
  const last = rows.findLastIndex((cells) => cells.some((cell) => cell.trim() !== ''));
  if (last === -1) throw new AppError('codebook/empty', { file: name });
  if (last >= codebookLimits.rows)
    throw new AppError('codebook/too-many-rows', { file: name, limit: codebookLimits.rows });
  return { format: isZip ? 'xlsx' : 'csv', rows: rows.slice(0, last + 1) };
}

/** An .xls, and a workbook with a password, are Microsoft's compound files. */
function refuseOldWorkbook(file: SourceFile): void {
  try {
    refuseCompoundFile(file);
  } catch (error) {
    if (error instanceof AppError && error.code === 'import/unknown-format')
      throw new AppError('codebook/unknown-format', { file: file.name }, error);
    throw error;
  }
}
