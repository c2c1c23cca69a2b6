import { applyCodes, type CodeToApply } from '$lib/commands/coding/apply-codes';
import { commentQuotation } from '$lib/commands/coding/comment-quotation';
import { deleteQuotations } from '$lib/commands/coding/delete-quotations';
import type { QuotationPlace } from '$lib/commands/coding/quotation-at';
import { removeCodes } from '$lib/commands/coding/remove-codes';
import { resizeQuotation } from '$lib/commands/coding/resize-quotation';
import { overruleEvidence } from '$lib/commands/evidence-rules/overrule-evidence';
import { restoreImplied } from '$lib/commands/evidence-rules/restore-implied';
import { linkEvidence } from '$lib/commands/evidence/link-evidence';
import { unlinkEvidence } from '$lib/commands/evidence/unlink-evidence';
import type { EvidenceTarget, Stance } from '$lib/domain/evidence-link';
import type { CodeId, QuotationId } from '$lib/domain/ids';
import type { AppState } from '$lib/state/app-state.svelte';
import type { CoderGate } from '$lib/ui/shell/coder-gate.svelte';
import { undo } from '$lib/ui/shell/shell-actions';
import { createContext } from 'svelte';
import type { CodingScreen } from './coding-screen.svelte';
import type { Interval } from './lanes';

import { evidencePress } from './evidence-press';
import { toCodeName } from './text-boundaries';

const takingOff = { unlink: unlinkEvidence, overrule: overruleEvidence, restore: restoreImplied };

/** The verbs of the coding screen: each one change of the project, after which its quotation is open. */
export class CodingGestures {
  readonly #screen: CodingScreen;
  readonly #app: AppState;
  readonly #gate: CoderGate;

  constructor(screen: CodingScreen, app: AppState, gate: CoderGate) {
    this.#screen = screen;
    this.#app = app;
    this.#gate = gate;
  }

  /** Asks for a code at the selection, the open quotation or the sentence at the caret. */
  prompt(kind: 'codes' | 'recent'): void {
    const target = this.#screen.takeTarget();
    if (target) this.#screen.ask({ kind, places: [target] });
    else this.#sayNothingSelected();
  }

  /** Puts codes on places, by default the target. Gives whether it was done. */
  async apply(codes: CodeToApply[], places?: QuotationPlace[]): Promise<boolean> {
    return this.#apply({ codes }, places);
  }

