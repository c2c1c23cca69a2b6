import type { PlannedSource } from '$lib/domain/planned-source';
import type { ProjectModel } from '$lib/model/project-model';
import { storedName } from '../required-name';

export type PlannedSourceFields = Omit<PlannedSource, 'id' | 'order'>;

/** What a line of the plan asks for until something else is said: one interview with anybody. */
const usual: PlannedSourceFields = {
  source: { kind: 'document', documentKind: 'interview' },
  role: '',
  caseId: null,
  phaseId: null,
  questionIds: [],
  count: 1,
  comment: ''
};

/**
 * The fields as stored: sub-questions by number and each once, at least one source, and of one person no role beside it.
 *
 * @throws AppError `model/not-found` for a questionnaire, case, phase or sub-question that is gone
 */
export function plannedSourceFields(
  model: ProjectModel,
  known: PlannedSourceFields | undefined,
  given: Partial<PlannedSourceFields>
): PlannedSourceFields {
  const fields = { ...usual, ...known, ...withoutUndefined(given) };
  const { source, caseId, phaseId } = fields;
  if (source.kind === 'questionnaire') model.get('questionnaires', source.questionnaireId);
  if (caseId) model.get('cases', caseId);
  if (phaseId) model.get('phases', phaseId);
  const questions = [...new Set(fields.questionIds)].map((id) => model.get('questions', id));
  return {
    source,
    role: caseId ? '' : storedName(fields.role, 'role'),
    caseId,
    phaseId,
    questionIds: questions.sort((a, b) => a.number - b.number).map(({ id }) => id),
    count: Math.max(1, Math.trunc(fields.count) || 1),
    comment: fields.comment.trim()
  };
}

function withoutUndefined<Fields extends object>(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;
}
