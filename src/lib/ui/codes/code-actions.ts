import { createCode } from '$lib/commands/codes/create-code';
import { deleteCodes } from '$lib/commands/codes/delete-codes';
import { moveCodes } from '$lib/commands/codes/move-codes';
import { updateCode } from '$lib/commands/codes/update-code';
import type { Code } from '$lib/domain/code';
import type { CodeId } from '$lib/domain/ids';
import type { AppState } from '$lib/state/app-state.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import { showUndoable } from '$lib/ui/shell/show-undoable';
import { codeMove, type CodeMove } from './code-move';
import type { CodePlace } from './drop-place';

/** What can be done to codes here; each tells what went wrong and gives whether it went well. */
export class CodeActions {
  constructor(
    readonly app: AppState,
    readonly session: ProjectSession
  ) {}

  /** Makes a code at the end of its siblings and gives its id. */
  async create(name: string, parentId: CodeId | null): Promise<CodeId | undefined> {
    const id = crypto.randomUUID() as CodeId;
    const change = await this.app.attempt(() => this.session.run(createCode, { id, name, parentId }));
    return change ? id : undefined;
  }

  async update(
    id: CodeId,
    fields: Partial<
      Pick<Code, 'name' | 'level' | 'colour' | 'definition' | 'include' | 'exclude' | 'comment' | 'exampleId'>
    >
  ): Promise<boolean> {
    const change = await this.app.attempt(() => this.session.run(updateCode, { id, ...fields }));
    return change !== undefined;
  }

  async moveTo(id: CodeId, place: CodePlace): Promise<boolean> {
    const change = await this.app.attempt(() => this.session.run(moveCodes, { ids: [id], ...place }));
    return Boolean(change);
  }

  /** One step in the tree; false when there is nowhere to go. */
  async move(id: CodeId, step: CodeMove): Promise<boolean> {
    const place = codeMove(this.session.read('codes'), id, step);
    return place !== null && this.moveTo(id, place);
  }

  /** Removes a code; gives the code to look at next, null when none is left. */
  async delete({ id, name, parentId }: Code): Promise<CodeId | null | undefined> {
    const model = this.session.read('codes', 'codings');
    const siblings = model.childrenOf(parentId).map((code) => code.id);
    const place = siblings.indexOf(id);
    const next = siblings[place + 1] ?? siblings[place - 1] ?? parentId;
    const count = model.codingCount(id);
    const change = await this.app.attempt(() => this.session.run(deleteCodes, { ids: [id] }));
    if (!change) return undefined;
    showUndoable(this.app, this.session, this.app.t('codes.deleted', { name, count }));
    return next;
  }
}
