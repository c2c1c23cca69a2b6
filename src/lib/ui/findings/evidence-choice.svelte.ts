import { projectEvidence } from '$lib/analysis/evidence/evidence-of';
import type { Finding } from '$lib/domain/finding';
import type { CaseId, QuotationId } from '$lib/domain/ids';
import { FoldedTexts } from '$lib/language/folded-texts';
import { VirtualRows } from '$lib/ui/base/virtual-rows.svelte';
import { evidenceRows, filterEvidence, type EvidenceRow } from './evidence-rows';
import type { FindingsScreen } from './findings-screen.svelte';

/** The evidence a finding can be given: what is offered, what of it is ticked, and where the keyboard is. */
export class EvidenceChoice {
  static readonly rowHeight = 104;
  readonly virtual: VirtualRows;
  readonly #screen: FindingsScreen;
  readonly #finding: () => Finding;
  readonly #foldedTexts = new FoldedTexts();
  #ticked = $state.raw<ReadonlySet<QuotationId>>(new Set());
  #activeId = $state<QuotationId | null>(null);
  /** Where a range begins. */
  #anchor: QuotationId | null = null;

  constructor(screen: FindingsScreen, finding: () => Finding) {
    this.#screen = screen;
    this.#finding = finding;
    this.virtual = new VirtualRows(() => ({ count: this.rows.length, rowHeight: EvidenceChoice.rowHeight }));
  }

  readonly #model = $derived.by(() =>
    this.#screen.session.read(
      'quotations',
      'documents',
      'cases',
      'codes',
      'codings',
      'findingQuotations',
      'evidenceLinks',
      'evidenceRules',
      'evidenceOverrules'
    )
  );
  readonly #evidence = $derived.by(() =>
    projectEvidence(
      this.#screen.session.read('evidenceLinks', 'evidenceRules', 'evidenceOverrules', 'codes', 'codings')
    )
  );
  readonly #questionId = $derived.by(() => this.#finding().questionId);
  readonly #findingId = $derived.by(() => this.#finding().id);
  readonly #scope = $derived.by(() => this.#screen.evidenceFilter.scope);

  /** Quotations the finding rests on already. */
  readonly chosen: ReadonlySet<QuotationId> = $derived.by(
    () => new Set(this.#model.chosenFor(this.#findingId).map(({ quotationId }) => quotationId))
  );

  /** How many quotations of the finding each case speaks in. */
  readonly voices: ReadonlyMap<CaseId, number> = $derived.by(() => {
    const counts = new Map<CaseId, number>();
    for (const id of this.chosen)
      for (const caseId of this.casesOf(id)) counts.set(caseId, (counts.get(caseId) ?? 0) + 1);
    return counts;
  });

  /** All that can be chosen from before anything is filtered. */
  readonly all: EvidenceRow[] = $derived.by(() =>
    evidenceRows(this.#model, this.#evidence, this.#questionId, this.#scope)
  );

  readonly rows: EvidenceRow[] = $derived.by(() =>
    filterEvidence(this.#model, this.all, this.#screen.evidenceFilter, {
      source: this.#screen.source,
      evidence: this.#evidence,
      foldedTexts: this.#foldedTexts,
      quoted: new Set(this.voices.keys())
    })
  );

  /** The ticked quotations that are shown, in their order. */
  readonly tickedIds: QuotationId[] = $derived.by(() =>
    this.#ticked.size === 0
      ? []
      : this.rows.flatMap(({ quotation }) =>
          this.#ticked.has(quotation.id) && !this.chosen.has(quotation.id) ? [quotation.id] : []
        )
  );

  readonly activeIndex: number = $derived.by(() =>
    Math.max(
      0,
      this.rows.findIndex(({ quotation }) => quotation.id === this.#activeId)
    )
  );

  get active(): EvidenceRow | null {
    return this.rows[this.activeIndex] ?? null;
  }

  /** The lines to draw: those near the view and the active one. */
  get drawn(): { row: EvidenceRow; index: number }[] {
    const { first, end } = this.virtual;
    const near = this.rows.slice(first, end).map((row, at) => ({ row, index: first + at }));
    const active = this.rows[this.activeIndex];
    const isNear = this.activeIndex >= first && this.activeIndex < end;
    return !active || isNear ? near : [...near, { row: active, index: this.activeIndex }];
  }

  casesOf(id: QuotationId): readonly CaseId[] {
    return this.#screen.source.cases.of(this.#model, this.#model.get('quotations', id));
  }

  /** In how many other findings a quotation is. */
  usedElsewhere(id: QuotationId): number {
    return this.#model.chosenFrom(id).filter(({ findingId }) => findingId !== this.#findingId).length;
  }

  isTicked(id: QuotationId): boolean {
    return this.#ticked.has(id);
  }

  /** Ticks a quotation or takes the tick away; with `range` ticks all from the last one. */
  tick(index: number, isRange = false): void {
    const row = this.rows[index];
    if (!row) return;
    const { id } = row.quotation;
    this.#activeId = id;
    const ticked = new Set(this.#ticked);
    const from = isRange ? this.rows.findIndex(({ quotation }) => quotation.id === this.#anchor) : -1;
    if (from >= 0)
      for (const { quotation } of this.rows.slice(Math.min(from, index), Math.max(from, index) + 1))
        ticked.add(quotation.id);
    else {
      if (!ticked.delete(id)) ticked.add(id);
      this.#anchor = id;
    }
    this.#ticked = ticked;
  }

  tickAll(): void {
    this.#ticked = new Set(this.rows.map(({ quotation }) => quotation.id));
  }

  untick(): void {
    this.#ticked = new Set();
  }

  /** What is to be added: what is ticked, else the quotation the keyboard is at. */
  get wanted(): QuotationId[] {
    if (this.tickedIds.length > 0) return this.tickedIds;
    const id = this.active?.quotation.id;
    return id && !this.chosen.has(id) ? [id] : [];
  }

  /** What is to be added to another finding: as `wanted`, also when this one has it already. */
  get wantedAnywhere(): QuotationId[] {
    if (this.tickedIds.length > 0) return this.tickedIds;
    return this.active ? [this.active.quotation.id] : [];
  }

  /** Walks along the list; gives the index a key led to, null for a key that leads nowhere. */
  walk(key: string): number | null {
    const last = this.rows.length - 1;
    const at = this.activeIndex;
    const steps: Record<string, number> = {
      ArrowDown: Math.min(last, at + 1),
      ArrowUp: Math.max(0, at - 1),
      Home: 0,
      End: last,
      PageDown: Math.min(last, at + this.virtual.pageLength),
      PageUp: Math.max(0, at - this.virtual.pageLength)
    };
    const target = steps[key];
    if (target === undefined || last < 0) return null;
    this.#activeId = this.rows[target]!.quotation.id;
    this.virtual.show(target);
    return target;
  }
}
