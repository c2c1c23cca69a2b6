import type { Case } from '$lib/domain/case';
import { cimoElements, type CimoElementId } from '$lib/domain/cimo-element';
import type { Coding } from '$lib/domain/coding';
import type { SourceDocument } from '$lib/domain/document';
import type { Turn } from '$lib/domain/document-text';
import type { EvidenceLink, Stance } from '$lib/domain/evidence-link';
import type { CodeGroupId, CoderId, QuotationId } from '$lib/domain/ids';
import type { Quotation } from '$lib/domain/quotation';
import type { ResearchQuestion } from '$lib/domain/research-question';
import { evidenceOfQuotation, isImplied, type ImpliedEvidence } from '$lib/model/evidence-of-quotation';
import { notePlainText } from '$lib/language/notes/note-plain-text';
import type { CodeInTree } from './code-tree';
import { pageAt, timeInTurn, turnsBetween } from './document-place';
import type { RowSource } from './row-source';
import { contextAfter, contextBefore } from './text-context';

/** A code on a quotation, with the coders who put it there. */
export type RowCode = CodeInTree & { coderIds: readonly CoderId[] };
/** A sub-question the quotation is evidence for or against. */
export type RowQuestion = ResearchQuestion & { stance: Stance };
/** A CIMO element the quotation is evidence for or against. */
export type RowCimo = { element: CimoElementId; stance: Stance };
/** What codes imply: the number of the sub-question (null for a CIMO element) and the names of the codes. */
export type RowImplied = ImpliedEvidence & { number: number | null; codeNames: readonly string[] };

/**
 * One quotation as the table, the exports and the command line show it. Everything past the two records is read
 * when asked for and kept, so a row costs nothing until it is drawn. Texts that are not loaded read as empty.
 */
export class QuotationRow {
  readonly #source: RowSource;
  #codes: RowCode[] | undefined;
  #links: EvidenceLink[] | undefined;
  #implied: ImpliedEvidence[] | undefined;
  #turns: readonly Turn[] | undefined;
  #cases: Case[] | undefined;

  constructor(
    source: RowSource,
    readonly document: SourceDocument,
    readonly quotation: Quotation
  ) {
    this.#source = source;
  }

  get id(): QuotationId {
    return this.quotation.id;
  }

  /** `10:17`. */
  get citation(): string {
    return `${this.document.number}:${this.quotation.number}`;
  }

  get text(): string {
    return this.#text?.text.slice(this.quotation.start, this.quotation.end) ?? '';
  }

