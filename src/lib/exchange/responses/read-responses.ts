import type { MappedItem, ResponseMapping } from '$lib/domain/response-mapping';
import { dataRowsOf, fileColumns } from './columns/file-columns';
import { mergeProfiles } from './columns/merge-profiles';
import { guessKinds } from './items/guess-kinds';
import type { KnownQuestionnaire } from './known-questionnaire';
import { isFilled, ResponseCollector, type ResponseDraft } from './reading/response-collector';
import { TableReader } from './reading/table-reader';
import { resemblingNames } from './resembling-names';
import type { ResponseFile, ResponseSheet } from './response-file';
import {
  readAnswerSchema,
  readHeadSchema,
  type ReadAnswer,
  type ReadingNote,
  type ReadRespondent,
  type ReadResponse,
  type ResponseReading
} from './response-reading';
import { fillPeopleDown } from './table/fill-down';
import { locateTitles } from './table/locate-titles';
import { isBlank, placeInFile, type ResponseTable } from './table/response-table';
import { findTotalRows } from './table/total-rows';

export type {
  ProblemKind,
  ReadAnswer,
  ReadResponse,
  ReadRespondent,
  ResponseProblem,
  ResponseReading
} from './response-reading';

const rowsBetweenPauses = 1_000;

/**
 * The responses in a file under a mapping, and everything that was not taken as it stands. An item counts as asked at a moment when
 * anybody answered it then; whoever left it open has it as blank. A row without any answer is no response. `pause` is awaited with the
 * share that is done, every so many rows.
 */
export async function readResponses(
  file: ResponseFile,
  mapping: ResponseMapping,
  known: KnownQuestionnaire | null,
  pause?: (share: number) => Promise<void>
): Promise<ResponseReading> {
  const tables = sheetsToRead(file, mapping).map((sheet) =>
    fillPeopleDown(locateTitles(sheet, mapping), mapping)
  );
  const collector = new ResponseCollector(withMissingItems(mapping, known, tables), known);
  const notes: ReadingNote[] = [...file.notes];
  const rowCount = tables.reduce((count, { rows }) => count + rows.length, 0);
  let done = 0;
  for (const table of tables) {
    const reader = new TableReader(collector, table, file.format);
    const first = table.place.firstRow + table.place.titleRows;
    const totals = findTotalRows(table.rows, first);
    if (totals.size > 0) notes.push(totalsNote(table, totals));
    let last = table.rows.length - 1;
    while (last >= first && table.rows[last]!.every(isBlank)) last -= 1;
    for (let row = first; row <= last; row += 1) {
      if (!totals.has(row)) reader.readRow(row);
      done += 1;
      if (done % rowsBetweenPauses === 0) await pause?.(done / rowCount);
    }
  }
  await pause?.(1);
  return toReading(collector, { file, tables, known, notes });
}

function sheetsToRead({ sheets }: ResponseFile, mapping: ResponseMapping): ResponseSheet[] {
  const filled = sheets.filter(({ rows }) => rows.some((cells) => !cells.every(isBlank)));
  const wanted = filled.filter(({ name }) => mapping.sheets.includes(name));
  if (wanted.length > 0) return wanted;
  // Sheets of the next wave bear other names.
  return mapping.momentPerSheet ? filled : filled.slice(0, 1);
}

/** Items that columns speak of and nobody describes get the kind their answers make of them. */
function withMissingItems(
  mapping: ResponseMapping,
  known: KnownQuestionnaire | null,
  tables: readonly ResponseTable[]
): ResponseMapping {
  const described = new Set([...(known?.items ?? []), ...mapping.items].map(({ number }) => number));
  const missing = [
    ...new Set(
      mapping.columns.flatMap(({ use }) =>
        (use.kind === 'item' || use.kind === 'choice') && !described.has(use.item) ? [use.item] : []
      )
    )
  ];
  if (missing.length === 0) return mapping;
  const columns = fileColumns(tables);
  const own = (number: string) =>
    mapping.columns.flatMap(({ title, use }) =>
      'item' in use && use.item === number && use.kind !== 'text' ? [{ title, use }] : []
    );
  const profiles = missing.map((number) => {
    const titles = new Set(own(number).map(({ title }) => title));
    return {
      title: [...titles].join(' '),
      profiles: columns.filter(({ title }) => titles.has(title)).map(({ profile }) => profile)
    };
  });
  const kinds = guessKinds(
    profiles.map(({ title, profiles: found }) => ({
      title,
      profile: mergeProfiles(found.length > 0 ? found : [emptyProfile])
    }))
  );
  const items = missing.map((number, index): MappedItem => {
    const choices = own(number).flatMap(({ use }) => (use.kind === 'choice' ? [use.choice] : []));
    const { kind, scale, choices: guessed } = kinds[index]!;
    const isMultiple = choices.length > 0;
    return {
      number,
      text: profiles[index]!.title === number ? '' : profiles[index]!.title,
      competence: '',
      kind: isMultiple ? 'multiple-choice' : kind,
      parent: null,
      scale: isMultiple ? null : scale,
      reversed: false,
      choices: isMultiple ? [...new Set(choices)] : guessed,
      withText: mapping.columns.some(({ use }) => use.kind === 'text' && use.item === number)
    };
  });
  return { ...mapping, items: [...mapping.items, ...items] };
}

const emptyProfile = {
  rows: 0,
  filled: 0,
  missing: 0,
  values: new Map<string, number>(),
  isMore: false,
  counted: 0,
  numeric: 0,
  days: 0,
  numbers: new Map<number, number>()
} as const;

