import type { ResponseMapping } from '$lib/domain/response-mapping';
import type { MappingGuess } from './guess-mapping';
import type { KnownQuestionnaire } from './known-questionnaire';

/** How much of the columns of a mapping a file must have to be read by it. */
const enough = 0.8;

/**
 * The guess with the uses of a mapping that was kept for an earlier file with the same titles; null when none fits. What the file
 * has besides, and which moments, is as guessed.
 */
export function keptMapping(guess: MappingGuess, known: KnownQuestionnaire | null): MappingGuess | null {
  let best: { mapping: ResponseMapping; share: number } | null = null;
  for (const { mapping } of known?.mappings ?? []) {
    if (mapping.layout !== guess.mapping.layout) continue;
    const titles = new Set(guess.mapping.columns.map(({ title }) => title));
    const wanted = mapping.columns.filter(({ use }) => use.kind !== 'ignore');
    const share = wanted.filter(({ title }) => titles.has(title)).length / Math.max(1, wanted.length);
    // Of equals the last: it was kept for the latest wave.
    if (share >= enough && share >= (best?.share ?? 0)) best = { mapping, share };
  }
  if (!best) return null;
  const kept = best.mapping;
  const nth = new Map<string, number>();
  const place = (title: string) => {
    const at = nth.get(title) ?? 0;
    nth.set(title, at + 1);
    return at;
  };
  const columns = [...guess.columns];
  const mapped = guess.mapping.columns.map(({ title, use }, index) => {
    const same = kept.columns.filter((one) => one.title === title)[place(title)];
    if (!same) return { title, use };
    columns[index] = { ...columns[index]!, certainty: 'sure', because: 'kept-mapping' };
    return { title, use: same.use };
  });
  const keptNumbers = new Set(kept.items.map(({ number }) => number));
  const used = new Set(mapped.flatMap(({ use }) => ('item' in use ? [use.item] : [])));
  const moments = [...kept.moments, ...guess.mapping.moments.filter((name) => !kept.moments.includes(name))];
  return {
    ...guess,
    columns,
    mapping: {
      ...guess.mapping,
      columns: mapped,
      moments,
      momentNames: [
        ...kept.momentNames,
        ...guess.mapping.momentNames.filter(
          ({ found }) => !kept.momentNames.some((one) => one.found === found)
        )
      ],
      items: [
        ...kept.items,
        ...guess.mapping.items.filter(
          ({ number }) => !keptNumbers.has(number) && (used.has(number) || guess.mapping.layout === 'long')
        )
      ],
      decimal: guess.mapping.decimal,
      respondents: kept.respondents,
      // Decisions about one cell are of the file they were made for.
      decisions: Object.fromEntries(Object.entries(kept.decisions).filter(([key]) => !key.includes('!')))
    }
  };
}
