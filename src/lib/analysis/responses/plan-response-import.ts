import { itemKey, type ItemsByNumber } from '$lib/commands/responses/items-by-number';
import type { ImportedResponse } from '$lib/commands/responses/imported-responses';
import type { QuestionnaireId } from '$lib/domain/ids';
import type { Response } from '$lib/domain/response';
import type { ProjectModel } from '$lib/model/project-model';
import type { IncomingResponses } from './incoming-responses';
import { matchSteps } from './match-responses';
import { PeopleTold } from './people-told';
import { placeSteps, withCorrections, type PlacedResponse } from './place-responses';
import {
  itemsToMake,
  momentsToMake,
  newChoices,
  questionnaireToFill,
  usedNames,
  withNewChoices,
  type NewChoices
} from './questionnaire-to-fill';
import { changedResponse, importedResponse, responseChanges } from './response-changes';
import type {
  ChangeDecision,
  ChangedResponse,
  PlannedResponse,
  ResponseImportChoices,
  ResponseImportPlan
} from './response-import-plan';
import { widenedScales, withScales } from './widened-scales';

/** After how many responses the work may be broken off for a moment. */
const pace = 1000;

/**
 * What an import of these responses would do to a project, null for a questionnaire that is to be made: those that are new,
 * the same, changed or left out, each in the order of the file, and what else has to be made for them. Nothing is stored.
 * O(answers), in the file and stored.
 */
export function planResponseImport(...given: Parameters<typeof planSteps>): ResponseImportPlan {
  const steps = planSteps(...given);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** `planResponseImport` in steps of some tens of milliseconds, for a page that has more to do. */
export function* planSteps(
  model: ProjectModel,
  questionnaireId: QuestionnaireId | null,
  incoming: IncomingResponses,
  choices: ResponseImportChoices
): Generator<void, ResponseImportPlan> {
  const decisionOf = (key: string): ChangeDecision => choices.byResponse.get(key) ?? choices.changed;
  const known = questionnaireToFill(model, questionnaireId);
  const corrected = withCorrections(incoming.responses, choices);
  yield;
  const added = newChoices(known.items, corrected);
  const stored = { ...known, items: fittedItems(known.items, added, corrected) };
  yield;
  const { placed, skipped } = yield* placeSteps(model, corrected, choices);
  const matches = yield* matchSteps(placed, stored, choices.fileName);

  const fresh: PlannedResponse[] = [];
  const same: PlannedResponse[] = [];
  const changed: ChangedResponse[] = [];
  const responses = new Map<string, ImportedResponse>();
  const people = new PeopleTold(model);
  for (const [at, one] of placed.entries()) {
    if (at % pace === 0) yield;
    const existing = matches.get(one);
    const line = plannedResponse(model, one, existing);
    if (!existing) {
      fresh.push(line);
      responses.set(one.key, importedResponse(one, choices.fileName));
      people.add(one);
      continue;
    }
    const decision = decisionOf(one.key);
    const changes = responseChanges(model, stored.items, one, existing, decision);
    if (changes.length === 0) same.push(line);
    else changed.push({ ...line, existing, decision, changes });
    const taken = changes.filter(({ applies }) => applies);
    if (taken.length > 0) responses.set(one.key, changedResponse(one, existing, taken, choices.fileName));
    if (decision !== 'keep') people.add(one);
  }
  yield;
  const { cases, newCases, caseChanges, newAttributes } = people.toImport(decisionOf);
  yield;
  const used = usedNames(responses.values());
  const newItems = itemsToMake(incoming.items, stored.items, questionnaireId && used.items);
  yield;
  const scales = widenedScales(known.items, newItems, responses.values());
  const newMoments = momentsToMake(incoming.moments, stored, used.moments);
  const intent = {
    questionnaireId,
    name: choices.name,
    items: newItems,
    choices: added.filter(({ item }) => used.items.has(itemKey(item))),
    scales: scales.map(({ item, after }) => ({ item, scale: after })),
    moments: newMoments,
    attributes: newAttributes,
    cases,
    responses,
    mapping: choices.mapping
  };
  return {
    fresh,
    same,
    changed,
    skipped,
    newCases,
    caseChanges,
    newItems,
    newChoices: intent.choices,
    widenedScales: scales,
    newMoments,
    newAttributes,
    lostAttributes: people.lostAttributes,
    intent,
    isEmpty: responses.size === 0 && cases.length === 0
  };
}

/** The items as they would be with all that the file says, to hold its answers against what is there. */
function fittedItems(
  items: ItemsByNumber,
  added: readonly NewChoices[],
  responses: IncomingResponses['responses']
): ItemsByNumber {
  return withScales(withNewChoices(items, added), widenedScales(items, [], responses));
}

function plannedResponse(
  model: ProjectModel,
  { key, incoming, caseId, caseName }: PlacedResponse,
  existing: Response | undefined
): PlannedResponse {
  const id = caseId ?? existing?.caseId;
  const who = id ? model.get('cases', id).name : (caseName ?? existing?.respondent ?? incoming.respondent);
  return { key, incoming, who, hasCase: Boolean(id ?? caseName), moment: incoming.moment };
}
