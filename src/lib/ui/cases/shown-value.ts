import type { ValueOfAttribute } from '$lib/commands/cases/attribute-value';
import type { AttributeKind } from '$lib/domain/attribute';
import type { AppState } from '$lib/state/app-state.svelte';

/** A value as people read it: a day and a number in their language, yes or no; nothing when it is not known. */
export function shownValue(
  app: Pick<AppState, 't' | 'locale' | 'formatDate'>,
  kind: AttributeKind,
  value: ValueOfAttribute | undefined
): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return app.t(value ? 'cases.value.yes' : 'cases.value.no');
  if (typeof value === 'number') return writtenNumber(app.locale, value);
  return kind === 'date' ? app.formatDate(value) : value;
}

/** A number as it is typed: all its digits, with the decimal sign of the language and nothing between thousands. */
export function writtenNumber(locale: string, value: number): string {
  const text = String(value);
  return locale.startsWith('nl') ? text.replace('.', ',') : text;
}
