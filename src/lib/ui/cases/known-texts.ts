import { valueOf } from '$lib/commands/cases/put-value';
import { nameKey } from '$lib/commands/required-name';
import type { Attribute } from '$lib/domain/attribute';
import type { Case } from '$lib/domain/case';

/** What cases have under an attribute of words, each once, to choose from while typing; nothing for other kinds. */
export function knownTexts(cases: readonly Case[], { id, kind }: Attribute): string[] {
  if (kind !== 'text') return [];
  const byKey = new Map<string, string>();
  for (const one of cases) {
    const value = valueOf(one, id);
    if (typeof value === 'string' && value.length <= 100) byKey.set(nameKey(value), value);
  }
  return [...byKey.values()].sort((a, b) => a.localeCompare(b)).slice(0, 200);
}
