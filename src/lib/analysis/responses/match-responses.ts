import type { ItemsByNumber } from '$lib/commands/responses/items-by-number';
import { StoredAnswers } from '$lib/commands/responses/stored-answers';
import { nameKey } from '$lib/commands/required-name';
import type { CaseId, ResponseId } from '$lib/domain/ids';
import type { Answer, Response } from '$lib/domain/response';
import type { IncomingResponse } from './incoming-responses';

/** A response of a file with the case that answered, where that is known. */
export type ToMatch = { incoming: IncomingResponse; caseId: CaseId | null };

/** What of the questionnaire is there; names of moments by id. */
export type Stored = {
  responses: readonly Response[];
  items: ItemsByNumber;
  moments: ReadonlyMap<string, string>;
};

/** After how many responses the work may be broken off for a moment. */
const pace = 1000;

/**
 * Which stored response each response of a file is, if any; each stored one is taken once. By case or name and moment;
 * of who has no name by what the survey tool calls the response, else by the same answers, else by the row of a file of
 * that name as long as half of the answers agree. O(answers), in steps.
 */
export function* matchSteps(
  incoming: readonly ToMatch[],
  { responses, items, moments }: Stored,
  fileName: string
): Generator<void, Map<ToMatch, Response>> {
  const found = new Map<ToMatch, Response>();
  if (responses.length === 0) return found;
  const taken = new Set<ResponseId>();
  const take = (one: ToMatch, candidate: Response | undefined): void => {
    if (!candidate || taken.has(candidate.id)) return;
    taken.add(candidate.id);
    found.set(one, candidate);
  };
  const momentKeys = new Map(Array.from(moments, ([id, name]) => [id, nameKey(name)]));
  const momentOf = ({ momentId }: Response) => momentKeys.get(momentId) ?? '';
  const byCase = new Map<string, Response>();
  const byName = new Map<string, Response>();
  for (const [at, response] of responses.entries()) {
    if (at % pace === 0) yield;
    if (response.caseId) byCase.set(keyOf(momentOf(response), response.caseId), response);
    else byName.set(keyOf(momentOf(response), nameKey(response.respondent)), response);
  }
  const nameless: ToMatch[] = [];
  for (const [at, one] of incoming.entries()) {
    if (at % pace === 0) yield;
    const { moment, respondent, isAnonymous, responseId } = one.incoming;
    if (one.caseId) take(one, byCase.get(keyOf(nameKey(moment), one.caseId)));
    if (found.has(one)) continue;
    if (isAnonymous && responseId === null) nameless.push(one);
    // Also of a case: it may have come in before it was known who answered.
    else take(one, byName.get(keyOf(nameKey(moment), nameKey(respondent))));
  }
  if (nameless.length === 0) return found;

  const free = responses.filter(({ id, caseId }) => !caseId && !taken.has(id));
  const byContent = new Map<string, Response[]>();
  for (const [at, one] of free.entries()) {
    if (at % pace === 0) yield;
    const key = keyOf(momentOf(one), contentOf(one.answers));
    const alike = byContent.get(key);
    if (alike) alike.push(one);
    else byContent.set(key, [one]);
  }
  const storedAnswers = new StoredAnswers();
  const answersOf = ({ answers }: IncomingResponse) =>
    answers.flatMap((answer) => {
      const item = items.find(answer.item);
      return item ? [storedAnswers.of(item, answer)] : [];
    });
  const rest: { one: ToMatch; answers: Answer[] }[] = [];
  for (const [at, one] of nameless.entries()) {
    if (at % pace === 0) yield;
    const answers = answersOf(one.incoming);
    take(one, byContent.get(keyOf(nameKey(one.incoming.moment), contentOf(answers)))?.shift());
    if (!found.has(one)) rest.push({ one, answers });
  }
  const rows = new Map(
    free.flatMap((response) =>
      response.source?.fileName === fileName
        ? [[keyOf(momentOf(response), String(response.source.row)), response] as const]
        : []
    )
  );
  for (const { one, answers } of rest) {
    const candidate = rows.get(keyOf(nameKey(one.incoming.moment), String(one.incoming.row)));
    if (candidate && isMostlySame(candidate.answers, answers)) take(one, candidate);
  }
  return found;
}

function keyOf(moment: string, rest: string): string {
  return `${moment}\n${rest}`;
}

/** The answers that say something, as one string. */
function contentOf(answers: readonly Answer[]): string {
  return answers
    .flatMap((answer) => (answer.value === null ? [] : [`${answer.itemId} ${valueText(answer)}`]))
    .sort()
    .join('\n');
}

function valueText({ value, text = '' }: Answer): string {
  const words = text === '' ? '' : JSON.stringify(text);
  return (typeof value === 'object' && value ? JSON.stringify(value.toSorted()) : String(value)) + words;
}

/** Whether at least half of what both asked was answered the same. */
function isMostlySame(before: readonly Answer[], after: readonly Answer[]): boolean {
  const known = new Map(before.map((answer) => [answer.itemId, valueText(answer)]));
  const both = after.filter(({ itemId, value }) => value !== null && known.has(itemId));
  const same = both.filter((answer) => known.get(answer.itemId) === valueText(answer));
  return both.length > 0 && same.length * 2 >= both.length;
}
