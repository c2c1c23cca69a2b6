import { nameLengths } from '$lib/domain/name-lengths';
import type { MappedItem } from '$lib/domain/response-mapping';
import { cellWords, onOneLine } from '../cells/cell-words';
import type { ResponseFile, SheetCell } from '../response-file';
import { isBlank, type ResponseTable } from '../table/response-table';
import { momentWords } from '../titles/moment-words';
import { answerReader, asAnswer, type CellAnswer, type WayOut } from './answer-reader';
import { DraftProperties } from './draft-properties';
import { addText, hasWords } from './draft-texts';
import { ItemFinder } from './item-finder';
import { readChosen } from './read-chosen';
import { isFilled, type DraftHead, type ResponseCollector, type ResponseDraft } from './response-collector';
import { tableColumns, type MomentColumns, type TableColumns } from './table-columns';

type CellReader = (cell: SheetCell | undefined) => CellAnswer;
/** Who answered a row. */
type Person = Pick<DraftHead, 'respondent' | 'isAnonymous' | 'responseId'>;
/** An answer in a row, with the column it came from. */
type RowAnswer = { number: string; column: number; answer: CellAnswer };

const skip: WayOut = { decision: 'skip', taken: null };
const accept: WayOut = { decision: 'accept', taken: null };
const anonymous = new Set(['anonymous', 'anoniem', 'anonym', 'anonymus', 'anoniem anoniem']);
/** Reads the rows of one table into a collector, whatever its layout. */
export class TableReader {
  readonly #collector: ResponseCollector;
  readonly #table: ResponseTable;
  readonly #isCsv: boolean;
  readonly #sheetMoment: string | null;
  readonly #columns: TableColumns;
  readonly #properties: DraftProperties;
  readonly #readers = new Map<string, CellReader>();
  readonly #finder: ItemFinder;
  readonly #titleWidth: number;
  readonly #mostAreShort: boolean;

  constructor(collector: ResponseCollector, table: ResponseTable, format: ResponseFile['format']) {
    this.#collector = collector;
    this.#table = table;
    this.#isCsv = format === 'csv';
    this.#columns = tableColumns(table, collector.mapping);
    this.#properties = new DraftProperties(collector, table, this.#columns);
    const { groups, itemNumbers } = this.#columns;
    for (const number of itemNumbers) this.#seeItem(number);
    for (const { moment } of groups) if (moment !== null) collector.seenMoments.add(this.#named(moment));
    this.#finder = new ItemFinder([...collector.items.values()]);
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
    let read = this.#readers.get(number);
    if (!read)
      this.#readers.set(number, (read = answerReader(this.#seeItem(number), this.#collector.mapping)));
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
      (cell, column) => column >= this.#titleWidth && !this.#columns.mapped.has(column) && !isBlank(cell)
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
    let person: Person | 'nobody' | null = null;
    for (const group of this.#columns.groups) {
      const answers = this.#answersOf(group, cells);
      const texts = group.texts.filter(({ column }) => hasWords(cells[column]));
      if (!answers.some(({ answer }) => isFilled(answer)) && texts.length === 0) continue;
      isAnswered = true;
      person ??= this.#personOf(cells, row);
      if (person === 'nobody') return;
      const head = this.#headOf(person, { cells, row, columnMoment: group.moment });
      if (!head) continue;
      const draft = this.#openDraft(head, row, answers);
      if (!draft) continue;
      for (const one of answers) this.#keepAnswer(draft, one, row);
      for (const { column, number } of texts) addText(draft, number, cellWords(cells[column]));
      this.#properties.keep(draft, cells, row, group.dates);
    }
    if (!isAnswered) {
      this.#collector.emptyRows += 1;
      const found = this.#momentWords(cells);
      const moment = found === '' ? null : this.#collector.momentName(found);
      if (moment !== null) this.#collector.seenMoments.add(moment);
    }
  }

  #answersOf(group: MomentColumns, cells: readonly SheetCell[]): RowAnswer[] {
    const answers = group.items.map(({ column, number }) => ({
      number,
      column,
      answer: this.#readerOf(number)(cells[column])
    }));
    for (const { number, columns } of group.choices)
      answers.push({
        number,
        column: columns[0]!.column,
        answer: asAnswer(readChosen(columns, cells), number)
      });
    return answers;
  }

  #readLongRow(cells: readonly SheetCell[], row: number): void {
    const nameColumn = this.#columns.itemNames[0] ?? 0;
    const name = onOneLine(this.#columns.itemNames.map((column) => cellWords(cells[column])).join(' '));
    const words =
      this.#columns.longTexts.map((column) => cellWords(cells[column])).find((text) => text !== '') ?? '';
    const column = this.#columns.answers.find((one) => !isBlank(cells[one])) ?? this.#columns.answers[0] ?? 0;
    const person = this.#personOf(cells, row);
    const head = person === 'nobody' ? null : this.#headOf(person, { cells, row, columnMoment: null });
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
    this.#properties.keep(
      draft,
      cells,
      row,
      this.#columns.groups.flatMap(({ dates }) => dates)
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

  /** Who answered; `nobody` when the row is left out as it does not say. */
  #personOf(cells: readonly SheetCell[], row: number): Person | 'nobody' {
    const { respondents, ids } = this.#columns;
    const responseId = ids.map((column) => cellWords(cells[column])).find((words) => words !== '') ?? null;
    const found = onOneLine(respondents.map((column) => cellWords(cells[column])).join(' '));
    const saysAnonymous = anonymous.has(found.toLowerCase());
    const isNamed = found !== '' && !saysAnonymous && found.length <= nameLengths.case;
    if (!isNamed && !saysAnonymous && respondents.length > 0) {
      const place = { table: this.#table, row, column: respondents[0]! };
      const moment = this.#momentWords(cells) || null;
      const subject = { kind: 'no-respondent' as const, waysOut: [skip, accept], found, moment };
      if (this.#collector.problems.add(place, subject).decision === 'skip') return 'nobody';
    }
    const respondent = isNamed ? this.#collector.respondentName(found) : (responseId ?? `#${row + 1}`);
    return { respondent: respondent.slice(0, nameLengths.case), isAnonymous: !isNamed, responseId };
  }

  /** Who answered when; null when nothing says when. */
  #headOf(
    person: Person,
    { cells, row, columnMoment }: { cells: readonly SheetCell[]; row: number; columnMoment: string | null }
  ): DraftHead | null {
    const place = { table: this.#table, row, column: this.#columns.moments[0] ?? 0 };
    const moment = this.#momentOf(columnMoment ?? this.#momentWords(cells), place, person.respondent);
    return moment === null ? null : { ...person, moment, sheet: this.#table.sheet, row: row + 1 };
  }

  #momentWords(cells: readonly SheetCell[]): string {
    return onOneLine(this.#columns.moments.map((column) => momentWords(cellWords(cells[column]))).join(' '));
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
  #openDraft(head: DraftHead, row: number, answers: readonly RowAnswer[]) {
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
      { table: this.#table, row, column: this.#columns.respondents[0] ?? 0 },
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
}
