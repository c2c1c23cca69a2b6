import type { Item } from '$lib/domain/item';
import type { AppState } from '$lib/state/app-state.svelte';

/** What an item asks, in short: `1 tot 10 · omgekeerd`. */
export function asksWords(item: Item, app: AppState): string {
  const { kind, scale, choices, reversed, withText } = item;
  const params = {
    count: choices.length || 1,
    min: app.formatNumber(scale?.min ?? 0),
    max: app.formatNumber(scale?.max ?? 0)
  };
  return [
    app.t(`questionnaires.item.asks.${kind}`, params),
    ...(reversed ? [app.t('questionnaires.item.reversedShort')] : []),
    ...(withText ? [app.t('questionnaires.item.withTextShort')] : [])
  ].join(' · ');
}
