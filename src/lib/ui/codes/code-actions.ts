import { createCode } from '$lib/commands/codes/create-code';
import { moveCodes } from '$lib/commands/codes/move-codes';
import { topmost } from '$lib/commands/codes/code-places';
import { updateCode } from '$lib/commands/codes/update-code';
import type { Code } from '$lib/domain/code';
import type { CodeId } from '$lib/domain/ids';
import type { AppState } from '$lib/state/app-state.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import { codeMove, type CodeMove } from './code-move';
import type { CodePlace } from './drop-place';

type CodeFields = Partial<
  Pick<Code, 'name' | 'level' | 'colour' | 'definition' | 'include' | 'exclude' | 'comment' | 'exampleId'>
>;

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

  async update(id: CodeId, fields: CodeFields): Promise<boolean> {
    const change = await this.app.attempt(() => this.session.run(updateCode, { id, ...fields }));
    return change !== undefined;
  }

  async moveTo(ids: readonly CodeId[], place: CodePlace): Promise<boolean> {
    const change = await this.app.attempt(() => this.session.run(moveCodes, { ids: [...ids], ...place }));
    return Boolean(change);
  }

  /** One step in the tree, together; false when there is nowhere to go. */
  async move(ids: readonly CodeId[], step: CodeMove): Promise<boolean> {
    const model = this.session.read('codes');
    const together = topmost(model, ids).map(({ id }) => id);
    const place = codeMove(model, together, step);
    return place !== null && this.moveTo(together, place);
  }
}
