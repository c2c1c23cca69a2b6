import axe from 'axe-core';
import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { applyCodes } from '$lib/commands/coding/apply-codes';
import { createCode } from '$lib/commands/codes/create-code';
import { importDocuments } from '$lib/commands/documents/import-documents';
import { addCoder } from '$lib/commands/project/add-coder';
import { createSession } from '$lib/commands/sessions/create-session';
import type { CodeId, CoderId, DocumentId, QuotationId, SeatId, SessionId } from '$lib/domain/ids';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import { documentToImport, textOf } from '$lib/testing/test-project';
import { openStage } from '$lib/ui/testing/open-stage';
import ResultsStage from './testing/ResultsStage.svelte';
import { usualSession } from '$lib/testing/usual-session';

const sam = 'coder-sam' as CoderId;
const names = ['Rest', 'Time', 'Trust'];
/** Forty characters: a document is twenty-five of them. */
const paragraph = 'Het ging over rust, tijd en vertrouwen.\n';

/** Noor and Sam code twelve places in two documents, alike but for a few; nobody gives the code Trust. */
async function compare(session: ProjectSession, fields: { withoutCoefficients?: boolean } = {}) {
  const documents = ['one', 'two'].map((id) => documentToImport(id));
  await session.run(
    importDocuments,
    { documents },
    documents.map((document) => ({ ...textOf(document), text: paragraph.repeat(25) }))
  );
  await session.run(addCoder, { id: sam, name: 'Sam' });
  for (const [index, name] of names.entries())
    await session.run(createCode, { id: `code-${index}` as CodeId, name, parentId: null });
  const noor = session.coderId!;
  let last = 0;
  const code = async (coderId: CoderId, documentId: DocumentId, start: number, index: number) => {
    session.coderId = coderId;
    const quotationId = `quotation-${++last}` as QuotationId;
    await session.run(applyCodes, {
      places: [{ documentId, start, end: start + 8, quotationId }],
      codes: [{ codeId: `code-${index}` as CodeId }]
    });
  };
  for (const { id } of documents)
    for (let place = 0; place < 6; place += 1) {
      await code(noor, id, place * 120, 0);
      await code(sam, id, place * 120, place === 2 ? 1 : 0);
    }
  session.coderId = noor;
  await session.run(createSession, {
    id: 'session-1' as SessionId,
    name: 'Round one',
    documentIds: documents.map(({ id }) => id),
    ...usualSession,
    seats: [noor, sam].map((coderId) => ({
      id: `seat-${coderId}` as SeatId,
      coderId,
      moment: '',
      source: 'project' as const
    })),
    ...fields
  });
}

const table = () => document.querySelector<HTMLElement>('[role="region"][aria-label="Agreement per code"]')!;
const rowOf = (name: string) =>
  [...table().querySelectorAll('tbody tr')].find((row) => row.textContent?.includes(name));

async function expectSound() {
  const { violations } = await axe.run(globalThis.document.body);
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
}

it('measures by itself once, keeps that as the first round and shows what agrees', async () => {
  const session = await openStage(ResultsStage);
  await compare(session);
  await expect.element(page.getByText(/^First round, frozen on .* by Noor/)).toBeVisible();
  const [kept, ...others] = session.read().list('measurements');
  expect([kept!.round, others.length]).toEqual(['first', 0]);
  await expect.poll(() => rowOf('Rest')?.textContent).toMatch(/^Rest 12 24% ?10 20%/);
  expect(rowOf('Time')?.textContent).toContain('Fewer than 5 units');
  // Nobody gave it, so it is not in the table before it is asked for; then it is undefined, not 0.
  expect(rowOf('Trust')).toBeUndefined();
  await page.getByLabelText('Unused codes too').click();
  await expect.poll(() => rowOf('Trust')?.textContent).toContain('undefined');
  await expectSound();
});

it('explains a coefficient with the numbers of a code filled in', async () => {
  const session = await openStage(ResultsStage);
  await compare(session);
  await page.getByRole('button', { name: 'Rest', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Rest' });
  await expect.element(dialog.getByRole('cell', { name: '10' }).first()).toBeVisible();
  await dialog.getByRole('button', { name: /^Cohen’s kappa/ }).click();
  const explanation = page.getByRole('dialog', { name: 'Cohen’s kappa' });
  await expect.element(explanation.getByText('Filled in for ‘Rest’')).toBeVisible();
  expect(document.querySelectorAll('math mfrac').length).toBeGreaterThan(0);
  await expectSound();
  await userEvent.keyboard('{Escape}');
  await expect.element(explanation).not.toBeInTheDocument();
});

it('measures otherwise beside the first round, which stays', async () => {
  const session = await openStage(ResultsStage);
  await compare(session);
  await page.getByRole('button', { name: 'Measure otherwise' }).click();
  await page.getByRole('combobox', { name: 'Unit' }).first().selectOptions('sentence');
  await page.getByRole('button', { name: 'Measure', exact: true }).click();
  await expect.element(page.getByText('This measurement has not been kept.')).toBeVisible();
  await page.getByRole('button', { name: 'Keep measurement' }).click();
  await expect
    .poll(() =>
      session
        .read()
        .list('measurements')
        .map(({ round, settings }) => [round, settings.unit])
    )
    .toEqual([
      ['first', 'turn'],
      ['again', 'sentence']
    ]);
  await page.getByRole('button', { name: 'Delete measurement' }).click();
  await expect.poll(() => session.read().count('measurements')).toBe(1);
  await expect.element(page.getByText(/^First round, frozen on/)).toBeVisible();
});

it('goes through what is called what by keyboard', async () => {
  const session = await openStage(ResultsStage);
  await compare(session);
  const grid = page.getByRole('grid', { name: 'What Noor and Sam called it' });
  await expect.element(grid).toBeVisible();
  const active = () => document.activeElement?.textContent ?? '';
  grid.element().querySelector<HTMLElement>('[tabindex="0"]')!.focus();
  await vi.waitFor(() => expect(active()).toMatch(/^Both call it Rest: 10 turns/));
  await userEvent.keyboard('{ArrowRight}');
  await vi.waitFor(() => expect(active()).toMatch(/^Noor calls it Rest, Sam Time: 2 turns/));
  await userEvent.keyboard('{Control>}{End}{/Control}');
  await vi.waitFor(() => expect(active()).toMatch(/Sam nothing: 0 turns/));
});

it('leads to the differences when a round goes without coefficients, and can be turned round', async () => {
  const session = await openStage(ResultsStage);
  await compare(session, { withoutCoefficients: true });
  await expect.element(page.getByRole('button', { name: 'To the differences' })).toBeVisible();
  expect(session.read().count('measurements')).toBe(0);
  await expectSound();
  await page.getByRole('button', { name: 'Compute coefficients after all' }).click();
  await expect.element(page.getByText(/^First round, frozen on/)).toBeVisible();
});
