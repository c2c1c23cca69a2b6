import { acceptChosen } from '$lib/commands/findings/accept-chosen';
import { chooseQuotations } from '$lib/commands/findings/choose-quotations';
import { deleteOutlineItems } from '$lib/commands/findings/delete-outline-items';
import { makeFinding } from '$lib/commands/findings/make-finding';
import { moveChosen } from '$lib/commands/findings/move-chosen';
import { moveOutlineItem } from '$lib/commands/findings/move-outline-item';
import { removeChosen } from '$lib/commands/findings/remove-chosen';
import { saveFinding } from '$lib/commands/findings/save-finding';
import { saveSection } from '$lib/commands/findings/save-section';
import { saveSummary } from '$lib/commands/findings/save-summary';
import { updateChosen } from '$lib/commands/findings/update-chosen';
import type { Command } from '$lib/commands/command';
import type { ConclusionStatus } from '$lib/domain/cell-conclusion';
import type { Stance } from '$lib/domain/evidence-link';
import type { QuotationLayout } from '$lib/domain/finding';
import type { FindingId, FindingQuotationId, QuestionId, QuotationId, SectionId } from '$lib/domain/ids';
import type { AppState } from '$lib/state/app-state.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import type { CoderGate } from '$lib/ui/shell/coder-gate.svelte';
import { showUndoable } from '$lib/ui/shell/show-undoable';
import type { OutlinePlace } from './outline-place';
import { findingKey, sectionKey, type OutlineKey } from './outline-rows';

/** The id behind a section's or finding's key in the outline. */
type OutlineItemRef = { kind: 'section'; id: SectionId } | { kind: 'finding'; id: FindingId };

/** What can be done to the outline, to findings and to the quotations they rest on; what fails is said. */
export class FindingActions {
  constructor(
    readonly app: AppState,
    readonly session: ProjectSession,
    readonly gate: CoderGate
  ) {}

  /** Makes a finding with its statement at a place; its key, or null when it was not made. */
  async addFinding(
    statement: string,
    { questionId, sectionId, index }: OutlinePlace
  ): Promise<OutlineKey | null> {
    if (!(await this.gate.ask())) return null;
    const id = crypto.randomUUID() as FindingId;
    const isMade = await this.#run(saveFinding, { id, questionId, sectionId, index, statement });
    return isMade ? findingKey(id) : null;
  }

  async addSection(
    title: string,
    { questionId, sectionId, index }: OutlinePlace
  ): Promise<OutlineKey | null> {
    const id = crypto.randomUUID() as SectionId;
    const isMade = await this.#run(saveSection, { id, questionId, parentId: sectionId, index, title });
    return isMade ? sectionKey(id) : null;
  }

  /** Other words for a section's title or a finding's statement. */
  async rename(key: OutlineKey, words: string): Promise<boolean> {
    const item = itemOf(key);
    if (!item) return false;
    return item.kind === 'section'
      ? this.#run(saveSection, { id: item.id, title: words })
      : this.#run(saveFinding, { id: item.id, statement: words });
  }

  async writeSection(id: SectionId, text: string): Promise<boolean> {
    return this.#run(saveSection, { id, text });
  }

  async writeFinding(id: FindingId, text: string): Promise<boolean> {
    return this.#run(saveFinding, { id, text });
  }

  async setStatus(id: FindingId, status: ConclusionStatus): Promise<boolean> {
    return this.#run(saveFinding, { id, status });
  }

  async summarise(questionId: QuestionId, summary: string): Promise<boolean> {
    return this.#run(saveSummary, { questionId, summary });
  }

  async move(key: OutlineKey, to: OutlinePlace): Promise<boolean> {
    const item = itemOf(key);
    return item ? this.#run(moveOutlineItem, { ...item, to }) : false;
  }

