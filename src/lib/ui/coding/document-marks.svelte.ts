import { branchesInGroup } from '$lib/analysis/codes/codes-in-group';
import type { CodeLevel } from '$lib/domain/code';
import type { Coding } from '$lib/domain/coding';
import type { HistoryEntry } from '$lib/domain/change';
import type { CodeGroupId, CodeId, CoderId, DocumentId, QuotationId } from '$lib/domain/ids';
import type { TableName } from '$lib/domain/tables';
import type { Quotation } from '$lib/domain/quotation';
import type { ProjectModel } from '$lib/model/project-model';
import { barInterval, LanePacking, type Interval } from './lanes';
import { marksOf, type Mark } from './mark';
import { sectionIndexAt, type Section } from './transcript-sections';

/** Which bars the margin leaves out. */
export type MarginFilter = {
  hiddenCoders: ReadonlySet<CoderId>;
  hiddenLevels: ReadonlySet<CodeLevel>;
  /** Only bars of codes in one of these groups or under a code of it; empty: of any code. */
  groups: ReadonlySet<CodeGroupId>;
};

export const everything: MarginFilter = {
  hiddenCoders: new Set(),
  hiddenLevels: new Set(),
  groups: new Set()
};

type PlacedQuotation = { quotation: Quotation; marks: Mark[] };

/** The quotations that touch one section; reading them depends on that section alone. */
class SectionMarks {
  readonly #ids = new Set<QuotationId>();
  #version = $state(0);

  get ids(): ReadonlySet<QuotationId> {
    void this.#version;
    return this.#ids;
  }

  add(id: QuotationId): void {
    this.#ids.add(id);
  }

  delete(id: QuotationId): void {
    this.#ids.delete(id);
  }

  touch(): void {
    this.#version += 1;
  }
}

/**
 * The bars of one document with their lanes, kept in step change by change: a coding touches its own quotation
 * and the sections it lies in, nothing else.
 */
export class DocumentMarks {
  readonly #placed = new Map<QuotationId, PlacedQuotation>();
  readonly #sectionMarks: SectionMarks[];
  /** Bars need the rest of their last line to themselves; underlines in the text only their own span. */
  #lanes = new LanePacking();
  #tracks = new LanePacking();
  #laneCount = $state(0);
  #filter = $state.raw<MarginFilter>(everything);
  /** The codes in the groups of the filter and those under them; null when any code will do. */
  #grouped: ReadonlySet<CodeId> | null = null;
  #preview: { id: QuotationId; span: Interval } | null = null;

  constructor(
    readonly documentId: DocumentId,
    readonly text: string,
    readonly sections: readonly Section[],
    readonly model: () => ProjectModel
  ) {
    this.#sectionMarks = sections.map(() => new SectionMarks());
    this.#placeAll();
  }

  /** Lanes in use over the whole document, after the filter. */
  get laneCount(): number {
    return this.#laneCount;
  }

  get filter(): MarginFilter {
    return this.#filter;
  }

  set filter(filter: MarginFilter) {
    this.#filter = filter;
    this.rebuild();
  }

