import {
  everyQuotation,
  quotationFilter,
  type QuotationFilter
} from '$lib/analysis/quotation-table/quotation-filter';

/** What an address may ask the table to show, such as `?code=…` from the codes page. */
const parameters = {
  document: 'documents',
  kind: 'kinds',
  case: 'cases',
  group: 'codeGroups',
  question: 'questions',
  cimo: 'cimo',
  stance: 'stances',
  coder: 'coders'
} as const;

/** The filter an address asks for, each parameter as often as there are values; null when it asks for none. */
export function addressFilter(search: URLSearchParams): QuotationFilter | null {
  const fields = Object.entries(parameters).flatMap(([name, field]) => {
    const values = search.getAll(name);
    return values.length > 0 ? [[field, values] as const] : [];
  });
  const codes = search.getAll('code');
  const isUncoded = search.has('uncoded');
  if (fields.length === 0 && codes.length === 0 && !isUncoded) return null;
  return quotationFilter.parse({
    ...everyQuotation,
    ...Object.fromEntries(fields),
    codes: {
      ids: codes,
      match: search.get('match') === 'all' ? 'all' : 'any',
      under: search.get('under') !== 'no'
    },
    uncoded: isUncoded,
    evidence: search.get('implied') === 'yes' ? 'with-implied' : 'made'
  });
}
