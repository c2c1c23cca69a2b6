import { describe, expect, it } from 'vitest';
import type { JointRow } from '$lib/analysis/joint-display/joint-rows';
import type { CaseId, CodeId, MomentId } from '$lib/domain/ids';
import type { Figure, Mark } from '../figure/figure';
import { textWidth } from '../figure/text-width';
import { bandsFigure } from './bands-figure';
import { jointFigure } from './joint-figure';
import { trajectoryFigure } from './trajectory-marks';

const point = (value: number | null, isAsked = true) => ({
  momentId: 'start' as MomentId,
  date: null,
  value,
  n: value === null ? 0 : 1,
  isAsked
});
const rowOf = (codeCount: number): JointRow => ({
  key: `case ${codeCount}`,
  caseId: 'Ans' as CaseId,
  name: 'Ans',
  role: 'ouder',
  respondents: [],
  caseIds: [],
  points: [point(4), point(null), point(7)],
  change: 3,
  pairs: 1,
  codes: Array.from({ length: codeCount }, (_, index) => ({
    codeId: `${index}` as CodeId,
    name: `Onduidelijke of afgebakende rol van de begeleider ${index}`,
    quotationCount: codeCount - index,
    caseCount: 1
  })),
  quotations: []
});
const words = {
  title: 'Scores naast codes',
  description: 'Drie rijen.',
  who: 'Wie',
  trajectory: 'Alle competenties, de eerste avond van de training tot de afsluiting',
  codes: 'Codes',
  missing: 'geen score',
  value: String,
  name: () => 'Een pseudoniem dat lang is en over twee regels loopt',
  under: () => 'verandering +3',
  more: (count: number) => `en nog ${count}`,
  noCodes: 'geen codes'
};
const bounds = { min: 1, max: 10 };
const paths = ({ marks }: Figure) =>
  marks.filter((mark): mark is Extract<Mark, { kind: 'path' }> => mark.kind === 'path');

/** Words that lie on other words or stick out. */
function misplaced({ marks, width, height }: Figure): string[] {
  const boxes = marks.flatMap((mark) => {
    if (mark.kind !== 'text') return [];
    const { size = 13, anchor = 'start', text, weight } = mark;
    const wide = textWidth(text, size, weight);
    const x = mark.x - (anchor === 'middle' ? wide / 2 : anchor === 'end' ? wide : 0);
    return [{ x, y: mark.y - size, right: x + wide, bottom: mark.y, text }];
  });
  return boxes.flatMap((a, index) => [
    ...(a.x < 0 || a.right > width || a.bottom > height ? [`${a.text} outside`] : []),
    ...boxes
      .slice(index + 1)
      .filter((b) => a.x < b.right && b.x < a.right && a.y < b.bottom && b.y < a.bottom)
      .map((b) => `${a.text} / ${b.text}`)
  ]);
}

describe('a trajectory beside codes', () => {
  const segments = (points: ReturnType<typeof point>[]) =>
    paths(trajectoryFigure(points, bounds, { title: '', description: '' })).filter(
      ({ stroke }) => stroke === 'accent'
    ).length;

  it('is never drawn through a score that is missing', () => {
    expect(segments([point(4), point(5), point(7)])).toBe(2);
    expect(segments([point(4), point(null), point(7)])).toBe(0);
    expect(segments([point(4)])).toBe(0);
  });

  it('marks a missing score, but not a question that was not asked', () => {
    const rings = (one: ReturnType<typeof point>) =>
      trajectoryFigure([one], bounds, { title: '', description: '' }).marks.filter(
        (mark) => mark.kind === 'circle' && mark.dash
      ).length;
    expect([rings(point(null)), rings(point(null, false))]).toEqual([1, 0]);
  });
});

it('sets rows of any number of codes under each other without touching', () => {
  const figure = jointFigure([rowOf(12), rowOf(0), rowOf(3)], { bounds, codeLimit: 5 }, words);
  expect(misplaced(figure)).toEqual([]);
  const texts = figure.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
  expect(texts).toEqual(expect.arrayContaining(['en nog 7', 'geen codes']));
});

it('shades a code by the share of the people of a band', () => {
  const band = (key: 'low' | 'high', count: number) => ({
    band: { key, from: 1, to: 4, respondents: [] },
    caseIds: Array.from({ length: count }, (_, index) => `${index}` as CaseId),
    quotationCount: count
  });
  const cells = [
    { caseCount: 1, quotationCount: 1 },
    { caseCount: 4, quotationCount: 9 }
  ];
  const figure = bandsFigure(
    {
      bands: [band('low', 4), band('high', 4)],
      rows: [{ codeId: 'a' as CodeId, name: 'rust', cells, caseCount: 5 }]
    },
    {
      title: '',
      description: '',
      head: () => 'laag',
      cell: ({ caseCount }) => `${caseCount}`,
      legend: 'Uitleg'
    }
  );
  const shades = figure.marks.flatMap((mark) =>
    mark.kind === 'rect' && mark.fill === 'accent' ? [mark.opacity ?? 1] : []
  );
  expect(shades[0]).toBeLessThan(shades[1]!);
  expect(misplaced(figure)).toEqual([]);
});
