import { editDistance } from '$lib/language/edit-distance';
import { comparable } from './cells/cell-words';

/** More names than this are no study in which people are known by name. */
const mostNames = 3_000;

type Shape = { name: string; plain: string; tokens: string[]; sorted: string; digits: string };

/**
 * For each name the others that may be of the same person: written with other capitals, accents or marks, the other way round
 * ("Jansen, Samira"), with a part left out ("Samira" and "Samira J."), or with a slip of the pen. Names that differ in a number do not
 * ("R1" and "R2"). `known` names are suggested but suggest nothing; one that is in the file as it stands suggests no others.
 */
export function resemblingNames(names: readonly string[], known: readonly string[]): Map<string, string[]> {
  const result = new Map<string, string[]>();
  if (names.length > mostNames) return result;
  const own = new Set(names);
  const knownNames = new Set(known);
  const all = [...own, ...known.filter((name) => name !== '' && !own.has(name))].map(shapeOf);
  const blocks = new Map<string, Shape[]>();
  for (const shape of all)
    for (const key of new Set([...shape.tokens.map((token) => token[0]!), shape.plain.slice(-2)])) {
      const block = blocks.get(key);
      if (block) block.push(shape);
      else blocks.set(key, [shape]);
    }
  for (const name of own) {
    const shape = shapeOf(name);
    const others = new Set(
      shape.tokens
        .flatMap((token) => blocks.get(token[0]!) ?? [])
        .concat(blocks.get(shape.plain.slice(-2)) ?? [])
    );
    const alike = [...others].filter((other) => other.name !== name && mayBeOne(shape, other));
    // Of two known people nobody asks whether they are one.
    const asked = alike.filter((other) => !(knownNames.has(name) && knownNames.has(other.name)));
    if (asked.length > 0)
      result.set(
        name,
        asked.map((other) => other.name)
      );
  }
  return result;
}

function shapeOf(name: string): Shape {
  const plain = comparable(name);
  const tokens = plain.split(' ').filter((token) => token !== '');
  return {
    name,
    plain,
    tokens,
    sorted: [...tokens].sort().join(' '),
    digits: plain.replace(/\D+/g, ' ').trim()
  };
}

function mayBeOne(one: Shape, other: Shape): boolean {
  if (one.plain === '' || other.plain === '') return false;
  if (one.digits !== other.digits) return false;
  if (one.plain === other.plain || one.sorted === other.sorted) return true;
  if (one.plain.replaceAll(' ', '') === other.plain.replaceAll(' ', '')) return true;
  if (one.digits !== '') return false;
  const [short, long] = one.tokens.length <= other.tokens.length ? [one, other] : [other, one];
  const isPart =
    short.tokens[0] === long.tokens[0] &&
    short.tokens.every((token) =>
      long.tokens.some(
        (part) =>
          part === token ||
          (token.length === 1 && part.startsWith(token)) ||
          (part.length === 1 && token.startsWith(part))
      )
    );
  if (isPart && short.tokens[0]!.length > 1) return true;
  const length = Math.min(one.plain.length, other.plain.length);
  const most = length >= 8 ? 2 : length >= 4 ? 1 : 0;
  return most > 0 && editDistance(one.plain, other.plain, most) <= most;
}
