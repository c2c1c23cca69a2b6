import type { Decision } from '$lib/domain/decision';
import type { Translate } from '$lib/messages/translator';
import { listed } from './kind-words';

/** A choice in words: `Zoals Noor`, `Beide`. `seats` are those of the session, in order. */
export function choiceWords(
  { choice, seatIds }: Pick<Decision, 'choice' | 'seatIds'>,
  seats: readonly { id: string; name: string }[],
  t: Translate
): string {
  switch (choice) {
    case 'agreed':
      return t('differences.choiceAgreed');
    case 'all':
      return t(seats.length === 2 ? 'differences.choiceBoth' : 'differences.choiceAll');
    case 'none':
      return t('differences.choiceNone');
    case 'other':
      return t('differences.choiceOther');
    case 'seats': {
      const names = seats.flatMap(({ id, name }) => (seatIds.some((chosen) => chosen === id) ? [name] : []));
      return t('differences.asSeat', { who: listed(names, t) });
    }
  }
}
