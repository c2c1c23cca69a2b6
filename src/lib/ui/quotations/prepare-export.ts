import type { RowGroup } from '$lib/analysis/quotation-table/group-rows';
import type { ExportTable } from '$lib/exchange/export/export-table';
import { toExportTable } from '$lib/exchange/export/to-export-table';

type Shown = Parameters<typeof toExportTable>[0];

/** Rows made into plain data between two breaths of the screen. */
const sliceLength = 1_000;

/**
 * What `toExportTable` gives, made in slices so that the screen keeps answering; null when `signal` stopped it.
 * `onprogress` hears how many rows are done.
 */
export async function prepareExport(
  shown: Shown,
  signal: AbortSignal,
  onprogress: (rowCount: number) => void
): Promise<ExportTable | null> {
  const whole = toExportTable({ ...shown, groups: shown.groups.map((group) => ({ ...group, rows: [] })) });
  let done = 0;
  let sinceBreath = 0;
  for (const [index, group] of shown.groups.entries()) {
    for (let at = 0; at < group.rows.length; at += sliceLength) {
      const slice: RowGroup = { ...group, rows: group.rows.slice(at, at + sliceLength) };
      whole.groups[index]!.rows.push(...toExportTable({ ...shown, groups: [slice] }).groups[0]!.rows);
      done += slice.rows.length;
      sinceBreath += slice.rows.length;
      if (sinceBreath < sliceLength) continue;
      sinceBreath = 0;
      onprogress(done);
      await new Promise((resolve) => setTimeout(resolve));
      if (signal.aborted) return null;
    }
  }
  onprogress(done);
  return whole;
}
