import { expect, it } from 'vitest';
import { everyQuotation } from '$lib/analysis/quotation-table/quotation-filter';
import { activeFilterCount, chosenValues, listFilters, withChosenValues } from './filter-field';

it.each(listFilters)('picks and reads back values of %s', (field) => {
  const filter = withChosenValues(everyQuotation, field, ['one', 'two']);
  expect(chosenValues(filter, field)).toEqual(['one', 'two']);
  expect(activeFilterCount(filter)).toBe(1);
  expect(activeFilterCount(withChosenValues(filter, field, []))).toBe(0);
});

it('counts what is not a list too', () => {
  const date = { from: '2025-01-01', to: null };
  expect(activeFilterCount({ ...everyQuotation, date, hasComment: false, uncoded: true, text: ' ja ' })).toBe(
    4
  );
  expect(activeFilterCount({ ...everyQuotation, text: '  ' })).toBe(0);
});
