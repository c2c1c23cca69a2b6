import { answerCell } from '$lib/analysis/questionnaires/answer-text';
import type { Item } from '$lib/domain/item';
import { missingReasons, type Answer, type MissingReason } from '$lib/domain/response';
import type { AppState } from '$lib/state/app-state.svelte';

/** The words for reasons why an answer is missing. */
export function missingWords(app: AppState): Record<MissingReason, string> {
  return Object.fromEntries(
    missingReasons.map((reason) => [reason, app.t(`responses.missing.${reason}`)])
  ) as Record<MissingReason, string>;
}

/** What was typed stands for, where that does not say so itself: the label of a number, the choices, why there is no answer. */
export function meaningOf(item: Item, answer: Answer | null, app: AppState): string {
  if (!answer) return app.t('responses.missing.not-asked');
  const { value } = answer;
  if (value === null)
    return answer.missing === 'invalid' && answer.found
      ? app.t('responses.form.invalid', { found: answer.found })
      : app.t(`responses.missing.${answer.missing}`);
  if (typeof value === 'number')
    return item.scale?.labels.find((label) => label.value === value)?.label ?? '';
  if (Array.isArray(value) && value.length === 0) return app.t('responses.form.none');
  if (item.kind === 'date') return app.formatDate(String(value));
  return item.kind === 'text' ? '' : String(answerCell(item, answer, missingWords(app)) ?? '');
}
