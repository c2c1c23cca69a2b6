import type { NewItem } from '$lib/commands/questionnaires/draft-items';
import type { Item } from '$lib/domain/item';

type Line = { number: string; text: string; competence: string };

/**
 * Items from lines somebody pasted, one a line: `2a. Text`, `2a<tab>Text<tab>Competence`, `a) Text` under the last item, or
 * just the text. They ask what `like` asks; an item that comes with sub-items asks nothing itself. A number that is taken, or
 * that stands there twice, is left out, so that the item gets the next one.
 */
export function pastedItems(
  pasted: string,
  like: Pick<Item, 'kind' | 'scale' | 'choices' | 'withText'> | null,
  taken: readonly string[]
): NewItem[] {
  const isTaken = new Set(taken.map(keyOf));
  const tops = new Map<string, NewItem | null>(taken.map((number) => [keyOf(number), null]));
  const items: NewItem[] = [];
  let lastTop: string | null = null;
  for (const { number: found, text, competence } of pasted.split(/\r\n|\r|\n/).flatMap(linesOf)) {
    const isLetter = /^[a-z]$/i.test(found);
    const number: string = isLetter && lastTop !== null ? lastTop + found : found;
    const parent = parentIn(number, tops);
    const isFree = number !== '' && !isTaken.has(keyOf(number));
    const item: NewItem = {
      text,
      competence,
      parent,
      kind: like && like.kind !== 'heading' ? like.kind : 'scale',
      scale: like?.scale ?? null,
      choices: like?.choices.map(({ label }) => label) ?? [],
      withText: like?.withText ?? false,
      ...(isFree ? { number } : {})
    };
    items.push(item);
    if (isFree) isTaken.add(keyOf(number));
    if (parent === null) lastTop = isFree ? number : null;
    if (parent === null && isFree) tops.set(keyOf(number), item);
    const above = parent === null ? undefined : tops.get(keyOf(parent));
    if (above) above.kind = 'heading';
  }
  return items;
}

const keyOf = (number: string) => number.toLowerCase();

function linesOf(line: string): Line[] {
  const cells = line.split('\t').map((cell) => cell.replace(/\s+/g, ' ').trim());
  const [first = '', second = '', third = ''] = cells;
  if (cells.length > 1 && second !== '' && first.length <= 20)
    return [{ number: first.replace(/[.):]+$/, ''), text: second, competence: third }];
  const words = cells.filter((cell) => cell !== '').join(' ');
  if (words === '') return [];
  const numbered = /^(\d{1,3}(?:\.\d{1,2})*[a-z]?|[a-z])[.):]\s+(.+)$/i.exec(words);
  const lettered = numbered ?? /^(\d{1,3}[a-z])\s+(.+)$/.exec(words);
  if (lettered) return [{ number: lettered[1]!, text: lettered[2]!, competence: '' }];
  return [{ number: '', text: words.replace(/^[-–•*]\s+/, ''), competence: '' }];
}

/** 2 of 2a and of 2.1, when there is such an item. */
function parentIn(number: string, tops: ReadonlyMap<string, unknown>): string | null {
  const parent = /^(\d+)(?:[a-z]|\.\d+)$/i.exec(number)?.[1];
  return parent !== undefined && tops.has(keyOf(parent)) ? parent : null;
}
