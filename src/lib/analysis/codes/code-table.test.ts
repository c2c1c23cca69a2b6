import { describe, expect, it } from 'vitest';
import { exampleStudy } from '../quotation-table/example-study';
import { codeFilter, codeFilterCount, everyCode, filterCodeRows, type CodeFilter } from './code-filter';
import { codeRows } from './code-rows';
import { codeTableChoices } from './code-table-choices';
import { defaultCodeColumns } from './code-column';
import { sortCodeRows, type CodeSort } from './sort-code-rows';

function rows() {
  const study = exampleStudy();
  study.code('loose', 'Élan');
  Object.assign(study.records.codes[0]!, { definition: 'Wat iemand durft' });
  const group = { comment: '', createdAt: '2025-03-01T09:30:00.000Z' };
  study.records.codeGroups.push(
    { id: 'free' as never, name: 'Vrij', codeIds: ['code-time' as never], condition: null, ...group },
    {
      id: 'smart' as never,
      name: 'Kern',
      codeIds: [],
      condition: { level: 'core', branchId: null, use: null, name: '' },
      ...group
    }
  );
  return codeRows(study.model, study.findText);
}

const shown = (filter: Partial<CodeFilter>) =>
  filterCodeRows(rows(), { ...everyCode, ...filter }).map(({ name }) => name);
const sorted = (column: CodeSort['column'], direction: CodeSort['direction'] = 'ascending') =>
  sortCodeRows(rows(), { column, direction }, 'nl').map(({ name }) => name);

describe('the filter of the table of codes', () => {
  it.each<[string, Partial<CodeFilter>, string[]]>([
    ['words, case and accents aside', { text: 'ELAN' }, ['Élan']],
    ['words in what lies above too', { text: 'vertrouwen huis' }, ['Huisbezoek']],
    ['level', { levels: ['category', 'open'] }, ['Band opbouwen', 'Huisbezoek', 'Élan']],
    ['coder', { coders: ['bram' as never] }, ['Vertrouwen', 'Band opbouwen', 'Huisbezoek']],
    ['free group', { groups: ['free' as never] }, ['Tijdsdruk']],
    ['smart group', { groups: ['smart' as never] }, ['Vertrouwen', 'Tijdsdruk']],
    ['one of several groups', { groups: ['smart' as never, 'free' as never] }, ['Vertrouwen', 'Tijdsdruk']],
    ['unused', { use: 'unused' }, ['Élan']],
    ['used', { use: 'used', levels: ['open'] }, ['Huisbezoek']],
    ['no definition', { withoutDefinition: true, levels: ['core'] }, ['Tijdsdruk']]
  ])('leaves codes by %s', (_, filter, names) => {
    expect(shown(filter)).toEqual(names);
  });

  it('says how many fields are in', () => {
    expect(codeFilterCount(everyCode)).toBe(0);
    expect(codeFilterCount({ ...everyCode, text: ' ', use: 'used', levels: ['core'] })).toBe(2);
  });
});

describe('sorting the table of codes', () => {
  it('keeps the order of the tree when nothing is asked', () => {
    expect(sortCodeRows(rows(), null, 'nl')).toEqual(rows());
  });

  it.each<[CodeSort['column'], CodeSort['direction'], string[]]>([
    ['name', 'ascending', ['Band opbouwen', 'Élan', 'Huisbezoek', 'Tijdsdruk', 'Vertrouwen']],
    ['level', 'descending', ['Vertrouwen', 'Tijdsdruk', 'Band opbouwen', 'Huisbezoek', 'Élan']],
    ['quotationCount', 'ascending', ['Élan', 'Huisbezoek', 'Vertrouwen', 'Band opbouwen', 'Tijdsdruk']]
  ])('sorts by %s, %s', (column, direction, names) => {
    expect(sorted(column, direction)).toEqual(names);
  });

  it('sorts how complete codes are by what is missing: one without quotations lacks no example', () => {
    expect(sorted('completeness')).toEqual([
      'Band opbouwen',
      'Huisbezoek',
      'Tijdsdruk',
      'Vertrouwen',
      'Élan'
    ]);
    expect(sorted('completeness', 'descending').slice(0, 2)).toEqual(['Vertrouwen', 'Élan']);
  });

  it('puts empty cells last in either direction', () => {
    expect(sorted('lastUsedAt').at(-1)).toBe('Élan');
    expect(sorted('lastUsedAt', 'descending').at(-1)).toBe('Élan');
    expect(sorted('groups')[0]).toBe('Vertrouwen');
  });
});

describe('the choices of the table of codes', () => {
  it('reads what it understands and gives the rest its default', () => {
    const read = codeTableChoices.parse({
      filter: { levels: ['core'], use: 'sometimes' },
      sort: { column: 'size', direction: 'ascending' },
      columns: ['memoCount', 'weight', 'name']
    });
    expect(read.filter).toEqual({ ...codeFilter.parse({}), levels: ['core'] });
    expect(read.sort).toBeNull();
    expect(read.columns).toEqual(['name', 'memoCount']);
    expect(codeTableChoices.parse({}).columns).toEqual(defaultCodeColumns);
  });
});
