import { describe, expect, it } from 'vitest';
import type { BalanceRow } from '$lib/analysis/balance/respondent-balance';
import type { Mark } from '../figure/figure';
import { balanceFigure } from './balance-figure';

const words = {
  title: 'Aandeel',
  description: 'Ans is goed voor 60 %.',
  said: 'woorden',
  quoted: 'citaten',
  percent: (share: number) => `${Math.round(share * 100)} %`
};
const row = (name: string, shareSaid: number, shareQuoted: number) =>
  ({
    key: name,
    caseId: null,
    name,
    role: '',
    shareSaid,
    shareQuoted,
    wordsSaid: 0,
    quotations: 0,
    quoted: 0,
    wordsQuoted: 0
  }) satisfies BalanceRow;
const texts = (marks: readonly Mark[]) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []));

describe('the figure of the balance', () => {
  const figure = balanceFigure([row('Ans', 0.2, 0.6), row('Bo 🙂', 0.5, 0.4), row('Cas', 0.3, 0)], words);

  it('has a row for each, in the order given, with both shares', () => {
    const shown = texts(figure.marks).map(({ text }) => text);
    expect(shown.slice(-9)).toEqual(['Ans', '20 %', '60 %', 'Bo 🙂', '50 %', '40 %', 'Cas', '30 %', '0 %']);
    expect(figure.description).toBe('Ans is goed voor 60 %.');
  });

  it('puts words and quotations on one scale, told apart by form and fill', () => {
    const circles = figure.marks.flatMap((mark) => (mark.kind === 'circle' ? [mark] : [])).slice(-3);
    const squares = figure.marks
      .flatMap((mark) => (mark.kind === 'rect' ? [{ ...mark, middle: mark.x + mark.width / 2 }] : []))
      .slice(-3);
    const perShare = (squares[0]!.middle - circles[0]!.x) / 0.4;
    expect(circles[1]!.x - circles[0]!.x).toBeCloseTo(0.3 * perShare);
    expect(circles[1]!.x - squares[1]!.middle).toBeCloseTo(0.1 * perShare);
    expect([circles[0]!.fill, squares[0]!.fill]).toEqual(['surface', 'accent']);
  });

  it('draws the line thick where somebody is quoted more than they spoke', () => {
    const lines = figure.marks.flatMap((mark) =>
      mark.kind === 'path' && mark.stroke !== 'line' ? [mark] : []
    );
    expect(lines.map(({ strokeWidth }) => strokeWidth)).toEqual([4, 1.5, 1.5]);
  });

  it('keeps forty rows and long names within its bounds, and has room for none', () => {
    const long = 'Een respondent met een buitengewoon lange naam en rol';
    const many = balanceFigure(
      Array.from({ length: 40 }, (_, index) => row(`${long} ${index}`, index / 820, (39 - index) / 780)),
      words
    );
    for (const mark of many.marks) {
      if (mark.kind === 'path') continue;
      expect(mark.x).toBeGreaterThanOrEqual(0);
      expect(mark.x).toBeLessThanOrEqual(many.width);
      expect(mark.y).toBeLessThan(many.height);
    }
    expect(
      texts(many.marks)
        .filter(({ text }) => text.startsWith('Een'))
        .every(({ text }) => text.endsWith('…'))
    ).toBe(true);
    expect(balanceFigure([], words).height).toBeGreaterThan(60);
  });
});
