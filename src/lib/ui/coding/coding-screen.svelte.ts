import { createContext } from 'svelte';
import { codeTree, type CodeInTree } from '$lib/analysis/quotation-table/code-tree';
import { findQuotationAt, type QuotationPlace } from '$lib/commands/coding/quotation-at';
import type { DocumentText } from '$lib/domain/document-text';
import type { CodeId, DocumentId, QuotationId } from '$lib/domain/ids';
import type { Quotation } from '$lib/domain/quotation';
import { citation } from '$lib/model/citation';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import { DocumentMarks } from './document-marks.svelte';
import { FindInDocument } from './find-in-document.svelte';
import type { Interval } from './lanes';
import { MemoWriting } from './memo-writing.svelte';
import { PanelChoices } from './panel-choices.svelte';
import { RecentCodes } from './recent-codes';
import { SectionViews } from './section-views.svelte';
import { TextBoundaries, trimSpan } from './text-boundaries';
import { TranscriptScroll } from './transcript-scroll';
import { sectionIndexAt, toSections, type Section } from './transcript-sections';
import { TranscriptSelection, type SelectedText } from './transcript-selection.svelte';

/** What is asked for at the selection: a code to type, one of the recent ones, or nothing. */
export type Prompt = { kind: 'codes' | 'recent'; places: QuotationPlace[] } | null;

