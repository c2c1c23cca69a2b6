import { applyCodes, type CodeToApply } from '$lib/commands/coding/apply-codes';
import { deleteQuotations } from '$lib/commands/coding/delete-quotations';
import { removeCodes } from '$lib/commands/coding/remove-codes';
import { recodeQuotations } from '$lib/commands/codes/recode-quotations';
import { linkEvidence } from '$lib/commands/evidence/link-evidence';
import { unlinkEvidence } from '$lib/commands/evidence/unlink-evidence';
import type { Change } from '$lib/domain/change';
import type { EvidenceTarget, Stance } from '$lib/domain/evidence-link';
import type { CodeId, QuotationId } from '$lib/domain/ids';
import type { MessageKey } from '$lib/messages/messages';
import type { AppState } from '$lib/state/app-state.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import type { CoderGate } from '$lib/ui/shell/coder-gate.svelte';
import { showUndoable } from '$lib/ui/shell/show-undoable';

/** What can be done to several quotations at once; each is one change, so one undo takes it back. */
export class BulkActions {
  constructor(
    readonly app: AppState,
    readonly session: ProjectSession,
    readonly coderGate: CoderGate
  ) {}

  async apply(ids: readonly QuotationId[], code: CodeToApply & { label: string }): Promise<void> {
    const places = ids.map((quotationId) => ({ quotationId }));
    const { label, ...wanted } = code;
    await this.#write('quotations.applied', ids.length, { code: label }, () =>
      this.session.run(applyCodes, { places, codes: [wanted] })
    );
  }

  async removeCode(ids: readonly QuotationId[], codeId: CodeId, name: string): Promise<void> {
    await this.#write('quotations.removed', ids.length, { code: name }, () =>
      this.session.run(removeCodes, { quotationIds: [...ids], codeId })
    );
  }

  /** Puts another code in the place of one, or beside it; `count` is how many of the quotations have that one. */
  async recode(
    ids: readonly QuotationId[],
    from: { id: CodeId; name: string; count: number },
    to: CodeToApply & { label: string },
    as: 'replace' | 'copy'
  ): Promise<void> {
    const { label, ...wanted } = to;
    const message = as === 'replace' ? 'codes.recode.replaced' : 'codes.recode.copied';
    await this.#write(message, from.count, { from: from.name, to: label }, () =>
      this.session.run(recodeQuotations, { quotationIds: [...ids], fromId: from.id, to: wanted, as })
    );
  }

  async link(
    ids: readonly QuotationId[],
    target: EvidenceTarget,
    stance: Stance,
    name: string
  ): Promise<void> {
    const places = ids.map((quotationId) => ({ quotationId }));
    await this.#write('quotations.linked', ids.length, { target: name }, () =>
      this.session.run(linkEvidence, { places, target, stance })
    );
  }

  async unlink(ids: readonly QuotationId[], target: EvidenceTarget, name: string): Promise<void> {
    await this.#write('quotations.unlinked', ids.length, { target: name }, () =>
      this.session.run(unlinkEvidence, { quotationIds: [...ids], target })
    );
  }

  async delete(ids: readonly QuotationId[]): Promise<void> {
    await this.#write('quotations.deleted', ids.length, {}, () =>
      this.session.run(deleteQuotations, { ids: [...ids] })
    );
  }

  async #write(
    message: MessageKey,
    count: number,
    params: Record<string, string>,
    work: () => Promise<Change | null>
  ): Promise<void> {
    const { app, session } = this;
    if (count === 0 || !(await this.coderGate.ask())) return;
    const change = await app.attempt(work);
    if (change) showUndoable(app, session, app.t(message, { ...params, count }));
    else if (change === null) app.notices.show({ tone: 'info', text: app.t('quotations.nothingChanged') });
  }
}
