import type { Command } from '$lib/commands/command';
import { addToGroup } from '$lib/commands/groups/add-to-group';
import { deleteGroup } from '$lib/commands/groups/delete-group';
import { removeFromGroup } from '$lib/commands/groups/remove-from-group';
import { saveGroup, type GroupToSave } from '$lib/commands/groups/save-group';
import type { CodeGroup } from '$lib/domain/code-group';
import type { CodeGroupId, CodeId } from '$lib/domain/ids';
import type { AppState } from '$lib/state/app-state.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import { showUndoable } from '$lib/ui/shell/show-undoable';

/** What can be done to groups of codes; each tells what went wrong and gives whether it went well. */
export class GroupActions {
  constructor(
    readonly app: AppState,
    readonly session: ProjectSession
  ) {}

  /** Makes or changes a group and gives its id. */
  async save(group: GroupToSave): Promise<CodeGroupId | undefined> {
    const id = group.id ?? (crypto.randomUUID() as CodeGroupId);
    return (await this.#run(saveGroup, { ...group, id })) ? id : undefined;
  }

  async delete({ id, name }: CodeGroup): Promise<boolean> {
    if (!(await this.#run(deleteGroup, { id }))) return false;
    showUndoable(this.app, this.session, this.app.t('codeGroups.deleted', { name }));
    return true;
  }

  async add({ id, name }: CodeGroup, codeIds: readonly CodeId[]): Promise<void> {
    if (await this.#run(addToGroup, { groupId: id, codeIds: [...codeIds] }))
      this.#say('codeGroups.added', name, codeIds.length);
  }

  async remove({ id, name }: CodeGroup, codeIds: readonly CodeId[]): Promise<void> {
    if (await this.#run(removeFromGroup, { groupId: id, codeIds: [...codeIds] }))
      this.#say('codeGroups.removed', name, codeIds.length);
  }

  async #run<Intent>(command: Command<Intent>, intent: Intent): Promise<boolean> {
    const change = await this.app.attempt(() => this.session.run(command, intent));
    return change !== undefined;
  }

  #say(message: 'codeGroups.added' | 'codeGroups.removed', name: string, count: number): void {
    showUndoable(this.app, this.session, this.app.t(message, { name, count }));
  }
}
