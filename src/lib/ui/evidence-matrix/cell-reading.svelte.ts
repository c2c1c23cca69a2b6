import { evidenceOfQuotation } from '$lib/analysis/evidence/evidence-of';
import type { EvidenceTarget } from '$lib/domain/evidence-link';
import type { CaseId, QuotationId } from '$lib/domain/ids';
import { evidenceTargetKey } from '$lib/model/evidence-target-key';
import type { ProjectModel } from '$lib/model/project-model';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import type { CellInView, MatrixView } from './matrix-view.svelte';

/** Quotations drawn at first, and how many more each time the end comes near. */
const portion = 40;

/** A case with how many quotations of the cell it speaks in. */
export type CaseCount = { id: CaseId; name: string; role: string; count: number };

/** What is read of an open cell: which of its quotations show, and which are chosen. */
export class CellReading {
  readonly #session: ProjectSession;
  readonly #view: MatrixView;
  #cell = '';
  #isContraryOnly = $state(false);
  #caseId = $state.raw<CaseId | null>(null);
  #limit = $state(portion);
  #chosen = $state.raw<ReadonlySet<QuotationId>>(new Set());

  constructor(session: ProjectSession, view: MatrixView) {
    this.#session = session;
    this.#view = view;
  }

  get open(): CellInView {
    return this.#view.open!;
  }

  get isContraryOnly(): boolean {
    return this.#isContraryOnly && this.open.cell.contraryCount > 0;
  }

  get caseId(): CaseId | null {
    return this.#caseId && this.open.cell.caseIds.includes(this.#caseId) ? this.#caseId : null;
  }

  /** Cases by how much they say, those of a role of the cell only where the cell is of a case or role. */
  readonly cases: CaseCount[] = $derived.by(() => {
    const model = this.#session.read('quotations', 'cases', 'documents');
    const { quotationIds, caseIds } = this.open.cell;
    const counts = new Map<CaseId, number>(caseIds.map((id) => [id, 0]));
    for (const id of quotationIds)
      for (const caseId of this.#casesOf(model, id))
        if (counts.has(caseId)) counts.set(caseId, counts.get(caseId)! + 1);
    return [...counts]
      .flatMap(([id, count]) => {
        const found = model.find('cases', id);
        return found ? [{ id, name: found.name, role: found.role, count }] : [];
      })
      .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name));
  });

  /** The quotations that meet the choices. */
  readonly ids: readonly QuotationId[] = $derived.by(() => {
    const { quotationIds } = this.open.cell;
    if (!this.isContraryOnly && !this.caseId) return quotationIds;
    const model = this.#session.read(
      'quotations',
      'documents',
      'codings',
      'codes',
      'evidenceLinks',
      'evidenceRules',
      'evidenceOverrules'
    );
    return quotationIds.filter(
      (id) =>
        (!this.caseId || this.#casesOf(model, id).includes(this.caseId)) &&
        (!this.isContraryOnly || this.isContrary(model, id))
    );
  });

  /** The first of these: the rest follows when asked for. */
  readonly shown: readonly QuotationId[] = $derived.by(() => this.ids.slice(0, this.#limit));

  /** Chosen quotations that are still in the cell, in its order. */
  readonly chosen: readonly QuotationId[] = $derived.by(() =>
    this.#chosen.size === 0 ? [] : this.open.cell.quotationIds.filter((id) => this.#chosen.has(id))
  );

  /** The questions and CIMO elements the cell is about. */
  readonly targets: readonly EvidenceTarget[] = $derived.by(() =>
    [this.open.row, this.open.column].flatMap((head) =>
      head && (head.member.kind === 'question' || head.member.kind === 'cimo') ? [head.member] : []
    )
  );

  /** Whether a quotation speaks against one of the cell's targets; in totals, against any of the row's or column's. */
  isContrary(model: ProjectModel, id: QuotationId): boolean {
    const { row, column } = this.open;
    const keys = new Set(this.targets.map(evidenceTargetKey));
    const kinds = new Set<string>([
      ...(row ? [] : [this.#view.choices.rows]),
      ...(column ? [] : [this.#view.choices.columns])
    ]);
    return evidenceOfQuotation(model, id).some(
      ({ target, stance }) =>
        stance === 'contrary' && (keys.has(evidenceTargetKey(target)) || kinds.has(target.kind))
    );
  }

  /** Forgets choices when another cell is opened. */
  startOn(cell: string): void {
    if (this.#cell === cell) return;
    this.#cell = cell;
    this.#isContraryOnly = false;
    this.#caseId = null;
    this.#limit = portion;
    this.#chosen = new Set();
  }

  showContrary(isContraryOnly: boolean): void {
    this.#isContraryOnly = isContraryOnly;
    this.#limit = portion;
  }

  showCase(id: CaseId | null): void {
    this.#caseId = id;
    this.#limit = portion;
  }

  showMore(): void {
    this.#limit += portion;
  }

  isChosen(id: QuotationId): boolean {
    return this.#chosen.has(id);
  }

  choose(id: QuotationId, isChosen: boolean): void {
    const chosen = new Set(this.#chosen);
    if (isChosen) chosen.add(id);
    else chosen.delete(id);
    this.#chosen = chosen;
  }

  chooseNone(): void {
    this.#chosen = new Set();
  }

  #casesOf(model: ProjectModel, id: QuotationId): readonly CaseId[] {
    const quotation = model.find('quotations', id);
    return quotation ? this.#view.cases.of(model, quotation) : [];
  }
}
