import { afterEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import type { CodeId } from '$lib/domain/ids';
import { AppState } from '$lib/state/app-state.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import Screen from '$lib/testing/Screen.svelte';
import { openStored } from '$lib/testing/stored-project';
import { TestProject } from '$lib/testing/test-project';
import CodeTree from './CodeTree.svelte';

let session: ProjectSession;

async function show(project: TestProject, props: Record<string, unknown> = {}) {
  session = await openStored(project, []);
  const app = await AppState.start();
  await app.setLanguage('nl', false);
  await render(Screen, { props: { app, session, component: CodeTree, props } });
}

function someCodes(): TestProject {
  const project = new TestProject();
  const trust = project.code('Vertrouwen');
  project.code('Nabijheid', trust);
  project.code('Afstand', trust);
  project.code('Tijdsdruk');
  return project;
}

const focusedName = () => document.activeElement?.querySelector('.name')?.textContent;

afterEach(async () => session.close());

describe('the code tree', () => {
  it('walks by the keys of an ARIA tree', async () => {
    const onpick = vi.fn();
    await show(someCodes(), { onpick });
    await expect.element(page.getByRole('tree')).toBeVisible();
    await userEvent.click(page.getByRole('searchbox'));
    await userEvent.keyboard('{ArrowDown}');
    const steps: [string, string][] = [
      ['{ArrowDown}', 'Nabijheid'],
      ['{End}', 'Tijdsdruk'],
      ['{ArrowUp}', 'Afstand'],
      ['{ArrowLeft}', 'Vertrouwen'],
      ['{ArrowLeft}', 'Vertrouwen'],
      ['{ArrowDown}', 'Tijdsdruk'],
      ['{Home}', 'Vertrouwen'],
      ['{ArrowRight}', 'Vertrouwen'],
      ['{ArrowRight}', 'Nabijheid'],
      ['a', 'Afstand']
    ];
    for (const [key, name] of steps) {
      await userEvent.keyboard(key);
      await expect.poll(focusedName, { message: `after ${key}` }).toBe(name);
    }
    await userEvent.keyboard('{Enter}');
    expect(onpick).toHaveBeenCalledWith(expect.objectContaining({ name: 'Afstand' }));
  });

  it('says levels, places and what is open', async () => {
    await show(someCodes());
    const item = page.getByRole('treeitem', { name: 'Afstand' });
    await expect.element(item).toHaveAttribute('aria-level', '2');
    await expect.element(item).toHaveAttribute('aria-posinset', '2');
    await expect.element(item).toHaveAttribute('aria-setsize', '2');
    await expect
      .element(page.getByRole('treeitem', { name: 'Vertrouwen' }))
      .toHaveAttribute('aria-expanded', 'true');
    expect(document.querySelectorAll('[role=treeitem][tabindex="0"]').length).toBe(1);
  });

  it('draws two thousand codes near the view only, and still walks to the last', async () => {
    const project = new TestProject();
    const parents: (CodeId | null)[] = [null];
    for (let index = 0; index < 2000; index += 1) {
      const parent = parents[Math.floor(index / 20)] ?? null;
      parents.push(project.code(`Code ${index}`, parent));
    }
    await show(project);
    await expect.element(page.getByRole('tree')).toBeVisible();
    expect(document.querySelectorAll('[role=treeitem]').length).toBeLessThan(60);
    await userEvent.click(page.getByRole('searchbox'));
    await userEvent.keyboard('{ArrowDown}{End}');
    await expect.poll(() => document.activeElement?.getAttribute('role')).toBe('treeitem');
    await userEvent.fill(page.getByRole('searchbox'), 'code 1999');
    await expect.element(page.getByRole('treeitem', { name: 'Code 1999' })).toBeVisible();
  });
});
