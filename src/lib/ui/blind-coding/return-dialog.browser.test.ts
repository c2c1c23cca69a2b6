import axe from 'axe-core';
import type { Component } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import { goto } from '$app/navigation';
import '../../../routes/app.css';
import { applyCodes } from '$lib/commands/coding/apply-codes';
import { deleteCodes } from '$lib/commands/codes/delete-codes';
import { removeCodes } from '$lib/commands/coding/remove-codes';
import { lockCoding } from '$lib/commands/sessions/lock-coding';
import { unlockCoding } from '$lib/commands/sessions/unlock-coding';
import type { InMemoryProject } from '$lib/exchange/in-memory-project';
import { AppState } from '$lib/state/app-state.svelte';
import { asFile } from '$lib/state/blind-copies';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import { ComparedProject, comparedSession, noorSeat, samSeat } from '$lib/testing/compared-project';
import Screen from '$lib/testing/Screen.svelte';
import { openStored } from '$lib/testing/stored-project';
import { testCoder } from '$lib/testing/test-project';
import ReturnStage from './testing/ReturnStage.svelte';

vi.mock('$app/navigation', () => ({ goto: vi.fn() }));

let session: ProjectSession;
let drop: (file: File) => void;

/** The comparisons of a project in which Noor, who looks, and Sam code two documents blind. */
async function show(compared: ComparedProject): Promise<void> {
  const texts = compared.model.list('documents').flatMap(({ textId }) => compared.findText(textId) ?? []);
  session = await openStored(compared.project, texts);
  session.coderId = testCoder;
  const app = await AppState.start();
  await app.setLanguage('nl', false);
  const props = { onready: (read: typeof drop) => (drop = read) };
  await render(Screen, { props: { app, session, component: ReturnStage as Component, props } });
}

afterEach(() => session.close());

/** Sam codes the first words of a document, with a known code and one of his own, and locks. */
function coded(compared: ComparedProject, copy = compared.copyFor(samSeat)): InMemoryProject {
  const [documentId] = compared.documentIds;
  const [codeId] = compared.codeIds;
  copy.run(applyCodes, {
    places: [{ documentId: documentId!, start: 0, end: 6 }],
    codes: [{ codeId: codeId! }, { name: 'van Sam' }]
  });
  copy.run(lockCoding, {});
  return copy;
}

const fileOf = async (copy: InMemoryProject) =>
  new File([(await asFile(copy.toContents())) as BlobPart], 'sam.kerncode');
const take = () => page.getByRole('button', { name: 'Overnemen' });
const seats = () => session.read().get('sessions', comparedSession).seats;
const codings = () => session.read().seatCodingsOf(comparedSession);

const findViolations = async () => {
  const { violations } = await axe.run(window.document.body, { rules: { region: { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
};

describe('codings that come back', () => {
  it('show nothing of what is in them while another still codes, and can be taken all the same', async () => {
    const compared = new ComparedProject();
    const copy = coded(compared);
    await show(compared);
    drop(await fileOf(copy));
    await expect.element(page.getByRole('dialog', { name: 'Coderingen van Sam' })).toBeVisible();
    await expect.element(page.getByText(/blijft verborgen totdat alle codeurs/)).toBeVisible();
    expect(document.body.textContent).not.toContain('van Sam\n');
    expect(page.getByText('Nieuw', { exact: true }).elements()).toHaveLength(0);
    expect(codings()).toHaveLength(0);
    expect(await findViolations()).toEqual([]);
    await take().click();
    await expect.poll(() => codings().length).toBe(2);
    expect(seats().find(({ id }) => id === samSeat)?.lockedAt).not.toBeNull();
    await expect.poll(() => vi.mocked(goto).mock.calls.at(-1)?.[0]).toMatch(/compare\/1$/);
  });

  it('are counted and told before the last ones are taken, which opens the comparison', async () => {
    const compared = new ComparedProject();
    compared.bringBack(coded(compared, compared.copyFor(noorSeat)));
    const copy = coded(compared);
    await show(compared);
    drop(await fileOf(copy));
    await expect.element(page.getByText('Codes die tijdens het coderen zijn gemaakt')).toBeVisible();
    const fresh = page.getByRole('dialog').getByText('Nieuw').element().parentElement;
    expect(fresh?.textContent).toMatch(/Nieuw\s*2/);
    expect(codings().filter(({ seatId }) => seatId === samSeat)).toHaveLength(0);
    expect(await findViolations()).toEqual([]);
    await take().click();
    await expect.poll(() => session.read().get('sessions', comparedSession).openedAt).not.toBeNull();
    await session.undo();
    expect(codings().filter(({ seatId }) => seatId === samSeat)).toHaveLength(0);
    expect(session.read().get('sessions', comparedSession).openedAt).toBeNull();
  });

  it('change nothing when they come twice, and say so', async () => {
    const compared = new ComparedProject();
    const copy = coded(compared);
    compared.bringBack(copy);
    await show(compared);
    drop(await fileOf(copy));
    await expect.element(page.getByText(/Dit verandert niets/)).toBeVisible();
    expect(take().elements()).toHaveLength(0);
    await page.getByRole('dialog').getByRole('button', { name: 'Sluiten' }).last().click();
    await expect.poll(() => page.getByRole('dialog').elements().length).toBe(0);
  });

  it('tell what was taken off since', async () => {
    const compared = new ComparedProject();
    compared.bringBack(coded(compared, compared.copyFor(noorSeat)));
    const copy = coded(compared);
    compared.bringBack(copy);
    copy.run(unlockCoding, {});
    const [quotation] = copy.model.list('quotations');
    copy.run(removeCodes, { quotationIds: [quotation!.id], codeId: compared.codeIds[0]! });
    compared.clock.at = '2026-03-03T09:30:00.000Z';
    copy.run(lockCoding, {});
    await show(compared);
    drop(await fileOf(copy));
    await expect.element(page.getByRole('heading', { name: 'Vervallen' })).toBeVisible();
    await take().click();
    await expect.poll(() => codings().filter(({ seatId }) => seatId === samSeat).length).toBe(1);
  });

  it('tell which codes of the round their coder removed', async () => {
    const compared = new ComparedProject();
    compared.bringBack(coded(compared, compared.copyFor(noorSeat)));
    const copy = compared.copyFor(samSeat);
    const [id] = compared.codeIds;
    const { name } = compared.model.get('codes', id!);
    copy.run(deleteCodes, { ids: [id!] });
    copy.run(lockCoding, {});
    await show(compared);
    drop(await fileOf(copy));
    await expect
      .element(page.getByRole('heading', { name: /^Codes die in de kopie zijn verwijderd/ }))
      .toBeVisible();
    await expect.element(page.getByRole('dialog').getByText(name, { exact: true })).toBeVisible();
    expect(await findViolations()).toEqual([]);
  });

  it('are refused while they are not locked', async () => {
    const compared = new ComparedProject();
    const copy = compared.copyFor(samSeat);
    await show(compared);
    drop(await fileOf(copy));
    await expect.element(page.getByRole('alert')).toBeVisible();
    expect(page.getByRole('dialog').elements()).toHaveLength(0);
  });
});
