import type { CellConclusion } from '$lib/domain/cell-conclusion';
import type { SourceDocument } from '$lib/domain/document';
import type { DocumentText } from '$lib/domain/document-text';
import type { CaseId, CodeId, PhaseId } from '$lib/domain/ids';
import { memberKey, type MatrixMember } from '$lib/domain/matrix-member';
import type { Quotation } from '$lib/domain/quotation';
import type { ProjectModel } from '$lib/model/project-model';
import { itemPhases } from '../../timeline/item-phases';
import type { EvidenceMatrix, MatrixCell, MatrixChoices } from '../evidence-matrix';
import type { MatrixHead } from '../matrix-members';

type FindText = (id: string) => DocumentText | undefined;
type Lies = { implied: boolean; contrary: boolean } | null;

/** The cells and totals of a matrix counted the slow way: every quotation held against every row and column. */
export function recountMatrix(
  model: ProjectModel,
  choices: MatrixChoices,
  { rows, columns }: Pick<EvidenceMatrix, 'rows' | 'columns'>,
  findText: FindText
): Pick<EvidenceMatrix, 'cells' | 'rowTotals' | 'columnTotals' | 'total'> {
  const count = (pairs: [MatrixHead, MatrixHead][], conclusion: CellConclusion | null): MatrixCell => {
    const found = inOrder(model).flatMap((quotation) => {
      const lies = pairs.flatMap(([row, column]) => {
        const inCell = liesInCell(model, choices, quotation, row.member, column.member, findText);
        return inCell ? [{ ...inCell, row: row.member, column: column.member }] : [];
      });
      return lies.length > 0 ? [{ quotation, lies }] : [];
    });
    const relevant = model
      .list('documents')
      .filter((document) => passes(model, choices, document))
      .filter((document) =>
        pairs.some(
          ([row, column]) =>
            isRelevant(model, choices, document, row.member) &&
            isRelevant(model, choices, document, column.member)
        )
      );
    return {
      quotationIds: found.map(({ quotation }) => quotation.id),
      impliedCount: found.filter(({ lies }) => lies.every(({ implied }) => implied)).length,
      contraryCount: found.filter(({ lies }) => lies.some(({ contrary }) => contrary)).length,
      caseIds: distinct(
        found.flatMap(({ quotation, lies }) =>
          lies.flatMap(({ row, column }) => {
            const speakers = speakersIn(model, choices, quotation, findText);
            const people = [row, column].filter(({ kind }) => kind === 'case' || kind === 'role');
            return people.length === 0
              ? speakers
              : speakers.filter((id) =>
                  people.some((one) => one.id === id || one.id === model.get('cases', id).role)
                );
          })
        )
      ).sort(),
      documentIds: distinct(found.map(({ quotation }) => quotation.documentId)),
      relevantDocumentCount: relevant.length,
      conclusion
    };
  };
  return {
    cells: rows.map((row) =>
      columns.map((column) => count([[row, column]], concluded(model, row.member, column.member)))
    ),
    rowTotals: rows.map((row) =>
      count(
        columns.map((column) => [row, column]),
        null
      )
    ),
    columnTotals: columns.map((column) =>
      count(
        rows.map((row) => [row, column]),
        null
      )
    ),
    total: count(
      rows.flatMap((row) => columns.map((column): [MatrixHead, MatrixHead] => [row, column])),
      null
    )
  };
}

/** By document number and then in the order of the text. */
function inOrder(model: ProjectModel): Quotation[] {
  const numbers = new Map(model.list('documents').map(({ id, number }) => [id, number]));
  const place = (quotation: Quotation) =>
    numbers.get(quotation.documentId)! * 1000 +
    model.quotationsOf(quotation.documentId).findIndex(({ id }) => id === quotation.id);
  return model.list('quotations').sort((a, b) => place(a) - place(b));
}

function liesInCell(
  model: ProjectModel,
  choices: MatrixChoices,
  quotation: Quotation,
  row: MatrixMember,
  column: MatrixMember,
  findText: FindText
): Lies {
  if (!passes(model, choices, model.get('documents', quotation.documentId))) return null;
  const speakers = speakersIn(model, choices, quotation, findText);
  if (choices.roles.length > 0 && speakers.length === 0) return null;
  const inRow = liesIn(model, quotation, row, speakers);
  const inColumn = liesIn(model, quotation, column, speakers);
  if (!inRow || !inColumn) return null;
  const implied = inRow.implied || inColumn.implied;
  if (choices.origins === 'made' && implied) return null;
  if (choices.origins === 'implied' && !implied) return null;
  return { implied, contrary: inRow.contrary || inColumn.contrary };
}

