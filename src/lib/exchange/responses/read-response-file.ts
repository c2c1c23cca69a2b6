import { AppError } from '$lib/domain/app-error';
import { sha256Hex } from '../sha256';
import { refuseCompoundFile } from '../sources/containers/refuse-compound-file';
import type { SourceFile } from '../sources/parsed-source';
import { readDelimitedSheet } from './read-delimited-sheet';
import { responseFileLimits, type ResponseFile } from './response-file';
import { isBlank } from './table/response-table';
import { readWorkbook } from './workbook/read-workbook';

const bytesPerMegabyte = 1_000_000;

/**
 * The cells of a CSV file or a workbook (.xlsx); the contents say which it is, not the name. `report` is called with the share
 * that is read, 0 to 1.
 *
 * @throws AppError `responses/empty`, `responses/unknown-format`, `responses/too-large`, `import/too-large`,
 * `import/password-protected`, `import/corrupt-archive`, `import/archive-bomb`, `import/invalid-xml` or `import/forbidden-xml`
 */
export async function readResponseFile(
  file: SourceFile,
  report: (share: number) => void = () => {}
): Promise<ResponseFile> {
  const { name, bytes } = file;
  const megabytes = Math.ceil(bytes.length / bytesPerMegabyte);
  if (megabytes > responseFileLimits.megabytes)
    throw new AppError('import/too-large', { file: name, megabytes, limit: responseFileLimits.megabytes });
  refuse(file);
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const { sheets, notes, delimited } = isZip
    ? { ...readWorkbook(file, report), delimited: null }
    : readDelimitedSheet(file);
  if (sheets.every(({ rows }) => rows.every((cells) => cells.every(isBlank))))
    throw new AppError('responses/empty', { file: name });
  const fileHash = await sha256Hex(bytes);
  return { fileName: name, fileHash, format: isZip ? 'xlsx' : 'csv', delimited, sheets, notes };
}

/** An old workbook (.xls) is told of in the words of a table. */
function refuse(file: SourceFile): void {
  try {
    refuseCompoundFile(file);
  } catch (error) {
    throw error instanceof AppError && error.code === 'import/unknown-format'
      ? new AppError('responses/unknown-format', { file: file.name }, error)
      : error;
  }
}
