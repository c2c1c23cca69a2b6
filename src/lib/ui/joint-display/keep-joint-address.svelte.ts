import { untrack } from 'svelte';
import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import { navigating, page } from '$app/state';
import type { ProjectId } from '$lib/domain/ids';
import type { Questionnaire } from '$lib/domain/questionnaire';
import { readKept, writeKept } from '$lib/ui/base/kept-in-tab';
import { askedChoices, choicesQuery } from './joint-choices';
import type { JointView } from './joint-view.svelte';

/**
 * Shows what the address asks, else what this tab showed last, and keeps both in step with the choices, so that a link and a reload
 * come back to them. Call it while a component is made.
 */
export function keepJointAddress(projectId: ProjectId, { id, number }: Questionnaire, view: JointView): void {
  const key = `kerncode:joint:${id}`;
  const kept = readKept(key);
  const asked =
    askedChoices(page.url.searchParams) ??
    (typeof kept === 'string' ? askedChoices(new URLSearchParams(kept)) : null);
  if (asked) view.choose(asked);

  $effect(() => {
    const wanted = choicesQuery(view.choices);
    // Again once the way to this page is over.
    const isOnItsWay = navigating.to !== null;
    untrack(() => {
      writeKept(key, wanted);
      const path = resolve('/project/[id]/questionnaires/[questionnaire]/joint', {
        id: projectId,
        questionnaire: String(number)
      });
      if (page.url.pathname !== path || isOnItsWay) return;
      if (page.url.searchParams.toString() === wanted) return;
      void goto(wanted ? `${path}?${wanted}` : path, { replaceState: true, keepFocus: true, noScroll: true });
    });
  });
}
