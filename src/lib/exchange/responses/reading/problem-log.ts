import type { ProblemDecision, ResponseMapping } from '$lib/domain/response-mapping';
import { problemKey } from '../problem-key';
import type { ProblemKind, ResponseProblem } from '../response-reading';
import { placeInFile, type ResponseTable } from '../table/response-table';
import type { WayOut } from './answer-reader';

/** A cell of a table by its row and column, from 0. */
export type TableCell = { table: ResponseTable; row: number; column: number };

/** What a problem is about, besides its place. */
export type ProblemSubject = {
  kind: ProblemKind;
  waysOut: readonly WayOut[];
  found: string;
  item?: string | null;
  moment?: string | null;
  respondent?: string | null;
};

/** Keeps what was not taken as it stands, and says what is decided about it. */
export class ProblemLog {
  readonly problems: ResponseProblem[] = [];
  readonly #decisions: ResponseMapping['decisions'];

  constructor(decisions: ResponseMapping['decisions']) {
    this.#decisions = decisions;
  }

  /** Keeps a problem and gives the way out that is decided on: of this one, of all of its kind, or else the first. */
  add({ table, row, column }: TableCell, { kind, waysOut, ...subject }: ProblemSubject): WayOut {
    const place = placeInFile(table, row, column);
    const wayOut = this.#choose(waysOut, { kind, sheet: table.sheet, ...place });
    this.problems.push({
      kind,
      sheet: table.sheet,
      ...place,
      title: table.titles[column] ?? '',
      item: subject.item ?? null,
      moment: subject.moment ?? null,
      respondent: subject.respondent ?? null,
      found: subject.found,
      decision: wayOut.decision,
      decisions: waysOut.map(({ decision }) => decision),
      taken: wayOut.taken
    });
    return wayOut;
  }

  #choose(waysOut: readonly WayOut[], place: Parameters<typeof problemKey>[0]): WayOut {
    const of = (decision: ProblemDecision | undefined) => waysOut.find((one) => one.decision === decision);
    return of(this.#decisions[problemKey(place)]) ?? of(this.#decisions[place.kind]) ?? waysOut[0]!;
  }
}