/** One open document on the coding screen: what is selected, open, lit and asked. Verbs that write are `CodingGestures`. */
export class CodingScreen {
  readonly sections: readonly Section[];
  readonly views: SectionViews;
  readonly boundaries: TextBoundaries;
  readonly marks: DocumentMarks;
  readonly find: FindInDocument;
  readonly selection = new TranscriptSelection();
  readonly panels = new PanelChoices();
  readonly scroll: TranscriptScroll;
  readonly recentCodes = new RecentCodes();
  readonly memo: MemoWriting;
  #openId = $state<QuotationId | null>(null);
  #hoverId = $state<QuotationId | null>(null);
  #dropSpan = $state.raw<Interval | null>(null);
  #prompt = $state.raw<Prompt>(null);
  #announcement = $state('');
  /** Grows when the comment of the open quotation is to take the keyboard. */
  #commentAsked = $state(0);
  #commentTaken = 0;
  /** Grows when the find bar is to take the keyboard. */
  #findAsked = $state(0);
  readonly #openQuotation = $derived.by(() => {
    const quotation = this.#openId && this.session.read('quotations').find('quotations', this.#openId);
    return quotation && quotation.documentId === this.documentId ? quotation : null;
  });

  readonly #codes = $derived.by(() => codeTree(this.session.read('codes')));

  /** Whether this is a blind copy that its coder has locked: there to read. */
  readonly isLocked = $derived.by(() => this.session.read('project').project.blindCoding?.lockedAt != null);

  constructor(
    readonly session: ProjectSession,
    readonly documentId: DocumentId,
    readonly text: DocumentText
  ) {
    this.memo = new MemoWriting(session.id);
    this.sections = toSections(text);
    this.views = new SectionViews(this.sections.length);
    this.scroll = new TranscriptScroll(this.views, this.sections);
    this.boundaries = new TextBoundaries(text.text);
    this.find = new FindInDocument(text.text);
    this.marks = new DocumentMarks(documentId, text.text, this.sections, () => session.read());
    this.selection.onmove = (selected) => this.#leaveWhatIsNotSelected(selected);
  }

  /** Every code with its place in the tree; made once for all that shows codes, and not anew with every coding. */
  get codes(): ReadonlyMap<CodeId, CodeInTree> {
    return this.#codes;
  }

  /** The quotation in the inspector; null when none is open, or undo took it away. */
  get openQuotation(): Quotation | null {
    return this.#openQuotation;
  }

  get hoverId(): QuotationId | null {
    return this.#hoverId;
  }

  set hoverId(id: QuotationId | null) {
    this.#hoverId = id;
  }

  /** What a code dragged over the text would land on. */
  get dropSpan(): Interval | null {
    return this.#dropSpan;
  }

  set dropSpan(span: Interval | null) {
    this.#dropSpan = span;
  }

  get prompt(): Prompt {
    return this.#prompt;
  }

  get announcement(): string {
    return this.#announcement;
  }

  get commentAsked(): number {
    return this.#commentAsked;
  }

  get findAsked(): number {
    return this.#findAsked;
  }

  /** The selection without the white space at its edges; null when there is none. */
  get selectedSpan(): Interval | null {
    const { span } = this.selection;
    if (!span) return null;
    const trimmed = trimSpan(this.text.text, span);
    return trimmed.start < trimmed.end ? trimmed : null;
  }

  /** What a gesture works on: the selection, or else the open quotation. */
  get target(): QuotationPlace | null {
    const span = this.selectedSpan;
    const open = this.#openQuotation;
    if (span && !(open && open.start === span.start && open.end === span.end))
      return { documentId: this.documentId, ...span };
    return open ? { quotationId: open.id } : null;
  }

  /** The target, or, with only a caret, the sentence it stands in, which is then selected for all to see. */
  takeTarget(): QuotationPlace | null {
    const { target } = this;
    const caret = this.selection.caret;
    if (target || caret === null) return target;
    const sentence = this.boundaries.sentenceAt(caret);
    if (sentence.start === sentence.end) return null;
    this.selection.set(sentence.start, sentence.end);
    return { documentId: this.documentId, ...sentence };
  }

  /** Opens a quotation in the inspector; the caret goes with it unless its span is what is selected. */
  open(id: QuotationId): void {
    this.#openId = id;
    const quotation = this.session.read().find('quotations', id);
    if (!quotation) return;
    const span = this.selectedSpan;
    if (span?.start === quotation.start && span.end === quotation.end) return;
    this.selection.set(quotation.start);
  }

  /** Opens the quotation under the caret, or none; the caret stays. */
  openAtCaret(id: QuotationId | null): void {
    this.#openId = id;
  }

  /** Opens a quotation and brings it into view; before the page is there, makes its part ready to be drawn first. */
  async show(id: QuotationId): Promise<void> {
    const quotation = this.session.read().find('quotations', id);
    if (!quotation || quotation.documentId !== this.documentId) return;
    this.views.showAround(sectionIndexAt(this.sections, quotation.start));
    this.selection.set(quotation.start);
    this.#openId = id;
    await this.scroll.toSpan(quotation);
  }

  /** Opens the quotation after or before the caret, in order of the text. */
  async step(direction: 1 | -1): Promise<void> {
    const quotations = this.session.read().quotationsOf(this.documentId);
    const open = this.#openQuotation;
    const caret = this.selection.caret ?? 0;
    const at = open ? quotations.findIndex(({ id }) => id === open.id) : -1;
    const next =
      at >= 0
        ? quotations[at + direction]
        : direction === 1
          ? quotations.find(({ start }) => start >= caret)
          : quotations.findLast(({ start }) => start < caret);
    if (next) await this.show(next.id);
  }

  closeQuotation(): void {
    this.#openId = null;
  }

  /** Quotations around an offset, the shortest first. */
  quotationsAt(offset: number): Quotation[] {
    return this.session
      .read()
      .quotationsOf(this.documentId)
      .filter(({ start, end }) => start <= offset && offset <= end)
      .sort((a, b) => a.end - a.start - (b.end - b.start) || a.number - b.number);
  }

  /** Opens the quotation at the caret; when one of them is open, the next one there. */
  openNextAtCaret(): void {
    const here = this.quotationsAt(this.selection.caret ?? 0);
    const at = here.findIndex(({ id }) => id === this.#openId);
    this.#openId = here[(at + 1) % Math.max(1, here.length)]?.id ?? null;
    if (this.#openId) this.panels.showInspector(true);
  }

  /** Closes the open quotation and lets go of the selection; the caret stays. */
  leave(): void {
    this.#openId = null;
    const { caret } = this.selection;
    if (caret !== null) this.selection.set(caret);
  }

  /** Opens the find bar, with the selected words when they are few. */
  openFind(): void {
    const span = this.selectedSpan;
    const words = span && span.end - span.start <= 60 ? this.words(span) : undefined;
    this.find.open(words);
    this.#findAsked += 1;
  }

  /** Goes to the next or previous hit and selects it. */
  async stepToHit(by: 1 | -1): Promise<void> {
    this.find.step(by);
    await this.showHit();
  }

  async showHit(): Promise<void> {
    if (this.find.current) await this.showSpan(this.find.current);
  }

  /** Selects a span, as far as the text reaches, and brings it into view. */
  async showSpan({ start, end }: Interval): Promise<void> {
    const { length } = this.text.text;
    if (start >= length) return;
    this.views.showAround(sectionIndexAt(this.sections, start));
    this.#openId = null;
    this.selection.set(start, Math.min(end, length));
    await this.scroll.toSpan({ start, end: Math.min(end, length) });
  }

  /** Puts the caret at an offset, as far as the text reaches, and brings it into view. */
  async showCaret(offset: number): Promise<void> {
    const at = Math.min(offset, this.text.text.length);
    this.views.showAround(sectionIndexAt(this.sections, at));
    this.#openId = null;
    this.selection.set(at);
    await this.scroll.toSpan({ start: at, end: Math.min(at + 1, this.text.text.length) });
  }

  /** The quotation that has exactly the span of a place, or the one the place names. */
  quotationAt(place: QuotationPlace): Quotation | undefined {
    return 'documentId' in place
      ? findQuotationAt(this.session.read(), place)
      : this.session.read().find('quotations', place.quotationId);
  }

  citation(quotation: Pick<Quotation, 'documentId' | 'number'>): string {
    return citation(this.session.read(), quotation);
  }

  ask(prompt: Prompt): void {
    this.#prompt = prompt;
  }

  /** Ends the prompt and puts the keyboard back where it was. */
  closePrompt(): void {
    this.#prompt = null;
    this.selection.focus();
  }

  /** True once after the comment was asked for: the field that shows takes the keyboard. */
  takeCommentRequest(): boolean {
    const isAsked = this.#commentAsked > this.#commentTaken;
    this.#commentTaken = this.#commentAsked;
    return isAsked;
  }

  askComment(): void {
    this.panels.showInspector(true);
    this.#commentAsked += 1;
  }

  /** Says something to a screen reader. */
  announce(sentence: string): void {
    // A sentence said again must differ to be heard again.
    this.#announcement = sentence === this.#announcement ? `${sentence}\u00a0` : sentence;
  }

  /** The words of a span, on one line. */
  words({ start, end }: Interval): string {
    return this.text.text.slice(start, end).replace(/\s+/g, ' ');
  }

  #leaveWhatIsNotSelected({ anchor, focus }: SelectedText): void {
    const open = this.#openQuotation;
    if (!open) return;
    const isInside = anchor === focus && open.start <= focus && focus <= open.end;
    const span = this.selectedSpan;
    const isSpan = span !== null && span.start === open.start && span.end === open.end;
    if (!isInside && !isSpan) this.#openId = null;
  }
}

export const [getScreen, setScreen] = createContext<CodingScreen>();