  /** Deletes a finding, or a section with all in it, and offers the way back. */
  async delete(key: OutlineKey): Promise<boolean> {
    const item = itemOf(key);
    if (!item) return false;
    const model = this.session.read('sections', 'findings');
    const name =
      item.kind === 'section'
        ? model.find('sections', item.id)?.title
        : model.find('findings', item.id)?.statement;
    const isDone = await this.#run(deleteOutlineItems, {
      sectionIds: item.kind === 'section' ? [item.id] : [],
      findingIds: item.kind === 'finding' ? [item.id] : []
    });
    if (isDone) this.#say('findings.deleted', { name: shortened(name ?? '') });
    return isDone;
  }

  /** Gives a finding quotations, with the words they have now; those it has already are left alone. */
  async choose(findingId: FindingId, ids: readonly QuotationId[]): Promise<boolean> {
    const { app, session } = this;
    const worded = await this.#withWords(ids);
    if (!worded) return false;
    const model = session.read('findings', 'findingQuotations');
    const known = new Set(model.chosenFor(findingId).map(({ quotationId }) => quotationId));
    const quotations = worded.filter(({ quotationId }) => !known.has(quotationId));
    if (quotations.length === 0) {
      app.notices.show({ tone: 'info', text: app.t('findings.evidence.allThere', { count: ids.length }) });
      return false;
    }
    const isDone = await this.#run(chooseQuotations, { findingId, quotations });
    const name = shortened(model.find('findings', findingId)?.statement ?? '');
    if (isDone) this.#say('findings.evidence.added', { count: quotations.length, name });
    return isDone;
  }

  /** Makes a finding under no sub-question that rests on quotations, in one step. */
  async makeWith(statement: string, ids: readonly QuotationId[]): Promise<boolean> {
    const quotations = await this.#withWords(ids);
    if (!quotations) return false;
    const isDone = await this.#run(makeFinding, { questionId: null, statement, quotations });
    if (isDone)
      this.#say('findings.evidence.added', { count: quotations.length, name: shortened(statement) });
    return isDone;
  }

  async setExcerpt(id: FindingQuotationId, excerpt: string | null): Promise<boolean> {
    return this.#run(updateChosen, { id, excerpt });
  }

  async setLayout(id: FindingQuotationId, layout: QuotationLayout): Promise<boolean> {
    return this.#run(updateChosen, { id, layout });
  }

  async setStance(id: FindingQuotationId, stance: Stance): Promise<boolean> {
    return this.#run(updateChosen, { id, stance });
  }

  /** Another place among the quotations of its finding, itself left out of the count. */
  async moveChosen(id: FindingQuotationId, toIndex: number): Promise<boolean> {
    return this.#run(moveChosen, { id, toIndex });
  }

  async removeChosen(id: FindingQuotationId, citation: string): Promise<boolean> {
    const isDone = await this.#run(removeChosen, { ids: [id] });
    if (isDone) this.#say('findings.quotation.removed', { citation });
    return isDone;
  }

  /** Takes a quotation as it is now for what was chosen. */
  async accept(id: FindingQuotationId, words: string, citation: string): Promise<boolean> {
    const isDone = await this.#run(acceptChosen, { id, words });
    if (isDone) this.#say('findings.quotation.accepted', { citation });
    return isDone;
  }

  /** Quotations with the words they have now; null when nobody codes, or a text cannot be read. */
  async #withWords(ids: readonly QuotationId[]) {
    const { app, session } = this;
    if (ids.length === 0 || !(await this.gate.ask())) return null;
    if ((await app.attempt(async () => (await session.loadTexts(), true))) !== true) return null;
    const model = session.read('quotations');
    return ids.flatMap((quotationId) => {
      const quotation = model.find('quotations', quotationId);
      const text = quotation && session.loadedText(quotation.documentId)?.text;
      return text === undefined ? [] : [{ quotationId, words: text.slice(quotation!.start, quotation!.end) }];
    });
  }

  async #run<Intent>(command: Command<Intent>, intent: Intent): Promise<boolean> {
    return Boolean(await this.app.attempt(() => this.session.run(command, intent)));
  }

  #say(...[key, params]: Parameters<AppState['t']>): void {
    showUndoable(this.app, this.session, this.app.t(key, params));
  }
}

/** The section or finding a key of the outline names; null for a sub-question. */
function itemOf(key: OutlineKey): OutlineItemRef | null {
  const id = key.slice(key.indexOf(':') + 1);
  if (key.startsWith('section:')) return { kind: 'section', id: id as SectionId };
  return key.startsWith('finding:') ? { kind: 'finding', id: id as FindingId } : null;
}

function shortened(words: string): string {
  return words.length <= 60 ? words : `${words.slice(0, 59).trimEnd()}…`;
}
