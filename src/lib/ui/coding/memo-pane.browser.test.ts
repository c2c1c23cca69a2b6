import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { settle, showCodingScreen, type CodedProject } from './testing/coded-project';

const coded: CodedProject = {
  turns: [['Coordinator', 'You call every week, and you listen. Trust takes time.']],
  quotations: [{ words: 'Trust takes time', codes: ['trust'] }],
  quotationNumber: 1
};

it('names the open quotation in a memo that it makes, and then in the same one', async () => {
  const { session, press, transcript } = await showCodingScreen(coded);
  transcript.focus();
  await press('m');
  await expect.element(page.getByRole('article', { name: '10:1' })).toBeVisible();
  await expect.element(transcript).toHaveFocus();
  await press('m');
  const [memo] = session.read().list('memos');
  const link = '[10:1](kc:quotation/quotation1)';
  await expect.poll(() => session.read().get('memos', memo!.id).text).toBe(`${link} ${link}`);
  expect(session.read().count('memos')).toBe(1);
  expect(session.read().memosOf({ kind: 'quotation', id: 'quotation1' as never })).toHaveLength(1);
});

it('opens and closes by key, and keeps its memo for the next time', async () => {
  const { press, transcript } = await showCodingScreen(coded);
  transcript.focus();
  await press('m');
  await expect.element(page.getByRole('article', { name: '10:1' })).toBeVisible();
  await press('w');
  await settle();
  expect(page.getByRole('article').elements()).toEqual([]);
  await press('w');
  await expect.element(page.getByRole('article', { name: '10:1' })).toBeVisible();
});
