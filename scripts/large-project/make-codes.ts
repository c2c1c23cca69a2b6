import { codeColourCount, type Code, type CodeLevel } from '$lib/domain/code';
import type { CodeId } from '$lib/domain/ids';
import { compoundWords, topicWords } from './dutch-words';
import type { SeededRandom } from './seeded-random';

/** Of every hundred codes so many are core codes and categories; the rest are open. */
const corePerHundred = 2;
const categoriesPerHundred = 13;

/** A code system of three levels: core codes, categories under them, open codes under those (one in twenty loose). */
export function makeCodes(count: number, random: SeededRandom, createdAt: string): Code[] {
  const cores = Math.max(1, Math.round((count * corePerHundred) / 100));
  const categories = Math.max(1, Math.round((count * categoriesPerHundred) / 100));
  const names = codeNames(count, random);
  const codes: Code[] = [];
  names.forEach((name, index) => {
    const level: CodeLevel = index < cores ? 'core' : index < cores + categories ? 'category' : 'open';
    const parents = codes.filter((code) => code.level === (level === 'open' ? 'category' : 'core'));
    const isRoot = level === 'core' || parents.length === 0 || (level === 'open' && random.chance(0.05));
    const parent = isRoot ? null : random.pick(parents);
    codes.push({
      id: random.uuid() as CodeId,
      name,
      level,
      parentId: parent?.id ?? null,
      colour: parent?.colour ?? index % codeColourCount,
      order: index + 1,
      definition: `Uitspraken over ${name}.`,
      include: '',
      exclude: '',
      comment: '',
      createdAt
    });
  });
  return codes;
}

/**
 * A code system as deep as asked (8: roots and seven levels under them), in the order of the tree from top to bottom, so
 * that codes used alike lie together in it.
 */
export function makeDeepCodes(count: number, depth: number, random: SeededRandom, createdAt: string): Code[] {
  const codes: Code[] = [];
  let line: Code[] = [];
  codeNames(count, random).forEach((name, index) => {
    // One level down as often as back up to any, so that all depths are there.
    const above = random.chance(0.5) ? line.length : random.between(0, line.length);
    line = line.slice(0, Math.min(above, depth - 1));
    const parent = line.at(-1) ?? null;
    const code: Code = {
      id: random.uuid() as CodeId,
      name,
      level: line.length === 0 ? 'core' : line.length < depth / 2 ? 'category' : 'open',
      parentId: parent?.id ?? null,
      colour: parent?.colour ?? index % codeColourCount,
      order: index + 1,
      definition: `Uitspraken over ${name}.`,
      include: '',
      exclude: '',
      comment: '',
      createdAt
    };
    codes.push(code);
    line.push(code);
  });
  return codes;
}

function codeNames(count: number, random: SeededRandom): string[] {
  const names = new Set<string>();
  while (names.size < count) {
    const name = `${random.pick(compoundWords)} ${random.pick(topicWords)}`;
    names.add(names.has(name) ? `${name} ${names.size}` : name);
  }
  return [...names];
}
