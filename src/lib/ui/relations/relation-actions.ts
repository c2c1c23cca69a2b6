import { relate, type RelationIntent } from '$lib/commands/relations/relate';
import { unrelate } from '$lib/commands/relations/unrelate';
import { updateRelation, type RelationUpdate } from '$lib/commands/relations/update-relation';
import type { RelationId } from '$lib/domain/ids';
import type { AppState } from '$lib/state/app-state.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import type { CoderGate } from '$lib/ui/shell/coder-gate.svelte';
import { showUndoable } from '$lib/ui/shell/show-undoable';

/** What can be done to relations; each tells what went wrong and gives whether it went well. */
export class RelationActions {
  constructor(
    readonly app: AppState,
    readonly session: ProjectSession,
    readonly coderGate: CoderGate
  ) {}

  /** Makes a relation, or says that it was there already. */
  async relate(intent: RelationIntent): Promise<boolean> {
    if (!(await this.coderGate.ask())) return false;
    const done = await this.app.attempt(async () => ({ change: await this.session.run(relate, intent) }));
    if (!done) return false;
    const isNew = done.change?.operations.some(({ table, before }) => table === 'relations' && !before);
    if (isNew) showUndoable(this.app, this.session, this.app.t('relations.added'));
    else this.app.notices.show({ tone: 'info', text: this.app.t('relations.joined') });
    return true;
  }

  async update(update: RelationUpdate): Promise<boolean> {
    const done = await this.app.attempt(async () => ({
      change: await this.session.run(updateRelation, update)
    }));
    return done !== undefined;
  }

  async remove(ids: readonly RelationId[]): Promise<boolean> {
    const change = await this.app.attempt(() => this.session.run(unrelate, { ids }));
    if (!change) return false;
    showUndoable(this.app, this.session, this.app.t('relations.removed', { count: ids.length }));
    return true;
  }
}
