import { describe, expect, it } from 'vitest';
import { exampleStudy, question } from './example-study';
import { filterRows } from './filter-rows';
import { everyQuotation, quotationFilter, type QuotationFilter } from './quotation-filter';
import { quotationRows } from './quotation-rows';

const study = exampleStudy();
const ofTheGroup = { comment: '', createdAt: '2025-03-01T09:30:00.000Z' };
study.records.codeGroups.push(
  {
    id: 'free' as never,
    name: 'Vrij',
    codeIds: ['code-time' as never],
    condition: null,
    ...ofTheGroup
  },
  {
    id: 'smart' as never,
    name: 'Categorieën',
    codeIds: [],
    condition: { level: 'category', branchId: null, use: null, name: '' },
    ...ofTheGroup
  },
  {
    id: 'leaf' as never,
    name: 'Thuis',
    codeIds: ['code-visit' as never],
    condition: null,
    ...ofTheGroup
  },
  {
    id: 'core' as never,
    name: 'Alle kerncodes',
    codeIds: [],
    condition: { level: 'core', branchId: null, use: null, name: '' },
    ...ofTheGroup
  }
);
const rows = quotationRows(study.model, study.findText);

function citations(fields: object): string[] {
  return filterRows(rows, { ...everyQuotation, ...fields } as QuotationFilter).map(
    ({ citation }) => citation
  );
}

function codes(ids: string[], match: 'any' | 'all' = 'any', under = false): object {
  return { codes: { ids: ids.map((id) => `code-${id}`), match, under } };
}

describe('filterRows', () => {
  it('lets every quotation through when nothing is asked', () => {
    expect(filterRows(rows, everyQuotation)).toEqual(rows);
  });

  it.each<[string, object, string[]]>([
    ['document', { documents: ['document-7'] }, ['7:1', '7:2']],
    ['one of two kinds', { kinds: ['intake-form', 'focus-group'] }, ['7:1', '7:2', '10:2', '10:17']],
    ['speaker', { speakers: ['Interviewer'] }, ['2:1', '2:3']],
    ['role', { roles: ['ouder'] }, ['2:2', '2:11', '2:3']],
    ['case', { cases: ['noor'] }, ['7:1', '7:2', '10:17']],
    ['code alone', codes(['trust']), ['2:2', '10:17']],
    ['code and codes under it', codes(['trust'], 'any', true), ['2:2', '2:11', '7:2', '10:17']],
    ['any of two codes', codes(['time', 'visit']), ['2:2', '2:3', '10:2']],
    ['all of two codes', codes(['trust', 'visit'], 'all'), ['2:2']],
    ['free group of codes', { codeGroups: ['free'] }, ['2:3', '10:2']],
    ['one of two groups', { codeGroups: ['free', 'smart'] }, ['2:2', '2:11', '2:3', '7:2', '10:2']],
    ['group with the codes under its codes', { codeGroups: ['smart'] }, ['2:2', '2:11', '7:2']],
    ['group of core codes', { codeGroups: ['core'] }, ['2:2', '2:11', '2:3', '7:2', '10:2', '10:17']],
    ['group, not the codes above its codes', { codeGroups: ['leaf'] }, ['2:2']],
    ['question', { questions: ['question-1'] }, ['2:2', '10:2']],
    ['CIMO element', { cimo: ['context', 'mechanism'] }, ['2:2', '10:17']],
    ['stance', { stances: ['contrary'] }, ['2:2', '10:17']],
    ['stance to that question', { questions: ['question-1'], stances: ['contrary'] }, ['2:2']],
    ['stance to that element', { cimo: ['mechanism'], stances: ['contrary'] }, []],
    ['coder who coded or marked', { coders: ['bram'] }, ['2:2', '2:11', '7:2']],
    ['coder of that code', { ...codes(['trust']), coders: ['anna'] }, ['10:17']],
    ['first day', { date: { from: '2025-02-01', to: null } }, ['2:1', '2:2', '2:11', '2:3']],
    ['last day', { date: { from: null, to: '2025-01-15' } }, ['7:1', '7:2']],
    ['comment', { hasComment: true }, ['2:3']],
    ['no comment', { hasComment: false, documents: ['document-2'] }, ['2:1', '2:2', '2:11']],
    ['no code', { uncoded: true }, ['2:1', '7:1']],
    ['no code and that code', { ...codes(['trust']), uncoded: true }, []],
    ['no code, marked by that coder', { uncoded: true, coders: ['bram'] }, []],
    ['a word without its accents', { text: 'een VASTE' }, ['7:2']],
    ['words apart', { text: 'fijn heel' }, ['2:11']],
    ['a phrase', { text: '"fijn heel"' }, []],
    ['a phrase over the text', { text: '"heel fijn"' }, ['2:11']],
    ['a word of the comment', { text: 'stiptheid' }, ['2:3']],
    ['a word of a code', { text: 'huisbez' }, ['2:2']],
    ['a citation', { text: '10:17' }, ['10:17']],
    ['two fields at once', { kinds: ['interview'], text: 'tijd' }, ['2:3']]
  ])('keeps quotations by %s', (_, fields, kept) => {
    expect(citations(fields)).toEqual(kept);
  });

  it('searches the quotation only, not what stands around it', () => {
    expect(citations({ text: 'Thuis was' })).toEqual([]);
  });
});

describe('evidence that codes imply', () => {
  const ruled = exampleStudy();
  ruled.rule('code-trust', question(2));
  ruled.rule('code-time', { kind: 'cimo', id: 'context' }, 'contrary');
  ruled.overrule('7:2', question(2));
  const kept = (fields: object) =>
    filterRows(quotationRows(ruled.model, ruled.findText), {
      ...everyQuotation,
      ...fields
    } as QuotationFilter).map(({ citation }) => citation);

  it.each<[string, object, string[], string[]]>([
    ['question', { questions: ['question-2'] }, ['2:2'], ['2:2', '2:11', '10:17']],
    ['CIMO element', { cimo: ['context'] }, ['10:17'], ['2:3', '10:2', '10:17']],
    ['stance', { stances: ['contrary'] }, ['2:2', '10:17'], ['2:2', '2:3', '10:2', '10:17']],
    ['stance to that element', { cimo: ['context'], stances: ['contrary'] }, [], ['2:3', '10:2']],
    ['nothing', { uncoded: true }, ['2:1', '7:1'], ['2:1', '7:1']]
  ])('counts for the filter by %s only when asked', (_, fields, made, all) => {
    expect(kept(fields)).toEqual(made);
    expect(kept({ ...fields, evidence: 'with-implied' })).toEqual(all);
  });

  it('is not counted by a view kept before there were rules', () => {
    expect(quotationFilter.parse({ questions: ['question-2'] }).evidence).toBe('made');
  });
});

describe('quotationFilter', () => {
  it('reads an old or damaged filter as far as it goes', () => {
    const filter = quotationFilter.parse({
      kinds: ['interview'],
      stances: ['vague'],
      date: 'yesterday',
      text: 'x'
    });
    expect(filter).toEqual({ ...everyQuotation, kinds: ['interview'], text: 'x' });
  });
});