function totalsNote(table: ResponseTable, totals: ReadonlySet<number>): ReadingNote {
  const place = placeInFile(table, Math.min(...totals), 0);
  return { code: 'total-rows', sheet: table.sheet, count: totals.size, cell: `${place.column}${place.row}` };
}

type Read = {
  file: ResponseFile;
  tables: readonly ResponseTable[];
  known: KnownQuestionnaire | null;
  notes: readonly ReadingNote[];
};

function toReading(collector: ResponseCollector, { tables, known, notes }: Read): ResponseReading {
  const moments = momentsInOrder(collector, known);
  const numbers = itemsInOrder(collector, known);
  const drafts = collector.drafts.filter((draft) => [...draft.answers.values()].some(isFilled));
  const asked = new Map<string, Set<string>>();
  for (const { moment, answers } of drafts) {
    let items = asked.get(moment);
    if (!items) asked.set(moment, (items = new Set()));
    for (const answer of answers.values()) if (isFilled(answer)) items.add(answer.item);
  }
  const askedInOrder = new Map(
    Array.from(asked, ([moment, items]) => [moment, numbers.filter((number) => items.has(number))])
  );
  const toResponse = responseMaker();
  const responses = drafts.map((draft) => toResponse(draft, askedInOrder.get(draft.moment)!));
  const answered = new Set(responses.map(({ moment }) => moment));
  return {
    items: withHeadings(numbers, collector),
    moments,
    respondents: respondentsOf(drafts, known),
    responses,
    problems: collector.problems.problems,
    emptyColumns: tables.flatMap(emptyColumns),
    emptyRows: collector.emptyRows,
    momentsWithoutAnswers: moments.filter((moment) => !answered.has(moment)),
    notes
  };
}

/** Makes responses of drafts and checks every one; an answer that many gave is checked once. @throws a plain Error: a bug */
function responseMaker(): (draft: ResponseDraft, asked: readonly string[]) => ReadResponse {
  const blanks = new Map<string, ReadAnswer>();
  const checked = new WeakSet<ReadAnswer>();
  const blank = (item: string): ReadAnswer => {
    let answer = blanks.get(item);
    if (!answer)
      blanks.set(item, (answer = { item, value: null, missing: 'blank', text: null, found: null }));
    return answer;
  };
  return (draft, asked) => {
    const { answers, respondent, isAnonymous, responseId, moment, date, role, attributes, sheet, row } =
      draft;
    const head = { respondent, isAnonymous, responseId, moment, date, role, attributes, sheet, row };
    const all = asked.map((number) => answers.get(number) ?? blank(number));
    for (const answer of all) {
      if (checked.has(answer)) continue;
      readAnswerSchema.parse(answer);
      checked.add(answer);
    }
    return { ...readHeadSchema.parse(head), answers: all };
  };
}

function momentsInOrder(
  { mapping, seenMoments }: ResponseCollector,
  known: KnownQuestionnaire | null
): string[] {
  const order = [...(known?.moments ?? []).map(({ name }) => name), ...mapping.moments];
  return [...new Set([...order.filter((name) => seenMoments.has(name)), ...seenMoments])];
}

function itemsInOrder(
  { items, mapping, seenItems }: ResponseCollector,
  known: KnownQuestionnaire | null
): string[] {
  const order = [...(known?.items ?? []), ...mapping.items].map(({ number }) => number);
  return [...new Set([...order, ...items.keys()])].filter((number) => seenItems.has(number));
}

/** The items with the headings they stand under. */
function withHeadings(numbers: readonly string[], { items }: ResponseCollector): MappedItem[] {
  const wanted = new Set<string>();
  for (const number of numbers) {
    const { parent } = items.get(number)!;
    if (parent !== null && items.has(parent)) wanted.add(parent);
    wanted.add(number);
  }
  return Array.from(wanted, (number) => items.get(number)!);
}

function respondentsOf(drafts: readonly ResponseDraft[], known: KnownQuestionnaire | null): ReadRespondent[] {
  const rows = new Map<string, number[]>();
  for (const { respondent, isAnonymous, rows: own } of drafts) {
    if (isAnonymous) continue;
    const all = rows.get(respondent);
    if (!all) rows.set(respondent, [...own]);
    else for (const row of own) if (!all.includes(row)) all.push(row);
  }
  const names = (known?.respondents ?? []).flatMap(({ name, pseudonym }) =>
    pseudonym ? [name, pseudonym] : [name]
  );
  const alike = resemblingNames([...rows.keys()], names);
  return Array.from(rows, ([name, own]) => ({ name, rows: own, resembles: alike.get(name) ?? [] }));
}

/** Titles without anything under them, and the letters of columns between others with nothing at all. */
function emptyColumns(table: ResponseTable): string[] {
  const filled = new Set<number>();
  for (const row of dataRowsOf(table)) {
    const cells = table.rows[row]!;
    if (filled.size === table.width) break;
    for (let column = 0; column < cells.length; column += 1) if (!isBlank(cells[column])) filled.add(column);
  }
  const last = Math.max(-1, ...filled);
  const first = Math.min(...filled);
  return table.titles.flatMap((title, column) => {
    const isBeside = (table.isTransposed && column < first) || (title === '' && column > last);
    if (filled.has(column) || isBeside) return [];
    const place = placeInFile(table, 0, column);
    return [title || (table.isTransposed ? String(place.row) : place.column)];
  });
}
