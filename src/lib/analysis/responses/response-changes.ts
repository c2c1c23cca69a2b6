import { itemKey, type ItemsByNumber } from '$lib/commands/responses/items-by-number';
import type { ImportedResponse } from '$lib/commands/responses/imported-responses';
import type { Response } from '$lib/domain/response';
import type { ProjectModel } from '$lib/model/project-model';
import { answerChange } from './answer-changes';
import type { PlacedResponse } from './place-responses';
import type { ChangeDecision, ResponseChange } from './response-import-plan';

/** Where a response of a file differs from the one that is there, and what of it is taken over. */
export function responseChanges(
  model: ProjectModel,
  items: ItemsByNumber,
  { incoming, caseId, caseName }: PlacedResponse,
  existing: Response,
  decision: ChangeDecision
): ResponseChange[] {
  const changes: ResponseChange[] = [];
  const applies = (isAddition: boolean) => decision === 'take' || (decision === 'fill' && isAddition);
  if (!existing.caseId && (caseId ?? caseName)) {
    const after = caseId ? model.get('cases', caseId).name : caseName!;
    changes.push({ kind: 'case', after, isAddition: true, applies: applies(true) });
  }
  const { date: before } = existing;
  if (incoming.date !== null && incoming.date !== before) {
    const isAddition = before === null;
    changes.push({ kind: 'date', before, after: incoming.date, isAddition, applies: applies(isAddition) });
  }
  const answers = new Map(existing.answers.map((answer) => [answer.itemId, answer]));
  for (const answer of incoming.answers) {
    const item = items.find(answer.item);
    const change = item
      ? answerChange(item, answers.get(item.id), answer)
      : { before: null, after: answer, isAddition: true };
    if (!change) continue;
    const number = item?.number ?? answer.item;
    changes.push({ kind: 'answer', item: number, ...change, applies: applies(change.isAddition) });
  }
  return changes;
}

/** A new response as it is to be stored. */
export function importedResponse(
  { incoming, caseId, caseName }: PlacedResponse,
  fileName: string
): ImportedResponse {
  return {
    id: null,
    moment: incoming.moment,
    who: caseId ? { caseId } : caseName === null ? null : { caseName },
    respondent: incoming.respondent,
    date: incoming.date,
    answers: incoming.answers,
    source: { fileName, row: incoming.row }
  };
}

/** A response that is there with what is taken over. */
export function changedResponse(
  one: PlacedResponse,
  existing: Response,
  taken: readonly ResponseChange[],
  fileName: string
): ImportedResponse {
  const answers = new Map(
    taken.flatMap((change) =>
      change.kind === 'answer' ? [[itemKey(change.item), change.after] as const] : []
    )
  );
  const imported = importedResponse(one, fileName);
  return {
    ...imported,
    id: existing.id,
    who: taken.some(({ kind }) => kind === 'case') ? imported.who : null,
    date: taken.some(({ kind }) => kind === 'date') ? imported.date : null,
    answers: one.incoming.answers.flatMap((answer) => {
      const after = answers.get(itemKey(answer.item));
      return after ? [{ ...answer, ...after, found: after.value === null ? answer.found : null }] : [];
    })
  };
}
