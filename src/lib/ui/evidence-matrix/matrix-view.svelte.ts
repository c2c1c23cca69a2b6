import { createContext, untrack } from 'svelte';
import { QuotationCases } from '$lib/analysis/cases/quotation-cases';
import { matrixOf, type EvidenceMatrix, type MatrixCell } from '$lib/analysis/matrix/evidence-matrix';
import { matrixMembers, type MatrixHead } from '$lib/analysis/matrix/matrix-members';
import { matrixShades } from '$lib/analysis/matrix/matrix-shade';
import type { TextId } from '$lib/domain/ids';
import type { TableName } from '$lib/domain/tables';
import { memberWords } from '$lib/messages/matrix-words';
import type { ProjectModel } from '$lib/model/project-model';
import type { AppState } from '$lib/state/app-state.svelte';
import type { ProjectReader } from '$lib/state/period.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import type { KeptReadings } from '$lib/ui/shell/kept-readings';
import { CellWords } from './cell-words';
import { readKeptMatrix, writeKeptMatrix } from './kept-matrix';
import type { CellPlace } from './matrix-address';
import { matrixFilterCount, type ShownMatrix } from './matrix-choices';

/** What a matrix is read from. */
const matrixTables: readonly TableName[] = [
  'quotations',
  'codings',
  'codes',
  'codeGroups',
  'evidenceLinks',
  'evidenceRules',
  'evidenceOverrules',
  'cellConclusions',
  'documents',
  'cases',
  'questions',
  'cimoElements',
  'phases',
  'tracks'
];

/** A row and a column with what lies there; a head is null where the totals are. */
export type CellInView = { row: MatrixHead | null; column: MatrixHead | null; cell: MatrixCell };

/** The rows and columns of a matrix. */
export type MatrixHeads = Pick<EvidenceMatrix, 'rows' | 'columns'>;

/** What a page with a matrix shows and remembers: choices in, matrix and open cell out. */
export class MatrixView {
  protected readonly app: AppState;
  readonly #screen: string;
  readonly #session: ProjectSession;
  readonly #kept: KeptReadings;
  readonly #project: ProjectReader;
  #choices: ShownMatrix;
  #areTextsLoaded: boolean;
  #open = $state.raw<CellPlace | null>(null);

  /** `screen` names what this tab keeps of it. */
  constructor(
    app: AppState,
    session: ProjectSession,
    kept: KeptReadings,
    project: ProjectReader = session,
    screen = 'matrix'
  ) {
    this.app = app;
    this.#screen = screen;
    this.#session = session;
    this.#kept = kept;
    this.#project = project;
    this.#choices = $state.raw(readKeptMatrix(session.id, screen));
    // On a later visit there is nothing to wait for, and the matrix stands at once.
    this.#areTextsLoaded = $state(untrack(() => isLoaded(session)));
  }

