import axe from 'axe-core';
import type { Component } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import '../../../routes/app.css';
import { deleteQuotations } from '$lib/commands/coding/delete-quotations';
import { resizeQuotation } from '$lib/commands/coding/resize-quotation';
import type { QuotationId } from '$lib/domain/ids';
import { sealQuotation, type ReportSeal } from '$lib/exchange/integrity/seal';
import { addSealToHtml } from '$lib/exchange/integrity/seal-in-html';
import { AppState } from '$lib/state/app-state.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import Screen from '$lib/testing/Screen.svelte';
import { openStored } from '$lib/testing/stored-project';
import { documentToImport, TestProject, textOf } from '$lib/testing/test-project';
import ReportPage from './ReportPage.svelte';
import VerifyPage from './VerifyPage.svelte';

let session: ProjectSession;
let app: AppState;
const document1 = documentToImport('gesprek', { caseName: 'R1', caseRole: 'ouder' });
const text = textOf(document1);

/** A screen over a project with three quotations. */
async function show(component: Component): Promise<QuotationId[]> {
  sessionStorage.clear();
  const project = new TestProject();
  const documentId = project.document({ ...document1, caseName: 'R1', caseRole: 'ouder' });
  const code = project.code('Rust');
  const ids = [0, 20, 40].map((start) => project.quotation(documentId, start, start + 15, code));
  session = await openStored(project, [text]);
  app = await AppState.start();
  await app.setLanguage('nl', false);
  await render(Screen, { props: { app, session, component } });
  return ids;
}

afterEach(() => session.close());

const findViolations = async () => {
  const { violations } = await axe.run(window.document.body, { rules: { region: { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
};

describe('the screen of the report', () => {
  const part = (name: string) => page.getByRole('checkbox', { name, exact: true });
  const parts = () => session.read().list('reports')[0]?.parts ?? [];

  it('begins with the usual report, and says what is in it and what to do about what is not', async () => {
    await show(ReportPage as Component);
    await expect.element(page.getByRole('textbox', { name: 'Titel' })).toHaveValue('Schoolmaatjes');
    await expect.element(part('Codeboek')).toBeChecked();
    await expect.element(part('Alle citaten')).not.toBeChecked();
    await expect.element(page.getByRole('link', { name: 'Schrijf bevindingen' })).toBeVisible();
    expect(session.read().count('reports')).toBe(0);
    expect(await findViolations()).toEqual([]);
  });

  it('moves a part with the keyboard and keeps the keyboard there', async () => {
    await show(ReportPage as Component);
    (part('Samenvatting').element() as HTMLElement).focus();
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await expect.poll(() => parts().slice(0, 2)).toEqual(['questions', 'summary']);
    await expect.element(part('Samenvatting')).toHaveFocus();
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await expect.poll(() => parts().slice(0, 2)).toEqual(['summary', 'questions']);
    await session.undo();
    expect(parts().slice(0, 2)).toEqual(['questions', 'summary']);
  });

  it('puts a part that is ticked where it usually stands', async () => {
    await show(ReportPage as Component);
    await userEvent.click(part('Alle citaten'));
    await expect.poll(() => parts().slice(-3)).toEqual(['codebook', 'quotations', 'integrity']);
    await userEvent.click(part('Codeboek'));
    await expect.poll(() => parts().slice(-2)).toEqual(['quotations', 'integrity']);
    expect(session.read().count('reports')).toBe(1);
  });

  it('makes another report and takes one back that was deleted', async () => {
    await show(ReportPage as Component);
    await userEvent.fill(page.getByRole('textbox', { name: 'Auteurs' }), 'Noor');
    await userEvent.keyboard('{Tab}');
    await userEvent.click(page.getByRole('button', { name: 'Nieuw rapport' }));
    await expect.poll(() => session.read().count('reports')).toBe(2);
    await expect.element(page.getByRole('textbox', { name: 'Titel' })).toHaveValue('Schoolmaatjes (2)');
    await userEvent.click(page.getByRole('button', { name: 'Rapport verwijderen' }));
    await expect.poll(() => session.read().count('reports')).toBe(1);
    await session.undo();
    expect(
      session
        .read()
        .list('reports')
        .map(({ authors }) => authors)
    ).toEqual(['Noor', 'Noor']);
  });
});

describe('the screen that verifies', () => {
  async function sealed(ids: readonly QuotationId[]): Promise<File> {
    const model = session.read();
    const quotations = await Promise.all(
      ids.map((id) => {
        const quotation = model.get('quotations', id);
        const shown = text.text.slice(quotation.start, quotation.end);
        return sealQuotation({ quotation, document: { number: 1 }, text, shown });
      })
    );
    const { id, name } = model.project;
    const madeAt = '2026-03-02T09:30:00.000Z';
    const seal: ReportSeal = {
      format: 'kerncode-report',
      version: 1,
      project: { id, name },
      madeAt,
      quotations
    };
    const paragraphs = quotations.map(({ shown }) => `<p>${shown}</p>`).join('');
    const html = addSealToHtml(`<!doctype html><html><body>${paragraphs}</body></html>`, seal);
    return new File([html], 'rapport.html', { type: 'text/html' });
  }
  const input = () => window.document.querySelector<HTMLInputElement>('input[type=file]')!;

  it('says that all match, and again after each change what does not', async () => {
    const [first, second, third] = (await show(VerifyPage as Component)) as [
      QuotationId,
      QuotationId,
      QuotationId
    ];
    await userEvent.upload(page.elementLocator(input()), await sealed([first, second, third]));
    await expect.element(page.getByText('Alle 3 citaten kloppen nog.')).toBeVisible();
    expect(await findViolations()).toEqual([]);
    await session.run(resizeQuotation, { id: first, start: 2, end: 15 });
    await expect.element(page.getByText('2 van de 3 citaten kloppen nog.')).toBeVisible();
    await session.run(deleteQuotations, { ids: [second] });
    await expect.element(page.getByText('1 van de 3 citaten kloppen nog.')).toBeVisible();
    const rows = () => [...window.document.querySelectorAll('tbody tr')].map((row) => row.textContent);
    expect(rows()).toEqual([expect.stringContaining('Verplaatst'), expect.stringContaining('Citaat weg')]);
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Toon' }), 'all');
    await expect.poll(() => rows().length).toBe(3);
    expect(await findViolations()).toEqual([]);
  });

  it('tells why a file cannot be verified, and keeps what was shown', async () => {
    const [first] = (await show(VerifyPage as Component)) as [QuotationId];
    await userEvent.upload(page.elementLocator(input()), await sealed([first]));
    await expect.element(page.getByText('Het citaat klopt nog.')).toBeVisible();
    await userEvent.upload(page.elementLocator(input()), new File(['# Een verslag'], 'zonder.md'));
    await expect.poll(() => app.notices.list.at(-1)?.text).toContain('In zonder.md staat geen zegel');
    await expect.element(page.getByText('Het citaat klopt nog.')).toBeVisible();
  });
});
