import type { ProjectModel } from '$lib/model/project-model';
import type { EvidenceMatrix } from '../matrix/evidence-matrix';

/** `new`: found here first; `gone`: found before, not here and not later. */
export type PhaseChange = 'new' | 'gone';

/**
 * What changes from phase to phase in a matrix whose columns are phases: by row and column, null where nothing does. Phases
 * are taken in the order of the columns; a phase and its parts are not before or after each other. One without documents
 * says nothing; in the first with documents nothing is new, for there was nothing before.
 * O(rows · columns²).
 */
export function phaseChanges(
  model: ProjectModel,
  { rows, columns, cells, columnTotals }: EvidenceMatrix
): (PhaseChange | null)[][] {
  const parents = columns.map(({ member }) => model.find('phases', member.id)?.parentId ?? null);
  const isKin = (a: number, b: number) =>
    parents[a] === columns[b]!.member.id || parents[b] === columns[a]!.member.id;
  const told = columns.flatMap((_, column) =>
    columnTotals[column]!.relevantDocumentCount > 0 ? [column] : []
  );
  const others = told.map((column) => told.filter((other) => other !== column && !isKin(column, other)));
  return rows.map((_, row) => {
    const isFound = (column: number) => cells[row]![column]!.quotationIds.length > 0;
    const changes = columns.map((): PhaseChange | null => null);
    told.forEach((column, index) => {
      const before = others[index]!.filter((other) => other < column);
      const wasFound = before.some(isFound);
      if (isFound(column)) {
        if (before.length > 0 && !wasFound) changes[column] = 'new';
        return;
      }
      const comesBack = others[index]!.some((other) => other > column && isFound(other));
      // Told once, where it is first missed.
      const isToldBefore = before.some((other) => changes[other] === 'gone');
      if (wasFound && !comesBack && !isToldBefore) changes[column] = 'gone';
    });
    return changes;
  });
}
