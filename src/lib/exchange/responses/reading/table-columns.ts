import type { ColumnUse, ResponseMapping } from '$lib/domain/response-mapping';
import { findColumns, type ResponseTable } from '../table/response-table';

type Column<Kind extends ColumnUse['kind']> = { column: number; use: Extract<ColumnUse, { kind: Kind }> };

/** The columns that hold answers of one moment; null: of the moment of the row. */
export type MomentColumns = {
  moment: string | null;
  items: { column: number; number: string }[];
  /** Of an item with a column per choice, those columns together. */
  choices: { number: string; columns: { column: number; choice: string }[] }[];
  texts: { column: number; number: string }[];
  dates: number[];
};

/** Where the columns of a table are, by what a mapping says they hold. */
export type TableColumns = {
  respondents: number[];
  ids: number[];
  moments: number[];
  roles: number[];
  attributes: Column<'attribute'>[];
  /** Of a table with an answer in every row. */
  itemNames: number[];
  answers: number[];
  longTexts: number[];
  groups: MomentColumns[];
  /** The numbers of the items that columns speak of. */
  itemNumbers: string[];
  /** All that are read. */
  mapped: ReadonlySet<number>;
};

/** The columns of a table that are there. At least one group. */
export function tableColumns(
  { titles }: ResponseTable,
  { columns }: Pick<ResponseMapping, 'columns'>
): TableColumns {
  const places = findColumns(titles, columns);
  const used = columns.flatMap(({ use }, index): { column: number; use: ColumnUse }[] =>
    places[index]! >= 0 && use.kind !== 'ignore' ? [{ column: places[index]!, use }] : []
  );
  const of = <Kind extends ColumnUse['kind']>(kind: Kind) =>
    used.filter((one): one is Column<Kind> => one.use.kind === kind);
  const columnsOf = (kind: ColumnUse['kind']) => of(kind).map(({ column }) => column);
  const numbers = used.flatMap(({ use }) => ('item' in use && use.item !== '' ? [use.item] : []));
  return {
    respondents: columnsOf('respondent'),
    ids: columnsOf('response-id'),
    moments: columnsOf('moment'),
    roles: columnsOf('role'),
    attributes: of('attribute'),
    itemNames: columnsOf('item-name'),
    answers: columnsOf('answer'),
    longTexts: columnsOf('text'),
    groups: groupByMoment(of),
    itemNumbers: [...new Set(numbers)],
    mapped: new Set(used.map(({ column }) => column))
  };
}

function groupByMoment(of: <Kind extends ColumnUse['kind']>(kind: Kind) => Column<Kind>[]): MomentColumns[] {
  const groups = new Map<string | null, MomentColumns>();
  const groupOf = (moment: string | null): MomentColumns => {
    let group = groups.get(moment);
    if (!group) groups.set(moment, (group = { moment, items: [], choices: [], texts: [], dates: [] }));
    return group;
  };
  for (const { column, use } of of('item')) groupOf(use.moment).items.push({ column, number: use.item });
  for (const { column, use } of of('choice')) {
    const { choices } = groupOf(use.moment);
    const known = choices.find(({ number }) => number === use.item);
    if (known) known.columns.push({ column, choice: use.choice });
    else choices.push({ number: use.item, columns: [{ column, choice: use.choice }] });
  }
  for (const { column, use } of of('text'))
    if (use.item !== '') groupOf(use.moment).texts.push({ column, number: use.item });
  for (const { column, use } of of('date')) groupOf(use.moment ?? null).dates.push(column);
  if (groups.size === 0) groupOf(null);
  // A day that is of no moment in particular is of each.
  const shared = groups.get(null)?.dates ?? [];
  for (const group of groups.values()) if (group.moment !== null) group.dates.push(...shared);
  return [...groups.values()];
}
