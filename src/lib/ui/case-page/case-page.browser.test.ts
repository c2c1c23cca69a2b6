import axe from 'axe-core';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { CaseId } from '$lib/domain/ids';
import { AppState } from '$lib/state/app-state.svelte';
import Screen from '$lib/testing/Screen.svelte';
import { putQuestionnaireRecords } from '$lib/testing/questionnaire-records';
import { openStored } from '$lib/testing/stored-project';
import { TestProject } from '$lib/testing/test-project';
import CasePage from './CasePage.svelte';

async function show(project: TestProject, caseId: CaseId) {
  const session = await openStored(project, []);
  const app = await AppState.start();
  await app.setLanguage('en', false);
  await render(Screen, { props: { app, session, component: CasePage, props: { caseId } } });
  return session;
}

it('shows what a person left, and is changed where it stands', async () => {
  const project = TestProject.coded();
  putQuestionnaireRecords(project);
  const person = project.model.list('cases')[0]!;
  const session = await show(project, person.id);
  await expect.element(page.getByRole('heading', { level: 1, name: person.name })).toBeVisible();
  await expect.element(page.getByRole('img', { name: `Trace of ${person.name}` })).toBeVisible();

  const places = page.getByRole('list', { name: /^Places on the time axis/ }).getByRole('link');
  expect(places.elements().length).toBeGreaterThan(1);
  places.first().element().focus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(places.nth(1)).toHaveFocus();

  await page.getByRole('combobox', { name: 'What was said' }).selectOptions('withdrawn');
  await expect.element(page.getByText('This case does not consent')).toBeVisible();
  await page.getByRole('combobox', { name: 'School' }).fill('De Els');
  await userEvent.keyboard('{Enter}');
  await expect
    .poll(() => session.read().get('cases', person.id))
    .toMatchObject({ consent: { state: 'withdrawn' }, attributes: [{ value: 'De Els' }] });

  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  await session.close();
});

it('says so when there is nothing yet, and when there is nobody', async () => {
  const project = new TestProject();
  const session = await show(project, 'gone' as CaseId);
  await expect.element(page.getByText('This case is not there')).toBeVisible();
  await session.close();
});
