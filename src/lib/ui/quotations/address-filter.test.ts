import { expect, it } from 'vitest';
import { everyQuotation } from '$lib/analysis/quotation-table/quotation-filter';
import { addressFilter } from './address-filter';

it('asks for nothing when the address does not', () => {
  expect(addressFilter(new URLSearchParams('view=1'))).toBeNull();
});

it('takes each parameter as often as it occurs', () => {
  expect(
    addressFilter(new URLSearchParams('code=c1&code=c2&under=no&question=q1&case=k1&stance=contrary'))
  ).toEqual({
    ...everyQuotation,
    codes: { ids: ['c1', 'c2'], match: 'any', under: false },
    questions: ['q1'],
    cases: ['k1'],
    stances: ['contrary']
  });
  expect(addressFilter(new URLSearchParams('code=c1&code=c2&match=all'))?.codes.match).toBe('all');
  expect(addressFilter(new URLSearchParams('cimo=context&implied=yes'))?.evidence).toBe('with-implied');
  expect(addressFilter(new URLSearchParams('uncoded'))).toEqual({ ...everyQuotation, uncoded: true });
});

it('leaves out what it does not understand', () => {
  expect(addressFilter(new URLSearchParams('kind=sonnet&code=c1'))).toEqual({
    ...everyQuotation,
    codes: { ids: ['c1'], match: 'any', under: true }
  });
});
