import type { ShownAnswer } from '$lib/analysis/responses/response-import-plan';
import type { AnswerScale } from '$lib/domain/item';
import type { Translate } from '$lib/messages/translator';

const mostNames = 8;
const longest = 120;

/** Names in a row; of many the first and how many there are more. */
export function manyNames(names: readonly string[], t: Translate): string {
  if (names.length <= mostNames) return names.join(', ');
  const shown = names.slice(0, mostNames).join(', ');
  return t('responseImport.check.andMore', { names: shown, count: names.length - mostNames });
}

/** An answer in words: its value, or why there is none, and what is said beside it. */
export function answerText(answer: ShownAnswer | null, t: Translate): string {
  if (!answer) return t('responseImport.check.notAsked');
  const { value, missing, text } = answer;
  const said = value === null ? t(`responseImport.missing.${missing ?? 'blank'}`) : valueText(value, t);
  return short(text ? `${said} (${text})` : said);
}

/** A value in words. */
export function valueText(value: string | number | boolean | readonly string[], t: Translate): string {
  if (typeof value === 'boolean') return t(value ? 'responseImport.yes' : 'responseImport.no');
  if (typeof value === 'number') return numberText(value, t);
  if (typeof value === 'string') return value;
  return value.length === 0 ? t('responseImport.nothingChosen') : value.join('; ');
}

export function scaleText({ min, max, step }: AnswerScale, t: Translate): string {
  const said = { min: numberText(min, t), max: numberText(max, t), step: numberText(step, t) };
  return t('responseImport.check.scaleText', said);
}

/** With the decimal sign of the language. */
export function numberText(value: number, t: Translate): string {
  return String(value).replace('.', t('responseImport.decimal'));
}

function short(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
