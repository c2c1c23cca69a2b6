import axe from 'axe-core';
import { page } from 'vitest/browser';
import { describe, expect, it } from 'vitest';
import { overruleEvidence } from '$lib/commands/evidence-rules/overrule-evidence';
import { saveRule } from '$lib/commands/evidence-rules/save-rule';
import type { CodeId, QuestionId, QuotationId } from '$lib/domain/ids';
import { findEvidence } from '$lib/model/evidence-of-quotation';
import { settle, showCodingScreen } from './testing/coded-project';

const question = { kind: 'question', id: 'question1' as QuestionId } as const;
const quotationId = 'quotation1' as QuotationId;

/** A quotation coded with trust, which implies question 1. */
async function showImplied() {
  const shown = await showCodingScreen({
    turns: [['Coordinator', 'You call every week and you listen.']],
    quotations: [{ words: 'call every week', codes: ['trust'] }],
    quotationNumber: 1
  });
  const { session } = shown;
  await session.run(saveRule, { codeId: 'trust' as CodeId, target: question, stance: 'supporting' });
  await settle();
  const said = () => {
    const evidence = findEvidence(session.read(), quotationId, question);
    return evidence ? `${evidence.origin} ${evidence.stance}` : 'nothing';
  };
  return { ...shown, said };
}

describe('what codes imply, in the inspector', () => {
  it('says from which code it follows, on a toggle of its own look', async () => {
    const { said } = await showImplied();
    expect(said()).toBe('implied supporting');
    await expect.element(page.getByText('supporting, implied by code ‘trust’')).toBeVisible();
    const toggle = page.getByRole('button', { name: /^1 Question 1\?, supporting, implied by a code/ });
    await expect.element(toggle).toHaveAttribute('aria-pressed', 'true');
    expect(getComputedStyle(toggle.element()).borderStyle).toBe('dashed');
    const { violations } = await axe.run(document.querySelector('aside') ?? document.body, {
      rules: { region: { enabled: false } }
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('is overruled by one click, and restored by the next', async () => {
    const { said, session } = await showImplied();
    await page.getByRole('button', { name: /^1 Question 1\?/ }).click();
    await expect.poll(said).toBe('nothing');
    await expect
      .element(page.getByText('supporting, does not count, though implied by code ‘trust’'))
      .toBeVisible();
    await page.getByRole('button', { name: 'Counts again' }).click();
    await expect.poll(said).toBe('implied supporting');
    await expect.element(page.getByRole('button', { name: 'Does not count' })).toHaveFocus();
    expect(session.read().count('evidenceLinks')).toBe(0);
  });

  it('becomes a link by hand when a stance is chosen', async () => {
    const { said, session } = await showImplied();
    await session.run(overruleEvidence, { quotationIds: [quotationId], target: question, reason: 'no' });
    await expect.element(page.getByText('Because: no')).toBeVisible();
    await page.getByRole('button', { name: 'By hand: contrary' }).click();
    await expect.poll(said).toBe('made contrary');
    await expect.element(page.getByRole('button', { name: 'contrary', exact: true })).toHaveFocus();
    expect(session.read().count('evidenceOverrules')).toBe(0);
  });

  it('takes the same keys: the number overrules and restores, with Alt it is contrary by hand', async () => {
    const { said, press, transcript } = await showImplied();
    transcript.focus();
    await press('1');
    await expect.poll(said).toBe('nothing');
    await press('1');
    await expect.poll(said).toBe('implied supporting');
    await press('Alt+1');
    await expect.poll(said).toBe('made contrary');
    await press('Alt+1');
    await expect.poll(said).toBe('implied supporting');
  });
});
