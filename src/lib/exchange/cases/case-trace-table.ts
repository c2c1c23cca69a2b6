import type { CaseTrace } from '$lib/analysis/cases/case-trace';
import { traceColumns, type TraceColumn } from '$lib/analysis/cases/trace-columns';
import type { ConsentState } from '$lib/domain/case';
import type { DocumentKind } from '$lib/domain/document';
import { isDay, type PartialDate } from '$lib/domain/partial-date';
import type { EventKind } from '$lib/domain/study-event';
import type { CellTable } from '../export/cell-table';
import { defaultExportOptions } from '../export/export-options';
import type { ExportCell, ExportLocale } from '../export/export-table';

export type TraceTableWords = {
  title: string;
  locale: ExportLocale;
  column: (id: TraceColumn) => string;
  document: (number: number) => string;
  documentKind: (kind: DocumentKind) => string;
  questionnaire: string;
  consent: string;
  consentState: (state: ConsentState) => string;
  event: (kind: EventKind, ownKind: string) => string;
  partialDate: (date: PartialDate) => string;
};

const types: Partial<Record<TraceColumn, 'date' | 'number'>> = {
  date: 'date',
  score: 'number',
  turns: 'number',
  quotations: 'number'
};

/**
 * A trace as a table for any format, with all that its picture shows and what has no date: a row for each document and event, for each
 * score (or response without any) and for the consent. By date, without a date last. No name of a document or event: a person may be in it.
 */
export function caseTraceTable(trace: CaseTrace, words: TraceTableWords): CellTable {
  const rows = [
    ...documentRows(trace, words),
    ...eventRows(trace, words),
    ...responseRows(trace, words),
    ...consentRows(trace, words)
  ];
  return {
    title: words.title,
    locale: words.locale,
    columns: traceColumns.map((id) => ({
      id,
      type: types[id] ?? 'text',
      title: words.column(id),
      width: types[id] ? 12 : 28
    })),
    groups: [
      { rows: rows.sort(byDate).map((cells) => ({ cells: traceColumns.map((id) => cells[id] ?? null) })) }
    ],
    options: defaultExportOptions(words.locale)
  };
}

type Cells = Partial<Record<TraceColumn, ExportCell>>;

function documentRows({ documents }: CaseTrace, words: TraceTableWords): Cells[] {
  return documents.map(({ document, date, turnCount, quotations }) => ({
    date,
    what: words.documentKind(document.kind),
    which: words.document(document.number),
    turns: turnCount,
    quotations: quotations.length
  }));
}

/** By the day it began, when that is known; `which` has the dates as far as they are. */
function eventRows({ events }: CaseTrace, { event, partialDate }: TraceTableWords): Cells[] {
  return events.map(({ kind, ownKind, start, end, planned }) => {
    const dates = start || end ? { start, end } : (planned ?? { start, end });
    const words = [dates.start, dates.end].flatMap((date) => (date ? partialDate(date) : []));
    return {
      date: dates.start && isDay(dates.start) ? dates.start : null,
      what: event(kind, ownKind),
      which: words.join(' – ')
    };
  });
}

function responseRows({ responses, scores }: CaseTrace, { questionnaire: what }: TraceTableWords): Cells[] {
  const linesOf = new Map(scores.map(({ questionnaire, lines }) => [questionnaire.id, lines]));
  return responses.flatMap(({ response, questionnaire, moment, date }) => {
    const row = { date, what, which: questionnaire.name, moment: moment.name };
    const scored = (linesOf.get(questionnaire.id) ?? []).flatMap(({ name, points }) => {
      const point = points.find(({ responseId }) => responseId === response.id);
      return point ? [{ ...row, part: name, score: point.value === null ? null : rounded(point.value) }] : [];
    });
    return scored.length > 0 ? scored : [row];
  });
}

function consentRows(
  { case: { consent } }: CaseTrace,
  { consent: what, consentState }: TraceTableWords
): Cells[] {
  return consent ? [{ date: consent.date, what, which: consentState(consent.state) }] : [];
}

function byDate(a: Cells, b: Cells): number {
  const [left, right] = [a.date ?? '9999', b.date ?? '9999'];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** A mean of answers is no more precise than two decimals. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