  /** The bars in a section, in order of their start and then their lane. */
  inSection(index: number): Mark[] {
    const ids = this.#sectionMarks[index]?.ids ?? [];
    return Array.from(ids, (id) => this.#placed.get(id)?.marks ?? [])
      .flat()
      .sort((a, b) => a.start - b.start || a.lane - b.lane);
  }

  /** Takes in a change that was applied to the model. O(operations · quotations they touch). */
  update(entry: Pick<HistoryEntry, 'change'>): void {
    const touched = new Set<QuotationId>();
    for (const operation of entry.change.operations) {
      if (operation.table === 'quotations') {
        const { documentId, id } = (operation.after ?? operation.before)!;
        if (documentId === this.documentId) touched.add(id);
      } else if (operation.table === 'codings') {
        const { quotationId } = (operation.after ?? operation.before)!;
        if (this.#isHere(quotationId)) touched.add(quotationId);
      } else if (this.#filterReads(operation.table)) return this.rebuild();
    }
    this.#refresh(touched);
  }

  /** Shows a quotation with other edges, without changing it; null: as it is. */
  preview(id: QuotationId, span: Interval | null): void {
    this.#preview = span ? { id, span } : null;
    this.#refresh([id]);
  }

  /** Packs every bar anew. */
  rebuild(): void {
    for (const id of [...this.#placed.keys()]) this.#takeOut(id);
    this.#lanes = new LanePacking();
    this.#tracks = new LanePacking();
    this.#placeAll();
    for (const section of this.#sectionMarks) section.touch();
  }

  /** Whether a change to a table, other than of what is marked, can change what the filter lets through. */
  #filterReads(table: TableName): boolean {
    const { hiddenLevels, groups } = this.#filter;
    if (table === 'codes') return hiddenLevels.size > 0 || groups.size > 0;
    return table === 'codeGroups' && groups.size > 0;
  }

  #placeAll(): void {
    const model = this.model();
    this.#grouped = codesInGroups(model, this.#filter.groups);
    for (const quotation of model.quotationsOf(this.documentId)) this.#putIn(model, quotation, []);
    this.#laneCount = this.#lanes.count;
  }

  #refresh(ids: Iterable<QuotationId>): void {
    const model = this.model();
    const sections = new Set<number>();
    for (const id of ids) {
      const before = this.#placed.get(id)?.marks ?? [];
      for (const section of this.#takeOut(id)) sections.add(section);
      const quotation = model.find('quotations', id);
      if (quotation) for (const section of this.#putIn(model, quotation, before)) sections.add(section);
    }
    this.#laneCount = this.#lanes.count;
    for (const section of sections) this.#sectionMarks[section]!.touch();
  }

  #isHere(id: QuotationId): boolean {
    return this.#placed.has(id) || this.model().find('quotations', id)?.documentId === this.documentId;
  }

  #putIn(model: ProjectModel, stored: Quotation, before: readonly Mark[]): number[] {
    const span = this.#preview?.id === stored.id ? this.#preview.span : stored;
    const quotation = { ...stored, start: span.start, end: span.end };
    const codings = model.codingsOf(stored.id);
    const shown = codings.filter((coding) => this.#isShown(model, coding));
    if (codings.length > 0 && shown.length === 0) return [];
    const interval = barInterval(this.text, quotation);
    const places = new Map<string, Pick<Mark, 'lane' | 'track'>>();
    const wasHere = new Map(before.map((mark) => [mark.key, mark]));
    const unplaced = marksOf(quotation, shown);
    // What was here takes its place first: a new bar moves nobody.
    for (const { key } of unplaced.toSorted(
      (a, b) => Number(wasHere.has(b.key)) - Number(wasHere.has(a.key))
    )) {
      const was = wasHere.get(key);
      const lane = this.#lanes.add(key, interval, was?.lane);
      places.set(key, { lane, track: this.#tracks.add(key, quotation, was?.track) });
    }
    const marks = unplaced.map((mark): Mark => ({ ...mark, ...places.get(mark.key)! }));
    this.#placed.set(stored.id, { quotation, marks });
    const sections = this.#sectionsOf(quotation);
    for (const section of sections) this.#sectionMarks[section]!.add(stored.id);
    return sections;
  }

  #takeOut(id: QuotationId): number[] {
    const placed = this.#placed.get(id);
    if (!placed) return [];
    for (const { key } of placed.marks) {
      this.#lanes.remove(key);
      this.#tracks.remove(key);
    }
    this.#placed.delete(id);
    const sections = this.#sectionsOf(placed.quotation);
    for (const section of sections) this.#sectionMarks[section]!.delete(id);
    return sections;
  }

  #isShown(model: ProjectModel, { coderId, codeId }: Coding): boolean {
    const { hiddenCoders, hiddenLevels } = this.#filter;
    if (hiddenCoders.has(coderId)) return false;
    if (this.#grouped && !this.#grouped.has(codeId)) return false;
    return hiddenLevels.size === 0 || !hiddenLevels.has(model.get('codes', codeId).level);
  }

  #sectionsOf({ start, end }: Interval): number[] {
    const first = sectionIndexAt(this.sections, start);
    const last = sectionIndexAt(this.sections, end - 1);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  }
}

function codesInGroups(model: ProjectModel, ids: ReadonlySet<CodeGroupId>): ReadonlySet<CodeId> | null {
  // A group that was deleted filters nothing any more.
  const groups = [...ids].flatMap((id) => model.find('codeGroups', id) ?? []);
  return groups.length === 0 ? null : new Set(groups.flatMap((group) => branchesInGroup(model, group)));
}
