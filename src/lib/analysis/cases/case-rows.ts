import type { Case } from '$lib/domain/case';
import type { CaseGroup } from '$lib/domain/case-group';
import type { SourceDocument } from '$lib/domain/document';
import type { DocumentText } from '$lib/domain/document-text';
import type { CaseId, TextId } from '$lib/domain/ids';
import type { ProjectModel } from '$lib/model/project-model';
import { turnsBetween } from '../quotation-table/document-place';

/** A case as the table of cases shows it. */
export type CaseRow = {
  case: Case;
  /** By number. */
  documents: readonly SourceDocument[];
  /** Turns spoken; turns of documents whose text is not loaded are not counted. */
  turnCount: number;
  /** Quotations that touch the case's words; the same restriction. */
  quotationCount: number;
  /** By name. */
  groups: readonly CaseGroup[];
  /** Questionnaires filled in: each moment counts. */
  responseCount: number;
};

type Tally = { documents: SourceDocument[]; turnCount: number; quotationCount: number };

/**
 * One row per case, in order of insertion. A document without speakers is its own case's as a whole; a quotation over
 * the words of two people counts for both. O(turns + quotations · log turns).
 */
export function caseRows(model: ProjectModel, findText: (id: TextId) => DocumentText | undefined): CaseRow[] {
  const tallies = new Map<string, Tally>();
  for (const known of model.list('cases'))
    tallies.set(known.id, { documents: [], turnCount: 0, quotationCount: 0 });
  for (const document of model.list('documents').sort((a, b) => a.number - b.number))
    countDocument(model, document, findText(document.textId), tallies);
  const groups = groupsByCase(model);
  return model.list('cases').map((known) => ({
    case: known,
    ...tallies.get(known.id)!,
    groups: groups.get(known.id) ?? [],
    responseCount: model.responsesBy(known.id).length
  }));
}

function groupsByCase(model: ProjectModel): Map<CaseId, CaseGroup[]> {
  const groups = new Map<CaseId, CaseGroup[]>();
  for (const group of model.list('caseGroups').sort((a, b) => a.name.localeCompare(b.name)))
    for (const id of group.caseIds) groups.set(id, [...(groups.get(id) ?? []), group]);
  return groups;
}

function countDocument(
  model: ProjectModel,
  document: SourceDocument,
  text: DocumentText | undefined,
  tallies: Map<string, Tally>
): void {
  const people = new Map<string | null, CaseId>();
  for (const { label, caseId, interviewer } of document.speakers)
    if (caseId && !interviewer) people.set(label, caseId);
  const count = (id: CaseId | null | undefined, add: (tally: Tally) => void): void => {
    const tally = id && tallies.get(id);
    if (tally) add(tally);
  };
  for (const id of new Set([document.caseId, ...people.values()]))
    count(id, (tally) => tally.documents.push(document));
  for (const turn of text?.turns ?? []) count(people.get(turn.speaker), (tally) => tally.turnCount++);
  for (const { start, end } of model.quotationsOf(document.id)) {
    const touched =
      document.speakers.length === 0
        ? [document.caseId]
        : text && turnsBetween(text, start, end).map((turn) => people.get(turn.speaker));
    for (const id of new Set(touched)) count(id, (tally) => tally.quotationCount++);
  }
}
