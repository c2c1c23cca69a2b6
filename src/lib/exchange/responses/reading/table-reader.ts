import { nameLengths } from '$lib/domain/name-lengths';
import type { ColumnUse, MappedItem } from '$lib/domain/response-mapping';
import { cellWords, labelKey, onOneLine } from '../cells/cell-words';
import { missingReason } from '../cells/missing-words';
import { readDay } from '../cells/read-day';
import { readScore } from '../cells/read-score';
import type { ResponseFile, SheetCell } from '../response-file';
import type { ReadAnswer, ReadResponse } from '../response-reading';
import { findColumns, isBlank, placeInFile, type ResponseTable } from '../table/response-table';
import { answerReader, asAnswer, type CellAnswer, type WayOut } from './answer-reader';
import { ItemFinder } from './item-finder';
import { isFilled, type ResponseCollector, type ResponseDraft } from './response-collector';

type CellReader = (cell: SheetCell | undefined) => CellAnswer;
type Column<Kind extends ColumnUse['kind']> = { column: number; use: Extract<ColumnUse, { kind: Kind }> };
type ItemColumn = { column: number; number: string; read: CellReader };
type ChoiceGroup = { number: string; columns: { column: number; choice: string }[] };
/** The columns that hold answers of one moment; null: of the moment of the row. */
type MomentColumns = {
  moment: string | null;
  items: ItemColumn[];
  choices: ChoiceGroup[];
  texts: { column: number; number: string }[];
  dates: number[];
};
/** An answer in a row, with the column it came from. */
type RowAnswer = { number: string; column: number; answer: CellAnswer };

const skip: WayOut = { decision: 'skip', taken: null };
const accept: WayOut = { decision: 'accept', taken: null };
const anonymous = new Set(['anonymous', 'anoniem', 'anonym', 'anonymus', 'anoniem anoniem']);
const notChosen = new Set(
  'no nee n 0 false onwaar unchecked nein not_selected not_quoted niet_gekozen niet_geselecteerd uit off -'
    .split(' ')
    .map((word) => word.replace('_', ' '))
);
const chosen = new Set(
  'yes ja y 1 true waar checked x v ✓ ✔ ☑ quoted selected gekozen geselecteerd aan on oui'.split(' ')
);

/** Reads the rows of one table into a collector, whatever its layout. */
export class TableReader {
  readonly #collector: ResponseCollector;
  readonly #table: ResponseTable;
  readonly #isCsv: boolean;
  readonly #sheetMoment: string | null;
  readonly #respondents: number[];
  readonly #ids: number[];
  readonly #moments: number[];
  readonly #roles: number[];
  readonly #itemNames: number[];
  readonly #answers: number[];
  readonly #longTexts: number[];
  readonly #attributes: Column<'attribute'>[];
  readonly #groups: MomentColumns[];
  readonly #readers = new Map<string, CellReader>();
  readonly #finder: ItemFinder;
  readonly #mapped: Set<number>;
  readonly #titleWidth: number;
  readonly #mostAreShort: boolean;

