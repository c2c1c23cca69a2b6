import { expect, it } from 'vitest';
import { askedChoices, choicesQuery, usualChoices } from './joint-choices';

const through = (query: string) => askedChoices(new URLSearchParams(query));

it('comes back from an address as it was', () => {
  const choices = {
    ...usualChoices,
    measure: 'scale s1',
    subject: 'role' as const,
    rule: 'own' as const,
    low: 4.5,
    roles: ['ouder', ''],
    attribute: '{"attributeId":"a1","value":"ja & nee"}'
  };
  expect(through(choicesQuery(choices))).toEqual(choices);
  expect(choicesQuery(usualChoices)).toBe('');
  expect(through('')).toBeNull();
});

it('takes the usual for what makes no sense', () => {
  expect(through('subject=planet&low=x&order=name')).toEqual({ ...usualChoices, order: 'name' });
});
