import fc from 'fast-check';
import type { Command } from '$lib/commands/command';
import type { ProjectModel } from '$lib/model/project-model';
import { axialActions } from './random-actions/axial-actions';
import { caseActions } from './random-actions/case-actions';
import { codeActions } from './random-actions/code-actions';
import { codingActions } from './random-actions/coding-actions';
import { collectionActions } from './random-actions/collection-actions';
import { conclusionActions } from './random-actions/conclusion-actions';
import { configurationActions } from './random-actions/configuration-actions';
import { consensusActions } from './random-actions/consensus-actions';
import { eventActions } from './random-actions/event-actions';
import { findingActions } from './random-actions/finding-actions';
import { formActions } from './random-actions/form-actions';
import { groupActions } from './random-actions/group-actions';
import { logActions } from './random-actions/log-actions';
import { phaseActions } from './random-actions/phase-actions';
import { Picker } from './random-actions/picker';
import { projectActions } from './random-actions/project-actions';
import { questionnaireActions } from './random-actions/questionnaire-actions';
import { reportActions } from './random-actions/report-actions';
import { responseActions } from './random-actions/response-actions';
import { ruleActions } from './random-actions/rule-actions';
import { sessionActions } from './random-actions/session-actions';

/** Carries a command out wherever the project lives: a bare model, a session. */
export type Run<Result> = <Intent>(command: Command<Intent>, intent: Intent) => Result;

/** One user action with an intent fitted to a project; undefined when the project has nothing to do it to. */
export type RandomAction = <Result>(
  pick: Picker,
  model: ProjectModel,
  run: Run<Result>
) => Result | undefined;

const actions: Record<string, RandomAction> = {
  ...projectActions,
  ...codeActions,
  ...groupActions,
  ...axialActions,
  ...codingActions,
  ...phaseActions,
  ...eventActions,
  ...ruleActions,
  ...conclusionActions,
  ...configurationActions,
  ...findingActions,
  ...reportActions,
  ...sessionActions,
  ...consensusActions,
  ...questionnaireActions,
  ...responseActions,
  ...caseActions,
  ...formActions,
  ...collectionActions,
  ...logActions
};

/** What to do and the numbers its choices are made from: the same step fits any project. */
export type RandomStep = { action: string; numbers: number[] };

/** Actions that others need the result of: without them most of the others would find nothing to do. */
const makers = [
  'applyCodes',
  'linkEvidence',
  'createCode',
  'mergeCodes',
  'relateCodes',
  'addNodes',
  'placeInSlot',
  'savePhase',
  'saveTrack',
  'saveEvent',
  'saveRule',
  'overruleEvidence',
  'saveConfiguration',
  'mergeConfigurations',
  'addGrounds',
  'saveSection',
  'saveFinding',
  'chooseQuotations',
  'saveRecommendation',
  'createSession',
  'takeReturned',
  'createQuestionnaire',
  'saveResponse',
  'saveAttribute',
  'saveCaseGroup',
  'saveFormTemplate',
  'saveForm',
  'savePlannedSource',
  'saveIteration',
  'saveLogEntry'
];

/** Random user actions, half of them by `makers`. */
export function randomSteps(maxLength: number): fc.Arbitrary<RandomStep[]> {
  const names = Object.keys(actions);
  const making = Array.from({ length: Math.ceil(names.length / makers.length) }, () => makers).flat();
  const step = fc.record({
    action: fc.noBias(fc.constantFrom(...names, ...making)),
    numbers: fc.array(fc.noBias(fc.nat(999)), { minLength: 12, maxLength: 12 })
  });
  return fc.array(step, { minLength: 1, maxLength, size: 'max' });
}

export function takeStep<Result>(
  { action, numbers }: RandomStep,
  model: ProjectModel,
  run: Run<Result>
): Result | undefined {
  return actions[action]!(new Picker(numbers), model, run);
}
