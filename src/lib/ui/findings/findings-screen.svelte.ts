import { createContext } from 'svelte';
import { QuotationCases } from '$lib/analysis/cases/quotation-cases';
import type { FindingSource } from '$lib/analysis/findings/finding-source';
import { projectWarnings, type FindingWarning } from '$lib/analysis/findings/finding-warnings';
import { projectOutline, type OutlineChapter } from '$lib/analysis/findings/outline';
import { conclusionStatuses, type ConclusionStatus } from '$lib/domain/cell-conclusion';
import type { Finding } from '$lib/domain/finding';
import type { FindingId, QuestionId, SectionId, TextId } from '$lib/domain/ids';
import type { Quotation } from '$lib/domain/quotation';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import { anyEvidence, type EvidenceFilter } from './evidence-filter';
import { readKeptFindings, writeKeptFindings, type KeptFindings } from './kept-findings';
import type { OutlinePlace } from './outline-place';
import { outlineRows, questionKey, type OutlineKey, type OutlineRow } from './outline-rows';

/** A line being written in the outline: something new after a line, or another name for one. */
export type OutlineDraft =
  | { kind: 'rename'; key: OutlineKey }
  | { kind: 'section' | 'finding'; to: OutlinePlace; afterKey: OutlineKey; depth: number };

/** What of the screen shows where there is room for one thing only. */
export type FindingsView = 'outline' | 'item' | 'evidence';

/** What the findings screen shows and remembers: the outline, what is chosen in it, its warnings and its filters. */
export class FindingsScreen {
  readonly session: ProjectSession;
  /** Who speaks and what was said: empty-handed until the texts are there. */
  readonly source: FindingSource;
  #kept: KeptFindings;
  #loadCount = $state(0);
  #draft = $state.raw<OutlineDraft | null>(null);
  #view = $state<FindingsView>('outline');

  constructor(session: ProjectSession) {
    this.session = session;
    this.#kept = $state.raw(readKeptFindings(session.id));
    const findText = (id: TextId) => {
      void this.#loadCount;
      const document = this.#documentOfText.get(id);
      return document && session.loadedText(document);
    };
    this.source = { findText, cases: new QuotationCases(findText) };
  }

