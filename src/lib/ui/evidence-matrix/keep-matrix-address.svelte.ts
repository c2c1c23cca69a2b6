import { untrack } from 'svelte';
import { goto } from '$app/navigation';
import { navigating, page } from '$app/state';
import { resolve } from '$app/paths';
import type { ProjectId } from '$lib/domain/ids';
import { askedCell, askedMatrix, matrixQuery } from './matrix-address';
import type { MatrixView } from './matrix-view.svelte';

/**
 * Keeps the address in step with what the matrix shows, both ways: a link shows its view, and a reload comes back to
 * it. Call it while a component is made.
 */
export function keepMatrixAddress(
  projectId: ProjectId,
  view: MatrixView,
  route: '/project/[id]/evidence' | '/project/[id]/timeline/codes' = '/project/[id]/evidence'
): void {
  // An address of our own on its way says nothing new, and may be behind the choices.
  let onItsWay = 0;

  $effect.pre(() => {
    const search = page.url.searchParams;
    untrack(() => {
      const asked = askedMatrix(search);
      if (!asked || onItsWay > 0) return;
      view.choose(asked);
      view.openCell(askedCell(search));
    });
  });

  $effect(() => {
    // While the matrix is being read nothing is open yet.
    const wanted = view.matrix && matrixQuery(view.choices, view.openPlace);
    const current = page.url.search;
    if (wanted) void untrack(() => follow(wanted, current));
  });

  async function follow(wanted: string, current: string): Promise<void> {
    if (new URLSearchParams(current).toString() === wanted) return;
    onItsWay += 1;
    try {
      // The matrix is shown first: a navigation asks how far the page is scrolled, and so lays it out on the way.
      await painted();
      const path = resolve(route, { id: projectId });
      const isLeaving = navigating.to !== null && navigating.to.url.pathname !== path;
      if (page.url.pathname !== path || isLeaving) return;
      await goto(`${path}?${wanted}`, { replaceState: true, keepFocus: true, noScroll: true });
    } finally {
      onItsWay -= 1;
    }
  }
}

/** The next frame has been painted; at once where nothing is. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    if (document.hidden) resolve();
    else requestAnimationFrame(() => setTimeout(resolve));
  });
}
