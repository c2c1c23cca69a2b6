import { QuotationCases } from '$lib/analysis/cases/quotation-cases';
import { timeInTurn, turnsBetween } from '$lib/analysis/quotation-table/document-place';
import type { SourceDocument } from '$lib/domain/document';
import type { QuotationId } from '$lib/domain/ids';
import { isDay, type PartialDate } from '$lib/domain/partial-date';
import type { Quotation } from '$lib/domain/quotation';
import type { Report } from '$lib/domain/report';
import type { NoteBlock } from '$lib/language/notes/note-block';
import { readNote } from '$lib/language/notes/read-note';
import { partialDateWords } from '$lib/messages/partial-date-words';
import type { Translate } from '$lib/messages/translator';
import { phaseNumber } from '$lib/model/ordered-phases';
import type { ProjectModel } from '$lib/model/project-model';
import { toClock } from '../export/cell-text';
import type { CellTable } from '../export/cell-table';
import { defaultExportOptions } from '../export/export-options';
import type { ExportCell } from '../export/export-table';
import type { ColumnType } from '$lib/analysis/quotation-table/column';
import { findingNumbers, type FindingNumbers } from './finding-numbers';
import { outsideNamesFor, type OutsideNames } from './outside-names';
import { outsideNote } from './outside-note';
import type { ReportBlock } from './report-content';
import type { ReportSource } from './report-source';

/** A quotation of the project with where it stands, as the parts of a report take it. */
export type PlacedQuotation = {
  quotation: Quotation;
  document: SourceDocument;
  citation: string;
  anchor: string;
};

/**
 * What the parts of a report share while it is made: names, numbers, dates, and the quotations cited so far with what is
 * printed of each.
 */
export class ReportDraft {
  readonly cases: QuotationCases;
  readonly names: OutsideNames;
  readonly findingNumbers: FindingNumbers;
  readonly t: Translate;
  readonly appendix: { quotation: Quotation; words: string }[] = [];
  readonly #printed = new Map<QuotationId, Set<string>>();
  readonly #dayFormat: Intl.DateTimeFormat;
  readonly #partialDate: (date: PartialDate) => string;
  #places: Map<QuotationId, PlacedQuotation> | undefined;

