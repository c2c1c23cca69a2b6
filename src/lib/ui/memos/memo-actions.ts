import { memoTitle } from '$lib/analysis/memos/memo-title';
import { attachMemo, detachMemo } from '$lib/commands/memos/attach-memo';
import { deleteMemos } from '$lib/commands/memos/delete-memos';
import { saveMemo } from '$lib/commands/memos/save-memo';
import type { MemoId } from '$lib/domain/ids';
import type { Memo, MemoKind } from '$lib/domain/memo';
import type { ObjectRef } from '$lib/domain/object-ref';
import type { AppState } from '$lib/state/app-state.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import type { CoderGate } from '$lib/ui/shell/coder-gate.svelte';
import { showUndoable } from '$lib/ui/shell/show-undoable';

/** The kind a memo about such an object is likely to be. */
const likelyKind: Partial<Record<ObjectRef['kind'], MemoKind>> = {
  code: 'code',
  document: 'document',
  quotation: 'document',
  case: 'case'
};

/** What can be done with memos on any screen; what fails is said. */
export class MemoActions {
  readonly #app: AppState;
  readonly #session: ProjectSession;
  readonly #gate: CoderGate;

  constructor(app: AppState, session: ProjectSession, gate: CoderGate) {
    this.#app = app;
    this.#session = session;
    this.#gate = gate;
  }

  /** Makes an empty memo, about objects if given; null when nobody says who is writing. */
  async create(about: readonly ObjectRef[] = []): Promise<MemoId | null> {
    if (!(await this.#gate.ask())) return null;
    const id = crypto.randomUUID() as MemoId;
    const kind = (about[0] && likelyKind[about[0].kind]) ?? 'theoretical';
    const title = this.#app.t('memos.untitled');
    const change = await this.#app.attempt(() => this.#session.run(saveMemo, { id, title, kind, about }));
    return change ? id : null;
  }

  /** Writes a text; a title that was never chosen follows its first words. */
  async write(memo: Memo, text: string): Promise<void> {
    const isAutomatic = memo.title === this.#app.t('memos.untitled') || memo.title === memoTitle(memo.text);
    const title = isAutomatic ? this.#titleOf(text) : memo.title;
    await this.#save({ id: memo.id, text, title });
  }

  /** Gives a title; none means the first words of the text. */
  async rename(memo: Memo, title: string): Promise<void> {
    await this.#save({ id: memo.id, title: title.trim() || this.#titleOf(memo.text) });
  }

  async setKind(id: MemoId, kind: MemoKind, ownKind?: string): Promise<void> {
    await this.#save({ id, kind, ...(ownKind === undefined ? {} : { ownKind }) });
  }

  async attach(id: MemoId, ref: ObjectRef): Promise<void> {
    await this.#app.attempt(() => this.#session.run(attachMemo, { id, refs: [ref] }));
  }

  async detach(id: MemoId, ref: ObjectRef): Promise<void> {
    await this.#app.attempt(() => this.#session.run(detachMemo, { id, refs: [ref] }));
  }

  /** Deletes memos and offers the way back; true when it was done. */
  async delete(ids: readonly MemoId[]): Promise<boolean> {
    const change = await this.#app.attempt(() => this.#session.run(deleteMemos, { ids }));
    if (!change) return false;
    const { count, title } = change.params as { count: number; title: string };
    showUndoable(this.#app, this.#session, this.#app.t('memos.deleted', { count, title }));
    return true;
  }

  #titleOf(text: string): string {
    return memoTitle(text) || this.#app.t('memos.untitled');
  }

  async #save(intent: Parameters<typeof saveMemo>[1]): Promise<void> {
    await this.#app.attempt(() => this.#session.run(saveMemo, intent));
  }
}
