import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { PanelChoices } from './panel-choices.svelte';

it('lets a panel take the keyboard when it is opened by hand, not when it was there', async () => {
  await page.viewport(1200, 700);
  localStorage.clear();
  const panels = new PanelChoices();
  expect(panels.takeOpened()).toBe(false);
  panels.toggleSide('codes');
  expect([panels.takeOpened(), panels.takeOpened()]).toEqual([true, false]);

  const nextDocument = new PanelChoices();
  expect(nextDocument.side).toBe('codes');
  expect(nextDocument.takeOpened()).toBe(false);
});
