import type { ProjectModel } from '$lib/model/project-model';
import type { EvidenceMatrix } from '../matrix/evidence-matrix';

/** `new`: found here first; `gone`: found before, not here and not later. */
export type PhaseChange = 'new' | 'gone';

/**
 * What changes from phase to phase in a matrix whose columns are phases: by row and column, null where nothing does. Phases
 * are taken in the order of the columns, those that are part of a phase among themselves. One without documents says
 * nothing; in the first with documents nothing is new, for there was nothing before.
 */
export function phaseChanges(
  model: ProjectModel,
  { rows, columns, cells, columnTotals }: EvidenceMatrix
): (PhaseChange | null)[][] {
  const changes = rows.map(() => columns.map((): PhaseChange | null => null));
  const isPart = columns.map(({ member }) => Boolean(model.find('phases', member.id)?.parentId));
  for (const level of [false, true]) {
    const order = columns.flatMap((_, column) =>
      isPart[column] === level && columnTotals[column]!.relevantDocumentCount > 0 ? [column] : []
    );
    rows.forEach((_, row) => {
      const isFound = (column: number) => cells[row]![column]!.quotationIds.length > 0;
      const first = order.findIndex(isFound);
      if (first > 0) changes[row]![order[first]!] = 'new';
      const after = order[order.findLastIndex(isFound) + 1];
      if (first >= 0 && after !== undefined) changes[row]![after] = 'gone';
    });
  }
  return changes;
}
