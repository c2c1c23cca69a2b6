import type { CaseId } from '$lib/domain/ids';
import { notePlainText } from '$lib/language/notes/note-plain-text';
import { nameReplacer } from '$lib/language/replace-names';
import type { ProjectModel } from '$lib/model/project-model';
import { mentionsOutside } from '../cases/mentions-outside';
import { namesOutside } from '../cases/names-outside';
import type { ObjectWords } from '../objects/object-name';
import type { EvidenceMatrix, MatrixCell } from './evidence-matrix';
import type { MatrixHead } from './matrix-members';

/** A matrix that may leave the project; exports and figures take no other. Only `matrixOutside` makes one. */
export type OutsideMatrix = EvidenceMatrix & {
  /** What each case is called in it. */
  caseNames: ReadonlyMap<CaseId, string>;
  /** A text without the names of cases; see `nameReplacer`. */
  clean: (text: string) => string;
};

/**
 * The matrix without names of cases: as rows and columns they are called as `namesOutside` says, and ordered by role and
 * that name; in the names of documents and in conclusions the same stands in brackets. Conclusions are plain words.
 */
export function matrixOutside(
  model: ProjectModel,
  matrix: EvidenceMatrix,
  words: ObjectWords & { nobody: string }
): OutsideMatrix {
  const cases = model.list('cases');
  const caseNames = namesOutside(model, words.nobody);
  const pseudonyms = cases.map(({ id, name }) => ({ name, pseudonym: caseNames.get(id)! }));
  const clean = nameReplacer(pseudonyms, [words.nobody, ...cases.map(({ role }) => role)]);
  const nameOf = mentionsOutside(model, words);

  const outsideHead = (head: MatrixHead): MatrixHead =>
    head.member.kind === 'case'
      ? { ...head, name: caseNames.get(head.member.id) ?? words.nobody }
      : { ...head, name: clean(head.name), hint: clean(head.hint) };
  const outsideCell = (cell: MatrixCell): MatrixCell => {
    if (!cell.conclusion) return cell;
    const text = notePlainText(cell.conclusion.conclusion, (ref) => {
      const name = nameOf(ref);
      return name !== null && ref.kind !== 'case' ? clean(name) : name;
    });
    return { ...cell, conclusion: { ...cell.conclusion, conclusion: clean(text) } };
  };
  const rows = matrix.rows.map(outsideHead);
  const columns = matrix.columns.map(outsideHead);
  const rowOrder = outsideOrder(rows);
  const columnOrder = outsideOrder(columns);
  return {
    rows: rowOrder.map((row) => rows[row]!),
    columns: columnOrder.map((column) => columns[column]!),
    cells: rowOrder.map((row) => columnOrder.map((column) => outsideCell(matrix.cells[row]![column]!))),
    rowTotals: rowOrder.map((row) => matrix.rowTotals[row]!),
    columnTotals: columnOrder.map((column) => matrix.columnTotals[column]!),
    total: matrix.total,
    caseNames,
    clean
  };
}

/** Their numbers in the order of what they are called now: that of the names of cases would tell of these. */
function outsideOrder(heads: readonly MatrixHead[]): number[] {
  const order = heads.map((_, index) => index);
  if (heads[0]?.member.kind !== 'case') return order;
  const withoutRole = ({ hint }: MatrixHead): number => (hint.trim() === '' ? 1 : 0);
  return order.sort((first, second) => {
    const [a, b] = [heads[first]!, heads[second]!];
    return (
      withoutRole(a) - withoutRole(b) ||
      a.hint.localeCompare(b.hint) ||
      a.name.localeCompare(b.name, undefined, { numeric: true })
    );
  });
}
