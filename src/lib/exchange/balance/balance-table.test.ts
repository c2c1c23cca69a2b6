import { expect, it } from 'vitest';
import { namedRows } from '$lib/analysis/balance/named-rows';
import type { BalanceRow } from '$lib/analysis/balance/respondent-balance';
import type { CaseId } from '$lib/domain/ids';
import { balanceWords } from '$lib/messages/balance-words';
import { nl } from '$lib/messages/nl';
import { createTranslator } from '$lib/messages/translator';
import { balanceTable } from './balance-table';

const words = balanceWords(createTranslator('nl', nl), 'nl');
const counts = {
  wordsSaid: 1200,
  quotations: 9,
  quoted: 5,
  wordsQuoted: 80,
  shareSaid: 0.1234,
  shareQuoted: 0.5
};
const person: BalanceRow = { key: 'c1', caseId: 'c1' as CaseId, name: 'Ans', role: 'ouder', ...counts };
const silent: BalanceRow = {
  ...person,
  key: 'c2',
  name: 'Bo',
  role: '',
  quoted: 0,
  shareQuoted: 0.1,
  shareSaid: 0.1
};
const role: BalanceRow = { ...person, key: '', caseId: null, name: '', role: '' };

it('writes every number of a case, shares in tenths of a percent', () => {
  const table = balanceTable('cases', [person], { title: 'Evenwicht', column: words.column, locale: 'nl' });
  expect(table.columns.map(({ title }) => title)).toEqual(Object.values(nl.balance.column));
  expect(table.groups[0]!.rows[0]!.cells).toEqual(['Ans', 'ouder', 1200, 12.3, 9, 5, 80, 50, 37.7]);
});

it('says the role once, and names what leaves the project as it is called outside', () => {
  const { roles, cases } = namedRows({ roles: [role], cases: [person] }, () => 'ouder 2', words.noRole);
  const table = balanceTable('roles', roles, { title: 'x', column: words.column, locale: 'nl' });
  expect(table.columns.map(({ title }) => title)).not.toContain('Respondent');
  expect(table.groups[0]!.rows[0]!.cells.slice(0, 2)).toEqual(['Zonder rol', 1200]);
  expect(cases[0]!.name).toBe('ouder 2');
});

it('says in a sentence what stands out, who is quoted too often and who never is', () => {
  expect(words.outcome([person, silent])).toBe(
    'Ans is goed voor 50\u00A0% van de citaten en 12\u00A0% van de woorden.'
  );
  expect(words.outcome([{ ...person, shareQuoted: 0.14 }, silent])).toBe(
    'De citaten zijn verdeeld zoals er gesproken is: nergens is het verschil meer dan 2 procentpunt.'
  );
  expect(words.outcome([silent])).toBe('');
  expect(words.overQuoted([person, silent])).toBe(
    'Meer dan twee keer zo vaak geciteerd als aan het woord: Ans.'
  );
  expect(words.overQuoted([silent])).toBe('');
  expect(words.neverQuoted([person, silent])).toBe('1 respondent is nog nergens geciteerd: Bo.');
  expect(words.neverQuoted([person])).toBe('');
});
