import type { ImportedAnswer } from '$lib/commands/responses/imported-responses';
import { nameKey } from '$lib/commands/required-name';
import type { IncomingResponse } from './incoming-responses';

/**
 * Two responses of one respondent at one moment as one: what the first leaves open the second fills in; where they differ the
 * one that counts is taken. `isConflict` says that something was not taken. O(answers).
 */
export function combineResponses(
  first: IncomingResponse,
  second: IncomingResponse,
  counts: 'first' | 'last'
): { combined: IncomingResponse; isConflict: boolean } {
  const [strong, weak] = counts === 'first' ? [first, second] : [second, first];
  const answers = new Map(strong.answers.map((answer) => [nameKey(answer.item), answer]));
  let isConflict = false;
  for (const answer of weak.answers) {
    const key = nameKey(answer.item);
    const known = answers.get(key);
    if (!known || (known.value === null && known.text === null)) answers.set(key, answer);
    else if (answer.value !== null && !isSame(known, answer)) isConflict = true;
  }
  const names = new Set(strong.attributes.map(({ name }) => nameKey(name)));
  return {
    combined: {
      ...first,
      date: strong.date ?? weak.date,
      role: strong.role ?? weak.role,
      attributes: [...strong.attributes, ...weak.attributes.filter(({ name }) => !names.has(nameKey(name)))],
      answers: [...answers.values()]
    },
    isConflict
  };
}

function isSame(a: ImportedAnswer, b: ImportedAnswer): boolean {
  return JSON.stringify([a.value, a.text]) === JSON.stringify([b.value, b.text]);
}