  readonly #documentOfText = $derived.by(
    () =>
      new Map(
        this.session
          .read('documents')
          .list('documents')
          .map(({ id, textId }) => [textId, id])
      )
  );
  readonly #collapsed = $derived.by(() => new Set(this.#kept.collapsed));
  readonly #statuses = $derived.by(() => this.#kept.statuses);
  readonly #onlyWarned = $derived.by(() => this.#kept.onlyWarned);

  /** False until every text is in memory: before that nothing is known of who speaks and what changed. */
  readonly areTextsLoaded: boolean = $derived.by(() => {
    void this.#loadCount;
    return [...this.#documentOfText.values()].every((id) => this.session.loadedText(id) !== undefined);
  });

  readonly chapters: OutlineChapter[] = $derived.by(() =>
    projectOutline(this.session.read('questions', 'sections', 'findings'))
  );

  /** What is worth a second look in every finding; null until the texts are there. */
  readonly warnings: ReadonlyMap<FindingId, readonly FindingWarning[]> | null = $derived.by(() => {
    if (!this.areTextsLoaded) return null;
    const model = this.session.read(
      'findings',
      'findingQuotations',
      'quotations',
      'documents',
      'cases',
      'questions',
      'codes',
      'codings',
      'evidenceLinks',
      'evidenceRules',
      'evidenceOverrules'
    );
    return projectWarnings(model, this.source);
  });

  readonly rows: OutlineRow[] = $derived.by(() =>
    outlineRows(this.chapters, { collapsed: this.#collapsed, keeps: this.isFiltered ? this.#keeps : null })
  );

  readonly #keeps = (finding: Finding): boolean =>
    (this.#statuses.length === 0 || this.#statuses.includes(finding.status)) &&
    (!this.#onlyWarned || this.warningsOf(finding.id).length > 0);

  warningsOf(id: FindingId): readonly FindingWarning[] {
    return this.warnings?.get(id) ?? [];
  }

  /** Quotations and distinct cases of every finding; no cases as long as the texts are not there. */
  readonly tallies: ReadonlyMap<FindingId, { quotations: number; cases: number }> = $derived.by(() => {
    const model = this.session.read('findings', 'findingQuotations', 'quotations', 'documents');
    return new Map(
      model.list('findings').map(({ id }) => {
        const chosen = model.chosenFor(id);
        const cases = new Set(
          chosen.flatMap(({ quotationId }) =>
            this.source.cases.of(model, model.get('quotations', quotationId))
          )
        );
        return [id, { quotations: chosen.length, cases: cases.size }];
      })
    );
  });

  /** How many findings have each status, and how many a warning. */
  readonly counts: Record<ConclusionStatus, number> & { warned: number } = $derived.by(() => {
    const findings = this.session.read('findings').list('findings');
    const withStatus = (status: ConclusionStatus) => findings.filter((one) => one.status === status).length;
    const [open, drafted, settled] = conclusionStatuses.map(withStatus) as [number, number, number];
    const warned = findings.filter(({ id }) => this.warningsOf(id).length > 0).length;
    return { open, drafted, settled, warned };
  });

  async load(): Promise<void> {
    await this.session.loadTexts();
    this.#loadCount++;
  }

  /** The words of a quotation as they are now; empty as long as its text is not there. */
  wordsOf({ documentId, start, end }: Quotation): string {
    const { textId } = this.session.read('documents').get('documents', documentId);
    return this.source.findText(textId)?.text.slice(start, end) ?? '';
  }

  get isFiltered(): boolean {
    return this.#statuses.length > 0 || this.#onlyWarned;
  }

  get statuses(): readonly ConclusionStatus[] {
    return this.#statuses;
  }

  get onlyWarned(): boolean {
    return this.#onlyWarned;
  }

  toggleStatus(status: ConclusionStatus): void {
    const others = this.#statuses.filter((other) => other !== status);
    this.#keep({ statuses: others.length < this.#statuses.length ? others : [...this.#statuses, status] });
  }

  toggleWarned(): void {
    this.#keep({ onlyWarned: !this.#onlyWarned });
  }

  showAll(): void {
    this.#keep({ statuses: [], onlyWarned: false });
  }

  /** What is chosen in the outline; null when nothing is, or when it is gone. */
  readonly chosenKey: OutlineKey | null = $derived.by(() => {
    const key = this.#kept.chosenKey as OutlineKey | null;
    if (!key) return null;
    const [kind, id] = [key.slice(0, key.indexOf(':')), key.slice(key.indexOf(':') + 1)];
    const model = this.session.read('questions', 'sections', 'findings');
    if (kind === 'question' && id === 'none') return key;
    const table = { question: 'questions', section: 'sections', finding: 'findings' } as const;
    const isKnown = kind in table && model.find(table[kind as keyof typeof table], id) !== undefined;
    return isKnown ? key : null;
  });

  readonly chosenFinding: Finding | null = $derived.by(() => {
    const id = this.chosenKey?.startsWith('finding:') ? this.chosenKey.slice('finding:'.length) : null;
    return (id && this.session.read('findings').find('findings', id)) || null;
  });

  choose(key: OutlineKey | null): void {
    if (key === this.#kept.chosenKey) return;
    this.#keep({ chosenKey: key });
    if (key) this.#openAbove(key);
  }

  /** Opens what lies above something, so that it shows in the outline. */
  reveal(key: OutlineKey): void {
    this.#openAbove(key);
  }

  rowOf(key: OutlineKey | null): OutlineRow | null {
    return (key && this.rows.find((row) => row.key === key)) || null;
  }

  toggle({ key, isOpen }: OutlineRow): void {
    this.#setOpen(key, !isOpen);
  }

  get draft(): OutlineDraft | null {
    return this.#draft;
  }

  /** Begins a line in the outline; in a branch that is closed it would not show. */
  begin(draft: OutlineDraft): void {
    if (draft.kind !== 'rename' && this.isFiltered) this.showAll();
    this.#draft = draft;
  }

  /** Begins a section or finding: in a question or section at its end, beside anything else. */
  beginAt(row: OutlineRow, kind: 'section' | 'finding'): void {
    const isInside = row.kind === 'question' || (row.kind === 'section' && kind === 'finding');
    const { questionId } = row;
    if (!isInside) {
      const to = { questionId, sectionId: row.parentId, index: row.index + 1 };
      this.begin({ kind, to, afterKey: this.#lastUnder(row), depth: row.depth });
      return;
    }
    this.#setOpen(row.key, true);
    const opened = this.rowOf(row.key) ?? row;
    const sectionId = row.kind === 'section' ? row.section.id : null;
    const to = { questionId, sectionId, index: Number.MAX_SAFE_INTEGER };
    this.begin({ kind, to, afterKey: this.#lastUnder(opened), depth: row.depth + 1 });
  }

  endDraft(): void {
    this.#draft = null;
  }

  get view(): FindingsView {
    return this.#view === 'evidence' && !this.isChoosing ? 'item' : this.#view;
  }

  set view(view: FindingsView) {
    this.#view = view;
  }

  get isChoosing(): boolean {
    return this.#kept.isChoosing && this.chosenFinding !== null;
  }

  /** Shows or hides the evidence beside the finding. */
  setChoosing(isChoosing: boolean): void {
    this.#keep({ isChoosing });
    this.#view = isChoosing ? 'evidence' : 'item';
  }

  /** Evidence to choose from, with a filter and no other. */
  chooseFrom(filter: Partial<EvidenceFilter>): void {
    this.#keep({ evidence: { ...anyEvidence, ...filter } });
    this.setChoosing(true);
  }

  get evidenceFilter(): EvidenceFilter {
    return this.#kept.evidence;
  }

  filterEvidence(fields: Partial<EvidenceFilter>): void {
    this.#keep({ evidence: { ...this.#kept.evidence, ...fields } });
  }

  #lastUnder(row: OutlineRow): OutlineKey {
    const at = this.rows.findIndex(({ key }) => key === row.key);
    const after = this.rows.findIndex(({ depth }, index) => index > at && depth <= row.depth);
    return (this.rows[(after < 0 ? this.rows.length : after) - 1] ?? row).key;
  }

  #setOpen(key: OutlineKey, isOpen: boolean): void {
    const others = this.#kept.collapsed.filter((other) => other !== key);
    this.#keep({ collapsed: isOpen ? others : [...others, key] });
  }

  #openAbove(key: OutlineKey): void {
    if (this.#kept.collapsed.length === 0) return;
    const above = new Set<string>();
    const model = this.session.read('sections', 'findings');
    const id = key.slice(key.indexOf(':') + 1);
    const own = key.startsWith('finding:')
      ? model.find('findings', id)
      : key.startsWith('section:')
        ? model.find('sections', id)
        : undefined;
    if (!own) return;
    above.add(questionKey(own.questionId as QuestionId | null));
    let sectionId: SectionId | null = 'sectionId' in own ? own.sectionId : own.parentId;
    while (sectionId) {
      above.add(`section:${sectionId}`);
      sectionId = model.find('sections', sectionId)?.parentId ?? null;
    }
    const collapsed = this.#kept.collapsed.filter((other) => !above.has(other));
    if (collapsed.length < this.#kept.collapsed.length) this.#keep({ collapsed });
  }

  #keep(fields: Partial<KeptFindings>): void {
    this.#kept = { ...this.#kept, ...fields };
    writeKeptFindings(this.session.id, this.#kept);
  }
}

export const [getFindingsScreen, setFindingsScreen] = createContext<FindingsScreen>();
