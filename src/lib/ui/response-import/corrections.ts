import { correctionKey } from '$lib/analysis/responses/response-import-plan';
import type { ImportedAnswer } from '$lib/commands/responses/imported-responses';
import { nameKey } from '$lib/commands/required-name';
import type { MappedItem } from '$lib/domain/response-mapping';
import { readDay } from '$lib/exchange/responses/cells/read-day';
import type { ResponseProblem } from '$lib/exchange/responses/read-responses';

/** Under what the right answer for a problem is kept; null when it is not about the answer of somebody to something. */
export function correctionOf({ item, moment, respondent }: ResponseProblem): string | null {
  if (item === null || moment === null || respondent === null) return null;
  return correctionKey({ respondent, moment }, item);
}

/** What somebody types as the answer to an item; null when it is none. Several choices are parted by `;`. */
export function typedCorrection(item: MappedItem, typed: string): ImportedAnswer['value'] {
  const text = typed.trim();
  const labelOf = (words: string) => item.choices.find((label) => nameKey(label) === nameKey(words)) ?? null;
  switch (item.kind) {
    case 'scale':
    case 'number': {
      if (!/^-?\d+([.,]\d+)?$/.test(text)) return null;
      const value = Number(text.replace(',', '.'));
      return !item.scale || (value >= item.scale.min && value <= item.scale.max) ? value : null;
    }
    case 'single-choice':
      return labelOf(text);
    case 'multiple-choice': {
      const labels = text.split(';').map(labelOf);
      return labels.includes(null) ? null : (labels as string[]);
    }
    case 'date':
      return readDay(text, true)?.day ?? null;
    case 'text':
      return text === '' ? null : text;
    case 'heading':
      return null;
  }
}
