import type { AttributeKind } from '$lib/domain/attribute';
import { cellWords } from '../cells/cell-words';
import { missingReason } from '../cells/missing-words';
import { dayParts, readDay } from '../cells/read-day';
import { readScore } from '../cells/read-score';
import type { SheetCell } from '../response-file';
import type { ResponseTable } from '../table/response-table';
import type { WayOut } from './answer-reader';
import { readMark } from './read-chosen';
import type { ResponseCollector, ResponseDraft } from './response-collector';
import type { TableColumns } from './table-columns';

const skip: WayOut = { decision: 'skip', taken: null };

/** Reads what rows say of a response besides answers: its day, and the role and attributes of the respondent. */
export class DraftProperties {
  readonly #collector: ResponseCollector;
  readonly #table: ResponseTable;
  readonly #moments: TableColumns['moments'];
  readonly #roles: TableColumns['roles'];
  readonly #attributes: TableColumns['attributes'];

  constructor(
    collector: ResponseCollector,
    table: ResponseTable,
    { moments, roles, attributes }: TableColumns
  ) {
    this.#collector = collector;
    this.#table = table;
    this.#moments = moments;
    this.#roles = roles;
    this.#attributes = attributes;
  }

  /** Takes over when a response was filled in, and what the row says of who did; what is there already stays. */
  keep(draft: ResponseDraft, cells: readonly SheetCell[], row: number, dates: readonly number[]): void {
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
    // A moment that is called after a day was on that day.
    if (dates.length === 0)
      for (const column of this.#moments)
        if (typeof cells[column] === 'object' || dayParts(cellWords(cells[column])))
          draft.date ??= readDay(cells[column], mapping.dayFirst)?.day ?? null;
    for (const column of this.#roles) draft.role ??= cellWords(cells[column]) || null;
    for (const { column, use } of this.#attributes) {
      if (draft.attributes.some(({ name }) => name === use.name)) continue;
      const value = this.#attributeValue(cells[column], use.attributeKind, { draft, row, column });
      if (value !== null) draft.attributes.push({ name: use.name, kind: use.attributeKind, value });
    }
  }

  #attributeValue(
    cell: SheetCell | undefined,
    kind: AttributeKind,
    { draft, row, column }: { draft: ResponseDraft; row: number; column: number }
  ): string | number | boolean | null {
    const words = cellWords(cell);
    if (missingReason(words)) return null;
    if (kind === 'text' || kind === 'choice') return words;
    const mark = kind === 'yes-no' ? readMark(words) : null;
    if (mark !== null) return mark;
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
