import { createContext } from 'svelte';
import type { MatrixHead } from '$lib/analysis/matrix/matrix-members';
import { daysOfPhase } from '$lib/analysis/timeline/days-of';
import { itemPhases } from '$lib/analysis/timeline/item-phases';
import { phaseChanges, type PhaseChange } from '$lib/analysis/timeline/phase-changes';
import { phaseHeads, phasesOfTrack, tracksWithPhases } from '$lib/analysis/timeline/phase-heads';
import type { BandPhase } from '$lib/charts/phase-codes/bands-layout';
import type { SourceDocument } from '$lib/domain/document';
import type { TrackId } from '$lib/domain/ids';
import { phaseNumber } from '$lib/model/ordered-phases';
import type { ProjectModel } from '$lib/model/project-model';
import type { AppState } from '$lib/state/app-state.svelte';
import type { PeriodFilter } from '$lib/state/period.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import { readKept, writeKept } from '$lib/ui/base/kept-in-tab';
import type { ShownMatrix } from '$lib/ui/evidence-matrix/matrix-choices';
import { MatrixView, type MatrixHeads } from '$lib/ui/evidence-matrix/matrix-view.svelte';
import type { KeptReadings } from '$lib/ui/shell/kept-readings';
import {
  isPhaseRows,
  phaseCodesChoices,
  type PhaseCodesChoices,
  type PhaseRows
} from './phase-codes-choices';

/** Rows that have bands when none were chosen. */
const usualBands = 8;

/** An evidence matrix whose columns are the phases of one track. */
export class PhaseCodesView extends MatrixView {
  readonly #session: ProjectSession;
  readonly #period: PeriodFilter;
  #own: PhaseCodesChoices;

  constructor(app: AppState, session: ProjectSession, kept: KeptReadings, period: PeriodFilter) {
    super(app, session, kept, period, 'phase-codes');
    this.#session = session;
    this.#period = period;
    const known = readKept(this.#key);
    this.#own = $state.raw(phaseCodesChoices.parse(known ?? {}));
    this.choose(known === undefined ? { rows: 'code', beside: ['cases', 'coverage', 'conclusion'] } : {});
  }

  readonly #model = $derived.by(() => this.#session.read('phases', 'tracks'));
  /** Null for the phases of no track. */
  readonly tracks: readonly (TrackId | null)[] = $derived.by(() => tracksWithPhases(this.#model));

  get trackId(): TrackId | null {
    const { trackId } = this.#own;
    return this.tracks.find((id) => id === trackId) ?? this.tracks[0] ?? null;
  }

  /** Whether any phase of the track has parts. */
  readonly hasParts: boolean = $derived.by(() =>
    phasesOfTrack(this.#model, this.trackId).some(({ parentId }) => parentId)
  );

  get own(): PhaseCodesChoices {
    return this.#own;
  }

  chooseOwn(choices: Partial<PhaseCodesChoices>): void {
    this.#own = { ...this.#own, ...choices };
    writeKept(this.#key, this.#own);
  }

  get rows(): PhaseRows {
    const { rows } = this.choices;
    return isPhaseRows(rows) ? rows : 'code';
  }

  /** The columns are phases, whatever is asked. */
  override choose(choices: Partial<ShownMatrix>): void {
    const { rows = this.choices.rows } = choices;
    super.choose({ ...choices, rows: isPhaseRows(rows) ? rows : 'code', columns: 'phase' });
  }

  override get canSwap(): boolean {
    return false;
  }

  protected override readHeads(model: ProjectModel, choices: ShownMatrix): MatrixHeads {
    const { rows } = super.readHeads(model, choices);
    return { rows, columns: phaseHeads(model, { trackId: this.trackId, withParts: this.#own.withParts }) };
  }

  protected override get headsAsked(): string {
    return `${this.trackId} ${this.#own.withParts}`;
  }

  /** By row and column; null where nothing changes. None while a part of the study shows: what is gone may lie outside it. */
  readonly changes: (PhaseChange | null)[][] = $derived.by(() =>
    this.matrix && !this.#period.isOn ? phaseChanges(this.#model, this.matrix) : []
  );

  readonly #inColumns = $derived.by(() => {
    const columns = new Set<string>(this.matrix?.columns.map(({ member }) => member.id));
    const model = this.#period.read('documents', 'phases', 'tracks');
    const phases = itemPhases(model);
    const documents = model.list('documents').sort((a, b) => a.number - b.number);
    return documents.map((document) => ({
      document,
      // Whoever is in a part is in its phase too: that is not twice.
      count: phases.ofDocument(document).filter((id) => columns.has(id) && !model.get('phases', id).parentId)
        .length
    }));
  });
  /** Documents that fall in none of the phases. */
  readonly outside: readonly SourceDocument[] = $derived.by(() =>
    this.#inColumns.flatMap(({ document, count }) => (count === 0 ? [document] : []))
  );
  readonly hasSeveral: boolean = $derived.by(() => this.#inColumns.some(({ count }) => count > 1));

  /** What a cell is of its row or phase, 0 to 1; null where that is empty, in totals, and while numbers show. */
  shareAt(row: number, column: number): number | null {
    const { share } = this.#own;
    const cell = this.matrix?.cells[row]?.[column];
    if (!this.matrix || !cell || share === 'count') return null;
    const { rowTotals, columnTotals } = this.matrix;
    const whole = (share === 'row' ? rowTotals[row]! : columnTotals[column]!).quotationIds.length;
    return whole === 0 ? null : cell.quotationIds.length / whole;
  }

  /** The rows that have bands, in the order of the matrix. */
  readonly bandRows: readonly { row: number; head: MatrixHead }[] = $derived.by(() => {
    if (!this.matrix) return [];
    const { rows, rowTotals } = this.matrix;
    const all = rows.map((head, row) => ({ row, head }));
    const { bandRows } = this.#own;
    const chosen = bandRows && all.filter(({ head }) => bandRows.includes(head.key));
    if (chosen && (chosen.length > 0 || bandRows.length === 0)) return chosen;
    const count = ({ row }: { row: number }) => rowTotals[row]!.quotationIds.length;
    const most = all.filter((one) => count(one) > 0).sort((a, b) => count(b) - count(a));
    return most.slice(0, usualBands).sort((a, b) => a.row - b.row);
  });

  /** The phases that have days, with the columns they are; one that is not over is until `today`. */
  bandPhases(today: string): { phases: BandPhase[]; undated: MatrixHead[]; hasOpen: boolean } {
    const undated: MatrixHead[] = [];
    let hasOpen = false;
    const phases = (this.matrix?.columns ?? []).flatMap((head, column): BandPhase[] => {
      const phase = this.#model.find('phases', head.member.id);
      const days = phase && daysOfPhase(phase);
      if (!phase || !days?.from) {
        undated.push(head);
        return [];
      }
      const { from, to } = days;
      hasOpen ||= to === null;
      const number = phaseNumber(this.#model, phase);
      return [{ column, name: head.name, number, from, to: to ?? (today > from ? today : from) }];
    });
    return { phases, undated, hasOpen };
  }

  get #key(): string {
    return `kerncode:phase-codes-choices:${this.#session.id}`;
  }
}

export const [getPhaseCodes, setPhaseCodes] = createContext<PhaseCodesView>();
