import { nextItemNumber } from '$lib/commands/questionnaires/item-number';
import { nameKey } from '$lib/commands/required-name';
import { itemKey } from '$lib/commands/responses/items-by-number';
import type { ColumnUse, MappedItem, ResponseMapping } from '$lib/domain/response-mapping';

/** What a column can be said to hold in a layout, the likeliest first. */
export function usesOf({ layout }: ResponseMapping): readonly ColumnUse['kind'][] {
  const aside = ['respondent', 'response-id', 'moment', 'date', 'role', 'attribute', 'ignore'] as const;
  if (layout === 'long') return ['item-name', 'answer', 'text', ...aside];
  return ['item', 'text', 'choice', ...aside];
}

/** The mapping with another use of a column. What there is one of goes away where it was. */
export function withUse(mapping: ResponseMapping, column: number, use: ColumnUse): ResponseMapping {
  const isAlone = ['respondent', 'response-id', 'moment', 'role', 'item-name', 'answer'].includes(use.kind);
  const columns = mapping.columns.map((known, at) => {
    if (at === column) return { ...known, use };
    if (!isAlone || known.use.kind !== use.kind) return known;
    return { ...known, use: { kind: 'ignore' } as const };
  });
  return { ...mapping, columns };
}

/** An item as it is asked in a file, before anything else is known of it. */
export function newMappedItem(
  items: readonly MappedItem[],
  { title, samples }: { title: string; samples: readonly string[] }
): MappedItem {
  const numbers = items.map(({ number }) => number);
  const tops = items.flatMap(({ number, parent }) => (parent === null ? [number] : []));
  const isNumeric = samples.length > 0 && samples.every((sample) => /^\s*-?\d+([.,]\d+)?\s*$/.test(sample));
  return {
    number: nextItemNumber(tops, null, numbers),
    text: title,
    competence: '',
    kind: isNumeric ? 'number' : 'text',
    parent: null,
    scale: null,
    reversed: false,
    choices: [],
    withText: false
  };
}

/** The mapping with an item changed, under another number too: its columns follow. */
export function withItem(
  mapping: ResponseMapping,
  number: string,
  fields: Partial<MappedItem>
): ResponseMapping {
  const to = fields.number ?? number;
  const key = itemKey(number);
  const isIt = (other: string | null) => other !== null && itemKey(other) === key;
  return {
    ...mapping,
    items: mapping.items.map((item) => {
      if (isIt(item.number)) return { ...item, ...fields };
      return isIt(item.parent) ? { ...item, parent: to } : item;
    }),
    columns: mapping.columns.map((column) =>
      'item' in column.use && isIt(column.use.item) ? { ...column, use: { ...column.use, item: to } } : column
    )
  };
}

/** The items a mapping brings that are not among those known, and that a column or a sub-item needs; of a long file all. */
export function itemsBrought(mapping: ResponseMapping, known: readonly MappedItem[]): MappedItem[] {
  const keys = new Set(known.map(({ number }) => itemKey(number)));
  const used = new Set(mapping.columns.flatMap(({ use }) => ('item' in use ? [itemKey(use.item)] : [])));
  for (const { number, parent } of mapping.items)
    if (parent !== null && used.has(itemKey(number))) used.add(itemKey(parent));
  return mapping.items.filter(
    ({ number }) => !keys.has(itemKey(number)) && (mapping.layout === 'long' || used.has(itemKey(number)))
  );
}

/** All items a column can be of: those of the questionnaire, and those of the mapping that it does not have. */
export function itemsToChoose(mapping: ResponseMapping, known: readonly MappedItem[]): MappedItem[] {
  const keys = new Set(known.map(({ number }) => itemKey(number)));
  return [...known, ...mapping.items.filter(({ number }) => !keys.has(itemKey(number)))];
}

/** Whether some answers would be of no moment, were there no moment for the whole file. */
export function needsMoment({ columns, momentPerSheet, layout }: ResponseMapping): boolean {
  if (momentPerSheet || columns.some(({ use }) => use.kind === 'moment')) return false;
  if (layout === 'long') return true;
  return columns.some(({ use }) => (use.kind === 'item' || use.kind === 'choice') && !use.moment);
}

/** Whether the mapping says where the answers are. */
export function hasAnswers({ columns, layout }: ResponseMapping): boolean {
  const has = (kind: ColumnUse['kind']) => columns.some(({ use }) => use.kind === kind);
  return layout === 'long' ? has('item-name') && has('answer') : has('item') || has('choice') || has('text');
}

/** The mapping as it is kept for the next file: without what was decided about single cells. */
export function keptMapping(mapping: ResponseMapping): ResponseMapping {
  const decisions = Object.fromEntries(
    Object.entries(mapping.decisions).filter(([key]) => !key.includes(' '))
  );
  return { ...mapping, decisions };
}

/** The mapping in which a name of the file stands for another; null takes that back. */
export function withRespondentName(
  mapping: ResponseMapping,
  found: string,
  name: string | null
): ResponseMapping {
  const others = mapping.respondents.filter((known) => nameKey(known.found) !== nameKey(found));
  return { ...mapping, respondents: name === null ? others : [...others, { found, name }] };
}
