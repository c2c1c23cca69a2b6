import { nameLengths } from '$lib/domain/name-lengths';
import { responseKey, type Response } from '$lib/domain/response';

/** The name of a respondent without a case, numbered when somebody else of that moment has it (`R1 2`). `taken` holds `responseKey`s. */
export function freeRespondent(
  taken: ReadonlySet<string>,
  { momentId, respondent }: Pick<Response, 'momentId' | 'respondent'>
): string {
  let name = respondent;
  for (let number = 2; taken.has(responseKey({ momentId, caseId: null, respondent: name })); number += 1)
    name = numbered(respondent, number);
  return name;
}

function numbered(name: string, number: number): string {
  const ending = ` ${number}`;
  return name.slice(0, nameLengths.case - ending.length) + ending;
}
