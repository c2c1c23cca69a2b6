import { describe, expect, it } from 'vitest';
import type { MatrixCell } from '$lib/analysis/matrix/evidence-matrix';
import type { OutsideMatrix } from '$lib/analysis/matrix/matrix-outside';
import { matrixMeasures, type MatrixMeasure } from '$lib/analysis/matrix/matrix-shade';
import type { Figure, Mark } from '../figure/figure';
import { figureToSvg } from '../figure/figure-to-svg';
import { textWidth } from '../figure/text-width';
import { matrixFigure, type MatrixFigureWords } from './matrix-figure';

const words: MatrixFigureWords = {
  title:
    'Bewijsmatrix van een onderzoek met een naam die niet op één regel past: Deelvragen × CIMO-elementen',
  description: 'Deelvragen in de rijen, CIMO-elementen in de kolommen.',
  total: 'Totaal',
  none: 'geen citaten',
  contrary: 'tegengesteld bewijs',
  scale: 'kleur: citaten in de hele matrix',
  status: (status) => ({ open: 'open', drafted: 'concept', settled: 'vastgesteld' })[status],
  share: (value) => `${Math.round(value * 100)}%`
};

const ids = (count: number) => Array.from({ length: count }, (_, index) => `${index}` as never);
const cell = (quotations: number, contrary = 0): MatrixCell => ({
  quotationIds: ids(quotations),
  impliedCount: 0,
  contraryCount: contrary,
  caseIds: ids(Math.min(quotations, 30)),
  documentIds: ids(Math.min(quotations, 7)),
  relevantDocumentCount: 9,
  conclusion: quotations % 3 === 1 ? ({ status: 'settled', conclusion: 'Zo.' } as never) : null
});

function matrix(rowCount: number, columnCount: number, name: (index: number) => string): OutsideMatrix {
  const heads = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      member: { kind: 'question', id: `${index}` as never } as const,
      key: `question:${index}`,
      name: name(index),
      hint: ''
    }));
  const value = (row: number, column: number) =>
    cell((row * 7 + column * 3) % 11, row % 3 === 0 ? column : 0);
  return {
    rows: heads(rowCount),
    columns: heads(columnCount),
    cells: Array.from({ length: rowCount }, (_, row) =>
      Array.from({ length: columnCount }, (_, column) => value(row, column))
    ),
    rowTotals: Array.from({ length: rowCount }, () => cell(12_345)),
    columnTotals: Array.from({ length: columnCount }, () => cell(20_000)),
    total: cell(20_000),
    caseNames: new Map(),
    clean: (text) => text
  };
}

type Area = { left: number; top: number; right: number; bottom: number; what: string };

function textAreas({ marks }: Figure): Area[] {
  return marks.flatMap((mark) => {
    if (mark.kind !== 'text') return [];
    const { x, y, text, size = 13, weight, anchor = 'start' } = mark;
    const width = textWidth(text, size, weight);
    const left = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width;
    return [{ what: text, left, right: left + width, top: y - size * 0.8, bottom: y + size * 0.2 }];
  });
}

/** The frames of the cells, each once. */
function frames({ marks }: Figure): Area[] {
  return marks.flatMap((mark) =>
    mark.kind === 'rect' && mark.stroke && mark.width > 40
      ? [
          {
            what: 'cell',
            left: mark.x,
            top: mark.y,
            right: mark.x + mark.width,
            bottom: mark.y + mark.height
          }
        ]
      : []
  );
}

const touch = (a: Area, b: Area) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const holds = (box: Area, area: Area) =>
  area.left >= box.left && area.right <= box.right && area.top >= box.top && area.bottom <= box.bottom;
const overlapping = (areas: readonly Area[]) =>
  areas.flatMap((a, index) => areas.slice(index + 1).flatMap((b) => (touch(a, b) ? [[a.what, b.what]] : [])));

