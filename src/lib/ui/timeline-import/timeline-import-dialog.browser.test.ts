import axe from 'axe-core';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import { saveCase } from '$lib/commands/cases/save-case';
import type { CaseId } from '$lib/domain/ids';
import { AppState } from '$lib/state/app-state.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import Screen from '$lib/testing/Screen.svelte';
import { openStored } from '$lib/testing/stored-project';
import { TestProject } from '$lib/testing/test-project';
import TimelineImportDialog from './TimelineImportDialog.svelte';

let session: ProjectSession;
const onclose = vi.fn();

beforeEach(async () => {
  const project = new TestProject();
  project.run(saveCase, { id: 'dina' as CaseId, name: 'Dina Haddad', role: 'ouder', comment: '' });
  session = await openStored(project, []);
  const app = await AppState.start();
  await app.setLanguage('en', false);
  render(Screen, { props: { app, session, component: TimelineImportDialog, props: { onclose } } });
});

afterEach(() => session.close());

const button = (name: string) => page.getByRole('button', { name, exact: true });

async function choose(name: string, lines: readonly string[]) {
  const input = document.querySelector<HTMLInputElement>('[role=dialog] input[type=file]')!;
  const files = new DataTransfer();
  files.items.add(new File([lines.join('\r\n')], name));
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await expect.element(page.getByText(name)).toBeVisible();
}

async function expectNoViolations() {
  // Colours are looked at on every screen of the app itself.
  const rules = { 'color-contrast': { enabled: false } };
  const { violations } = await axe.run(document.querySelector('[role=dialog]')!, { rules });
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
}

it('takes a calendar in by the clock of the study, and says what it left out', async () => {
  await choose('agenda.ics', [
    ...['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:a', 'DTSTART:20250330T173000Z', 'DTEND:20250330T181500Z'],
    ...[
      'SUMMARY:Interview',
      'ATTENDEE;CN=Dina Haddad:mailto:d@voorbeeld.invalid',
      'END:VEVENT',
      'BEGIN:VEVENT'
    ],
    ...['UID:b', 'DTSTART;VALUE=DATE:20250410', 'SUMMARY:Besluit', 'END:VEVENT', 'END:VCALENDAR']
  ]);
  await expect.element(page.getByText('30 Mar 2025, 19:30–20:15')).toBeVisible();
  await expectNoViolations();
  await page.getByLabelText('Take row 2: Besluit').click();
  await button('Take 1 row').click();
  await expect.element(page.getByText('row 2: Besluit (left out by you)')).toBeVisible();
  expect(session.read('events').list('events')).toMatchObject([
    {
      name: 'Interview',
      kind: 'interview',
      start: '2025-03-30',
      startTime: '19:30',
      caseIds: ['dina'],
      uid: 'a'
    }
  ]);
  await expectNoViolations();
});

it('asks what to do with a row that is over before it begins, and with a column it does not know', async () => {
  await choose('plan.csv', ['Wat gebeurt er;Begin;Einde', 'Avond 1;10-4-2025;3-4-2025', 'Avond 2;4-3-25;']);
  await expect.element(page.getByText('Say first which column holds the names.')).toBeVisible();
  await page.getByLabelText('What does column A hold?').selectOptions('name');
  await expect.element(button('Take 1 row')).toBeVisible();
  await page
    .getByLabelText('What to do with row 2: End before the start')
    .selectOptions('swap start and end');
  await expectNoViolations();
  await button('Take 2 rows').click();
  await expect.element(page.getByText('New: 2; updated: 0; the same: 0.')).toBeVisible();
  expect(session.read('events').list('events')).toMatchObject([
    { start: '2025-04-03', end: '2025-04-10' },
    { start: '2025-03-04', end: null }
  ]);
});
