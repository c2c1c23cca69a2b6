import { nameLengths } from '$lib/domain/name-lengths';
import { responseKey, type Response } from '$lib/domain/response';

/** The name of a respondent without a case, numbered when somebody else of that moment has it (`R1 2`). `taken` holds `responseKey`s. */
export function freeRespondent(
  taken: ReadonlySet<string>,
  { momentId, respondent }: Pick<Response, 'momentId' | 'respondent'>
): string {
  const isTaken = (name: string) => taken.has(responseKey({ momentId, caseId: null, respondent: name }));
  for (let number = 1, name = respondent; ; name = numbered(respondent, (number += 1)))
    if (!isTaken(name)) return name;
}

function numbered(name: string, number: number): string {
  const ending = ` ${number}`;
  return name.slice(0, nameLengths.case - ending.length) + ending;
}
