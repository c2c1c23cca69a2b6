import type { SourceDocument } from '$lib/domain/document';
import type { CaseId } from '$lib/domain/ids';
import type { Quotation } from '$lib/domain/quotation';
import type { ProjectModel } from '$lib/model/project-model';
import type { QuotationCases } from '../cases/quotation-cases';
import { casesOfDocument } from '../documents/document-rows';
import { itemPhases, type ItemPhases } from '../timeline/item-phases';
import type { MatrixChoices } from './evidence-matrix';
import type { MatrixHead } from './matrix-members';

/** Numbers of documents in `MatrixScope.documents`; null: all of them. */
type Documents = ReadonlySet<number> | null;

type Filter = Pick<MatrixChoices, 'kinds' | 'roles' | 'phases'>;

/**
 * The documents a matrix is about: those the choices let through. Of these a row or column of a phase, kind or document
 * has its own, of a case or role those it takes part in (interviewers left out), of anything else all; a cell has those
 * that its row and its column both have, a total those that one of its cells has.
 */
export class MatrixScope {
  /** By number. */
  readonly documents: readonly SourceDocument[];
  readonly #model: ProjectModel;
  readonly #phases: ItemPhases;
  readonly #roles: ReadonlySet<string>;
  readonly #rows: readonly Documents[];
  readonly #columns: readonly Documents[];
  readonly #anyRow: Documents;
  readonly #anyColumn: Documents;

  constructor(
    model: ProjectModel,
    filter: Filter,
    rows: readonly MatrixHead[],
    columns: readonly MatrixHead[]
  ) {
    this.#model = model;
    this.#phases = itemPhases(model);
    this.#roles = new Set(filter.roles);
    this.documents = this.#documentsThrough(filter);
    this.#rows = this.#documentsOf(rows);
    this.#columns = this.#documentsOf(columns);
    this.#anyRow = union(this.#rows);
    this.#anyColumn = union(this.#columns);
  }

  /**
   * Who speaks in each quotation of a document; null when roles were chosen and nobody of these does, and of others nobody
   * is named.
   */
  speakersIn(
    document: SourceDocument,
    cases: QuotationCases
  ): (quotation: Quotation) => readonly CaseId[] | null {
    const speakersOf = cases.inDocument(document);
    if (this.#roles.size === 0) return speakersOf;
    return (quotation) => {
      const wanted = speakersOf(quotation).filter((id) =>
        this.#roles.has(this.#model.find('cases', id)?.role ?? '')
      );
      return wanted.length > 0 ? wanted : null;
    };
  }

  countInCell(row: number, column: number): number {
    return this.#countInBoth(this.#rows[row]!, this.#columns[column]!);
  }

  countInRow(row: number): number {
    return this.#countInBoth(this.#rows[row]!, this.#anyColumn);
  }

  countInColumn(column: number): number {
    return this.#countInBoth(this.#anyRow, this.#columns[column]!);
  }

  countInAll(): number {
    return this.#countInBoth(this.#anyRow, this.#anyColumn);
  }

  #countInBoth(a: Documents, b: Documents): number {
    if (a === null || b === null) return (a ?? b)?.size ?? this.documents.length;
    const [few, many] = a.size < b.size ? [a, b] : [b, a];
    let count = 0;
    for (const document of few) if (many.has(document)) count += 1;
    return count;
  }

  #documentsThrough({ kinds, phases }: Filter): SourceDocument[] {
    return this.#model
      .list('documents')
      .filter(
        (document) =>
          (kinds.length === 0 || kinds.includes(document.kind)) &&
          (phases.length === 0 || this.#phases.ofDocument(document).some((id) => phases.includes(id))) &&
          (this.#roles.size === 0 || this.#casesOf(document).length > 0)
      )
      .sort((a, b) => a.number - b.number);
  }

  #casesOf(document: SourceDocument) {
    const cases = casesOfDocument(this.#model, document);
    return this.#roles.size === 0 ? cases : cases.filter(({ role }) => this.#roles.has(role));
  }

  #documentsOf(heads: readonly MatrixHead[]): Documents[] {
    const keysOf = this.#keysOf(heads[0]?.member.kind);
    if (!keysOf) return heads.map(() => null);
    const documents = new Map<string, Set<number>>(heads.map(({ key }) => [key, new Set()]));
    this.documents.forEach((document, number) => {
      for (const key of keysOf(document)) documents.get(key)?.add(number);
    });
    return heads.map(({ key }) => documents.get(key)!);
  }

  /** The keys of the members of a kind that a document belongs to; null when every document is every member's. */
  #keysOf(kind: MatrixHead['member']['kind'] | undefined): ((document: SourceDocument) => string[]) | null {
    switch (kind) {
      case 'case':
        return (document) => this.#casesOf(document).map(({ id }) => `case:${id}`);
      case 'role':
        return (document) => this.#casesOf(document).map(({ role }) => `role:${role}`);
      case 'phase':
        return (document) => this.#phases.ofDocument(document).map((id) => `phase:${id}`);
      case 'document-kind':
        return (document) => [`document-kind:${document.kind}`];
      case 'document':
        return ({ id }) => [`document:${id}`];
      default:
        return null;
    }
  }
}

function union(all: readonly Documents[]): Documents {
  const found = new Set<number>();
  for (const documents of all) {
    if (documents === null) return null;
    for (const document of documents) found.add(document);
  }
  return found;
}
