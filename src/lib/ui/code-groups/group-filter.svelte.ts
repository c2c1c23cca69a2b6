import { createContext } from 'svelte';
import { codesInGroup } from '$lib/analysis/codes/codes-in-group';
import type { CodeGroup } from '$lib/domain/code-group';
import type { CodeGroupId, CodeId } from '$lib/domain/ids';
import type { ProjectSession } from '$lib/state/project-session.svelte';

/** A group with the codes in it now. */
export type GroupWithCodes = { group: CodeGroup; codeIds: readonly CodeId[] };

/** Which group of codes the tree and the table show; all codes when none is chosen or the chosen one is gone. */
export class GroupFilter {
  readonly #session: ProjectSession;
  #groupId = $state<CodeGroupId | null>(null);

  constructor(session: ProjectSession) {
    this.#session = session;
  }

  /** By name. */
  readonly groups: readonly CodeGroup[] = $derived.by(() =>
    this.#session
      .read('codeGroups')
      .list('codeGroups')
      .sort((a, b) => a.name.localeCompare(b.name))
  );

  readonly withCodes: readonly GroupWithCodes[] = $derived.by(() => {
    const model = this.#session.read('codes', 'codings', 'codeGroups');
    return this.groups.map((group) => ({ group, codeIds: codesInGroup(model, group) }));
  });

  readonly #chosen: GroupWithCodes | undefined = $derived.by(() =>
    this.#groupId === null ? undefined : this.withCodes.find(({ group }) => group.id === this.#groupId)
  );

  get groupId(): CodeGroupId | null {
    return this.#chosen?.group.id ?? null;
  }

  set groupId(id: CodeGroupId | null) {
    this.#groupId = id;
  }

  /** Whether a code is in the chosen group; null when none is chosen. */
  readonly keeps: ((id: CodeId) => boolean) | null = $derived.by(() => {
    if (!this.#chosen) return null;
    const members = new Set(this.#chosen.codeIds);
    return (id: CodeId) => members.has(id);
  });
}

export const [getGroupFilter, setGroupFilter] = createContext<GroupFilter>();
