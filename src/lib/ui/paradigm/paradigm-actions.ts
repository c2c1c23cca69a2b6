import { deleteParadigm } from '$lib/commands/paradigm/delete-paradigm';
import { placeInSlot } from '$lib/commands/paradigm/place-in-slot';
import { saveParadigm } from '$lib/commands/paradigm/save-paradigm';
import { slotRefName, type SlotRef } from '$lib/commands/paradigm/slot-ref';
import { takeFromSlot } from '$lib/commands/paradigm/take-from-slot';
import type { ParadigmSlot } from '$lib/domain/axial-paradigm';
import type { CodeId } from '$lib/domain/ids';
import type { AppState } from '$lib/state/app-state.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import { showUndoable } from '$lib/ui/shell/show-undoable';

/** What can be done to the paradigm of a code; each tells what went wrong and gives whether it went well. */
export class ParadigmActions {
  constructor(
    readonly app: AppState,
    readonly session: ProjectSession,
    readonly codeId: () => CodeId
  ) {}

  /** Puts something in a slot; with `move` it leaves the slots it was in. */
  async place(slot: ParadigmSlot, ref: SlotRef, { move = false } = {}): Promise<boolean> {
    const intent = { codeId: this.codeId(), slot, refs: [ref], move };
    const change = await this.app.attempt(() => this.session.run(placeInSlot, intent));
    if (!change) return false;
    const name = slotRefName(this.session.read('codes', 'quotations', 'documents'), ref);
    const slotName = this.app.t(`paradigm.slot.${slot}`);
    showUndoable(this.app, this.session, this.app.t('paradigm.placed', { name, slot: slotName }));
    return true;
  }

  async take(slot: ParadigmSlot, ref: SlotRef): Promise<boolean> {
    const intent = { codeId: this.codeId(), slot, refs: [ref] };
    return Boolean(await this.app.attempt(() => this.session.run(takeFromSlot, intent)));
  }

  async note(slot: ParadigmSlot, text: string): Promise<void> {
    const intent = { codeId: this.codeId(), note: { slot, text } };
    await this.app.attempt(() => this.session.run(saveParadigm, intent));
  }

  async delete(): Promise<void> {
    const codeId = this.codeId();
    const change = await this.app.attempt(() => this.session.run(deleteParadigm, { codeId }));
    if (!change) return;
    const code = this.session.read('codes').get('codes', codeId).name;
    showUndoable(this.app, this.session, this.app.t('paradigm.deleted', { code }));
  }
}
