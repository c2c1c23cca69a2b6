import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { sessionDifferences } from '$lib/analysis/differences/session-differences';
import { decideDifferences } from '$lib/commands/consensus/decide-differences';
import { AppState } from '$lib/state/app-state.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import Screen from '$lib/testing/Screen.svelte';
import { noorSeat, putLockedSession, samSeat, testSession } from '$lib/testing/locked-session';
import { openStored } from '$lib/testing/stored-project';
import { documentToImport, testCoder, TestProject, textOf } from '$lib/testing/test-project';
import '../../../routes/app.css';
import SessionReportPage from './SessionReportPage.svelte';

let session: ProjectSession;

beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
});
afterEach(() => session.close());

/** Noor and Sam about one document: `places` at which only Noor coded, and one where both did the same. */
async function show(places: number) {
  const project = new TestProject();
  const document = documentToImport('gesprek');
  const documentId = project.document(document);
  const codeId = project.code('Rust');
  const coding = (seat: typeof noorSeat, start: number) => ({
    seat,
    documentId,
    start,
    end: start + 2,
    codeId
  });
  putLockedSession(project, [
    coding(noorSeat, 900),
    coding(samSeat, 900),
    ...Array.from({ length: places }, (_, index) => coding(noorSeat, index * 4))
  ]);
  session = await openStored(project, [textOf(document)]);
  session.coderId = testCoder;
  const app = await AppState.start();
  await app.setLanguage('nl', false);
  await page.viewport(1280, 800);
  const comparison = session.read().get('sessions', testSession);
  await render(Screen, { props: { app, session, component: SessionReportPage, props: { comparison } } });
  await expect.element(page.getByRole('article')).toBeVisible();
}

const findViolations = async () => {
  const { violations } = await axe.run(window.document.body, { rules: { region: { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
};

describe('the account of a session on screen', () => {
  it('reads as the file will, and follows what is decided', async () => {
    await show(2);
    const article = page.getByRole('article');
    await expect.element(article).toHaveTextContent('Verslag van de vergelijking “Ronde 1”');
    await expect.element(article).toHaveTextContent('nog niet besloten');
    expect(await findViolations()).toEqual([]);
    const { differences } = sessionDifferences(session.read(), testSession);
    const open = differences.filter(({ kind }) => kind === 'some-only');
    await session.run(decideDifferences, {
      sessionId: testSession,
      differences: open,
      choice: 'none',
      reason: 'Te los.'
    });
    await expect.element(article).toHaveTextContent('Te los.');
    await expect.element(article).not.toHaveTextContent('nog niet besloten');
  });

  it('is there in the other language, and says so to who listens', async () => {
    await show(1);
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Taal van het verslag' }), 'en');
    const article = page.getByRole('article');
    await expect.element(article).toHaveTextContent('Report of the comparison');
    await expect.element(article).toHaveAttribute('lang', 'en');
  });

  it('shows the first of many differences, the others when asked', async () => {
    await show(120);
    const places = () => page.getByText(/^\d+\. Alleen Noor$/).elements().length;
    expect(places()).toBeLessThan(60);
    await userEvent.click(page.getByRole('button', { name: 'Alles tonen' }));
    await expect.poll(places).toBe(120);
  });

  it('is saved as a file of the format that is chosen', async () => {
    await show(1);
    const saved: string[] = [];
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement
    ) {
      saved.push(this.download);
    });
    try {
      await userEvent.click(page.getByRole('radio', { name: /Excel/ }));
      await userEvent.click(page.getByRole('button', { name: 'Bewaren' }));
      await expect.poll(() => saved, { timeout: 15_000 }).toHaveLength(1);
      expect(saved[0]).toMatch(/^Verslag Ronde 1 – .*\.xlsx$/);
      await expect.element(page.getByRole('button', { name: 'Bewaren' })).toHaveFocus();
    } finally {
      click.mockRestore();
    }
  });
});
