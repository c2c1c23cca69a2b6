import type { QuotationFilter } from '$lib/analysis/quotation-table/quotation-filter';

/** The filters where values are picked from a list, in the order of the filter bar. */
export const listFilters = [
  'documents',
  'kinds',
  'speakers',
  'roles',
  'cases',
  'codes',
  'codeGroups',
  'questions',
  'cimo',
  'stances',
  'coders'
] as const satisfies readonly (keyof QuotationFilter)[];
export type ListFilter = (typeof listFilters)[number];

/** The values picked in a list filter. */
export function chosenValues(filter: QuotationFilter, field: ListFilter): readonly string[] {
  return field === 'codes' ? filter.codes.ids : filter[field];
}

/** The filter with other values picked in one list. Values come from `filterOptions`, so they are of the field's kind. */
export function withChosenValues(
  filter: QuotationFilter,
  field: ListFilter,
  values: readonly string[]
): QuotationFilter {
  if (field === 'codes')
    return { ...filter, codes: { ...filter.codes, ids: [...values] as QuotationFilter['codes']['ids'] } };
  return { ...filter, [field]: [...values] };
}

/** The filters on evidence, which look at links made by hand unless told to count what codes imply too. */
export function isEvidenceFilter(field: ListFilter): boolean {
  return field === 'questions' || field === 'cimo' || field === 'stances';
}

/** How many filters are on. */
export function activeFilterCount(filter: QuotationFilter): number {
  const lists = listFilters.filter((field) => chosenValues(filter, field).length > 0).length;
  const others = [
    filter.date.from !== null || filter.date.to !== null,
    filter.hasComment !== null,
    filter.uncoded,
    filter.text.trim() !== ''
  ];
  return lists + others.filter(Boolean).length;
}
