import { untrack } from 'svelte';
import { goto } from '$app/navigation';
import { page } from '$app/state';
import { resolve } from '$app/paths';
import { askedQueue, queueQuery } from '$lib/ui/differences/difference-address';
import type { SideView } from './side-view.svelte';

/**
 * Keeps the address (`?document=3&coding=…`) in step with the document, the difference one is at, the filter and who is on which side.
 * Call it while a component is made.
 */
export function keepSideAddress(view: SideView): void {
  const { queue } = view;
  const address = () =>
    resolve('/project/[id]/compare/[session]/side-by-side', {
      id: queue.session.id,
      session: String(queue.comparison.number)
    });
  // An address of our own on its way says nothing new, and may be behind the choice.
  let onItsWay = 0;

  $effect.pre(() => {
    const search = new URLSearchParams(page.url.search);
    untrack(() => {
      if (onItsWay > 0 || page.url.pathname !== address()) return;
      const number = Number(search.get('document'));
      search.delete('document');
      const { codingId, filter } = askedQueue(search);
      queue.filter = { ...filter, againstId: null };
      queue.open(codingId);
      if (number > 0) view.number = number;
      const [left, right] = [Number(search.get('left')), Number(search.get('right'))];
      if (left > 0) view.setSeat('left', left - 1);
      if (right > 0) view.setSeat('right', right - 1);
    });
  });

  $effect(() => {
    if (!queue.material || view.number === null) return;
    const search = new URLSearchParams({ document: String(view.number) });
    const [left, right] = view.seats;
    if (left !== 0) search.set('left', String(left + 1));
    if (right !== 1) search.set('right', String(right + 1));
    const rest = queueQuery({
      codingId: queue.codingId,
      filter: { ...queue.filter, againstId: null, documentIds: [], state: 'all' }
    });
    const wanted = rest ? `${search.toString()}&${rest}` : search.toString();
    void untrack(() => follow(wanted));
  });

  async function follow(wanted: string): Promise<void> {
    if (page.url.pathname !== address() || page.url.searchParams.toString() === wanted) return;
    onItsWay += 1;
    await goto(`${address()}?${wanted}`, { replaceState: true, keepFocus: true, noScroll: true });
    onItsWay -= 1;
  }
}
