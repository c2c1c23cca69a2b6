import { untrack } from 'svelte';
import { goto } from '$app/navigation';
import { page } from '$app/state';
import { resolve } from '$app/paths';
import type { FindingsScreen } from './findings-screen.svelte';
import type { OutlineKey, OutlineKind } from './outline-rows';

const kinds: readonly OutlineKind[] = ['question', 'section', 'finding'];

/**
 * Keeps the address (`?finding=…`, `?section=…`, `?question=…`) in step with what is chosen in the outline, both ways: a link
 * to a finding chooses it, and a reload or a bookmark comes back to it. Call it while a component is made.
 */
export function keepFindingsAddress(screen: FindingsScreen, onlinked: () => void): void {
  // An address of our own on its way says nothing new, and may be behind the choice.
  let onItsWay = 0;

  $effect(() => {
    const linked = keyIn(page.url.searchParams);
    untrack(() => {
      if (!linked || onItsWay > 0 || linked === screen.chosenKey) return;
      screen.choose(linked);
      onlinked();
    });
  });

  $effect(() => {
    const key = screen.chosenKey;
    void untrack(() => follow(key));
  });

  async function follow(key: OutlineKey | null): Promise<void> {
    const findings = resolve('/project/[id]/findings', { id: screen.session.id });
    if (key === keyIn(page.url.searchParams) || page.url.pathname !== findings) return;
    onItsWay += 1;
    const at = key?.indexOf(':') ?? 0;
    await goto(key ? `${findings}?${key.slice(0, at)}=${key.slice(at + 1)}` : findings, {
      replaceState: true,
      keepFocus: true,
      noScroll: true
    });
    onItsWay -= 1;
  }
}

function keyIn(params: URLSearchParams): OutlineKey | null {
  for (const kind of kinds) {
    const id = params.get(kind);
    if (id) return `${kind}:${id}`;
  }
  return null;
}
