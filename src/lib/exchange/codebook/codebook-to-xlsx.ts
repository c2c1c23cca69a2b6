import {
  codebookColumnIds,
  codebookColumns,
  type CodebookColumnId
} from '$lib/analysis/codebook/codebook-column';
import { tableToXlsx } from '../export/table-to-xlsx';
import type { Codebook } from './codebook';

/** The codebook as an Excel workbook of one sheet, a row per code. */
export async function codebookToXlsx({ table }: Codebook): Promise<Uint8Array> {
  return tableToXlsx(table, codebookColumnIds.map(columnWidth));
}

/** In characters, about. */
function columnWidth(id: CodebookColumnId): number {
  if (id === 'definition' || id === 'example') return 60;
  if (id === 'include' || id === 'exclude' || id === 'comment' || id === 'path') return 40;
  if (id === 'name' || id === 'parent') return 30;
  return codebookColumns[id] === 'number' ? 12 : 20;
}