  /** Who speaks in what; kept over changes. Knows nobody before the texts are loaded. */
  readonly cases = new QuotationCases((id) => this.#findText(id));

  readonly #documentOfText = $derived.by(
    () =>
      new Map(
        this.#session
          .read('documents')
          .list('documents')
          .map(({ id, textId }) => [textId, id])
      )
  );
  readonly #words = $derived.by(() => memberWords(this.app.t));
  // What is counted apart from how it is shown, so that another measure costs nothing.
  readonly #counted = $derived.by(() => {
    const { rows, columns, origins, kinds, roles, phases } = this.#choices;
    return JSON.stringify({ rows, columns, origins, kinds, roles, phases });
  });

  /** Empty until the texts are loaded. */
  readonly matrix: EvidenceMatrix | null = $derived.by(() => {
    const model = this.#project.read(...matrixTables);
    if (!this.#areTextsLoaded) return null;
    const counted = this.#counted;
    const choices = JSON.parse(counted) as ShownMatrix;
    const heads = this.readHeads(model, choices);
    const read = () => matrixOf(model, heads, choices, this.cases);
    // What came in from another tab since has no text here yet.
    return isLoaded(this.#session)
      ? this.#kept.read(this.#screen, `${this.app.language} ${counted} ${this.headsAsked}`, read)
      : read();
  });

  readonly shades: (row: number, column: number) => number = $derived.by(() => {
    const { shade, scale } = this.#choices;
    return this.matrix && shade !== 'none' ? matrixShades(this.matrix, shade, scale) : () => 0;
  });

  readonly words: CellWords = $derived.by(() => new CellWords(this.app.t, this.app.locale));
  readonly filterCount: number = $derived.by(() => matrixFilterCount(this.#choices));

  /** The open cell; null when none is, or when its row or column is not in the matrix. */
  readonly open: CellInView | null = $derived.by(() => {
    const at = this.#open && this.placeOf(this.#open);
    return at ? this.at(at.row, at.column) : null;
  });

  get choices(): ShownMatrix {
    return this.#choices;
  }

  get openPlace(): CellPlace | null {
    return this.open && this.#open;
  }

  /** @throws AppError when a text cannot be read */
  async load(): Promise<void> {
    await this.#session.loadTexts();
    this.#areTextsLoaded = true;
  }

  choose(choices: Partial<ShownMatrix>): void {
    this.#choices = { ...this.#choices, ...choices };
    writeKeptMatrix(this.#session.id, this.#choices, this.#screen);
  }

  clearFilters(): void {
    this.choose({ origins: 'all', kinds: [], roles: [], phases: [] });
  }

  /** Whether rows and columns may change places. */
  get canSwap(): boolean {
    return true;
  }

  /** Rows become columns; the open cell stays open. */
  swap(): void {
    const { rows, columns } = this.#choices;
    const open = this.#open;
    this.choose({ rows: columns, columns: rows });
    if (open) this.#open = { row: open.column, column: open.row };
  }

  openCell(place: CellPlace | null): void {
    this.#open = place;
  }

  /** The cell at a row and a column; past the last one are the totals. */
  at(row: number, column: number): CellInView | null {
    if (!this.matrix) return null;
    const { rows, columns, cells, rowTotals, columnTotals, total } = this.matrix;
    const [rowHead, columnHead] = [rows[row] ?? null, columns[column] ?? null];
    const cell = rowHead
      ? columnHead
        ? cells[row]![column]!
        : rowTotals[row]!
      : columnHead
        ? columnTotals[column]!
        : total;
    return { row: rowHead, column: columnHead, cell };
  }

  keyAt(row: number, column: number): CellPlace {
    return {
      row: this.matrix?.rows[row]?.key ?? 'total',
      column: this.matrix?.columns[column]?.key ?? 'total'
    };
  }

  /** Where a cell is now; null when its row or column is not in the matrix. */
  placeOf({ row, column }: CellPlace): { row: number; column: number } | null {
    if (!this.matrix) return null;
    const { rows, columns } = this.matrix;
    const find = (heads: readonly MatrixHead[], key: string) =>
      key === 'total' ? heads.length : heads.findIndex((head) => head.key === key);
    const place = { row: find(rows, row), column: find(columns, column) };
    return place.row < 0 || place.column < 0 ? null : place;
  }

  /** Opens the cell next to the open one; false at the edge. */
  openNeighbour(rowStep: number, columnStep: number): boolean {
    const at = this.#open && this.placeOf(this.#open);
    if (!at || !this.matrix) return false;
    const [row, column] = [at.row + rowStep, at.column + columnStep];
    const { rows, columns } = this.matrix;
    if (row < 0 || column < 0 || row > rows.length || column > columns.length) return false;
    this.#open = this.keyAt(row, column);
    return true;
  }

  /** The rows and columns that show: all members of the dimensions chosen. */
  protected readHeads(model: ProjectModel, { rows, columns }: ShownMatrix): MatrixHeads {
    return {
      rows: matrixMembers(model, rows, this.#words),
      columns: matrixMembers(model, columns, this.#words)
    };
  }

  /** What `readHeads` depends on beside the choices and the project. */
  protected get headsAsked(): string {
    return '';
  }

  #findText(id: TextId) {
    const document = this.#documentOfText.get(id);
    return document && this.#session.loadedText(document);
  }
}

/** Whether all texts are in memory. */
function isLoaded(session: ProjectSession): boolean {
  const documents = session.read('documents').list('documents');
  return documents.every(({ id }) => session.loadedText(id) !== undefined);
}

export const [getMatrixView, setMatrixView] = createContext<MatrixView>();
