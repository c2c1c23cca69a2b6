import { createContext } from 'svelte';
import type { Command } from '$lib/commands/command';
import { removeCodes } from '$lib/commands/coding/remove-codes';
import { saveConclusion } from '$lib/commands/conclusions/save-conclusion';
import { linkEvidence } from '$lib/commands/evidence/link-evidence';
import { unlinkEvidence } from '$lib/commands/evidence/unlink-evidence';
import { adoptImplied } from '$lib/commands/evidence-rules/adopt-implied';
import { overruleEvidence } from '$lib/commands/evidence-rules/overrule-evidence';
import type { ConclusionStatus } from '$lib/domain/cell-conclusion';
import type { EvidenceTarget, Stance } from '$lib/domain/evidence-link';
import type { CodeId, QuotationId } from '$lib/domain/ids';
import type { MatrixMember } from '$lib/domain/matrix-member';
import type { AppState } from '$lib/state/app-state.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import type { CoderGate } from '$lib/ui/shell/coder-gate.svelte';
import { describeChange } from '$lib/ui/shell/describe-change';
import { showUndoable } from '$lib/ui/shell/show-undoable';

/** What can be done in an open cell; each is one change, told with a way back. */
export class CellActions {
  constructor(
    readonly app: AppState,
    readonly session: ProjectSession,
    readonly coderGate: CoderGate
  ) {}

  /** Makes a link by hand, or changes its stance. */
  async link(quotationId: QuotationId, target: EvidenceTarget, stance: Stance): Promise<void> {
    await this.#run(linkEvidence, { places: [{ quotationId }], target, stance });
  }

  /** Takes the link made by hand away. */
  async unlink(quotationId: QuotationId, target: EvidenceTarget): Promise<void> {
    await this.#run(unlinkEvidence, { quotationIds: [quotationId], target });
  }

  /** Makes what codes imply a link by hand. */
  async adopt(quotationId: QuotationId, target: EvidenceTarget): Promise<void> {
    await this.#run(adoptImplied, { quotationIds: [quotationId], target });
  }

  /** Says that what codes imply does not hold for this quotation. */
  async overrule(quotationId: QuotationId, target: EvidenceTarget): Promise<void> {
    await this.#run(overruleEvidence, { quotationIds: [quotationId], target });
  }

  async removeCode(quotationId: QuotationId, codeId: CodeId): Promise<void> {
    await this.#run(removeCodes, { quotationIds: [quotationId], codeId });
  }

  /** Said by the field itself, not by a notice: it is the analyst's own writing. */
  async conclude(
    members: [MatrixMember, MatrixMember],
    fields: { conclusion?: string; status?: ConclusionStatus }
  ): Promise<void> {
    if (!(await this.coderGate.ask())) return;
    await this.app.attempt(() => this.session.run(saveConclusion, { members, ...fields }));
  }

  async #run<Intent>(command: Command<Intent>, intent: Intent): Promise<void> {
    const { app, session } = this;
    if (!(await this.coderGate.ask())) return;
    const change = await app.attempt(() => session.run(command, intent));
    if (change) showUndoable(app, session, describeChange(change, app.t));
  }
}

export const [getCellActions, setCellActions] = createContext<CellActions>();