  /** The words of the comment, without its formatting, with the names that what it mentions has now. */
  get comment(): string {
    return notePlainText(this.quotation.comment, this.#source.nameOf);
  }

  /** The text as `foldText` makes it, for searching. */
  get foldedText(): string {
    const text = this.#text;
    if (!text) return '';
    const { folded, toFolded } = this.#source.foldedTexts.of(text);
    return folded.slice(toFolded(this.quotation.start), toFolded(this.quotation.end));
  }

  get before(): string {
    return contextBefore(this.#text?.text ?? '', this.quotation.start, this.#source.contextLength);
  }

  get after(): string {
    return contextAfter(this.#text?.text ?? '', this.quotation.end, this.#source.contextLength);
  }

  /** Labels of the turns the quotation touches, interviewers included, each once and in order. */
  get speakers(): string[] {
    return distinct(this.#touchedTurns.flatMap(({ speaker }) => speaker ?? []));
  }

  /**
   * Who speaks in it: the cases of the touched speakers, interviewers left out; for a document without speakers
   * the document's own case.
   */
  get cases(): readonly Case[] {
    return (this.#cases ??= this.#findCases());
  }

  /** Roles of the cases, each once; cases without a role give none. */
  get roles(): string[] {
    return distinct(this.cases.flatMap(({ role }) => role || []));
  }

  /** Codes in the order of the code tree. */
  get codes(): readonly RowCode[] {
    return (this.#codes ??= this.#findCodes());
  }

  /** The groups its codes, or codes above these, are in, each once. */
  get codeGroupIds(): CodeGroupId[] {
    return distinct(this.codes.flatMap(({ id }) => this.#source.groupsOf(id).map((group) => group.id)));
  }

  get codings(): Coding[] {
    return this.#source.model.codingsOf(this.quotation.id);
  }

  get links(): readonly EvidenceLink[] {
    return (this.#links ??= this.#source.model.linksOf(this.quotation.id));
  }

  /** What codes imply and nobody overruled or tied by hand. */
  get impliedEvidence(): readonly ImpliedEvidence[] {
    return (this.#implied ??= evidenceOfQuotation(this.#source.model, this.quotation.id).filter(isImplied));
  }

  /** The same to be shown: sub-questions by number, then C, I, M, O. */
  get implied(): RowImplied[] {
    const { model, codes } = this.#source;
    return this.impliedEvidence
      .map((evidence) => ({
        ...evidence,
        number:
          evidence.target.kind === 'question' ? model.get('questions', evidence.target.id).number : null,
        codeNames: evidence.codeIds.flatMap((id) => codes.get(id)?.name ?? [])
      }))
      .sort((a, b) => impliedOrder(a) - impliedOrder(b));
  }

  /** Linked sub-questions by number. */
  get questions(): RowQuestion[] {
    return this.links
      .flatMap(({ target, stance }) => {
        const question = target.kind === 'question' && this.#source.model.find('questions', target.id);
        return question ? [{ ...question, stance }] : [];
      })
      .sort((a, b) => a.number - b.number);
  }

  /** Linked CIMO elements in the order C, I, M, O. */
  get cimo(): RowCimo[] {
    return this.links
      .flatMap(({ target, stance }) => (target.kind === 'cimo' ? [{ element: target.id, stance }] : []))
      .sort((a, b) => cimoElements.indexOf(a.element) - cimoElements.indexOf(b.element));
  }

  /** Whether it supports, contradicts, or does both. */
  get stances(): Stance[] {
    return distinct(this.links.map(({ stance }) => stance)).sort((a) => (a === 'supporting' ? -1 : 1));
  }

  get createdBy(): string {
    return this.#source.coderName(this.quotation.createdBy);
  }

  /** Names of who marked the quotation and who coded it, the maker first. */
  get coders(): string[] {
    const ids = [this.quotation.createdBy, ...this.codes.flatMap(({ coderIds }) => coderIds)];
    return distinct(ids).map((id) => this.#source.coderName(id));
  }

  /** Milliseconds from the start of the recording; null without time stamps. */
  get time(): number | null {
    const [turn] = this.#touchedTurns;
    return turn ? timeInTurn(turn, Math.max(turn.start, this.quotation.start)) : null;
  }

  /** The page it starts on; null without pages. */
  get page(): number | null {
    return this.#text ? pageAt(this.#text, this.quotation.start) : null;
  }

  /** UTF-16 code units. */
  get length(): number {
    return this.quotation.end - this.quotation.start;
  }

  /** Where it starts, 0 to 100 % of the document, one decimal. */
  get percentage(): number {
    const { length } = this.document;
    return length === 0 ? 0 : Math.round((this.quotation.start / length) * 1000) / 10;
  }

  get #text() {
    return this.#source.text(this.document.textId);
  }

  get #touchedTurns(): readonly Turn[] {
    if (this.#turns) return this.#turns;
    const text = this.#text;
    if (!text) return [];
    return (this.#turns = turnsBetween(text, this.quotation.start, this.quotation.end));
  }

  #findCases(): Case[] {
    const { document } = this;
    const speakers = new Set(this.speakers);
    const ids =
      document.speakers.length === 0
        ? [document.caseId]
        : document.speakers
            .filter(({ label, interviewer }) => !interviewer && speakers.has(label))
            .map(({ caseId }) => caseId);
    return distinct(ids).flatMap((id) => (id && this.#source.model.find('cases', id)) || []);
  }

  #findCodes(): RowCode[] {
    const found: (CodeInTree & { coderIds: CoderId[] })[] = [];
    for (const { codeId, coderId } of this.codings) {
      const known = found.find(({ id }) => id === codeId);
      const code = known ? undefined : this.#source.codes.get(codeId);
      if (code) found.push({ ...code, coderIds: [coderId] });
      else if (known && !known.coderIds.includes(coderId)) known.coderIds.push(coderId);
    }
    return found.length < 2 ? found : found.sort((a, b) => a.order - b.order);
  }
}

function impliedOrder({ number, target }: RowImplied): number {
  return number ?? (target.kind === 'cimo' ? 1e6 + cimoElements.indexOf(target.id) : 0);
}

function distinct<Value>(values: readonly Value[]): Value[] {
  return values.length < 2 ? [...values] : [...new Set(values)];
}
