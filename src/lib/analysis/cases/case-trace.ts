import type { Case } from '$lib/domain/case';
import type { CaseGroup } from '$lib/domain/case-group';
import type { SourceDocument } from '$lib/domain/document';
import type { DocumentText } from '$lib/domain/document-text';
import type { CaseId, TextId } from '$lib/domain/ids';
import type { MeasurementMoment } from '$lib/domain/measurement-moment';
import type { Memo } from '$lib/domain/memo';
import type { Questionnaire } from '$lib/domain/questionnaire';
import type { Quotation } from '$lib/domain/quotation';
import type { Response } from '$lib/domain/response';
import type { StudyEvent } from '$lib/domain/study-event';
import type { ProjectModel } from '$lib/model/project-model';
import { QuotationCases } from './quotation-cases';
import { scoreLines, type ScoreLine } from './score-lines';

/** A document in which a case speaks, or that is its own. */
export type TraceDocument = {
  document: SourceDocument;
  /** Its own day, else that of the measurement moment it belongs to. */
  date: string | null;
  /** Turns of the case; null while the text is not loaded, and of a document without speakers. */
  turnCount: number | null;
  /** Those that touch the words of the case, in order of the text; none while the text is not loaded. */
  quotations: readonly Quotation[];
};

/** What a case filled in. */
export type TraceResponse = {
  response: Response;
  questionnaire: Questionnaire;
  moment: MeasurementMoment;
  /** The day it was filled in, else that of the moment. */
  date: string | null;
  /** Items with an answer, and those that were asked. */
  answered: number;
  asked: number;
};

/** Everything a person left in the study. */
export type CaseTrace = {
  case: Case;
  /** By date, those without one last; then by number. */
  documents: readonly TraceDocument[];
  /** What they took part in, in order of insertion. */
  events: readonly StudyEvent[];
  /** By questionnaire, then in the order of the moments. */
  responses: readonly TraceResponse[];
  /** The questionnaires of those responses, by number, each with what the case scored. */
  scores: readonly { questionnaire: Questionnaire; lines: readonly ScoreLine[] }[];
  /** Memos about the case or that name it. */
  memos: readonly Memo[];
  groups: readonly CaseGroup[];
};

/** The trace of a case; null when there is no such case. O(quotations of its documents + its responses). */
export function caseTrace(
  model: ProjectModel,
  caseId: CaseId,
  findText: (id: TextId) => DocumentText | undefined
): CaseTrace | null {
  const found = model.find('cases', caseId);
  if (!found) return null;
  const responses = responsesOf(model, caseId);
  const questionnaires = [...new Set(responses.map(({ questionnaire }) => questionnaire))];
  return {
    case: found,
    documents: documentsOf(model, caseId, findText),
    events: model.list('events').filter(({ caseIds }) => caseIds.includes(caseId)),
    responses,
    scores: questionnaires.map((questionnaire) => ({
      questionnaire,
      lines: scoreLines(model, questionnaire.id, caseId)
    })),
    memos: model.memosOf({ kind: 'case', id: caseId }),
    groups: model.list('caseGroups').filter(({ caseIds }) => caseIds.includes(caseId))
  };
}

function documentsOf(
  model: ProjectModel,
  caseId: CaseId,
  findText: (id: TextId) => DocumentText | undefined
): TraceDocument[] {
  const cases = new QuotationCases(findText);
  const documents = model.list('documents').flatMap((document): TraceDocument[] => {
    const labels = document.speakers.filter((speaker) => speaker.caseId === caseId && !speaker.interviewer);
    if (document.caseId !== caseId && labels.length === 0) return [];
    const text = findText(document.textId);
    const spoken = new Set<string | null>(labels.map(({ label }) => label));
    const casesIn = cases.inDocument(document);
    const moment = document.momentId ? model.find('moments', document.momentId) : undefined;
    return [
      {
        document,
        date: document.date ?? moment?.date ?? null,
        turnCount:
          text && labels.length > 0 ? text.turns.filter(({ speaker }) => spoken.has(speaker)).length : null,
        quotations: model.quotationsOf(document.id).filter((one) => casesIn(one).includes(caseId))
      }
    ];
  });
  return documents.sort((a, b) => byDate(a.date, b.date) || a.document.number - b.document.number);
}

function responsesOf(model: ProjectModel, caseId: CaseId): TraceResponse[] {
  const found = model.responsesBy(caseId).map((response): TraceResponse => {
    const moment = model.get('moments', response.momentId);
    return {
      response,
      questionnaire: model.get('questionnaires', response.questionnaireId),
      moment,
      date: response.date ?? moment.date,
      answered: response.answers.filter(({ value }) => value !== null).length,
      asked: response.answers.length
    };
  });
  return found.sort(
    (a, b) => a.questionnaire.number - b.questionnaire.number || a.moment.order - b.moment.order
  );
}

function byDate(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}
