import { addPlannedSources } from '$lib/commands/collection/add-planned-sources';
import { movePlannedSource } from '$lib/commands/collection/move-planned-source';
import { removePlannedSources } from '$lib/commands/collection/remove-planned-sources';
import { savePlannedSource } from '$lib/commands/collection/save-planned-source';
import { documentKinds } from '$lib/domain/document';
import type { PlannedSourceId } from '$lib/domain/ids';
import type { RandomAction } from '../random-actions';

/** The plan for collecting data. */
export const collectionActions = {
  savePlannedSource: (pick, model, run) => {
    const known = pick.chance() ? pick.from(model.list('plannedSources')) : undefined;
    const id = known?.id ?? (`planned-${pick.numbers.join('-')}`.slice(0, 60) as PlannedSourceId);
    const questionnaire = pick.chance() ? pick.from(model.list('questionnaires')) : undefined;
    return run(savePlannedSource, {
      id,
      source: questionnaire
        ? { kind: 'questionnaire', questionnaireId: questionnaire.id }
        : { kind: 'document', documentKind: pick.from(documentKinds)! },
      caseId: pick.chance() ? (pick.from(model.list('cases'))?.id ?? null) : null,
      phaseId: pick.from(model.list('phases'))?.id ?? null,
      questionIds: pick.some(model.list('questions')).map((question) => question.id),
      count: 1 + pick.below(4)
    });
  },
  addPlannedSources: (pick, model, run) =>
    run(addPlannedSources, {
      sources: pick.some(model.list('phases')).map((phase) => ({ role: pick.name(), phaseId: phase.id }))
    }),
  movePlannedSource: (pick, model, run) => {
    const planned = pick.from(model.list('plannedSources'));
    return planned && run(movePlannedSource, { id: planned.id, toIndex: pick.below(5) });
  },
  removePlannedSources: (pick, model, run) =>
    run(removePlannedSources, { ids: pick.some(model.list('plannedSources')).map(({ id }) => id) })
} satisfies Record<string, RandomAction>;
