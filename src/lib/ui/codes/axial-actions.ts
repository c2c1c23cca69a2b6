import { deletePreview } from '$lib/analysis/codes/delete-preview';
import { bundleCodes, type BundleParent } from '$lib/commands/codes/bundle-codes';
import { deleteCodes } from '$lib/commands/codes/delete-codes';
import { mergeCodes } from '$lib/commands/codes/merge-codes';
import { moveCodes } from '$lib/commands/codes/move-codes';
import { recolourBranches } from '$lib/commands/codes/recolour-branches';
import { updateCodes } from '$lib/commands/codes/update-codes';
import { addToGroup } from '$lib/commands/groups/add-to-group';
import { saveGroup } from '$lib/commands/groups/save-group';
import type { Change } from '$lib/domain/change';
import type { CodeLevel } from '$lib/domain/code';
import type { CodeGroupId, CodeId } from '$lib/domain/ids';
import type { MessageKey } from '$lib/messages/messages';
import type { AppState } from '$lib/state/app-state.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import { showUndoable } from '$lib/ui/shell/show-undoable';

type Params = Record<string, string | number>;

/** A group there is, or the name of one to make. */
export type GroupChoice = { groupId: CodeGroupId; name: string } | { name: string };

/**
 * What can be done to selected codes; each is one change, with a notice that takes it back. Gives whether it went well.
 */
export class AxialActions {
  constructor(
    readonly app: AppState,
    readonly session: ProjectSession
  ) {}

  /** Gives the parent they came under. */
  async bundle(ids: readonly CodeId[], parent: BundleParent): Promise<CodeId | undefined> {
    const id = 'parentId' in parent ? parent.parentId : (crypto.randomUUID() as CodeId);
    const wanted = 'parentId' in parent ? parent : { ...parent, id };
    const change = await this.#run(() =>
      this.session.run(bundleCodes, { codeIds: ids.filter((one) => one !== id), parent: wanted })
    );
    if (!change) return undefined;
    const count = Number(change.params['count']);
    this.#tell('codes.bundle.done', { count, name: this.#name(id) });
    return id;
  }

  async merge(ids: readonly CodeId[], survivorId: CodeId, name: string): Promise<boolean> {
    const change = await this.#run(() =>
      this.session.run(mergeCodes, { survivorId, codeIds: [...ids], name })
    );
    if (change) this.#tell('codes.merge.done', { count: ids.length, name: this.#name(survivorId) });
    return Boolean(change);
  }

  async setLevel(ids: readonly CodeId[], level: CodeLevel): Promise<boolean> {
    const change = await this.#run(() => this.session.run(updateCodes, { ids: [...ids], level }));
    if (change) this.#tellOf('codes.levelSet', ids, { level: this.app.t(`domain.level.${level}`) });
    return Boolean(change);
  }

  async setColour(ids: readonly CodeId[], colour: number): Promise<boolean> {
    const change = await this.#run(() => this.session.run(updateCodes, { ids: [...ids], colour }));
    if (change) this.#tellOf('codes.colourSet', ids);
    return Boolean(change);
  }

  /** Every branch of the tree its own colour. */
  async recolour(): Promise<boolean> {
    const change = await this.#run(() => this.session.run(recolourBranches, {}));
    if (change) this.#tell('codes.recoloured', {});
    return Boolean(change);
  }

  async moveUnder(ids: readonly CodeId[], parentId: CodeId | null): Promise<boolean> {
    const change = await this.#run(() => this.session.run(moveCodes, { ids: [...ids], parentId }));
    if (!change) return false;
    if (parentId) this.#tellOf('codes.moved', ids, { parent: this.#name(parentId) });
    else this.#tellOf('codes.movedToTop', ids);
    return true;
  }

  async addToGroup(ids: readonly CodeId[], group: GroupChoice): Promise<boolean> {
    const codeIds = [...ids];
    const change = await this.#run(() =>
      'groupId' in group
        ? this.session.run(addToGroup, { groupId: group.groupId, codeIds })
        : this.session.run(saveGroup, { name: group.name, codeIds })
    );
    if (change) this.#tellOf('codes.group.added', ids, { group: group.name });
    return Boolean(change);
  }

  /** Removes codes and says how many quotations that leaves without one. */
  async delete(ids: readonly CodeId[]): Promise<boolean> {
    const uncoded = deletePreview(this.session.read(), ids).uncodedIds.length;
    const name = ids[0] ? this.#name(ids[0]) : '';
    const change = await this.#run(() => this.session.run(deleteCodes, { ids: [...ids] }));
    if (!change) return false;
    const { app } = this;
    const said = [app.t('codes.remove.done', { name, count: ids.length })];
    if (uncoded > 0) said.push(app.t('codes.remove.uncodedNow', { count: uncoded }));
    showUndoable(app, this.session, said.join(' '));
    return true;
  }

  #name(id: CodeId): string {
    return this.session.read('codes').find('codes', id)?.name ?? '';
  }

  /** Undefined when it failed, null when there was nothing to do: both have then been said. */
  async #run(work: () => Promise<Change | null>): Promise<Change | null | undefined> {
    const change = await this.app.attempt(work);
    if (change === null)
      this.app.notices.show({ tone: 'info', text: this.app.t('quotations.nothingChanged') });
    return change;
  }

  #tellOf(message: MessageKey, ids: readonly CodeId[], params: Params = {}): void {
    this.#tell(message, { ...params, count: ids.length, name: ids[0] ? this.#name(ids[0]) : '' });
  }

  #tell(message: MessageKey, params: Params): void {
    showUndoable(this.app, this.session, this.app.t(message, params));
  }
}
