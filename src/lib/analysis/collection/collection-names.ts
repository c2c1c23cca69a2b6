import type { CaseId, MomentId, PhaseId, QuestionId, QuestionnaireId } from '$lib/domain/ids';
import { phaseName, phaseNumber } from '$lib/model/ordered-phases';
import type { ProjectModel } from '$lib/model/project-model';

/** What the things are called that a plan for collecting data names. */
export type CollectionNames = {
  ofCase: (id: CaseId) => string;
  ofQuestionnaire: (id: QuestionnaireId) => string;
  ofMoment: (id: MomentId) => string;
  /** As it is read, `2.1`; its name alone, and with that of its track where there are several. */
  ofPhase: (id: PhaseId) => { number: string; name: string; fullName: string };
  numberOf: (id: QuestionId) => number;
};

/** `ofCase`: the name a case has for the team, or another outside the project. */
export function collectionNames(model: ProjectModel, ofCase: CollectionNames['ofCase']): CollectionNames {
  return {
    ofCase,
    ofQuestionnaire: (id) => model.get('questionnaires', id).name,
    ofMoment: (id) => model.get('moments', id).name,
    ofPhase: (id) => {
      const phase = model.get('phases', id);
      return { number: phaseNumber(model, phase), name: phase.name, fullName: phaseName(model, phase) };
    },
    numberOf: (id) => model.get('questions', id).number
  };
}
