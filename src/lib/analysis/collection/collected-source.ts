import type { SourceDocument } from '$lib/domain/document';
import type { CaseId, PhaseId, QuestionId, QuestionnaireId } from '$lib/domain/ids';
import type { PlannedSource } from '$lib/domain/planned-source';
import type { Response } from '$lib/domain/response';
import { evidenceTargetKey } from '$lib/model/evidence-target-key';
import type { ProjectModel } from '$lib/model/project-model';
import { projectEvidence } from '../evidence/evidence-of';
import { casesOfDocument } from '../timeline/cases-of-document';
import { documentDay } from '../timeline/document-day';
import { itemPhases } from '../timeline/item-phases';
import { roleNames } from './role-names';

/** What sort of source it is, as the plan says it: a kind of document, or a questionnaire. */
export type SourceKind = PlannedSource['source'];

/** Something that was collected: a document, or what one person filled in. */
export type CollectedSource = {
  /** `document:<id>` or `response:<id>`. */
  key: string;
  kind: SourceKind;
  of: { document: SourceDocument } | { response: Response };
  /** Everybody it concerns; none of an anonymous response. */
  caseIds: readonly CaseId[];
  /** Their roles, each once, in that order; cases without a role are left out. */
  roles: readonly string[];
  /** In the order of the study, a phase and its sub-phase both: see `itemPhases`. */
  phaseIds: readonly PhaseId[];
  /** `YYYY-MM-DD`; null when it is not known. */
  day: string | null;
};

/** One string per sort of source. */
export function sourceKindKey(kind: SourceKind): string {
  return kind.kind === 'document' ? kind.documentKind : `questionnaire:${kind.questionnaireId}`;
}

/**
 * All that was collected: documents by number, then responses by questionnaire. A document made of open answers is no
 * source beside the responses it was made of. O(documents + responses).
 */
export function collectedSources(model: ProjectModel): CollectedSource[] {
  const phases = itemPhases(model);
  const roles = roleNames(model);
  const documents = model
    .list('documents')
    .filter(({ answersTo }) => !answersTo)
    .sort((a, b) => a.number - b.number)
    .map((document): CollectedSource => {
      const caseIds = casesOfDocument(document);
      const day = documentDay(model, document);
      return {
        key: `document:${document.id}`,
        kind: { kind: 'document', documentKind: document.kind },
        of: { document },
        caseIds,
        roles: roles.ofCases(caseIds),
        phaseIds: phases.ofDocument({ phaseId: document.phaseId, date: day }),
        day
      };
    });
  const responses = model
    .list('questionnaires')
    .sort((a, b) => a.number - b.number)
    .flatMap(({ id: questionnaireId }) =>
      model.responsesOf(questionnaireId).map((response): CollectedSource => {
        const caseIds = response.caseId ? [response.caseId] : [];
        return {
          key: `response:${response.id}`,
          kind: { kind: 'questionnaire', questionnaireId },
          of: { response },
          caseIds,
          roles: roles.ofCases(caseIds),
          phaseIds: phases.ofResponse(response),
          day: response.date ?? model.get('moments', response.momentId).date
        };
      })
    );
  return [...documents, ...responses];
}

/**
 * How many quotations of each document are evidence for each sub-question, linked by hand or implied by codes, in support
 * or contrary. Those of a document of open answers are with their questionnaire. Keys: `document:<id>`, and `sourceKindKey`
 * of a questionnaire. O(quotations + evidence).
 */
export function evidenceBySource(model: ProjectModel): Map<string, Map<QuestionId, number>> {
  const found = new Map<string, Map<QuestionId, number>>();
  const questions = model
    .list('questions')
    .map(({ id }) => ({ id, key: evidenceTargetKey({ kind: 'question', id }) }));
  for (const [quotationId, evidence] of projectEvidence(model)) {
    const document = model.get('documents', model.get('quotations', quotationId).documentId);
    const key = document.answersTo
      ? sourceKindKey(questionnaireKind(document.answersTo.questionnaireId))
      : `document:${document.id}`;
    const counts = found.get(key) ?? new Map<QuestionId, number>();
    found.set(key, counts);
    for (const question of questions)
      if (evidence.has(question.key)) counts.set(question.id, (counts.get(question.id) ?? 0) + 1);
  }
  return found;
}

export function questionnaireKind(questionnaireId: QuestionnaireId): SourceKind {
  return { kind: 'questionnaire', questionnaireId };
}