function liesIn(model: ProjectModel, quotation: Quotation, member: MatrixMember, speakers: CaseId[]): Lies {
  const document = model.get('documents', quotation.documentId);
  const plain = (is: boolean): Lies => (is ? { implied: false, contrary: false } : null);
  switch (member.kind) {
    case 'question':
    case 'cimo': {
      const made = model
        .list('evidenceLinks')
        .find((link) => link.quotationId === quotation.id && isSame(link.target, member));
      if (made) return { implied: false, contrary: made.stance === 'contrary' };
      const overruled = model
        .list('evidenceOverrules')
        .some((overrule) => overrule.quotationId === quotation.id && isSame(overrule.target, member));
      if (overruled) return null;
      const rules = model
        .list('evidenceRules')
        .filter((rule) => isSame(rule.target, member) && hasCode(model, quotation, rule.codeId));
      if (rules.length === 0) return null;
      return { implied: true, contrary: rules.some((rule) => rule.stance === 'contrary') };
    }
    case 'code':
      return plain(hasCode(model, quotation, member.id));
    case 'code-group': {
      const { codeIds, condition } = model.get('codeGroups', member.id);
      const inGroup = condition
        ? model.list('codes').flatMap(({ id, level }) => (level === condition.level ? [id] : []))
        : codeIds;
      return plain(inGroup.some((id) => hasCode(model, quotation, id)));
    }
    case 'case':
      return plain(speakers.includes(member.id));
    case 'role':
      return plain(speakers.some((id) => model.get('cases', id).role === member.id));
    case 'phase':
      return plain(isInPhase(model, document, member.id));
    case 'document-kind':
      return plain(document.kind === member.id);
    case 'document':
      return plain(document.id === member.id);
  }
}

/** Whether a code, or one anywhere under it, is on the quotation. */
function hasCode(model: ProjectModel, quotation: Quotation, wanted: CodeId): boolean {
  return model.list('codings').some(({ quotationId, codeId }) => {
    for (let id: CodeId | null = codeId; id; id = model.get('codes', id).parentId)
      if (id === wanted && quotationId === quotation.id) return true;
    return false;
  });
}

function isInPhase(model: ProjectModel, document: SourceDocument, id: PhaseId): boolean {
  return itemPhases(model).ofDocument(document).includes(id);
}

function speakersIn(
  model: ProjectModel,
  { roles }: MatrixChoices,
  { documentId, start, end }: Quotation,
  findText: FindText
): CaseId[] {
  const { speakers, caseId, textId } = model.get('documents', documentId);
  const spoken =
    speakers.length === 0
      ? [caseId]
      : (findText(textId)?.turns ?? [])
          .filter((turn) => turn.start < end && turn.end > start)
          .map(
            (turn) =>
              speakers.find(({ label, interviewer }) => label === turn.speaker && !interviewer)?.caseId
          );
  return distinct(spoken.filter((id) => id != null)).filter(
    (id) => roles.length === 0 || roles.includes(model.get('cases', id).role)
  );
}

function passes(
  model: ProjectModel,
  { kinds, roles, phases }: MatrixChoices,
  document: SourceDocument
): boolean {
  return (
    (kinds.length === 0 || kinds.includes(document.kind)) &&
    (phases.length === 0 || phases.some((id) => isInPhase(model, document, id))) &&
    (roles.length === 0 || people(document).some((id) => roles.includes(model.get('cases', id).role)))
  );
}

function isRelevant(
  model: ProjectModel,
  { roles }: MatrixChoices,
  document: SourceDocument,
  member: MatrixMember
): boolean {
  const wanted = people(document).filter(
    (id) => roles.length === 0 || roles.includes(model.get('cases', id).role)
  );
  switch (member.kind) {
    case 'case':
      return wanted.includes(member.id);
    case 'role':
      return wanted.some((id) => model.get('cases', id).role === member.id);
    case 'phase':
      return isInPhase(model, document, member.id);
    case 'document-kind':
      return document.kind === member.id;
    case 'document':
      return document.id === member.id;
    default:
      return true;
  }
}

function people({ caseId, speakers }: SourceDocument): CaseId[] {
  return [caseId, ...speakers.filter(({ interviewer }) => !interviewer).map(({ caseId: id }) => id)].filter(
    (id) => id !== null
  );
}

function concluded(model: ProjectModel, row: MatrixMember, column: MatrixMember): CellConclusion | null {
  const wanted = [memberKey(row), memberKey(column)].sort().join();
  return (
    model.list('cellConclusions').find(({ members }) => members.map(memberKey).sort().join() === wanted) ??
    null
  );
}

const isSame = (a: MatrixMember, b: MatrixMember) => memberKey(a) === memberKey(b);

function distinct<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
