import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { keepUnsavedWords, takeUnsavedWords } from '$lib/state/unsaved-words';
import ProjectPage from '$lib/ui/project/ProjectPage.svelte';
import { openStage } from '$lib/ui/testing/open-stage';

it('keeps what is being typed when the page goes away', async () => {
  const session = await openStage(ProjectPage);
  await page.getByRole('textbox', { name: 'Main question' }).fill('What works for whom');
  dispatchEvent(new Event('pagehide'));
  expect(takeUnsavedWords(session.id, 'mainQuestion', '')).toBe('What works for whom');
});

it('takes back what was being typed when the field shows again', async () => {
  const session = await openStage(ProjectPage, {
    before: ({ id }) => keepUnsavedWords(id, 'mainQuestion', { before: '', words: 'What works for whom' })
  });
  await expect.poll(() => session.read('project').project.mainQuestion).toBe('What works for whom');
});
