import { untrack } from 'svelte';
import { goto } from '$app/navigation';
import { page } from '$app/state';
import { resolve } from '$app/paths';
import { askedQueue, queueQuery } from './difference-address';
import type { DifferenceQueue } from './difference-queue.svelte';

/**
 * Keeps the address in step with the open difference and the filter, both ways; an address that asks for nothing comes back to
 * where this browser left the session. Call it while a component is made.
 */
export function keepQueueAddress(queue: DifferenceQueue): void {
  const { session } = queue;
  const key = `kerncode:differences:${session.id}:${queue.comparison.id}`;
  const address = () =>
    resolve('/project/[id]/compare/[session]/differences', {
      id: session.id,
      session: String(queue.comparison.number)
    });
  // An address of our own on its way says nothing new, and may be behind the choice.
  let onItsWay = 0;

  $effect.pre(() => {
    const search = page.url.searchParams;
    untrack(() => {
      if (onItsWay > 0 || page.url.pathname !== address()) return;
      const asked = askedQueue(search);
      if (asked.isAsked) take(asked);
      else take(askedQueue(new URLSearchParams(localStorage.getItem(key) ?? '')));
    });
  });

  $effect(() => {
    // Before the texts are there nothing is open.
    if (!queue.material) return;
    const wanted = queueQuery({ codingId: queue.codingId, filter: queue.filter });
    void untrack(() => follow(wanted));
  });

  function take({ codingId, filter, isAsked }: ReturnType<typeof askedQueue>): void {
    if (!isAsked) return;
    queue.filter = filter;
    queue.open(codingId);
    if (codingId) queue.view = 'item';
  }

  async function follow(wanted: string): Promise<void> {
    localStorage.setItem(key, wanted);
    if (page.url.pathname !== address()) return;
    if (page.url.searchParams.toString() === wanted) return;
    onItsWay += 1;
    await goto(wanted ? `${address()}?${wanted}` : address(), {
      replaceState: true,
      keepFocus: true,
      noScroll: true
    });
    onItsWay -= 1;
  }
}
