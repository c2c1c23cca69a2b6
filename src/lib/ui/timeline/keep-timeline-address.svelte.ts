import { untrack } from 'svelte';
import { goto } from '$app/navigation';
import { page } from '$app/state';
import { resolve } from '$app/paths';
import type { TimelineView } from './timeline-view.svelte';

const kinds = ['phase', 'event'] as const;

/**
 * Keeps the address (`?phase=…`, `?event=…`) in step with what is open on the timeline, both ways. Of anything else that is open
 * the address says nothing. Call it while a component is made.
 */
export function keepTimelineAddress(view: TimelineView): void {
  // An address of our own on its way says nothing new, and may be behind the choice.
  let onItsWay = 0;

  $effect.pre(() => {
    const linked = keyIn(page.url.searchParams);
    untrack(() => {
      if (linked && onItsWay === 0 && linked !== view.selected) view.open(linked);
    });
  });

  $effect(() => {
    const key = view.selected;
    void untrack(() => follow(key));
  });

  async function follow(key: string | null): Promise<void> {
    const timeline = resolve('/project/[id]/timeline', { id: view.session.id });
    const kind = kinds.find((one) => key?.startsWith(`${one}:`));
    const wanted = kind ? key : null;
    if (wanted === keyIn(page.url.searchParams) || page.url.pathname !== timeline) return;
    onItsWay += 1;
    await goto(wanted ? `${timeline}?${kind}=${wanted.slice(kind!.length + 1)}` : timeline, {
      replaceState: true,
      keepFocus: true,
      noScroll: true
    });
    onItsWay -= 1;
  }
}

function keyIn(params: URLSearchParams): string | null {
  for (const kind of kinds) {
    const id = params.get(kind);
    if (id) return `${kind}:${id}`;
  }
  return null;
}