  async #apply(wanted: { codes: CodeToApply[]; inVivo?: true }, places?: QuotationPlace[]): Promise<boolean> {
    const { session } = this.#screen;
    return this.#onPlaces(places, async (at) => {
      const change = await session.run(applyCodes, { places: at, ...wanted });
      if (change) this.#announce(change.command, change.params);
    });
  }

  /** Codes the selection with its own words. */
  async inVivo(): Promise<void> {
    const target = this.#screen.takeTarget();
    const span = target && ('documentId' in target ? target : this.#screen.quotationAt(target));
    if (!span) return this.#sayNothingSelected();
    await this.#apply({ codes: [{ name: toCodeName(this.#screen.words(span)) }], inVivo: true }, [target!]);
  }

  /** The codes the coder used last, newest first. */
  recent(limit = 5): CodeId[] {
    const { session, recentCodes } = this.#screen;
    return recentCodes.list(session.read(), session.coderId, limit);
  }

  async applyLast(): Promise<void> {
    const [last] = this.recent(1);
    if (last) await this.apply([{ codeId: last }]);
    else this.#app.notices.show({ tone: 'info', text: this.#app.t('coding.noRecentCodes') });
  }

  async removeCode(quotationId: QuotationId, codeId: CodeId): Promise<void> {
    await this.#app.attempt(() =>
      this.#screen.session.run(removeCodes, { quotationIds: [quotationId], codeId })
    );
  }

  /**
   * Ties the target to a question or CIMO element, or takes off what is said already: unties it, or overrules what its
   * codes imply; once more and it holds again.
   */
  async toggleLink(target: EvidenceTarget, stance: Stance): Promise<void> {
    const { session } = this.#screen;
    await this.#onPlaces(undefined, async (places) => {
      const quotation = this.#screen.quotationAt(places[0]!);
      const press = quotation ? evidencePress(session.read(), quotation.id, target, stance) : 'link';
      const quotationIds = quotation ? [quotation.id] : [];
      const change =
        press === 'link'
          ? await session.run(linkEvidence, { places, target, stance })
          : await session.run(takingOff[press], { quotationIds, target });
      if (change) this.#announce(change.command, change.params);
    });
  }

  /** Ties the target by hand, also where its codes imply the same. */
  async link(target: EvidenceTarget, stance: Stance): Promise<void> {
    await this.#onPlaces(undefined, async (places) => {
      const change = await this.#screen.session.run(linkEvidence, { places, target, stance });
      if (change) this.#announce(change.command, change.params);
    });
  }

  /** Takes a link of the open quotation away. */
  async unlink(quotationId: QuotationId, target: EvidenceTarget): Promise<void> {
    await this.#app.attempt(() =>
      this.#screen.session.run(unlinkEvidence, { quotationIds: [quotationId], target })
    );
  }

  /** Opens the comment of the target, marking the selection first. */
  async comment(): Promise<void> {
    if (await this.apply([])) this.#screen.askComment();
  }

  /** Names the target in the memo beside the transcript, marking the selection first. */
  async mentionInMemo(): Promise<void> {
    const target = this.#screen.takeTarget();
    if (!(await this.apply([], target ? [target] : undefined))) return;
    const quotation = target && this.#screen.quotationAt(target);
    if (!quotation) return;
    this.#screen.panels.showSide('memo');
    this.#screen.memo.ask(quotation.id);
  }

  async saveComment(quotationId: QuotationId, comment: string): Promise<void> {
    // The quotation may have gone while its comment was being written, in another tab: the words are not lost with it.
    if (!this.#screen.session.read().find('quotations', quotationId)) {
      if (comment.trim() !== '')
        this.#app.notices.show({ tone: 'error', text: this.#app.t('coding.commentAlone', { comment }) });
      return;
    }
    await this.#app.attempt(() =>
      this.#screen.session.run(commentQuotation, { place: { quotationId }, comment })
    );
  }

  async resize(id: QuotationId, span: Interval): Promise<void> {
    const change = await this.#app.attempt(() =>
      this.#screen.session.run(resizeQuotation, { id, start: span.start, end: span.end })
    );
    if (change) this.#announce(change.command, change.params);
  }

  /** Moves one edge of the open quotation by a word. */
  async moveEdge(edge: 'start' | 'end', direction: 1 | -1): Promise<void> {
    const open = this.#screen.openQuotation;
    if (!open) return;
    const { boundaries } = this.#screen;
    const at = open[edge];
    const to =
      edge === 'end'
        ? direction === 1
          ? boundaries.nextWordEnd(at)
          : boundaries.previousWordEnd(at)
        : direction === 1
          ? boundaries.nextWordStart(at)
          : boundaries.previousWordStart(at);
    const span = { start: open.start, end: open.end, [edge]: to };
    if (span.start < span.end) await this.resize(open.id, span);
  }

  /** Removes the open quotation and offers the way back. */
  async deleteOpen(): Promise<void> {
    const open = this.#screen.openQuotation;
    const { session } = this.#screen;
    if (!open) return;
    const change = await this.#app.attempt(() => session.run(deleteQuotations, { ids: [open.id] }));
    if (!change) return;
    this.#screen.closeQuotation();
    this.#screen.hoverId = null;
    this.#app.notices.show({
      tone: 'info',
      text: this.#app.t('domain.command.delete-quotations', change.params),
      action: { label: this.#app.t('shell.undo'), run: () => void undo(this.#app, session) }
    });
  }

  /** Tells which quotations and codes are at the caret. */
  announceHere(): void {
    const { session, selection } = this.#screen;
    const model = session.read();
    const here = selection.caret === null ? [] : this.#screen.quotationsAt(selection.caret);
    const said = here.map((quotation) => {
      const codes = model.codingsOf(quotation.id).map(({ codeId, coderId }) =>
        this.#app.t('coding.codeByCoder', {
          code: model.get('codes', codeId).name,
          coder: model.get('coders', coderId).name
        })
      );
      return `${this.#screen.citation(quotation)} ${codes.join('; ') || this.#app.t('coding.uncoded')}`;
    });
    this.#screen.announce(said.join('. ') || this.#app.t('coding.nothingHere'));
  }

  async #onPlaces(
    wanted: QuotationPlace[] | undefined,
    work: (places: QuotationPlace[]) => Promise<void>
  ): Promise<boolean> {
    const target = wanted ? null : this.#screen.takeTarget();
    const places = wanted ?? (target ? [target] : []);
    const [first] = places;
    if (!first) {
      this.#sayNothingSelected();
      return false;
    }
    if (!(await this.#gate.ask())) return false;
    const { caret, span } = this.#screen.selection;
    const done = await this.#app.attempt(async () => {
      await work(places);
      return true;
    });
    const quotation = this.#screen.quotationAt(first);
    const { selection } = this.#screen;
    // Whoever is faster than the disk has moved on by now: the quotation is not opened over their new selection.
    const isStillThere =
      selection.caret === caret && selection.span?.start === span?.start && selection.span?.end === span?.end;
    if (done && quotation && places.length === 1 && isStillThere) this.#screen.open(quotation.id);
    return done === true;
  }

  #announce(command: string, params: Record<string, string | number>): void {
    this.#screen.announce(this.#app.t(`domain.command.${command}` as 'domain.command.apply-codes', params));
  }

  #sayNothingSelected(): void {
    this.#app.notices.show({ tone: 'info', text: this.#app.t('errors.command/empty-selection') });
  }
}

export const [getGestures, setGestures] = createContext<CodingGestures>();