  constructor(collector: ResponseCollector, table: ResponseTable, format: ResponseFile['format']) {
    const { mapping } = collector;
    this.#collector = collector;
    this.#table = table;
    this.#isCsv = format === 'csv';
    const places = findColumns(table.titles, mapping.columns);
    const used = mapping.columns.flatMap(({ use }, index) =>
      places[index]! >= 0 ? [{ column: places[index]!, use }] : []
    );
    const of = <Kind extends ColumnUse['kind']>(kind: Kind) =>
      used.filter((one): one is Column<Kind> => one.use.kind === kind);
    const columnsOf = (kind: ColumnUse['kind']) => of(kind).map(({ column }) => column);
    this.#respondents = columnsOf('respondent');
    this.#ids = columnsOf('response-id');
    this.#moments = columnsOf('moment');
    this.#roles = columnsOf('role');
    this.#itemNames = columnsOf('item-name');
    this.#answers = columnsOf('answer');
    this.#longTexts = of('text').map(({ column }) => column);
    this.#attributes = of('attribute');
    this.#finder = new ItemFinder([...collector.items.values()]);
    this.#groups = this.#groupByMoment(of('item'), of('choice'), of('text'), of('date'));
    this.#mapped = new Set(used.filter(({ use }) => use.kind !== 'ignore').map(({ column }) => column));
    this.#titleWidth = table.titles.reduce((width, title, index) => (title === '' ? width : index + 1), 0);
    this.#sheetMoment = this.#momentOfSheet();
    const { firstRow, titleRows } = table.place;
    const data = table.rows.slice(firstRow + titleRows, firstRow + titleRows + 500);
    const short = data.filter((cells) => cells.length < this.#titleWidth).length;
    this.#mostAreShort = short * 5 > data.length;
  }

  /** Reads one row; rows of titles and totals are not for here. */
  readRow(row: number): void {
    const cells = this.#table.rows[row]!;
    if (cells.every(isBlank)) {
      this.#collector.emptyRows += 1;
      return;
    }
    if (this.#isCsv && !this.#isWhole(cells, row)) return;
    if (this.#collector.mapping.layout === 'long') this.#readLongRow(cells, row);
    else this.#readWideRow(cells, row);
  }

  #groupByMoment(
    items: Column<'item'>[],
    choices: Column<'choice'>[],
    texts: Column<'text'>[],
    dates: Column<'date'>[]
  ): MomentColumns[] {
    const groups = new Map<string | null, MomentColumns>();
    const groupOf = (found: string | null | undefined): MomentColumns => {
      const moment = found ?? null;
      let group = groups.get(moment);
      if (!group) groups.set(moment, (group = { moment, items: [], choices: [], texts: [], dates: [] }));
      if (moment !== null) this.#collector.seenMoments.add(this.#named(moment));
      return group;
    };
    for (const { column, use } of items)
      groupOf(use.moment).items.push({ column, number: use.item, read: this.#readerOf(use.item) });
    for (const { column, use } of choices) {
      const group = groupOf(use.moment);
      this.#seeItem(use.item);
      const known = group.choices.find(({ number }) => number === use.item);
      if (known) known.columns.push({ column, choice: use.choice });
      else group.choices.push({ number: use.item, columns: [{ column, choice: use.choice }] });
    }
    for (const { column, use } of texts)
      if (use.item !== '') {
        this.#seeItem(use.item);
        groupOf(use.moment).texts.push({ column, number: use.item });
      }
    for (const { column, use } of dates) groupOf(use.moment).dates.push(column);
    if (groups.size === 0) groupOf(null);
    return [...groups.values()];
  }

  #named(moment: string): string {
    return this.#collector.momentName(moment) ?? moment;
  }

  #seeItem(number: string): MappedItem {
    this.#collector.seenItems.add(number);
    const item = this.#collector.items.get(number);
    if (item) return item;
    const unknown: MappedItem = {
      number,
      text: '',
      competence: '',
      kind: 'text',
      parent: null,
      scale: null,
      reversed: false,
      choices: [],
      withText: false
    };
    this.#collector.items.set(number, unknown);
    return unknown;
  }

  #readerOf(number: string): CellReader {
    const item = this.#seeItem(number);
    let read = this.#readers.get(number);
    if (!read) this.#readers.set(number, (read = answerReader(item, this.#collector.mapping)));
    return read;
  }

  #momentOfSheet(): string | null {
    const { momentPerSheet, moment } = this.#collector.mapping;
    if (!momentPerSheet || this.#table.sheet === '') return moment;
    const name = this.#named(onOneLine(this.#table.sheet));
    this.#collector.seenMoments.add(name);
    return name;
  }

  /** Whether a row of a CSV file has the cells it should have, or is to be read all the same. */
  #isWhole(cells: readonly SheetCell[], row: number): boolean {
    const { problems } = this.#collector;
    const extra = cells.findIndex(
      (cell, column) => column >= this.#titleWidth && !this.#mapped.has(column) && !isBlank(cell)
    );
    const place = { table: this.#table, row };
    if (extra >= 0) {
      const found = cellWords(cells[extra]);
      const wayOut = problems.add(
        { ...place, column: extra },
        { kind: 'too-many-cells', waysOut: [skip, accept], found }
      );
      return wayOut.decision === 'accept';
    }
    if (cells.length < this.#titleWidth && !this.#mostAreShort) {
      const found = `${cells.length}/${this.#titleWidth}`;
      const column = Math.max(0, cells.length - 1);
      const wayOut = problems.add(
        { ...place, column },
        { kind: 'not-enough-cells', waysOut: [accept, skip], found }
      );
      return wayOut.decision === 'accept';
    }
    return true;
  }

  #readWideRow(cells: readonly SheetCell[], row: number): void {
    let isAnswered = false;
    for (const group of this.#groups) {
      const answers = this.#answersOf(group, cells);
      const texts = group.texts.filter(({ column }) => hasWords(cells[column]));
      if (!answers.some(({ answer }) => isFilled(answer)) && texts.length === 0) continue;
      isAnswered = true;
      const head = this.#headOf(cells, row, group.moment);
      if (!head) return;
      const draft = this.#openDraft(head, row, answers);
      if (!draft) continue;
      for (const one of answers) this.#keepAnswer(draft, one, row);
      for (const { column, number } of texts) addText(draft, number, cellWords(cells[column]));
      this.#keepRest(draft, cells, row, group.dates);
    }
    if (!isAnswered) {
      this.#collector.emptyRows += 1;
      const found = this.#momentWords(cells);
      const moment = found === '' ? null : this.#collector.momentName(found);
      if (moment !== null) this.#collector.seenMoments.add(moment);
    }
  }

