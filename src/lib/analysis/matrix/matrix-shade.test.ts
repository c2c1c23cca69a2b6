import { describe, expect, it } from 'vitest';
import type { EvidenceMatrix, MatrixCell } from './evidence-matrix';
import {
  coverageOf,
  matrixShades,
  measureOf,
  shadeOf,
  type MatrixMeasure,
  type ShadeScale
} from './matrix-shade';

const ids = (count: number) => Array.from({ length: count }, (_, index) => `${index}` as never);
const cell = (quotations: number, fields: Partial<MatrixCell> = {}): MatrixCell => ({
  quotationIds: ids(quotations),
  impliedCount: 0,
  contraryCount: 0,
  caseIds: [],
  documentIds: [],
  relevantDocumentCount: 0,
  conclusion: null,
  ...fields
});
const matrix = (cells: MatrixCell[][]): EvidenceMatrix => ({
  rows: cells.map(() => ({}) as never),
  columns: (cells[0] ?? []).map(() => ({}) as never),
  cells,
  rowTotals: [],
  columnTotals: [],
  total: cell(0)
});
const shades = (cells: MatrixCell[][], measure: MatrixMeasure, scale: ShadeScale) =>
  cells.map((line, row) => line.map((_, column) => shadeOf(matrix(cells), row, column, measure, scale)));

describe('the shade of a cell', () => {
  const cells = [
    [cell(8), cell(4), cell(0)],
    [cell(2), cell(1), cell(0)],
    [cell(0), cell(0), cell(0)]
  ];
  it.each<[ShadeScale, number[][]]>([
    [
      'absolute',
      [
        [1, 0.5, 0],
        [0.25, 0.125, 0],
        [0, 0, 0]
      ]
    ],
    [
      'row',
      [
        [1, 0.5, 0],
        [1, 0.5, 0],
        [0, 0, 0]
      ]
    ],
    [
      'column',
      [
        [1, 1, 0],
        [0.25, 0.25, 0],
        [0, 0, 0]
      ]
    ]
  ])('is its part of the largest, %s; 0 where all is 0', (scale, expected) => {
    expect(shades(cells, 'quotations', scale)).toEqual(expected);
  });

  it('takes coverage as it is, but by row or column its part of the best covered', () => {
    const covered = [
      [
        cell(1, { documentIds: ids(1), relevantDocumentCount: 4 }),
        cell(1, { documentIds: ids(2), relevantDocumentCount: 4 })
      ],
      [cell(0, { relevantDocumentCount: 4 }), cell(0)]
    ];
    expect(shades(covered, 'coverage', 'absolute')).toEqual([
      [0.25, 0.5],
      [0, 0]
    ]);
    expect(shades(covered, 'coverage', 'row')).toEqual([
      [0.5, 1],
      [0, 0]
    ]);
    expect(coverageOf(covered[1]![1]!)).toBeNull();
  });

  it.each<ShadeScale>(['absolute', 'row', 'column'])('says how far conclusions are, %s', (scale) => {
    const concluded = (['open', 'drafted', 'settled'] as const).map((status) =>
      cell(0, { conclusion: { status } as never })
    );
    expect(shades([[...concluded, cell(9)]], 'conclusion', scale)).toEqual([[0, 0.5, 1, 0]]);
  });

  it('can be by people or by what is contrary', () => {
    const other = cell(9, { caseIds: ids(2), contraryCount: 3 });
    expect([measureOf(other, 'cases'), measureOf(other, 'contrary')]).toEqual([2, 3]);
    expect(
      matrixShades(matrix([[other, cell(5, { contraryCount: 1 })]]), 'contrary', 'absolute')(0, 1)
    ).toBeCloseTo(1 / 3);
  });
});