  constructor(
    readonly model: ProjectModel,
    readonly report: Report,
    readonly source: ReportSource
  ) {
    const { translate } = source.labels;
    this.t = translate;
    this.cases = new QuotationCases(source.findText);
    this.names = source.names ?? outsideNamesFor(model, source.labels);
    this.findingNumbers = findingNumbers(model, translate);
    this.#partialDate = partialDateWords(translate, report.language);
    this.#dayFormat = new Intl.DateTimeFormat(report.language === 'nl' ? 'nl-NL' : 'en-GB', {
      dateStyle: 'long',
      timeZone: 'UTC'
    });
  }

  /** A day (`YYYY-MM-DD`) or instant as people write it. */
  readonly day = (day: string): string =>
    this.#dayFormat.format(new Date(day.length === 10 ? `${day}T00:00:00Z` : day));

  /** A date as far as it is known. */
  readonly date = (date: PartialDate): string => (isDay(date) ? this.day(date) : this.#partialDate(date));

  /** Words of the user, without names of people. */
  readonly clean = (text: string): string => this.names.clean(text);

  /** What the user wrote as blocks, without names of people; what it mentions is cited. Nothing for an empty text. */
  note(markdown: string): ReportBlock[] {
    const blocks = this.noteBlocks(markdown);
    return blocks.length > 0 ? [{ kind: 'note', blocks }] : [];
  }

  noteBlocks(markdown: string): NoteBlock[] {
    if (markdown.trim() === '') return [];
    return outsideNote(readNote(markdown), this);
  }

  /** Takes a quotation in as cited by number; null when it is gone. */
  cite(id: QuotationId): PlacedQuotation | null {
    const quotation = this.model.find('quotations', id);
    if (!quotation) return null;
    if (!this.#printed.has(id)) this.#printed.set(id, new Set());
    return this.place(quotation);
  }

  /** Takes a quotation in as printed with these words. */
  print(quotation: Quotation, shown: string): PlacedQuotation {
    const printed = this.#printed.get(quotation.id) ?? new Set();
    this.#printed.set(quotation.id, printed.add(shown));
    return this.place(quotation);
  }

  /** Takes a quotation in as standing in the appendix. */
  append(quotation: Quotation, words: string): PlacedQuotation {
    this.appendix.push({ quotation, words });
    return this.place(quotation);
  }

  place(quotation: Quotation): PlacedQuotation {
    this.#places ??= new Map();
    const known = this.#places.get(quotation.id);
    if (known) return known;
    const document = this.model.get('documents', quotation.documentId);
    const placed = {
      quotation,
      document,
      citation: `${document.number}:${quotation.number}`,
      anchor: `q-${document.number}-${quotation.number}`
    };
    this.#places.set(quotation.id, placed);
    return placed;
  }

  /** What is printed of each quotation that is cited; nothing when it is cited by number only. By number. */
  get cited(): (PlacedQuotation & { printed: readonly string[] })[] {
    return [...this.#printed]
      .map(([id, printed]) => ({ ...this.place(this.model.get('quotations', id)), printed: [...printed] }))
      .sort((a, b) => a.document.number - b.document.number || a.quotation.number - b.quotation.number);
  }

  /** The words of a quotation without names; empty when its text is not loaded. */
  wordsOf({ documentId, start, end }: Quotation): string {
    const { textId } = this.model.get('documents', documentId);
    return this.clean(this.source.findText(textId)?.text.slice(start, end) ?? '');
  }

  /** Who speaks, each with the role; interviewers when only they do; the kind of document when nobody is known. */
  speakersOf(quotation: Quotation): string {
    const caseIds = this.cases.of(this.model, quotation);
    if (caseIds.length > 0) return caseIds.map((id) => this.names.withRole(id)).join(', ');
    const document = this.model.get('documents', quotation.documentId);
    const text = this.source.findText(document.textId);
    const turns = text ? turnsBetween(text, quotation.start, quotation.end) : [];
    const speakers = new Set(turns.map(({ speaker }) => this.names.ofSpeaker(document, speaker)));
    const named = [...speakers].filter((name) => name !== '').join(', ');
    return lowerFirst(named || this.t(`domain.kind.${document.kind}`));
  }

  /** Document, kind, date, time and phase of a quotation in one line, without names. */
  sourceOf({ quotation, document }: PlacedQuotation): string {
    const time = this.#timeOf(quotation, document);
    const phase = document.phaseId ? this.model.find('phases', document.phaseId) : undefined;
    const parts = [
      this.t('reportText.sourceDocument', { number: document.number }),
      lowerFirst(this.t(`domain.kind.${document.kind}`)),
      document.date ? this.day(document.date) : '',
      time === null ? '' : this.t('reportText.sourceTime', { time: toClock(time) }),
      phase
        ? this.t('reportText.sourcePhase', {
            number: phaseNumber(this.model, phase),
            name: this.clean(phase.name)
          })
        : ''
    ];
    return `${parts.filter(Boolean).join(', ')}.`;
  }

  /** A table as every writer takes it; cells are as they are to be read. */
  table(
    title: string,
    columns: readonly (readonly [ColumnType, string])[],
    rows: readonly (readonly ExportCell[])[]
  ): ReportBlock {
    const { language } = this.report;
    const table: CellTable = {
      title,
      locale: language,
      columns: columns.map(([type, name]) => ({ type, title: name })),
      groups: [{ rows: rows.map((cells) => ({ cells })) }],
      options: { ...defaultExportOptions(language), timeZone: 'UTC' }
    };
    return { kind: 'table', caption: title, table };
  }

  #timeOf({ start, end }: Quotation, { textId }: SourceDocument): number | null {
    const text = this.source.findText(textId);
    const turn = text && turnsBetween(text, start, end)[0];
    return turn ? timeInTurn(turn, Math.max(turn.start, start)) : null;
  }
}

/** A paragraph of plain words. */
export function paragraph(text: string): ReportBlock {
  return { kind: 'paragraph', content: [{ kind: 'text', text }] };
}

/** The text beginning small, unless its first word is in capitals. */
function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLocaleLowerCase('nl') + text.slice(1);
}