  #answersOf(group: MomentColumns, cells: readonly SheetCell[]): RowAnswer[] {
    const answers = group.items.map(({ column, number, read }) => ({
      number,
      column,
      answer: read(cells[column])
    }));
    for (const { number, columns } of group.choices)
      answers.push({ number, column: columns[0]!.column, answer: asAnswer(readChosen(columns, cells), number) });
    return answers;
  }

  #readLongRow(cells: readonly SheetCell[], row: number): void {
    const nameColumn = this.#itemNames[0] ?? 0;
    const name = onOneLine(this.#itemNames.map((column) => cellWords(cells[column])).join(' '));
    const words = this.#longTexts.map((column) => cellWords(cells[column])).find((text) => text !== '') ?? '';
    const column = this.#answers.find((one) => !isBlank(cells[one])) ?? this.#answers[0] ?? 0;
    const head = this.#headOf(cells, row, null);
    if (!head) return;
    const named = this.#finder.find(name);
    if (!named) {
      const found = name || cellWords(cells[nameColumn]);
      const subject = { kind: 'unknown-item' as const, waysOut: [skip], found };
      this.#collector.problems.add({ table: this.#table, row, column: nameColumn }, { ...subject, ...head });
      return;
    }
    const { number } = named.item;
    this.#seeItem(number);
    const draft = this.#collector.findDraft(head) ?? this.#collector.addDraft(head);
    if (draft.rows.at(-1) !== head.row) draft.rows.push(head.row);
    if (named.isText && named.item.kind !== 'text') addText(draft, number, cellWords(cells[column]));
    else this.#keepLongAnswer(draft, { number, column, answer: this.#readerOf(number)(cells[column]) }, row);
    if (words !== '') addText(draft, number, words);
    this.#keepRest(
      draft,
      cells,
      row,
      this.#groups.flatMap(({ dates }) => dates)
    );
  }

  #keepLongAnswer(draft: ResponseDraft, one: RowAnswer, row: number): void {
    const before = draft.answers.get(one.number);
    if (!before || !isFilled(before) || (before.value === null && before.missing === 'blank')) {
      this.#keepAnswer(draft, one, row);
      const text = before?.text;
      if (text) addText(draft, one.number, text);
      return;
    }
    const isMultiple = this.#collector.items.get(one.number)?.kind === 'multiple-choice';
    if (isMultiple && Array.isArray(before.value) && Array.isArray(one.answer.value)) {
      const value = [...new Set([...before.value, ...one.answer.value])];
      draft.answers.set(one.number, { ...before, value });
      return;
    }
    if (!isFilled(one.answer)) return;
    const { moment, respondent } = draft;
    const found = cellWords(this.#table.rows[row]![one.column]);
    const wayOut = this.#collector.problems.add(
      { table: this.#table, row, column: one.column },
      { kind: 'duplicate-answer', waysOut: [skip, accept], found, item: one.number, moment, respondent }
    );
    if (wayOut.decision === 'accept') this.#keepAnswer(draft, one, row);
  }

  /** Who answered when; null when the row is left out for want of one of them. */
  #headOf(cells: readonly SheetCell[], row: number, columnMoment: string | null) {
    const { problems } = this.#collector;
    const place = { table: this.#table, row };
    const responseId =
      this.#ids.map((column) => cellWords(cells[column])).find((words) => words !== '') ?? null;
    const found = onOneLine(this.#respondents.map((column) => cellWords(cells[column])).join(' '));
    const isNamed = found !== '' && !anonymous.has(found.toLowerCase()) && found.length <= nameLengths.case;
    const inFile = placeInFile(this.#table, row, 0);
    const fileRow = this.#table.isTransposed ? row + 1 : inFile.row;
    const respondent = isNamed ? this.#collector.respondentName(found) : (responseId ?? `#${fileRow}`);
    const momentFound = columnMoment ?? this.#momentWords(cells);
    if (!isNamed && this.#respondents.length > 0 && !anonymous.has(found.toLowerCase())) {
      const column = this.#respondents[0]!;
      const subject = {
        kind: 'no-respondent' as const,
        waysOut: [skip, accept],
        found,
        moment: momentFound || null
      };
      if (problems.add({ ...place, column }, subject).decision === 'skip') return null;
    }
    const moment = this.#momentOf(momentFound, { ...place, column: this.#moments[0] ?? 0 }, respondent);
    if (moment === null) return null;
    return { respondent, isAnonymous: !isNamed, responseId, moment, sheet: this.#table.sheet, row: fileRow };
  }

  #momentWords(cells: readonly SheetCell[]): string {
    return onOneLine(this.#moments.map((column) => cellWords(cells[column])).join(' '));
  }

  #momentOf(found: string, place: { table: ResponseTable; row: number; column: number }, respondent: string) {
    const { problems, seenMoments } = this.#collector;
    if (found === '') {
      if (this.#sheetMoment !== null) {
        seenMoments.add(this.#sheetMoment);
        return this.#sheetMoment;
      }
      problems.add(place, { kind: 'no-moment', waysOut: [skip], found, respondent });
      return null;
    }
    const name = this.#collector.momentName(found.slice(0, nameLengths.moment));
    if (name !== null) {
      seenMoments.add(name);
      return name;
    }
    const waysOut: WayOut[] = [skip, { decision: 'accept', taken: found.slice(0, nameLengths.moment) }];
    const wayOut = problems.add(place, { kind: 'unknown-moment', waysOut, found, moment: found, respondent });
    if (wayOut.decision === 'skip') return null;
    seenMoments.add(String(wayOut.taken));
    return String(wayOut.taken);
  }

  /** The response that the answers of a row go into; null when there is one already that answers them, and that stays. */
  #openDraft(head: Parameters<ResponseCollector['addDraft']>[0], row: number, answers: readonly RowAnswer[]) {
    const before = this.#collector.findDraft(head);
    if (!before) return this.#collector.addDraft(head);
    const isDouble = answers.some(({ number, answer }) => {
      const known = before.answers.get(number);
      return known !== undefined && isFilled(known) && isFilled(answer);
    });
    if (!before.rows.includes(head.row)) before.rows.push(head.row);
    if (!isDouble) return before;
    const { moment, respondent } = head;
    const wayOut = this.#collector.problems.add(
      { table: this.#table, row, column: this.#respondents[0] ?? 0 },
      { kind: 'duplicate-response', waysOut: [skip, accept], found: respondent, moment, respondent }
    );
    if (wayOut.decision === 'skip') return null;
    before.answers.clear();
    return before;
  }

  #keepAnswer(draft: ResponseDraft, { number, column, answer }: RowAnswer, row: number): void {
    const { problem } = answer;
    let { value } = answer;
    if (problem) {
      const { moment, respondent } = draft;
      const found = answer.found ?? '';
      const subject = { ...problem, found, item: number, moment, respondent };
      const wayOut = this.#collector.problems.add({ table: this.#table, row, column }, subject);
      value = wayOut.value !== undefined ? wayOut.value : wayOut.taken;
      if (problem.kind === 'unknown-choice' && wayOut.decision === 'accept')
        this.#collector.addChoices(number, Array.isArray(value) ? value : [String(value)]);
    }
    const known = draft.answers.get(number);
    if (known && isFilled(known) && !isFilled(answer)) return;
    if (answer.asRead && !known?.text) {
      draft.answers.set(number, answer.asRead);
      return;
    }
    draft.answers.set(number, {
      item: number,
      value,
      missing: value === null ? answer.missing : null,
      text: answer.text ?? known?.text ?? null,
      found: answer.found
    });
  }

  #keepRest(draft: ResponseDraft, cells: readonly SheetCell[], row: number, dates: readonly number[]): void {
    const { problems, mapping } = this.#collector;
    for (const column of dates) {
      if (draft.date !== null) break;
      const words = cellWords(cells[column]);
      if (missingReason(words)) continue;
      const day = readDay(cells[column], mapping.dayFirst);
      draft.date = day?.day ?? null;
      if (day && !day.isSerial) continue;
      const waysOut: WayOut[] = day ? [skip, { decision: 'accept', taken: day.day }] : [skip];
      const kind = day ? ('number-for-date' as const) : ('bad-date' as const);
      const { moment, respondent } = draft;
      const wayOut = problems.add(
        { table: this.#table, row, column },
        { kind, waysOut, found: words, moment, respondent }
      );
      draft.date = wayOut.taken === null ? null : String(wayOut.taken);
    }
    for (const column of this.#roles) draft.role ??= cellWords(cells[column]) || null;
    for (const { column, use } of this.#attributes) {
      if (draft.attributes.some(({ name }) => name === use.name)) continue;
      const value = this.#attributeValue(cells[column], use.attributeKind, { draft, row, column });
      if (value !== null) draft.attributes.push({ name: use.name, kind: use.attributeKind, value });
    }
  }

  #attributeValue(
    cell: SheetCell | undefined,
    kind: ReadResponse['attributes'][number]['kind'],
    { draft, row, column }: { draft: ResponseDraft; row: number; column: number }
  ): string | number | boolean | null {
    const words = cellWords(cell);
    if (missingReason(words)) return null;
    if (kind === 'text' || kind === 'choice') return words;
    const told = labelKey(words);
    if (kind === 'yes-no' && (chosen.has(told) || notChosen.has(told))) return chosen.has(told);
    const { mapping, problems } = this.#collector;
    if (kind === 'number') {
      const score =
        typeof cell === 'number'
          ? { kind: 'number' as const, value: cell }
          : readScore(words, mapping.decimal);
      if (score.kind === 'number') return score.value;
    }
    if (kind === 'date') {
      const day = readDay(cell, mapping.dayFirst);
      if (day) return day.day;
    }
    const { moment, respondent } = draft;
    const problem = kind === 'date' ? ('bad-date' as const) : ('text-for-number' as const);
    problems.add(
      { table: this.#table, row, column },
      { kind: problem, waysOut: [skip], found: words, moment, respondent }
    );
    return null;
  }
}

function hasWords(cell: SheetCell | undefined): boolean {
  return missingReason(cellWords(cell), true) === null;
}

function addText(draft: ResponseDraft, number: string, words: string): void {
  if (missingReason(words, true)) return;
  const known = draft.answers.get(number);
  const answer: ReadAnswer = known ?? {
    item: number,
    value: null,
    missing: 'blank',
    text: null,
    found: null
  };
  const text = answer.text && answer.text !== words ? `${answer.text}; ${words}` : words;
  draft.answers.set(number, { ...answer, text });
}

/** The choices made in columns with a choice each. All empty: left open; a no somewhere and nothing chosen: none of them. */
function readChosen(columns: ChoiceGroup['columns'], cells: readonly SheetCell[]): Omit<CellAnswer, 'asRead'> {
  const value: string[] = [];
  const texts: string[] = [];
  let isAsked = false;
  let missing: ReadAnswer['missing'] = 'blank';
  for (const { column, choice } of columns) {
    const words = cellWords(cells[column]);
    const told = labelKey(words);
    if (notChosen.has(told)) isAsked = true;
    else if (chosen.has(told) || told === labelKey(choice)) value.push(choice);
    else {
      const reason = missingReason(words);
      if (reason) missing = reason === 'blank' ? missing : reason;
      else {
        value.push(choice);
        // A number is a code; other words say what was meant.
        if (!/^\d+$/.test(words)) texts.push(words);
      }
    }
  }
  const text = texts.length > 0 ? texts.join('; ') : null;
  if (value.length > 0 || (isAsked && missing === 'blank'))
    return { value, missing: null, text, found: null, problem: null };
  return { value: null, missing, text: null, found: null, problem: null };
}
