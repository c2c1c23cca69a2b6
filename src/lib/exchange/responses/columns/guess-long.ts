import type { MappedItem } from '$lib/domain/response-mapping';
import { cellWords, comparable, onOneLine } from '../cells/cell-words';
import { guessKinds } from '../items/guess-kinds';
import { ItemMatcher } from '../items/match-items';
import type { KnownQuestionnaire } from '../known-questionnaire';
import type { ResponseTable } from '../table/response-table';
import { parseItemTitle } from '../titles/item-title';
import { columnProfile } from './column-profile';
import { titledUse } from './column-titles';
import { dataRowsOf, type FileColumn } from './file-columns';

/** The columns of a table with an answer in every row: what is asked, what was answered, and words beside that. */
export type LongColumns = { itemNames: number[]; answer: number; texts: number[] };

/** Whether a table has an answer in every row, told by its titles, or by items that come back row after row. */
export function findLongColumns(
  columns: readonly FileColumn[],
  known: KnownQuestionnaire | null
): LongColumns | null {
  const titled = columns.map(({ title }) => titledUse(title));
  const answers = titled.flatMap((use, index) => (use === 'answer' ? [index] : []));
  const comesBack = ({ profile }: FileColumn) =>
    profile.counted > 0 && (profile.isMore || profile.values.size <= Math.max(1, profile.counted * 0.7));
  let names = titled.flatMap((use, index) =>
    use === 'item-name' && columns[index]!.profile.filled > 0 ? [index] : []
  );
  const isPerson = titled.some((use) => use === 'respondent' || use === 'number' || use === 'moment');
  if (names.length === 0 && known && known.items.length > 0) {
    const matcher = new ItemMatcher(known.items);
    names = columns.flatMap((column, index) => {
      const values = [...column.profile.values.keys()].slice(0, 200);
      const found = values.filter((value) => {
        const { number, text } = parseItemTitle(value);
        return matcher.find(number, text || value) !== null;
      });
      const isNumeric = column.profile.numeric === column.profile.counted;
      return !isNumeric && values.length > 1 && comesBack(column) && found.length >= values.length * 0.7
        ? [index]
        : [];
    });
    names = names.slice(0, 1);
  }
  if (names.length === 0) return null;
  const others = columns.flatMap(({ profile }, index) =>
    names.includes(index) || titled[index] !== null || profile.counted === 0 ? [] : [index]
  );
  const answer = answers[0] ?? (others.length === 1 ? others[0] : undefined);
  if (answer === undefined) return null;
  const isRepeated = names.some((index) => comesBack(columns[index]!));
  // Items each once: of one person at one moment, when the table says whose.
  if (!isRepeated && !(isPerson && answers.length > 0)) return null;
  return { itemNames: names, answer, texts: textColumns(titled) };
}

function textColumns(titled: readonly ReturnType<typeof titledUse>[]): number[] {
  return titled.flatMap((use, index) => (use === 'text' ? [index] : []));
}

/** The columns of a table that is said to have an answer in every row, whatever they look like. */
export function longColumns(columns: readonly FileColumn[], known: KnownQuestionnaire | null): LongColumns {
  const found = findLongColumns(columns, known);
  if (found) return found;
  const titled = columns.map(({ title }) => titledUse(title));
  const last = columns.length - 1;
  const answer = titled.includes('answer') ? titled.indexOf('answer') : last;
  const open = columns.findIndex((_, index) => titled[index] === null && index !== answer);
  const name = titled.indexOf('item-name');
  return { itemNames: [name >= 0 ? name : Math.max(0, open)], answer, texts: textColumns(titled) };
}

/** The items that the rows of long tables name and the questionnaire does not have, with the kind their answers make of them. */
export function longItems(
  tables: readonly ResponseTable[],
  places: (table: ResponseTable) => LongColumns,
  known: KnownQuestionnaire | null
): MappedItem[] {
  const matcher = new ItemMatcher(known?.items ?? []);
  const drafts = new Map<
    string,
    {
      number: string | null;
      text: string;
      title: string;
      withText: boolean;
      profiles: ReturnType<typeof columnProfile>;
    }
  >();
  const texts = new Set<string>();
  for (const table of tables) {
    const { itemNames, answer, texts: beside } = places(table);
    const rowsByName = new Map<string, number[]>();
    for (const row of dataRowsOf(table)) {
      const name = onOneLine(itemNames.map((column) => cellWords(table.rows[row]![column])).join(' '));
      if (name === '') continue;
      const rows = rowsByName.get(name);
      if (rows) rows.push(row);
      else rowsByName.set(name, [row]);
    }
    for (const [name, rows] of rowsByName) {
      const { number, text, isText } = parseItemTitle(name);
      if (isText && number !== null) {
        texts.add(number);
        continue;
      }
      if (
        number !== null &&
        rows.some((row) => beside.some((column) => cellWords(table.rows[row]![column]) !== ''))
      )
        texts.add(number);
      if (matcher.find(number, text, name) || drafts.has(comparable(name))) continue;
      drafts.set(comparable(name), {
        number,
        text,
        title: name,
        withText: false,
        profiles: columnProfile(table, answer, rows)
      });
    }
  }
  const list = [...drafts.values()];
  const kinds = guessKinds(list.map(({ title, profiles }) => ({ title, profile: profiles })));
  const numbers = new Set((known?.items ?? []).map(({ number }) => comparable(number)));
  const wanted = list.map(({ number }) => {
    if (number === null || numbers.has(comparable(number))) return null;
    numbers.add(comparable(number));
    return number;
  });
  let next = 1;
  const items = list.map(({ text, title }, index): MappedItem => {
    const { kind, scale, choices } = kinds[index]!;
    let number = wanted[index] ?? null;
    if (number === null) {
      while (numbers.has(String(next))) next += 1;
      number = String(next);
      numbers.add(number);
    }
    const withText = texts.has(number);
    return {
      number,
      text: wanted[index] === null ? title : text,
      competence: '',
      kind,
      parent: null,
      scale,
      reversed: false,
      choices,
      withText
    };
  });
  const all = new Map(items.map((item) => [item.number, item]));
  for (const item of items) {
    const above = /^(\d+)[a-z]$/.exec(item.number)?.[1];
    if (above !== undefined && all.get(above)?.parent === null) item.parent = above;
  }
  const order = new Intl.Collator('nl', { numeric: true });
  return items.every(({ number }) => /^\d+[a-z]?$/.test(number))
    ? items.sort((a, b) => order.compare(a.number, b.number))
    : items;
}