const short = (index: number) => `Vraag ${index + 1}`;
const long = (index: number) =>
  index % 2 === 0
    ? `Wat hebben ouders die de weg nog niet kennen van hun buddy nodig om zelf weer verder te kunnen (${index})?`
    : `Ondersteuningsplanraadsvergaderingsverslagen${index} 🙂`;
const sizes = [
  { rows: 0, columns: 0, name: short },
  { rows: 1, columns: 1, name: long },
  { rows: 4, columns: 4, name: short },
  { rows: 4, columns: 4, name: long },
  { rows: 20, columns: 12, name: long },
  { rows: 3, columns: 40, name: long }
];
const draw = (size: (typeof sizes)[number], measure: MatrixMeasure = 'quotations') =>
  matrixFigure(matrix(size.rows, size.columns, size.name), { measure, scale: 'absolute' }, words);

describe.each(sizes)('the figure of a matrix of $rows × $columns', (size) => {
  it.each(matrixMeasures)('lets nothing touch and nothing stick out, by %s', (measure) => {
    const figure = draw(size, measure);
    const texts = textAreas(figure);
    const cells = frames(figure);
    expect(overlapping(texts)).toEqual([]);
    expect(overlapping(cells)).toEqual([]);
    expect(cells).toHaveLength(size.rows * size.columns);
    for (const area of [...texts, ...cells]) {
      expect(area.left, area.what).toBeGreaterThanOrEqual(0);
      expect(area.right, area.what).toBeLessThanOrEqual(figure.width);
      expect(area.bottom, area.what).toBeLessThanOrEqual(figure.height);
      // Words lie in a cell or clear of all.
      for (const box of cells)
        if (area !== box && touch(area, box)) expect(holds(box, area), area.what).toBe(true);
    }
  });
});

describe('a cell in the figure of a matrix', () => {
  const figure = draw({ rows: 4, columns: 4, name: short });
  const within = (row: number, column: number, { marks } = figure): Mark[] => {
    const box = frames({ ...figure, marks })[row * 4 + column]!;
    return marks.filter((mark) => {
      if (mark.kind === 'text')
        return textAreas({ ...figure, marks: [mark] }).every((area) => holds(box, area));
      return mark.kind === 'rect' && mark.x === box.left && mark.y === box.top;
    });
  };
  const wordsIn = (marks: Mark[]) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));

  it('has its number, and what is contrary after a sign', () => {
    expect(wordsIn(within(0, 2))).toEqual(['6', '≠ 2']);
    expect(wordsIn(within(1, 0))).toEqual(['7']);
  });

  it('is hatched and has a dash when it is empty', () => {
    expect(wordsIn(within(0, 0))).toEqual(['–']);
    expect(figure.marks.filter((mark) => mark.kind === 'path').length).toBeGreaterThan(1);
    expect(within(0, 0).some(({ fill }) => fill === 'accent')).toBe(false);
  });

  it('is darker with more in it, with words in the other ink on the darkest', () => {
    const shadeOf = (row: number, column: number) =>
      within(row, column).find((mark) => mark.kind === 'rect' && mark.fill === 'accent')?.opacity;
    // 3 and 10 of at most 10.
    expect([shadeOf(0, 1), shadeOf(1, 1)]).toEqual([0.22, 1]);
    expect(within(1, 1).find(({ kind }) => kind === 'text')?.fill).toBe('surface');
  });

  it('gives coverage in per cent and conclusions as words, without totals of these', () => {
    expect(wordsIn(within(1, 0, draw({ rows: 4, columns: 4, name: short }, 'coverage')))).toEqual(['78%']);
    const concluded = draw({ rows: 4, columns: 4, name: short }, 'conclusion');
    expect(wordsIn(within(1, 0, concluded))).toEqual(['vastgesteld']);
    expect(textAreas(concluded).some(({ what }) => what === 'Totaal')).toBe(false);
  });

  it('makes a file', () => {
    const svg = figureToSvg(figure);
    expect(svg).toContain('<title id="title">Bewijsmatrix van een onderzoek');
    expect(svg).not.toContain('NaN');
  });
});
