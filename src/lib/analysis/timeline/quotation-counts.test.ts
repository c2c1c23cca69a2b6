import { describe, expect, it } from 'vitest';
import { TestProject } from '$lib/testing/test-project';
import { quotationCounts } from './quotation-counts';
import { binsBetween } from './time-bins';

describe('quotations over time', () => {
  const project = new TestProject();
  const [trust, limit] = [project.code('Vertrouwen'), project.code('Grens')];
  const part = project.code('Eigen grens', limit);
  const [first, second, undated] = ['2025-01-31', '2025-03-03', null].map((date) =>
    project.document({ date })
  );
  project.quotation(first!, 0, 5, trust, limit);
  project.quotation(second!, 0, 5, part);
  project.quotation(second!, 5, 9, part, limit);
  project.quotation(undated!, 0, 5, trust);
  const options = { unit: 'month', withSubCodes: false, from: '2025-01-15', to: '2025-04-02' } as const;
  const counts = (codeIds: Parameters<typeof quotationCounts>[1]['codeIds'], withSubCodes = false) =>
    quotationCounts(project.model, { ...options, codeIds, withSubCodes }).map(({ bins, undated }) => [
      bins.map(({ count }) => count),
      undated
    ]);

  it('are those of all codes, with months in between that have none, and apart what has no date', () => {
    expect(counts([])).toEqual([[[1, 0, 2, 0], 1]]);
  });

  it('are counted once under a code and what is below it', () => {
    expect(counts([limit])).toEqual([[[1, 0, 1, 0], 0]]);
    expect(counts([limit, trust], true)).toEqual([
      [[1, 0, 2, 0], 0],
      [[1, 0, 0, 0], 1]
    ]);
  });

  it('leave out what lies outside the days asked for', () => {
    const [{ bins }] = quotationCounts(project.model, { ...options, codeIds: [], from: '2025-02-01' }) as [
      ReturnType<typeof quotationCounts>[number]
    ];
    expect(bins.map(({ count }) => count)).toEqual([0, 2, 0]);
  });
});

it('takes whole weeks from Monday, months and quarters', () => {
  const starts = (unit: Parameters<typeof binsBetween>[2]) =>
    binsBetween('2024-12-31', '2025-01-06', unit).map(({ start, end }) => `${start} ${end}`);
  expect(starts('week')).toEqual(['2024-12-30 2025-01-05', '2025-01-06 2025-01-12']);
  expect(starts('month')).toEqual(['2024-12-01 2024-12-31', '2025-01-01 2025-01-31']);
  expect(starts('quarter')).toEqual(['2024-10-01 2024-12-31', '2025-01-01 2025-03-31']);
});
