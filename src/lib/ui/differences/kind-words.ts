import type { Translate } from '$lib/messages/translator';
import type { DifferenceGroup } from './difference-groups';

/** What a group of differences is called; `names` are those of the seats. */
export function groupName(
  { kind, seats }: Omit<DifferenceGroup, 'key'>,
  names: readonly string[],
  t: Translate
): string {
  if (kind !== 'some-only') return t(`differences.kind.${kind}`);
  return t('differences.kind.some-only', {
    who: listed(
      seats.map((seat) => names[seat] ?? ''),
      t
    )
  });
}

/** Names one after the other: `Noor, Bram en Sam`. */
export function listed(names: readonly string[], t: Translate): string {
  if (names.length < 2) return names[0] ?? '';
  return t('differences.and', { first: names.slice(0, -1).join(', '), last: names.at(-1)! });
}
