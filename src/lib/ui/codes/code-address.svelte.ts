import { untrack } from 'svelte';
import { goto } from '$app/navigation';
import { page } from '$app/state';
import { resolve } from '$app/paths';
import type { CodeId, ProjectId } from '$lib/domain/ids';
import type { CodeSelection } from './code-selection.svelte';

/**
 * Keeps the address (`?code=…`) in step with the one code that is selected, both ways: a link to a code selects it, and
 * a reload or a bookmark comes back to it. Call it while a component is made.
 */
export function keepAddressInStep(
  projectId: ProjectId,
  selection: CodeSelection,
  onlinked: (id: CodeId) => void
): void {
  // An address of our own on its way says nothing new, and may be behind the selection.
  let onItsWay = 0;

  $effect(() => {
    const linked = page.url.searchParams.get('code') as CodeId | null;
    untrack(() => {
      if (!linked || onItsWay > 0 || selection.has(linked)) return;
      selection.set([linked]);
      if (selection.has(linked)) onlinked(linked);
    });
  });

  $effect(() => {
    const only = selection.ids.length === 1 ? selection.ids[0]! : null;
    void untrack(() => follow(only));
  });

  async function follow(only: CodeId | null): Promise<void> {
    const current = page.url.searchParams.get('code');
    const codes = resolve('/project/[id]/codes', { id: projectId });
    if (only === current || page.url.pathname !== codes) return;
    onItsWay += 1;
    await goto(only ? `${codes}?code=${only}` : codes, {
      replaceState: true,
      keepFocus: true,
      noScroll: true
    });
    onItsWay -= 1;
  }
}
